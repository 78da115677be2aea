/** The stores of one run: which files hold what was observed under exactly these circumstances. */
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Measurement } from '../measurement/measurement.ts';
import type { Numerics } from '../measurement/numerics.ts';
import type { Subject } from '../measurement/subjects.ts';
import type { Observation } from '../measurement/tasks/task.ts';
import { VERSION } from '../version.ts';
import { type ObservationStore, openObservationStore } from './observation-store.ts';
import type { AccuracyJob } from './protocol.ts';
import type { Testbed } from './testbed/testbed.ts';

export type Stores = {
  readonly observations: (
    subject: Subject,
    task: AccuracyJob['task'],
  ) => Promise<ObservationStore<Observation>>;
  readonly macs: (subject: Subject) => Promise<ObservationStore<Measurement>>;
  readonly numerics: (subject: Subject) => Promise<ObservationStore<Numerics>>;
  readonly log: (line: string) => void;
};

/** @returns undefined if the user wants everything measured afresh. */
export function openStores(
  config: Config,
  testbed: Testbed,
  log: (line: string) => void,
): Stores | undefined {
  if (!config.cache) return undefined;
  const { cpu, instructionSets, runtime, executionProvider } = testbed;
  // Kernels are chosen by the processor's instructions, and with them the last bits of every score.
  const circumstances = { tool: VERSION, cpu, instructionSets, runtime, executionProvider };
  const directory = join(config.cacheDir, 'observations');
  return {
    observations: ({ artifact: { sha256 }, preprocess, quantization }, task) =>
      openObservationStore(
        directory,
        { of: 'examples', sha256, preprocess, quantization, task, ...circumstances },
        isObservation,
      ),
    macs: ({ artifact: { sha256 }, preprocess }) =>
      openObservationStore(directory, { of: 'macs', sha256, preprocess, ...circumstances }, isMeasurement),
    numerics: ({ artifact: { sha256 }, preprocess, quantization }) =>
      openObservationStore(
        directory,
        { of: 'numerics', sha256, preprocess, quantization, ...circumstances },
        isNumerics,
      ),
    log,
  };
}

function isObservation(value: unknown): value is Observation {
  return typeof value === 'object' && value !== null && typeof (value as Observation).finite === 'boolean';
}

function isNumerics(value: unknown): value is Numerics {
  return typeof value === 'object' && value !== null && Array.isArray((value as Numerics).runs);
}

function isMeasurement(value: unknown): value is Measurement {
  return typeof value === 'object' && value !== null && (value as Measurement).kind === 'exact';
}
