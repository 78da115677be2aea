/** What the report says about the network that the candidate is, and the names that it goes by. */
import { resolve, sep } from 'node:path';

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
  const { identification } = gating.subjects.candidate.architecture.network;
  const own = compareNames(identification, namesOf(gating));
  const headings = compareNames(identification, headingsOf(gating));
  // A model that is what it is called by itself has a card about another one, not another network.
  const confirmed = own.some(({ kind }) => kind === 'agrees');
  return [
    ...own,
    ...headings.map(
      (heading): Agreement =>
        confirmed && heading.kind === 'contradicts' ? { ...heading, kind: 'ambiguous' } : heading,
    ),
  ];
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
  return [
    { source: 'the configuration calls it', text: model.name },
    { source: 'the file is called', text: text.slice(text.search(/[^/\\]*$/)) },
    ...[...titles].map(([title, place]) => ({ source: `${placeText(place)} says`, text: title })),
  ];
}

/** Headings of cards that are about the candidate alone, as far as that can be seen. */
function headingsOf({ model, config, claims, subjects }: Gating): readonly UsedName[] {
  const { subject } = subjectScope(subjects.candidate, model.name);
  const own = ownClaims(claims?.claims ?? [], subject);
  const elsewhere = config.models.flatMap((other) => (other.name === model.name ? [] : (other.claims ?? [])));
  // A pattern or a folder that several models take their claims from: any file of it may be the other's.
  const sharesMany = (model.claims ?? []).some((place) => elsewhere.includes(place) && !/\.\w+$/.test(place));
  const isShared = (file: string): boolean => {
    const path = resolve(config.workingDirectory, file);
    return sharesMany || elsewhere.some((place) => path === place || path.startsWith(`${place}${sep}`));
  };
  return (claims?.headings ?? [])
    .filter(
      ({ text, source: { file } }) =>
        !isShared(file) &&
        // A heading that compares; a card that says of each figure whose it is.
        !/,|&|\b(and|vs|versus|with|from|of)\b/i.test(text) &&
        !own.some(({ model: title, source }) => title !== undefined && source.file === file),
    )
    .map(({ text, source }) => ({ source: `${placeText(source)} says`, text }));
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
