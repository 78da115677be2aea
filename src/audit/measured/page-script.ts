/**
 * What runs in the audit's page: the table, its filters and the scatter, from the data that stands in the page. Texts
 * are set as texts, never as HTML. The state is in the address (`#q=resnet&differing=1`), so a view can be sent on.
 */
export const PAGE_SCRIPT = `
'use strict';
const audit = JSON.parse(document.getElementById('audit').textContent);
const byName = new Map(audit.models.map((m) => [m.name, m]));
const groupOf = new Map();
for (const g of audit.groups) for (const m of g.models) groupOf.set(m, g.name);
const differing = new Set();
for (const d of audit.discrepancies)
  if (d.decided === 'differs' && (d.metric === 'accuracy' || d.metric === 'latency')) {
    differing.add(d.first);
    differing.add(d.second);
  }
const SVG = 'http://www.w3.org/2000/svg';
const $ = (id) => document.getElementById(id);
const percent = (x) => (x * 100).toFixed(2);
const compact = (x) => (x === undefined ? '' : x >= 1e9 ? (x / 1e9).toFixed(2) + ' G' : x >= 1e6 ? (x / 1e6).toFixed(2) + ' M' : x >= 1e3 ? (x / 1e3).toFixed(1) + ' k' : String(x));
const accuracyText = (a) => (a === undefined ? '' : a.unit === 'ratio' ? percent(a.value) + ' %' : a.value.toPrecision(4));
const rangeText = (f, scale) => (f === undefined ? '' : scale(f.low) + '–' + scale(f.high));
const COLUMNS = [
  ['model', (m) => m.name, (m) => m.name],
  ['network', (m) => m.network || m.named || '', (m) => m.network || m.named || ''],
  ['accuracy', (m) => (m.accuracy ? m.accuracy.value : -1), (m) => accuracyText(m.accuracy)],
  ['95 % interval', (m) => (m.accuracy ? m.accuracy.high - m.accuracy.low : -1), (m) => (m.accuracy && m.accuracy.unit === 'ratio' ? rangeText(m.accuracy, percent) : '')],
  ['latency, ms', (m) => (m.latency ? m.latency.value : -1), (m) => (m.latency ? m.latency.value.toPrecision(3) : '')],
  ['parameters', (m) => m.parameters ?? -1, (m) => compact(m.parameters)],
  ['MACs', (m) => m.macs ?? -1, (m) => compact(m.macs)],
  ['bytes', (m) => m.sizeBytes ?? -1, (m) => compact(m.sizeBytes)],
  ['claims not borne out', (m) => failed(m).length, (m) => (m.problem ? m.problem : failed(m).map((c) => c.metric).join(', '))],
];
function failed(m) { return (m.claims || []).filter((c) => c.verdict === 'fail'); }
const state = { q: '', group: '', differing: false, sort: 2, down: true };
function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  state.q = given.get('q') || '';
  state.group = given.get('group') || '';
  state.differing = given.get('differing') === '1';
  state.sort = Math.min(COLUMNS.length - 1, Math.max(0, Number(given.get('sort') ?? 2) || 0));
  state.down = given.get('up') !== '1';
}
function writeAddress() {
  const told = new URLSearchParams();
  if (state.q) told.set('q', state.q);
  if (state.group) told.set('group', state.group);
  if (state.differing) told.set('differing', '1');
  if (state.sort !== 2) told.set('sort', String(state.sort));
  if (!state.down) told.set('up', '1');
  history.replaceState(null, '', '#' + told);
}
function shown() {
  const q = state.q.toLowerCase();
  return audit.models.filter(
    (m) =>
      (!q || m.name.toLowerCase().includes(q) || (m.network || '').toLowerCase().includes(q)) &&
      (!state.group || groupOf.get(m.name) === state.group) &&
      (!state.differing || differing.has(m.name)),
  );
}
function element(name, text, properties) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return Object.assign(made, properties);
}
function drawTable(models) {
  const [, key] = COLUMNS[state.sort];
  const sorted = [...models].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    const order = typeof x === 'string' ? x.localeCompare(y) : x - y;
    return state.down ? -order : order;
  });
  const body = document.createDocumentFragment();
  for (const m of sorted) {
    const row = element('tr', undefined, { className: m.problem ? 'broken' : differing.has(m.name) ? 'differs' : '' });
    COLUMNS.forEach(([, , text], i) => row.append(element(i === 0 ? 'th' : 'td', text(m), i === 0 ? { scope: 'row' } : {})));
    body.append(row);
  }
  $('rows').replaceChildren(body);
  $('count').textContent = models.length.toLocaleString('en-US') + ' of ' + audit.models.length.toLocaleString('en-US') + ' models';
  [...$('head').children].forEach((cell, i) => cell.setAttribute('aria-sort', i !== state.sort ? 'none' : state.down ? 'descending' : 'ascending'));
}
function svg(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (parent) parent.append(made);
  return made;
}
const [W, H, LEFT, BOTTOM, TOP, RIGHT] = [960, 440, 64, 48, 12, 16];
function ticksOf(low, high, count) {
  const raw = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((k) => k * power).find((k) => k >= raw);
  const ticks = [];
  for (let t = Math.ceil(low / step) * step; t <= high + 1e-9; t += step) ticks.push(t);
  return ticks;
}
function drawLabel(text, px, py, mark, labels) {
  const width = text.length * 7;
  const isLeft = px > W * 0.75;
  const x = isLeft ? px - 7 - width : px + 7;
  const isFree = (y) => labels.every((l) => Math.abs(l.y - y) > 13 || l.x > x + width || l.x + l.width < x);
  const y = [-6, 16, -20, 30, -34, 44, -48, 58].map((step) => py + step).find((at) => at > TOP && isFree(at));
  if (y === undefined) return;
  labels.push({ x, y, width });
  svg('text', { x: isLeft ? px - 7 : px + 7, y, class: isLeft ? 'label end' : 'label' }, mark).textContent = text;
}
function drawScatter(models) {
  const picture = $('scatter');
  picture.replaceChildren();
  const points = models.filter((m) => m.accuracy && m.accuracy.unit === 'ratio' && m.latency);
  $('no-points').hidden = points.length > 0;
  picture.toggleAttribute('hidden', points.length === 0);
  if (points.length === 0) return;
  const logs = points.map((m) => Math.log10(m.latency.value));
  const x0 = Math.min(...logs) - 0.1;
  const x1 = Math.max(...logs) + 0.1;
  const y0 = Math.max(0, Math.min(...points.map((m) => m.accuracy.low)) - 0.02);
  const y1 = Math.min(1, Math.max(...points.map((m) => m.accuracy.high)) + 0.02);
  const x = (ms) => LEFT + ((Math.log10(ms) - x0) / (x1 - x0)) * (W - LEFT - RIGHT);
  const y = (share) => H - BOTTOM - ((share - y0) / (y1 - y0)) * (H - BOTTOM - TOP);
  for (const t of ticksOf(y0, y1, 6)) {
    svg('line', { x1: LEFT, x2: W - RIGHT, y1: y(t), y2: y(t), class: 'grid' }, picture);
    svg('text', { x: LEFT - 8, y: y(t) + 4, class: 'tick end' }, picture).textContent = (t * 100).toFixed(y1 - y0 < 0.05 ? 1 : 0) + ' %';
  }
  for (let power = Math.floor(x0); power <= x1; power++)
    for (const k of [1, 2, 5]) {
      const ms = k * 10 ** power;
      if (Math.log10(ms) < x0 || Math.log10(ms) > x1) continue;
      svg('line', { x1: x(ms), x2: x(ms), y1: TOP, y2: H - BOTTOM, class: 'grid' }, picture);
      svg('text', { x: x(ms), y: H - BOTTOM + 18, class: 'tick middle' }, picture).textContent = String(Number(ms.toPrecision(1)));
    }
  svg('text', { x: (W + LEFT) / 2, y: H - 8, class: 'tick middle' }, picture).textContent = 'latency, median, ms (logarithmic)';
  const there = new Map(points.map((m) => [m.name, m]));
  for (const g of audit.groups) {
    const members = g.models.map((n) => there.get(n)).filter(Boolean).sort((a, b) => a.latency.value - b.latency.value);
    if (members.length > 1)
      svg('polyline', { class: 'namesakes', 'stroke-opacity': points.length > 200 ? 0.2 : 1, points: members.map((m) => x(m.latency.value) + ',' + y(m.accuracy.value)).join(' ') }, picture);
  }
  const labels = [];
  for (const m of points) {
    const [px, py] = [x(m.latency.value), y(m.accuracy.value)];
    const mark = svg('g', { class: differing.has(m.name) ? 'point differs' : 'point' }, picture);
    svg('title', {}, mark).textContent = m.name + ': ' + accuracyText(m.accuracy) + ' (' + rangeText(m.accuracy, percent) + '), ' + m.latency.value.toPrecision(3) + ' ms';
    svg('line', { x1: px, x2: px, y1: y(m.accuracy.low), y2: y(m.accuracy.high) }, mark);
    const least = Math.max(m.latency.low ?? 0, 10 ** x0);
    const most = Math.min(m.latency.high ?? Infinity, 10 ** x1);
    svg('line', { x1: x(least), x2: x(most), y1: py, y2: py }, mark);
    svg('circle', { cx: px, cy: py, r: points.length > 200 ? 2 : 4 }, mark);
    if (points.length <= 40) drawLabel(m.name, px, py, mark, labels);
  }
}
const [FIRST, MOST] = [10, 200];
function drawDiscrepancies(models) {
  const names = new Set(models.map((m) => m.name));
  const found = audit.discrepancies.filter((d) => d.decided === 'differs' && d.metric !== 'graph' && names.has(d.first) && names.has(d.second));
  const items = (some) => {
    const list = document.createDocumentFragment();
    for (const d of some) list.append(element('li', d.group + ': ' + d.sentence));
    return list;
  };
  $('discrepancies').replaceChildren(items(found.slice(0, FIRST)));
  const more = $('more');
  more.hidden = found.length <= FIRST;
  more.firstElementChild.textContent = (found.length - FIRST).toLocaleString('en-US') + ' more' + (found.length > MOST ? ', of which the next ' + (MOST - FIRST) + ' are here and all in audit.json' : '');
  more.lastElementChild.start = FIRST + 1;
  more.lastElementChild.replaceChildren(items(found.slice(FIRST, MOST)));
  $('none-differ').hidden = found.length > 0;
}
function drawClaimed(models) {
  const names = new Set(models.map((m) => m.name));
  const list = document.createDocumentFragment();
  for (const g of audit.published) {
    const measured = g.models.map((n) => byName.get(n)).filter((m) => names.has(m.name) && m.accuracy && m.accuracy.metric === 'top1');
    if (!g.models.some((n) => names.has(n))) continue;
    const claims = g.claimed.map((c) => c.id + ' ' + percent(c.top1));
    const figures = measured.map((m) => m.name + ' ' + percent(m.accuracy.value) + ' on ' + m.dataset.name);
    list.append(element('li', g.network + ': claimed ' + claims.join(', ') + '; measured ' + (figures.join(', ') || 'nothing')));
  }
  $('claimed').replaceChildren(list);
  const networks = $('claimed').childElementCount;
  $('claims').hidden = networks === 0;
  $('claims-fold').open = networks <= 10;
}
const MOST_LINES = 10;
function drawOverTime(models) {
  const runs = audit.history;
  $('over-time').hidden = runs.length < 2;
  if (runs.length < 2) return;
  const names = models.filter((m) => m.accuracy && m.accuracy.unit === 'ratio').map((m) => m.name);
  const at = (run, name) => (Object.hasOwn(run.accuracy, name) ? run.accuracy[name] : undefined);
  const ranked = (run) => names.filter((n) => at(run, n) !== undefined).sort((a, b) => at(run, b) - at(run, a));
  const body = document.createDocumentFragment();
  for (const run of [...runs].reverse()) {
    const row = element('tr');
    row.append(element('th', run.at.slice(0, 16).replace('T', ' '), { scope: 'row' }));
    const best = ranked(run).slice(0, 3);
    for (const i of [0, 1, 2]) row.append(element('td', best[i] === undefined ? '' : best[i] + ' ' + percent(at(run, best[i])) + ' %'));
    body.append(row);
  }
  $('leaders').replaceChildren(body);
  const picture = $('lines');
  picture.replaceChildren();
  const best = ranked(runs[runs.length - 1]).slice(0, MOST_LINES);
  const values = best.flatMap((n) => runs.map((run) => at(run, n)).filter((v) => v !== undefined));
  if (values.length === 0) return;
  const [height, right] = [320, 220];
  const y0 = Math.max(0, Math.min(...values) - 0.02);
  const y1 = Math.min(1, Math.max(...values) + 0.02);
  const x = (i) => LEFT + (i / (runs.length - 1)) * (W - LEFT - right);
  const y = (share) => height - BOTTOM - ((share - y0) / (y1 - y0)) * (height - BOTTOM - TOP);
  for (const t of ticksOf(y0, y1, 5)) {
    svg('line', { x1: LEFT, x2: W - right, y1: y(t), y2: y(t), class: 'grid' }, picture);
    svg('text', { x: LEFT - 8, y: y(t) + 4, class: 'tick end' }, picture).textContent = (t * 100).toFixed(y1 - y0 < 0.05 ? 1 : 0) + ' %';
  }
  for (const i of [0, runs.length - 1])
    svg('text', { x: x(i), y: height - BOTTOM + 20, class: 'tick middle' }, picture).textContent = runs[i].at.slice(0, 10);
  const labels = [];
  best.forEach((name, k) => {
    const points = runs.flatMap((run, i) => (at(run, name) === undefined ? [] : [[x(i), y(at(run, name))]]));
    const stroke = 'hsl(' + Math.round((k * 360) / MOST_LINES) + ' 65% 45%)';
    const line = svg('polyline', { points: points.map((p) => p.join(',')).join(' '), class: 'line', stroke }, picture);
    svg('title', {}, line).textContent = name;
    const [px, py] = points[points.length - 1];
    svg('circle', { cx: px, cy: py, r: 3, fill: stroke }, picture);
    const free = [0, 13, -13, 26, -26, 39, -39].map((step) => py + 4 + step).find((at) => labels.every((l) => Math.abs(l - at) >= 13));
    if (free === undefined) return;
    labels.push(free);
    svg('text', { x: px + 8, y: free, class: 'label' }, picture).textContent = name.slice(0, 30);
  });
}
function draw() {
  const models = shown();
  drawTable(models);
  drawScatter(models);
  drawDiscrepancies(models);
  drawClaimed(models);
  drawOverTime(models);
}
function start() {
  readAddress();
  $('q').value = state.q;
  $('differing').checked = state.differing;
  for (const g of audit.groups) $('group').append(element('option', g.name + ' (' + g.models.length + ')', { value: g.name }));
  $('group').value = state.group;
  COLUMNS.forEach(([title], i) => {
    const cell = element('th', undefined, { scope: 'col' });
    const button = element('button', title, { type: 'button' });
    button.addEventListener('click', () => {
      state.down = state.sort === i ? !state.down : true;
      state.sort = i;
      changed();
    });
    cell.append(button);
    $('head').append(cell);
  });
  const changed = () => {
    writeAddress();
    draw();
  };
  $('q').addEventListener('input', (event) => { state.q = event.target.value; changed(); });
  $('group').addEventListener('change', (event) => { state.group = event.target.value; changed(); });
  $('differing').addEventListener('change', (event) => { state.differing = event.target.checked; changed(); });
  addEventListener('hashchange', () => { readAddress(); draw(); });
  draw();
  document.body.dataset.ready = 'yes';
}
start();
`;
