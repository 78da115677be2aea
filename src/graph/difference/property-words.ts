/** What changed in a layer as a part of a sentence: the candidate's value, then the reference's. */

import type { PropertyChange } from './changes.ts';

const propertyPhrases: Readonly<Record<string, (change: PropertyChange) => string>> = {
  groups: ({ ours, theirs }) => `${groupsText(ours)} instead of ${groupsText(theirs)}`,
  'output channels': ({ ours, theirs }) => `${ours} output channels instead of ${theirs}`,
  'input channels': ({ ours, theirs }) => `${ours} input channels instead of ${theirs}`,
  outputs: ({ ours, theirs }) => `${ours} outputs instead of ${theirs}`,
  inputs: ({ ours, theirs }) => `${ours} inputs instead of ${theirs}`,
  channels: ({ ours, theirs }) => `${ours} channels instead of ${theirs}`,
  bias: ({ ours, theirs, normalized }) => {
    const what = normalized ? 'BatchNormalization' : 'bias';
    if (ours === 'yes') return `with a ${what}`;
    // Other operators tell its shape.
    return ours === 'no' ? `without its ${what}` : `bias ${ours} instead of ${theirs}`;
  },
};

function groupsText(text: string): string {
  if (text === 'depthwise') return 'one group a channel';
  return text === '1' ? '1 group' : `${text} groups`;
}

export function propertyPhrase(change: PropertyChange): string {
  const phrase = Object.hasOwn(propertyPhrases, change.name) ? propertyPhrases[change.name] : undefined;
  return phrase?.(change) ?? `${change.name} ${change.ours} instead of ${change.theirs}`;
}
