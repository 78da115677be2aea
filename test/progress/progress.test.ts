/** What is told of a run in a log and by a bar, at times that the test gives. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createBar } from '../../src/progress/bar.ts';
import { createProgressLog } from '../../src/progress/log.ts';
import { createPacer, tellPace } from '../../src/progress/stages.ts';

describe('in a log', () => {
  function open(intervalMs?: number) {
    let at = 1000;
    const lines: string[] = [];
    const shown = createProgressLog(
      {
        write: (line) => lines.push(line),
        beginGroup: (title) => lines.push(`[${title}`),
        endGroup: () => lines.push(']'),
      },
      () => at,
      intervalMs,
    );
    return {
      lines,
      shown,
      wait: (ms: number) => {
        at += ms;
      },
    };
  }

  it('a stage has a line when it begins and one an interval, with its rate and the time left', () => {
    const { lines, shown, wait } = open();
    for (let done = 0; done <= 3000; done += 100) {
      shown.update('net', 'accuracy', done, 3000);
      wait(1000);
    }
    shown.update('net', 'latency', 0, 60_000);
    wait(12_000);
    shown.update('net', 'latency', 12_000, 60_000);
    shown.update('other', 'profile', 0, 2);
    shown.stop();
    expect(lines).toEqual([
      '[Measuring net',
      'net: accuracy',
      'net: accuracy, 1,000 of 3,000 examples, 100 a second, 20 s left',
      'net: accuracy, 2,000 of 3,000 examples, 100 a second, 10 s left',
      'net: accuracy, 3,000 of 3,000 examples, 100 a second',
      'net: latency',
      'net: latency, 12 s of at most 60 s',
      ']',
      '[Measuring other',
      'other: shapes and operators',
      ']',
    ]);
  });

  it('an interval may be shorter', () => {
    const { lines, shown, wait } = open(10);
    for (let done = 0; done < 5; done += 1) {
      shown.update('net', 'accuracy', done, 5);
      wait(10);
    }
    expect(lines).toHaveLength(6);
  });

  it('a download has a line when it begins, one an interval, and one at its end', () => {
    const { lines, shown, wait } = open();
    for (let receivedBytes = 0; receivedBytes <= 40e6; receivedBytes += 1e6) {
      shown.download('a.onnx', { receivedBytes, totalBytes: 40e6 });
      wait(500);
    }
    shown.download('b.onnx', { receivedBytes: 5e6, totalBytes: undefined });
    shown.download('c.onnx', { receivedBytes: 7e6, totalBytes: 7e6 });
    shown.download('c.onnx', { receivedBytes: 7e6, totalBytes: 7e6 });
    expect(lines).toEqual([
      '[Downloads',
      'downloading a.onnx, 40.0 MB',
      'downloading a.onnx, 20.0 of 40.0 MB, 2.0 MB/s, 10 s left',
      'downloaded a.onnx, 40.0 MB, 2.0 MB/s',
      'downloading b.onnx, unknown length',
      'downloaded c.onnx, 7.0 MB',
    ]);
  });
});

describe('a bar', () => {
  function open() {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 24 });
    const drawn: string[] = [];
    stream.on('data', (data) => drawn.push(String(data)));
    for (const name of ['cursorTo', 'moveCursor', 'clearLine', 'clearScreenDown'] as const)
      Object.assign(stream, { [name]: () => true });
    let at = 0;
    const bar = createBar(stream as unknown as NodeJS.WriteStream, () => at);
    return { bar, drawn, wait: (ms: number) => (at += ms) };
  }

  it('tells its rate and the time left, and grows with its total', () => {
    const { bar, drawn, wait } = open();
    bar.download('a.onnx', { receivedBytes: 0, totalBytes: 10e6 });
    wait(1000);
    bar.download('a.onnx', { receivedBytes: 2e6, totalBytes: 10e6 });
    bar.download('b.onnx', { receivedBytes: 0, totalBytes: 10e6 });
    bar.interrupt(() => drawn.push('a line of the log'));
    bar.stop();
    const text = drawn.join('');
    expect(text).toContain('downloading 2 files');
    expect(text).toContain('2.0 of 20.0 MB, 2.0 MB/s, 9 s left');
    expect(text).toContain('10 %');
    expect(text).toContain('\r\u001b[Ka line of the log');
  });
});

describe('a pace', () => {
  it('is of what was done since it was first heard of, and of nothing before half a second', () => {
    let at = 0;
    const paceOf = createPacer(() => at);
    expect(paceOf('a', 500, 1000)).toEqual({});
    at = 400;
    expect(paceOf('a', 600, 1000)).toEqual({});
    at = 1000;
    expect(paceOf('a', 700, 1000)).toEqual({ rate: 200, leftMs: 1500 });
    expect(paceOf('b', 700, 1000)).toEqual({});
  });

  it('has no time left where the end is not known', () => {
    expect(tellPace('bytes', 3e6, undefined, { rate: 1e6, leftMs: 0 })).toBe('3.0 MB, 1.0 MB/s');
  });
});
