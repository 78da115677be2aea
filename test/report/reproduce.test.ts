/** The commands of a report, as a shell takes them, whatever is in them. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportModel } from '../../src/report/report.ts';
import { reproductionOf, shellQuoted } from '../../src/report/reproduce.ts';
import { HOSTILE } from './reports.ts';

const SHA = 'c'.repeat(64);
const subject = (source: string, revision?: string) => ({
  source,
  sha256: SHA,
  ...(revision === undefined ? {} : { revision }),
});

function report(changes: object = {}, model: object = {}): Report {
  return {
    tool: { name: 'zoogate', version: '1.2.3' },
    invocation: { arguments: ['check', '--config', 'zoogate.yml'] },
    models: [
      { name: 'net', subjects: { candidate: subject('net.onnx') }, ...model } as unknown as ReportModel,
    ],
    ...changes,
  } as unknown as Report;
}

describe('the commands', () => {
  it('are the version that measured, with the options that it was given', () => {
    expect(reproductionOf(report()).commands).toEqual(['npx zoogate@1.2.3 check --config zoogate.yml']);
  });

  it('begin at the commit and in the folder that were measured', () => {
    const commit = 'a'.repeat(40);
    const invocation = {
      arguments: ['check', '--gate', 'top1 >= claim - 0.5pp'],
      directory: 'models/my net',
      commit,
    };
    expect(reproductionOf(report({ invocation })).commands).toEqual([
      `git fetch origin ${commit} && git checkout ${commit}`,
      "cd 'models/my net'",
      "npx zoogate@1.2.3 check --gate 'top1 >= claim - 0.5pp'",
    ]);
  });

  it('name no other package, whatever a report says of its version', () => {
    for (const version of ['1.2.3 && rm -rf ~', 'npm:evil@1', '1.2.3-x;y', 'latest', '']) {
      const [command] = reproductionOf(report({ tool: { name: 'zoogate', version } })).commands;
      expect(command).toMatch(/^npx zoogate check /u);
    }
    const tool = { name: 'zoogate', version: '1.2.3-rc.1' };
    expect(reproductionOf(report({ tool })).commands[0]).toMatch(/^npx zoogate@1\.2\.3-rc\.1 check /u);
  });

  it('are none where the report does not say how it was asked for', () => {
    expect(reproductionOf(report({ invocation: undefined })).commands).toEqual([]);
  });
});

describe('an argument', () => {
  it('is one word to a real shell, and nothing in it is run', { skip: process.platform === 'win32' }, () => {
    const texts = [
      ...HOSTILE,
      "it's",
      '$(touch x)',
      '`touch x`',
      '$HOME',
      '; echo no',
      '-n',
      '',
      '*',
      '~',
      'a b',
    ];
    const words = texts.map(shellQuoted);
    const read = execFileSync(
      'sh',
      ['-c', `for word in ${words.join(' ')}; do printf '%s\\0' "$word"; done`],
      {
        encoding: 'utf8',
      },
    );
    // What is not visible text is gone before it is quoted; the rest arrives as it is.
    const arrived = read.split('\0').slice(0, -1);
    expect(arrived).toHaveLength(texts.length);
    for (const text of ["it's", '$(touch x)', '`touch x`', '$HOME', '; echo no', '*', '~', 'a b'])
      expect(arrived).toContain(text);
  });

  it('stays on its line and keeps its quotes in pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const quoted = shellQuoted(text);
        expect(quoted).not.toMatch(/[\n\r]/u);
        // Taken apart as POSIX has it: plain words, strings in single quotes, and escaped quotes between them.
        expect(quoted).toMatch(/^(?:[\w@%+=:,./-]+|'[^']*'|\\')+$/u);
      }),
    );
  });
});

describe('the inputs', () => {
  it('are every file with its hash and its revision, and the dataset with its digest', () => {
    const dataset = { name: 'shapes', split: 'test', measured: 1200, size: 5000, digest: 'd'.repeat(64) };
    const subjects = {
      candidate: subject('net.onnx'),
      reference: subject('hf:org/net', 'b'.repeat(40)),
    };
    expect(reproductionOf(report({}, { subjects, dataset })).inputs).toEqual([
      { what: 'candidate', source: 'net.onnx', sha256: SHA },
      { what: 'reference', source: `hf:org/net at ${'b'.repeat(40)}`, sha256: SHA },
      { what: 'dataset', source: 'shapes, test, 1,200 of 5,000 examples', sha256: dataset.digest },
    ]);
  });

  it('say whose they are where there are several models', () => {
    const [model] = report().models;
    const { inputs } = reproductionOf(report({ models: [model!, { ...model!, name: 'other' }] }));
    expect(inputs.map(({ what }) => what)).toEqual(['candidate of net', 'candidate of other']);
  });

  it('a dataset without a name is known by where it came from', () => {
    const dataset = { source: 'hf:datasets/org/x', measured: 5, size: 5, digest: 'd'.repeat(64) };
    const { inputs } = reproductionOf(report({}, { subjects: {}, dataset }));
    expect(inputs[0]!.source).toBe('hf:datasets/org/x, 5 of 5 examples');
  });
});
