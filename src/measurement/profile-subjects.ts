/**
 * A profiled run of every subject: its multiply-accumulates, and of the candidate whether its outputs depend on how
 * far the runtime optimises the graph. What is known from an earlier run is not run again.
 */
import { countMacs, type MacCount } from '../graph/count-macs.ts';
import { describeWork } from '../graph/describe-work.ts';
import type { Model } from '../graph/model.ts';
import { numericsKey } from '../runtime/example-key.ts';
import type { NumericsRequest } from '../runtime/protocol.ts';
import { profileSubject } from '../runtime/single-runs.ts';
import type { MeasureRequest, Observations, Progress } from './measure.ts';
import type { Measurement } from './measurement.ts';
import type { Numerics } from './numerics.ts';
import type { SubjectName } from './subjects.ts';
import { listSubjects, workerSubject } from './worker-subjects.ts';

export async function profileSubjects(
  request: MeasureRequest,
  progress: Progress,
): Promise<Pick<Observations, 'macs' | 'numerics'>> {
  const { subjects, onnx, probes, child, stores } = request;
  if (probes === undefined) return { macs: {}, numerics: undefined };
  const macs: Partial<Record<SubjectName, Measurement>> = {};
  let numerics: Numerics | undefined;
  const all = listSubjects(subjects);
  for (const [i, subject] of all.entries()) {
    progress('profile', i, all.length);
    const asked = subject.name === 'candidate' ? numericsOf(request, probes) : undefined;
    const key = asked && numericsKey(asked);
    const store = await stores?.macs(subject);
    const levels = asked && (await stores?.numerics(subject));
    const known = store?.get('macs');
    const compared = key === undefined ? undefined : levels?.get(key);
    if (known !== undefined && (asked === undefined || compared !== undefined)) {
      macs[subject.name] = known;
      numerics ??= compared;
      continue;
    }
    const result = await profileSubject(
      workerSubject(subject),
      probes[0],
      // Other providers rewrite the graph to their liking before they run it.
      { executionProvider: 'cpu', threads: 1 },
      child,
      asked,
    );
    if (result.kind === 'not-run') {
      macs[subject.name] = inferredMacs(onnx(subject), result.reason);
      continue;
    }
    const counted = macsMeasurement(countMacs(result.runs, onnx(subject)), 'shapes of a profiled run');
    macs[subject.name] = counted;
    if (counted.kind === 'exact') store?.set('macs', counted);
    await store?.save(stores!.log);
    if (result.numerics === undefined) continue;
    numerics = result.numerics;
    if (key !== undefined) levels?.set(key, numerics);
    await levels?.save(stores!.log);
  }
  progress('profile', all.length, all.length);
  return { macs, numerics };
}

function numericsOf(
  { task, session }: MeasureRequest,
  examples: NumericsRequest['examples'],
): NumericsRequest {
  const { output } = task.settings as { readonly output?: string | undefined };
  return {
    examples,
    session: { ...session, threads: 1 },
    ...(task.name === 'classification' ? { classes: { output } } : {}),
  };
}

/** Without a run the shapes follow from the graph, if it says enough. */
function inferredMacs(model: Model, reason: string): Measurement {
  const { macs, assumptions } = describeWork(model);
  const counted = macsMeasurement(macs, 'shapes that were inferred without a run');
  if (counted.kind === 'failed' || assumptions.length > 0) return { kind: 'failed', reason };
  return counted;
}

function macsMeasurement({ macs, counted, incomplete }: MacCount, from: string): Measurement {
  if (incomplete.length > 0) {
    return { kind: 'failed', reason: `the ${from} do not tell of ${incomplete.join(', ')}` };
  }
  const operators = Object.entries(counted).map(([operator, count]) => `${operator} ${count}`);
  const method = `multiply-accumulates from the ${from}: ${operators.join(', ') || 'none'}`;
  return { kind: 'exact', value: macs, unit: 'count', method };
}
