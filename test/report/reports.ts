/** Arbitrary reports for property-based tests: any verdicts, any figures, hostile text in every string. */
import fc from 'fast-check';
import { CAUSE_CODES } from '../../src/explain/causes.ts';
import { CONFIDENCES } from '../../src/explain/finding.ts';
import { type GateResult, VERDICTS } from '../../src/gate/result.ts';
import { METRIC_NAMES } from '../../src/measurement/metrics.ts';
import type {
  Report,
  ReportDifference,
  ReportExplaining,
  ReportFlips,
  ReportLayerTimes,
  ReportModel,
  ReportNumber,
  ReportNumerics,
  ReportPairs,
  ReportPastRun,
  ReportSubject,
} from '../../src/report/report.ts';

/** What must never reach a reader as markup, a link, a mention or a terminal sequence. */
export const HOSTILE = [
  '</details><script>alert(1)</script>',
  '<!-- zoogate:default head:0 run:9 attempt:1 -->',
  '@octocat',
  'see #1 and GH-2',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example a@evil.example',
  '| a | b |\n| --- | --- |\n',
  '```\nfence\n```',
  '~~~\nfence',
  '`code` and ``more``',
  '- list',
  '1. list',
  '===',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202egnp.exe\u2066',
  '\n\n# heading\n\n> quote\n',
  '\n::error::boo',
  '##[add-mask]secret',
  '\\',
  '\ud800',
] as const;

/** Short enough for every limit of the schema; the cut may leave half a surrogate pair. */
const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((parts) => parts.join(' ')),
  )
  .map((whole) => whole.slice(0, 100));
