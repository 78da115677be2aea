/** The sweep, with a model that a function stands for: which preprocessings it is run with, and what comes of it. */
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/dataset/dataset.ts';
import { UserError } from '../../src/errors.ts';
import type { Means } from '../../src/explain/means.ts';
import { type SweepRequest, sweepPreprocessing } from '../../src/explain/sweep.ts';
import type { ClassObservation } from '../../src/measurement/tasks/classification.ts';
import type { Preprocess } from '../../src/preprocess/preprocess.ts';
import { PRESETS } from '../../src/preprocess/presets.ts';

const EXAMPLES = Array.from(
  { length: 1000 },
  (_, index): Example => ({
    index,
    name: `${index}.jpg`,
    input: { kind: 'image', path: `/images/${index}.jpg` },
    target: { kind: 'class', label: index % 10 },
    path: `/images/${index}.jpg`,
    label: index % 10,
  }),
);

const REQUEST: SweepRequest = {
  configured: PRESETS.torchvision,
  declared: { layout: 'NCHW', planes: 3, width: 224, height: 224 },
  examples: EXAMPLES,
  task: 'classification',
  seed: 1,
  missed: { metric: 'top1', better: 'higher', limit: 0.6, gates: ['top1 >= claim - 0.5pp'] },
  held: "the claim's 60.50 %",
  modelBytes: 5e6,
  doesNotFit: false,
  until: 1000,
};

/** A model whose share of right answers `accuracy` says. */
function means(
  accuracy: (preprocess: Preprocess) => number,
  now: () => number = () => 0,
): Pick<Means, 'observe' | 'now'> {
  return {
    now,
    observe: async (preprocessings, examples) =>
      preprocessings.map((preprocess) => {
        const share = accuracy(preprocess);
        return examples.map(({ index, label }): ClassObservation => {
          const right = ((index * 7919) % 1000) / 1000 < share;
          const predicted = right ? label : label + 1;
          return { label, predicted, rank: right ? 0 : 1, tied: false, finite: true, confidence: 0.5 };
        });
      }),
  };
}

const isCaffe = ({ channels, scale, mean }: Preprocess): boolean =>
  channels === 'BGR' && scale === 1 && mean[0] === 103.939;

describe('the sweep', () => {
  test('names a recipe that restores the figure, and how to write it', async () => {
    const { finding, figures } = await sweepPreprocessing(
      REQUEST,
      means((each) => (isCaffe(each) ? 0.62 : 0.02)),
    );
    expect(finding).toMatchObject({
      cause: 'preprocessing.recipe',
      confidence: 'certain',
      sentence: expect.stringMatching(
        /^with BGR input and the mean subtracted \(caffe\) top1 is 6\d\.\d\d %; the claim's 60\.50 % holds/,
      ),
      // The whole recipe has a name.
      advice: 'set "preprocess: caffe"',
      configuration: ['preprocess: caffe'],
      gates: REQUEST.missed.gates,
    });
    // All that was tried is told, with what it came to.
    const { metric, examples, variants } = figures!;
    expect({ metric, examples }).toEqual({ metric: 'top1', examples: 200 });
    expect(variants[0]).toMatchObject({ recipe: 'as configured', changed: [], figure: { value: 0.02 } });
    expect(variants.some(({ figure }) => figure?.kind === 'sampled' && figure.value > 0.6)).toBe(true);
  });

  test('accounts for gates on other figures of the same examples, where these are reached too', async () => {
    const other = { metric: 'top5', better: 'higher' } as const;
    const missed = {
      ...REQUEST.missed,
      others: [
        { ...other, limit: 0.6, rule: 'top5 >= 60%' },
        { ...other, limit: 0.99, rule: 'top5 >= 99%' },
      ],
    };
    // Whoever is wrong here has rank 1, and is among the first five.
    const { finding } = await sweepPreprocessing(
      { ...REQUEST, missed },
      means((each) => (isCaffe(each) ? 0.62 : 0.02)),
    );
    expect(finding?.gates).toEqual([...REQUEST.missed.gates, 'top5 >= 60%', 'top5 >= 99%']);
    const unreached = {
      ...missed,
      others: [{ metric: 'top1', better: 'higher', limit: 0.9, rule: 'x' }],
    } as const;
    const { finding: partly } = await sweepPreprocessing(
      { ...REQUEST, missed: unreached },
      means((each) => (isCaffe(each) ? 0.62 : 0.02)),
    );
    expect(partly?.gates).toEqual(REQUEST.missed.gates);
  });

  test('names a single factor as itself', async () => {
    const channels = await sweepPreprocessing(
      REQUEST,
      means(({ channels }) => (channels === 'BGR' ? 0.7 : 0.4)),
    );
    expect(channels.finding).toMatchObject({ cause: 'preprocessing.channel-order' });
    const kernel = await sweepPreprocessing(
      REQUEST,
      means(({ resize }) => (resize?.interpolation === 'bicubic' ? 0.7 : 0.4)),
    );
    expect(kernel.finding).toMatchObject({ cause: 'preprocessing.resampler' });
  });

  test('is silent where all are equally bad, and where the best is better by chance', async () => {
    expect(
      await sweepPreprocessing(
        REQUEST,
        means(() => 0.1),
      ),
    ).toEqual({
      tried: expect.any(Number),
      restored: false,
      finding: undefined,
      figures: expect.any(Object),
    });
    const slightly = means(({ channels }) => (channels === 'BGR' ? 0.42 : 0.4));
    expect((await sweepPreprocessing(REQUEST, slightly)).finding).toBeUndefined();
  });

  test('a part of what is missing is no explanation', async () => {
    const partly = means(({ channels }) => (channels === 'BGR' ? 0.2 : 0.05));
    expect((await sweepPreprocessing(REQUEST, partly)).finding).toBeUndefined();
  });

  test('leaves out what the model does not run with', async () => {
    const { observe, now } = means((each) => (isCaffe(each) ? 0.62 : 0.02));
    const fails: Pick<Means, 'observe' | 'now'> = {
      now,
      observe: (preprocessings, ...rest) =>
        preprocessings.some(({ mean }) => mean[0] === 1)
          ? Promise.reject(new UserError({ code: 'input-shape-mismatch', what: 'no', where: 'here' }))
          : observe(preprocessings, ...rest),
    };
    expect((await sweepPreprocessing(REQUEST, fails)).finding).toMatchObject({
      cause: 'preprocessing.recipe',
    });
  });

  test('ends when its time is over', async () => {
    let time = 0;
    const slow = means(
      (each) => (isCaffe(each) ? 0.62 : 0.02),
      () => {
        time += 300;
        return time;
      },
    );
    expect((await sweepPreprocessing(REQUEST, slow)).finding).toBeUndefined();
  });

  test('fits a preprocessing for photographs to a small input with channels last', async () => {
    const request: SweepRequest = {
      ...REQUEST,
      declared: { layout: 'NHWC', planes: 3, width: 32, height: 32 },
      doesNotFit: true,
      held: undefined,
    };
    const raw = means(({ scale, mean, resize, layout }) =>
      scale === 1 && mean[0] === 0 && resize === undefined && layout === 'NHWC' ? 0.75 : 0.1,
    );
    const { finding } = await sweepPreprocessing(request, raw);
    expect(finding).toMatchObject({
      cause: 'preprocessing.recipe',
      sentence: expect.stringMatching(/^with raw pixels \(0 to 255\) and images as they are in NHWC top1 is/),
      advice: 'set "preprocess: { channels: RGB, layout: NHWC }"',
      configuration: ['preprocess:', '  channels: RGB', '  layout: NHWC'],
    });
  });
});
