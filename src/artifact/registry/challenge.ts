/** The `WWW-Authenticate` header (RFC 9110, 11.6.1), as registries send it: one scheme with its parameters. */

export type Challenge = {
  /** In lower case. */
  readonly scheme: string;
  readonly parameters: Readonly<Partial<Record<string, string>>>;
};

const PARAMETER = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;

/** Total: of what is no challenge the scheme is empty. */
export function parseChallenge(header: string): Challenge {
  const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(header) ?? [];
  const parameters: Record<string, string> = Object.create(null);
  for (const [, name, quoted, plain] of rest.matchAll(PARAMETER)) {
    parameters[name!.toLowerCase()] = quoted === undefined ? plain! : quoted.replace(/\\(.)/g, '$1');
  }
  return { scheme: scheme.toLowerCase(), parameters };
}