/** Node 24 reads `{"a":0,"\\n":0}` with a wrong key once it has seen an object whose key is one backslash. */
const key = text.map((whole) => whole.replaceAll('\\', '/'));
const count = fc.nat({ max: 5_000_000_000 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const number: fc.Arbitrary<ReportNumber> = fc.oneof(
  finite,
  fc.constantFrom('NaN' as const, 'Infinity' as const, '-Infinity' as const),
);
const unit = fc.constantFrom('ratio', 'ms', 'bytes', 'count', 'text');
const verdict = fc.constantFrom(...VERDICTS);
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const place = fc.record({ file: text, line: count });
/** Gates' figures are numbers in memory. */
const any = fc.double();
const figure = fc.record(
  { value: fc.oneof(any, text), low: any, high: any, n: count },
  { requiredKeys: ['value'] },
);

const gate: fc.Arbitrary<GateResult> = fc.record(
  {
    rule: text,
    metric: fc.constantFrom(...METRIC_NAMES),
    unit,
    severity: fc.constantFrom('fail', 'warn'),
    verdict,
    measured: figure,
    bound: fc.record(
      {
        against: fc.constantFrom('claim', 'reference', 'baseline', 'quantity'),
        value: fc.oneof(any, text),
        limit: fc.oneof(any, text),
        precision: any,
        source: place,
      },
      { requiredKeys: ['against', 'value', 'limit'] },
    ),
    difference: fc.record(
      { value: any, low: any, high: any, unit: fc.constantFrom('absolute', 'relative') },
      { requiredKeys: ['value', 'unit'] },
    ),
    reason: text,
    examplesNeeded: any,
  },
  { requiredKeys: ['rule', 'metric', 'unit', 'severity', 'verdict', 'reason'] },
) as fc.Arbitrary<GateResult>;

const time = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs);
const layerTimes: fc.Arbitrary<ReportLayerTimes> = fc.record(
  {
    totalMs: time,
    otherMs: time,
    summary: text,
    layers: fc.array(
      fc.record(
        {
          layer: text,
          counterpart: text,
          place: text,
          operators: fc.array(text, { maxLength: 3 }),
          otherOperators: fc.array(text, { maxLength: 3 }),
          ms: time,
          otherMs: time,
        },
        { requiredKeys: ['operators', 'otherOperators', 'ms', 'otherMs'] },
      ),
      { maxLength: 18 },
    ),
    rest: fc.record({ layers: count, ms: time, otherMs: time }),
  },
  { requiredKeys: ['totalMs', 'otherMs', 'summary', 'layers'] },
) as fc.Arbitrary<ReportLayerTimes>;

const part = { value: number, low: number, high: number, n: count, unit, reason: text };
const classResult = fc.record(
  { label: count, name: text, metric: text, ...part },
  { requiredKeys: ['label', 'metric', 'value', 'unit'] },
);
const sliceResult = fc.record(
  { column: text, slice: text, examples: count, metric: text, ...part },
  { requiredKeys: ['column', 'slice', 'examples', 'metric', 'value', 'unit'] },
);
const confusionCell = fc.record(
  { label: count, name: text, predicted: fc.integer({ min: -1, max: 3 }), predictedName: text, count },
  { requiredKeys: ['label', 'predicted', 'count'] },
);

const subject: fc.Arbitrary<ReportSubject> = fc.record(
  {
    source: text,
    sha256: hash,
    bytes: count,
    architecture: fc.record(
      {
        network: fc.record(
          {
            name: text,
            kindOf: text,
            closest: fc.record({ name: text, similarity: fc.double({ min: 0, max: 1, noNaN: true }) }),
          },
          { requiredKeys: ['kindOf'] },
        ),
        parameters: count,
        parameterViews: fc.dictionary(key, count, { maxKeys: 3 }),
        kernelParameters: count,
        macs: count,
        nodes: count,
        opset: count,
        operators: fc.dictionary(key, count, { maxKeys: 20 }),
        inputs: fc.array(text, { maxLength: 3 }),
        outputs: fc.array(text, { maxLength: 3 }),
        signature: text,
        weightsSignature: text,
        externalData: fc.boolean(),
        producer: text,
        irVersion: count,
      },
      {
        requiredKeys: [
          'parameters',
          'parameterViews',
          'kernelParameters',
          'nodes',
          'opset',
          'operators',
          'inputs',
          'outputs',
          'signature',
          'weightsSignature',
          'externalData',
          'producer',
          'irVersion',
        ],
      },
    ),
    metrics: fc.dictionary(
      fc.oneof(fc.constantFrom(...METRIC_NAMES), key),
      fc.record(
        { value: fc.oneof(number, text), low: number, high: number, n: count, unit, method: text },
        { requiredKeys: ['value', 'unit', 'method'] },
      ),
      { maxKeys: 5 },
    ),
    failed: fc.dictionary(key, text, { maxKeys: 3 }),
    ties: count,
    notFinite: count,
    classes: fc.array(classResult, { maxLength: 12 }),
    slices: fc.array(sliceResult, { maxLength: 12 }),
    confusion: fc.array(confusionCell, { maxLength: 12 }),
    profile: fc.record(
      {
        rounds: count,
        totalMs: time,
        operators: fc.array(fc.record({ operator: text, nodes: count, ms: time }), { maxLength: 4 }),
        providers: fc.dictionary(key, count, { maxKeys: 3 }),
        fallback: fc.array(fc.record({ node: text, operator: text, ms: time }), { maxLength: 4 }),
      },
      { requiredKeys: ['rounds', 'totalMs', 'operators'] },
    ),
    leftOut: fc.record({ classes: count, slices: count, confusion: count }, { requiredKeys: [] }),
  },
  { requiredKeys: ['source', 'sha256', 'bytes', 'architecture', 'metrics'] },
) as fc.Arbitrary<ReportSubject>;

const claims = fc.array(
  fc.record(
    {
      metric: text,
      value: finite,
      unit,
      precision: fc.constant(0),
      text,
      dataset: text,
      model: text,
      source: place,
    },
    { requiredKeys: ['metric', 'value', 'unit', 'precision', 'text', 'source'] },
  ),
  { maxLength: 3 },
);

const comparedBox = fc.record({
  title: text,
  lines: fc.array(fc.record({ text, changed: fc.boolean() }), { maxLength: 4 }),
});
const difference: fc.Arbitrary<ReportDifference> = fc.record(
  {
    relation: fc.constantFrom(
      'equal',
      'equal up to weights',
      'equal up to precision',
      'same family',
      'different',
    ),
    similarity: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
    firstDivergence: text,
    changes: fc.array(text, { maxLength: 4 }),
    interfaceChanges: fc.array(text, { maxLength: 3 }),
    weights: text,
    sideBySide: fc.array(
      fc.record(
        {
          mark: fc.constantFrom('same', 'changed', 'added', 'removed'),
          candidate: comparedBox,
          reference: comparedBox,
        },
        { requiredKeys: ['mark'] },
      ),
      { maxLength: 6 },
    ),
  },
  { requiredKeys: ['relation', 'similarity', 'changes', 'interfaceChanges', 'sideBySide'] },
) as fc.Arbitrary<ReportDifference>;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const numerics = fc.record({
  examples: count,
  random: fc.boolean(),
  notFinite: count,
  rounding: share,
  runs: fc.array(
    fc.record(
      {
        level: fc.constantFrom('off', 'basic', 'all'),
        provider: text,
        reason: text,
        agreement: share,
        negativeFlips: share,
        maxAbsError: number,
        relativeError: number,
        cosine: number,
        notFinite: count,
      },
      { requiredKeys: ['level', 'provider'] },
    ),
    { maxLength: 4 },
  ),
}) as fc.Arbitrary<ReportNumerics>;

const index = fc.integer({ min: -1, max: 3 });
const flips = fc.record({
  against: fc.constantFrom('reference', 'baseline'),
  lost: count,
  gained: count,
  examples: fc.array(
    fc.record(
      {
        name: text,
        is: fc.constantFrom('lost', 'gained'),
        label: count,
        candidate: index,
        other: index,
        labelName: text,
        candidateName: text,
        otherName: text,
        thumbnail: fc.constant('data:image/webp;base64,UklGRg=='),
      },
      { requiredKeys: ['name', 'is', 'label', 'candidate', 'other'] },
    ),
    { maxLength: 4 },
  ),
}) as fc.Arbitrary<ReportFlips>;

const explaining = fc.record(
  {
    outcome: fc.constantFrom('explained', 'partly', 'not found'),
    tried: fc.array(text, { maxLength: 3 }),
    sweep: fc.record({
      metric: text,
      unit,
      examples: count,
      variants: fc.array(
        fc.record(
          {
            recipe: text,
            changed: fc.array(text, { maxLength: 2 }),
            value: number,
            low: number,
            high: number,
          },
          { requiredKeys: ['recipe', 'changed', 'value'] },
        ),
        { maxLength: 5 },
      ),
    }),
    durationMs: time,
    budgetMs: time,
  },
  { requiredKeys: ['outcome', 'tried', 'durationMs', 'budgetMs'] },
) as fc.Arbitrary<ReportExplaining>;

const pairs = fc.record({
  clock: fc.constantFrom('processor', 'wall'),
  restarts: fc.array(
    fc
      .record({ candidateMs: any, referenceMs: any, baselineMs: any, controlMs: any }, { requiredKeys: [] })
      .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => Number.isFinite(value)))),
    { maxLength: 5 },
  ),
}) as fc.Arbitrary<ReportPairs>;

