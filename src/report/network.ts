/** What the report says about the network that the candidate is, and the names that it goes by. */

import { ownClaims } from '../claims/own-claims.ts';
import { subjectScope } from '../claims/subject-scope.ts';
import { type Finding, makeFinding } from '../explain/finding.ts';
import type { Gating } from '../gate/decide-gates.ts';
import {
  type Agreement,
  compareNames,
  describeIdentification,
  type UsedName,
} from '../graph/identify/agreement.ts';
import type { Network } from '../graph/identify/network.ts';
import type { Subject, SubjectName } from '../measurement/subjects.ts';
import { placeText } from '../place.ts';
import type { ReportArchitecture } from './report.ts';

export function reportNetwork({
  identification,
  kindOf,
}: Network): NonNullable<ReportArchitecture['network']> {
  if (identification.kind === 'known') return { name: identification.name, kindOf };
  const { closest } = identification;
  if (closest === undefined) return { kindOf };
  return { kindOf, closest: { name: closest.name, similarity: closest.similarity } };
}

/** Every name of the candidate that is a known network's, held against what the candidate is. */
export function holdNames(gating: Gating): readonly Agreement[] {
  return compareNames(gating.subjects.candidate.architecture.network.identification, namesOf(gating));
}

/** What the candidate is called: in the configuration, by its file and in its card. */
function namesOf({ model, subjects, claims }: Gating): readonly UsedName[] {
  const { text } = subjects.candidate.artifact.origin;
  // A card's tables name the networks that it is compared with, too.
  const { subject } = subjectScope(subjects.candidate, model.name);
  const titles = new Map(
    ownClaims(claims?.claims ?? [], subject).flatMap(({ model: title, source }) =>
      title === undefined ? [] : [[title, source] as const],
    ),
  );
  // A card that says of each figure whose it is may be about several models, as may a heading that compares.
  const headings = (claims?.headings ?? []).filter(
    ({ text: heading, source }) =>
      !/,|&|\b(and|vs|versus|with|from|of)\b/i.test(heading) &&
      ![...titles.values()].some(({ file }) => file === source.file),
  );
  return [
    { source: 'the configuration calls it', text: model.name },
    { source: 'the file is called', text: text.slice(text.search(/[^/\\]*$/)) },
    ...[...titles].map(([title, place]) => ({ source: `${placeText(place)} says`, text: title })),
    ...headings.map(({ text: heading, source }) => ({ source: `${placeText(source)} says`, text: heading })),
  ];
}

/** The candidate is another network than a name of it says. */
export function networkFindings(names: readonly Agreement[]): readonly Finding[] {
  const wrong = names.filter(({ kind }) => kind === 'contradicts');
  const [first] = wrong;
  if (first === undefined) return [];
  const sentence = `the candidate is not the network that it is called: ${first.sentence}`;
  const evidence = wrong.map((name) => name.sentence);
  return [makeFinding({ cause: 'claim.other-network', confidence: 'likely', sentence, evidence })];
}

/** A name that several networks bear, or that no known network confirms; each name once. */
export function networkWarnings(names: readonly Agreement[]): readonly string[] {
  const unclear = names.filter(({ kind }) => kind === 'ambiguous' || kind === 'unconfirmed');
  return [...new Map(unclear.map(({ name, sentence }) => [name.toLowerCase(), sentence])).values()];
}

/** What candidate and `other` are, where that is known and not the same. */
export function tellNetworks(candidate: Subject, other: Subject, name: SubjectName): readonly string[] {
  const [here, there] = [candidate, other].map(({ architecture }) => architecture.network.identification);
  if (here?.kind !== 'known' || there?.kind !== 'known' || here.name === there.name) return [];
  return [`the candidate is ${describeIdentification(here)}, the ${name} ${describeIdentification(there)}`];
}
