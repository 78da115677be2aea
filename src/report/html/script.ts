/**
 * The page's one script, as text: sorting and filtering of many models, and folds that open for printing. It reads
 * nothing but the page and writes no markup.
 */
export const SCRIPT = `
'use strict';
addEventListener('beforeprint', () => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
const table = document.querySelector('#models');
if (table !== null) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const words = document.querySelector('#filter-name');
  const verdict = document.querySelector('#filter-verdict');
  const shown = document.querySelector('#shown');
  document.querySelector('.controls').hidden = false;
  const filter = () => {
    let count = 0;
    for (const row of rows) {
      const fits = row.cells[0].textContent.toLowerCase().includes(words.value.toLowerCase()) &&
        (verdict.value === '' || row.dataset.verdict === verdict.value);
      row.hidden = !fits;
      document.getElementById(row.dataset.section).hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + ' of ' + rows.length + ' models';
  };
  words.addEventListener('input', filter);
  verdict.addEventListener('change', filter);
  filter();
  const keyOf = (row, at) => row.cells[at].dataset.key ?? row.cells[at].textContent.toLowerCase();
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      rows.sort((a, b) => {
        const [x, y] = [keyOf(a, at), keyOf(b, at)];
        const order = x !== '' && y !== '' && !isNaN(x) && !isNaN(y) ? x - y : x < y ? -1 : x > y ? 1 : 0;
        return descending ? -order : order;
      });
      body.append(...rows);
    });
  });
  const open = () => {
    const fold = document.getElementById(location.hash.slice(1))?.querySelector('details.model');
    if (fold) fold.open = true;
  };
  addEventListener('hashchange', open);
  open();
}
`;
