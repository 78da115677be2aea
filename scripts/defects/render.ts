/** The defect zoo's score, as a line a case for a terminal and as the page `docs/defects.md`. */
import { type Case, isCaught, isNamed, isRed, type Outcome } from './run-case.ts';

export type Summary = {
  readonly defects: number;
  readonly caught: number;
  readonly named: number;
  readonly harmless: number;
  readonly harmlessRuns: number;
  readonly red: number;
  readonly seconds: number;
  readonly sentence: string;
  /** All are caught, at least nine in ten are named, nothing harmless is red. */
  readonly passed: boolean;
};

const NAMED_AT_LEAST = 0.9;

export function summarize(outcomes: readonly Outcome[]): Summary {
  const defects = outcomes.filter(({ kind }) => kind === 'defects');
  const harmless = outcomes.filter(({ kind }) => kind === 'harmless');
  const caught = defects.filter(isCaught).length;
  const named = defects.filter((outcome) => isCaught(outcome) && isNamed(outcome)).length;
  const red = harmless.filter(({ verdict }) => isRed(verdict.got)).length;
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const names = new Set(harmless.map((outcome) => outcome.case)).size;
  return {
    defects: defects.length,
    caught,
    named,
    harmless: names,
    harmlessRuns: harmless.length,
    red,
    seconds,
    sentence:
      `${caught} of ${defects.length} planted discrepancies are caught, the cause of ${named} is named; ` +
      `of ${names} harmless changes, measured ${harmless.length} times, ${red} runs are red`,
    passed: caught === defects.length && named >= NAMED_AT_LEAST * defects.length && red === 0,
  };
}

export function tableRow(outcome: Outcome): string {
  const { kind, verdict, cause, seconds } = outcome;
  const good = isCaught(outcome) && (kind === 'harmless' || isNamed(outcome));
  const causes = kind === 'harmless' ? '' : `${cause.expected[0]} / ${cause.got ?? 'none'}`;
  return [
    good ? ' ' : isCaught(outcome) ? '?' : '!',
    `${kind}/${outcome.case}`.padEnd(44),
    `${verdict.expected} / ${verdict.got}`.padEnd(22),
    causes.padEnd(58),
    `${seconds.toFixed(1)} s`,
    ...(good ? [] : [outcome.sentence.slice(0, 200)]),
  ].join(' ');
}

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

export function renderTable(
  cases: readonly Case[],
  outcomes: readonly Outcome[],
  { sentence, seconds, harmlessRuns, harmless }: Summary,
): string {
  const of = (one: Case): Outcome[] =>
    outcomes.filter((outcome) => outcome.kind === one.kind && outcome.case === one.name);
  const defects = cases
    .filter(({ kind }) => kind === 'defects')
    .flatMap((one) => {
      const [outcome] = of(one);
      if (outcome === undefined) return [];
      const { verdict, cause } = outcome;
      const got = isNamed(outcome)
        ? `\`${cause.got}\``
        : `**${cause.got ?? 'none'}**, not \`${cause.expected[0]}\``;
      const caught = isCaught(outcome) ? verdict.got : `**${verdict.got}**, not ${verdict.expected}`;
      return [
        `| ${one.name} | ${cell(one.title)} | ${caught} | ${got} | ${cell(outcome.sentence)} | ${outcome.seconds.toFixed(1)} |`,
      ];
    });
  const green = cases
    .filter(({ kind }) => kind === 'harmless')
    .map((one) => {
      const counts = new Map<string, number>();
      for (const { verdict } of of(one)) counts.set(verdict.got, (counts.get(verdict.got) ?? 0) + 1);
      const said = [...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
      return `| ${one.name} | ${cell(one.title)} | ${said} |`;
    });
  return `# The defect zoo

Each folder of \`fixtures/defects\` is a planted discrepancy with the verdict and the cause that zoogate has to give;
each folder of \`fixtures/harmless\` a change that has to stay green. \`npm run defects\` plants them, runs
\`zoogate check\` on each as a user would, and fails unless all are caught, nine causes in ten are named and nothing
harmless is red. Written by \`npm run defects -- --seeds ${harmless === 0 ? 1 : Math.round(harmlessRuns / harmless)} --markdown docs/defects.md\`.

**${sentence}.** The runs took ${Math.round(seconds)} s in all.

A cause counts as named where the report's first finding (or the code of the error that ended the run) is the
expected one. What is planted is made on the fly by \`scripts/defects/plants.ts\`, the same each time.

## Planted discrepancies

| case | what was planted | verdict | cause | said | s |
|---|---|---|---|---|---|
${defects.join('\n')}

## Harmless changes

| case | what was changed | verdicts |
|---|---|---|
${green.join('\n')}
`;
}
