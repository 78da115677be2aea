/** What metadata and documentation say that they should not, and the licence that they should. */

import { withThousands } from '../../thousands.ts';
import type { Model } from '../model.ts';
import { quote } from '../wire-fields.ts';
import type { Risk, RiskCheck } from './risk.ts';

type Suspicion = { readonly pattern: RegExp; readonly what: string };

const suspicions: readonly Suspicion[] = [
  {
    pattern: /<\s*(script|iframe|object|embed|svg|img)\b|javascript:|\bon(error|load)\s*=/i,
    what: 'it holds HTML that would run where it is shown',
  },
  {
    pattern: /\b(curl|wget)\b[^\n]{0,200}\|\s*(sudo\s+)?(ba|z|da)?sh\b|\bpowershell\b[^\n]{0,80}-enc/i,
    what: 'it holds a command that downloads and runs something',
  },
  { pattern: /__import__\(|\bos\.system\(|\bsubprocess\.|\beval\(|\bexec\(/, what: 'it holds Python code' },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, what: 'it holds a private key' },
  {
    pattern:
      /\b(ghp|gho|ghs|github_pat|hf)_[A-Za-z0-9]{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abp]-[0-9A-Za-z-]{10,}/,
    what: 'it holds what looks like an access token',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    what: 'it holds characters that turn the direction of writing, which hide text',
  },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  { pattern: /[\u0000-\u0008\u000e-\u001f]/, what: 'it holds control characters, as binary data do' },
  {
    pattern: /\bignore (all|any|the) (previous|prior|above) instructions\b/i,
    what: 'it speaks to a language model, not to people',
  },
];

/** Longer texts are data. */
const longText = 65_536;

/** What is looked at of all texts together: a hostile file may hold any amount. */
const lookedAt = 2 ** 20;

export const suspiciousMetadata: RiskCheck = ({ model }) => {
  const risks: Risk[] = [];
  let rest = lookedAt;
  for (const { where, text } of texts(model)) {
    for (const what of suspicionsOf(text.slice(0, Math.min(longText, rest)))) {
      risks.push({ kind: 'suspicious-metadata', where, what });
    }
    if (text.length > longText) {
      risks.push({
        kind: 'suspicious-metadata',
        where,
        what: `it has ${withThousands(text.length)} characters`,
      });
    }
    rest -= text.length;
    if (rest <= 0) {
      return [
        ...risks,
        { kind: 'suspicious-metadata', where, what: 'what comes after is too much to be looked at' },
      ];
    }
  }
  return risks;
};

function suspicionsOf(text: string): readonly string[] {
  const found = suspicions.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
  return hasBase64(text) ? [...found, 'it holds a long run of base64: data, not text'] : found;
}

/** Split instead of searched for: a pattern would begin again at every character. */
function hasBase64(text: string): boolean {
  return text.split(/[^A-Za-z0-9+/]/).some(({ length }) => length >= 4000);
}

function texts(model: Model): readonly { readonly where: string; readonly text: string }[] {
  return [
    ...[...model.metadata].flatMap(([key, value]) => [
      { where: `metadata ${quote(key)}`, text: value },
      { where: `the key ${quote(key)} of the metadata`, text: key },
    ]),
    ...[...model.docStrings].map(([name, text]) => ({ where: name, text })),
    { where: 'producer_name', text: model.producerName },
    { where: 'domain', text: model.domain },
  ];
}

/** Whether the model's own metadata name a licence. */
export function hasLicence({ metadata }: Model): boolean {
  return [...metadata].some(([key, value]) => /licen[cs]e/i.test(key) && value.trim() !== '');
}
