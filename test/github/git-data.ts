/** GitHub's operations on the objects of a repository, over a real bare repository. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GIT_ENVIRONMENT } from '../artifact/git-world.ts';
import { description, type Json } from './description.ts';

export const GIT_OPERATIONS = [
  ['GET', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['GET', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['POST', '/repos/{owner}/{repo}/git/trees'],
  ['POST', '/repos/{owner}/{repo}/git/commits'],
  ['POST', '/repos/{owner}/{repo}/git/refs'],
  ['PATCH', '/repos/{owner}/{repo}/git/refs/{ref}'],
] as const;

type Answer = { status: number; body: unknown };
type Entry = {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly content: string;
};

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
export class GitData {
  readonly directory = mkdtempSync(join(tmpdir(), 'zoogate-git-data-'));

  constructor() {
    this.git(['init', '--bare', '--quiet']);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  git(args: readonly string[], input = ''): string {
    const options = {
      cwd: this.directory,
      input,
      encoding: 'utf8',
      env: GIT_ENVIRONMENT,
    } as const;
    return execFileSync('git', [...args], { ...options, stdio: ['pipe', 'pipe', 'ignore'] }).trimEnd();
  }

  /** @param path of the operation, as above */
  answer(method: string, path: string, given: ReadonlyMap<string, string>, body: Json = {}): Answer {
    try {
      return this.#answer(`${method} ${path.slice('/repos/{owner}/{repo}/git/'.length)}`, given, body);
    } catch {
      return NOT_FOUND;
    }
  }

  #answer(operation: string, given: ReadonlyMap<string, string>, body: Json): Answer {
    const invalid = (message: string): Answer => ({
      status: 422,
      body: { message, documentation_url: 'https://docs.github.com/rest' },
    });
    switch (operation) {
      case 'GET ref/{ref}':
        return { status: 200, body: this.#ref(`refs/${given.get('ref')}`) };
      case 'GET commits/{commit_sha}':
        return { status: 200, body: this.#commit(given.get('commit_sha')!) };
      case 'GET trees/{tree_sha}':
        return { status: 200, body: this.#tree(given.get('tree_sha')!) };
      case 'GET blobs/{file_sha}': {
        const sha = given.get('file_sha')!;
        const content = Buffer.from(`${this.git(['cat-file', 'blob', sha])}\n`).toString('base64');
        return { status: 200, body: { ...example('blob'), sha, content, size: content.length } };
      }
      case 'POST trees': {
        const base = body['base_tree'] === undefined ? '' : this.git(['ls-tree', String(body['base_tree'])]);
        const entries = (body['tree'] as readonly Entry[]).map(({ path, mode, type, content }) => {
          const sha = this.git(['hash-object', '-w', '--stdin'], content);
          return `${mode} ${type} ${sha}\t${path}`;
        });
        const paths = new Set(entries.map((line) => line.split('\t')[1]));
        const kept = base.split('\n').filter((line) => line !== '' && !paths.has(line.split('\t')[1]));
        const sha = this.git(['mktree'], `${[...kept, ...entries].join('\n')}\n`);
        return { status: 201, body: this.#tree(sha) };
      }
      case 'POST commits': {
        const parents = (body['parents'] as readonly string[]).flatMap((parent) => ['-p', parent]);
        const sha = this.git(['commit-tree', String(body['tree']), ...parents], String(body['message']));
        return { status: 201, body: this.#commit(sha) };
      }
      case 'POST refs': {
        const ref = String(body['ref']);
        if (this.#has(ref)) return invalid('Reference already exists');
        this.git(['update-ref', ref, String(body['sha'])]);
        return { status: 201, body: this.#ref(ref) };
      }
      default: {
        const ref = `refs/${given.get('ref')}`;
        const sha = String(body['sha']);
        const forward = spawnSync('git', ['merge-base', '--is-ancestor', ref, sha], { cwd: this.directory });
        if (forward.status !== 0 && body['force'] !== true) return invalid('Update is not a fast forward');
        this.git(['update-ref', ref, sha]);
        return { status: 200, body: this.#ref(ref) };
      }
    }
  }

  #has(ref: string): boolean {
    return spawnSync('git', ['rev-parse', '--verify', '--quiet', ref], { cwd: this.directory }).status === 0;
  }

  #ref(ref: string): Json {
    const base = example('git-ref');
    const sha = this.git(['rev-parse', '--verify', ref]);
    return { ...base, ref, object: { ...(base['object'] as Json), sha } };
  }

  #commit(sha: string): Json {
    const base = example('git-commit');
    const tree = this.git(['rev-parse', `${sha}^{tree}`]);
    return { ...base, sha, tree: { ...(base['tree'] as Json), sha: tree } };
  }

  #tree(sha: string): Json {
    const base = example('git-tree');
    const [entry] = base['tree'] as readonly Json[];
    const lines = this.git(['ls-tree', sha])
      .split('\n')
      .filter((line) => line !== '');
    const tree = lines.map((line) => {
      const [mode, type, rest] = line.split(' ');
      const [inner, path] = rest!.split('\t');
      return { ...entry, path, mode, type, sha: inner };
    });
    return { ...base, sha, tree, truncated: false };
  }
}

function example(name: string): Json {
  return structuredClone(description.components.examples[name].value);
}