const model: fc.Arbitrary<ReportModel> = fc.record(
  {
    name: text,
    verdict,
    gates: fc.array(gate, { maxLength: 6 }),
    subjects: fc.record({ candidate: subject, reference: subject, baseline: subject }, { requiredKeys: [] }),
    claims,
    catalogue: fc.record({
      id: text,
      source: text,
      compared: fc.constantFrom('measured', 'published'),
      claims,
    }),

    differences: fc.record({ reference: difference, baseline: difference }, { requiredKeys: [] }),
    numerics,
    flips,
    explaining,
    pairs,
    layerTimes: fc.record({ reference: layerTimes, baseline: layerTimes }, { requiredKeys: [] }),
    unreadClaims: fc.array(fc.record({ source: place, text, reason: text }), { maxLength: 3 }),
    dataset: fc.record(
      {
        name: text,
        split: text,
        complete: fc.boolean(),
        size: count,
        measured: count,
        unreadable: fc.array(fc.record({ name: text, reason: text }), { maxLength: 15 }),
        digest: text,
      },
      { requiredKeys: ['complete', 'size', 'measured', 'unreadable', 'digest'] },
    ),
    preprocess: fc.dictionary(
      key,
      fc.oneof(text, finite, fc.dictionary(key, fc.array(text, { maxLength: 2 }), { maxKeys: 2 })),
      { maxKeys: 3 },
    ),
    findings: fc.array(
      fc.record({
        cause: fc.constantFrom(...CAUSE_CODES),
        sentence: text,
        evidence: fc.array(text, { maxLength: 12 }),
        confidence: fc.constantFrom(...CONFIDENCES),
        advice: text,
        configuration: fc.array(text, { maxLength: 3 }),
        gates: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    warnings: fc.array(text, { maxLength: 25 }),
    problem: fc.record(
      {
        kind: fc.constantFrom('user', 'surroundings', 'defect'),
        code: text,
        what: text,
        where: text,
        got: text,
        expected: text,
        hint: text,
      },
      { requiredKeys: ['kind', 'code', 'what'] },
    ),
  },
  {
    requiredKeys: [
      'name',
      'verdict',
      'gates',
      'subjects',
      'claims',
      'unreadClaims',
      'preprocess',
      'findings',
      'warnings',
    ],
  },
) as fc.Arbitrary<ReportModel>;

const pastRun = fc.record(
  {
    startedAt: text,
    run: count,
    attempt: count,
    verdict,
    testbed: text,
    models: fc.array(
      fc.record({
        name: text,
        verdict,
        figures: fc.dictionary(
          fc.constantFrom(...METRIC_NAMES),
          fc.record(
            { value: number, low: number, high: number, unit, verdict },
            { requiredKeys: ['value', 'unit', 'verdict'] },
          ),
          { maxKeys: 4 },
        ),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['startedAt', 'verdict', 'models'] },
) as fc.Arbitrary<ReportPastRun>;

export const arbitraryReport: fc.Arbitrary<Report> = fc.record({
  schemaVersion: fc.constant(1 as const),
  tool: fc.record({ name: fc.constant('zoogate' as const), version: text }),
  verdict,
  startedAt: text,
  durationMs: count,
  seed: count,
  testbed: fc.record({
    cpu: text,
    cores: count,
    instructionSets: fc.array(text, { maxLength: 4 }),
    memoryBytes: count,
    os: text,
    runtime: text,
    executionProvider: text,
    threads: count,
    fingerprint: text,
    governor: text,
    cpuRevision: text,
    container: fc.record({ cores: time, memoryBytes: count }, { requiredKeys: [] }),
    gpus: fc.array(
      fc.record(
        {
          name: text,
          driver: text,
          clockMHz: time,
          temperatureC: finite,
          throttled: fc.array(text, { maxLength: 2 }),
        },
        { requiredKeys: ['name', 'driver', 'throttled'] },
      ),
      { maxLength: 2 },
    ),
  }),
  models: fc.array(model, { maxLength: 6 }),
  history: fc.array(pastRun, { maxLength: 4 }),
});
