/** What every program of the accuracy benchmark takes and gives: the path of a job as JSON, and figures as JSON. */
import { readFileSync } from 'node:fs';

export type Job = {
  readonly model: string;
  /** Paths of images, in the order in which they are to be predicted. */
  readonly images: readonly string[];
  readonly labels: readonly number[];
  /** zoogate's preprocessing, resolved. */
  readonly preprocess: {
    readonly channels: 'RGB' | 'BGR';
    readonly mean: readonly number[];
    readonly std: readonly number[];
    readonly scale: number;
  };
  /** Number of times that zoogate holds the model (a second subject). */
  readonly subjects: number;
  /** Where the native packages are installed. */
  readonly root: string;
};

export type Figures = {
  /** From the first image to the last prediction, loading of modules and models apart. */
  readonly wallMs: number;
  /** What comes before that, where it is a part of what the program does for its caller: zoogate starts workers. */
  readonly startMs?: number;
  readonly top1: number;
  readonly peakBytes?: number;
};

export function readJob(): Job {
  return JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Job;
}

export function tell(figures: Figures): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

/** Index of the highest score. */
export function argmax(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
