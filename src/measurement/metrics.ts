/**
 * The registry of metrics: every name that a gate, a claim or a report may use, with its unit and direction.
 * A new metric is one line here (or in `tasks/metrics.ts`, if a task measures it) and the code that measures it.
 */
import { TASK_METRICS } from './tasks/metrics.ts';

/** Units of values in the report: proportions are fractions, times ms, sizes bytes; `value` has none or the data's own. */
export type Unit = 'ratio' | 'value' | 'ms' | 'bytes' | 'count' | 'text';

/** What is timed by schedules of their own: one inference on one thread, on several, and batches of examples. */
export const TIMING_KINDS = ['latency', 'threads', 'throughput'] as const;
export type TimingKind = (typeof TIMING_KINDS)[number];

export type Metric = {
  readonly unit: Unit;
  /** Which way is better; `none` for metrics that can only be compared for equality. */
  readonly better: 'higher' | 'lower' | 'none';
  /** What it takes to measure it: the graph alone, labelled examples, timed runs, fresh processes' memory, what ran on which execution provider, or both subjects' predictions. */
  readonly from: 'graph' | 'examples' | TimingKind | 'memory' | 'providers' | 'pair';
  readonly title: string;
};

export const METRICS = {
  ...TASK_METRICS,
  'latency.p50': { unit: 'ms', better: 'lower', from: 'latency', title: 'latency, median' },
  'latency.p90': { unit: 'ms', better: 'lower', from: 'latency', title: 'latency, 90th percentile' },
  'latency.p95': { unit: 'ms', better: 'lower', from: 'latency', title: 'latency, 95th percentile' },
  'latency.p99': { unit: 'ms', better: 'lower', from: 'latency', title: 'latency, 99th percentile' },
  'latency.mean': { unit: 'ms', better: 'lower', from: 'latency', title: 'latency, mean' },
  'latency.first': { unit: 'ms', better: 'lower', from: 'latency', title: 'latency of the first inference' },
  load_time: { unit: 'ms', better: 'lower', from: 'latency', title: 'time to load the model' },
  'latency.threads': {
    unit: 'ms',
    better: 'lower',
    from: 'threads',
    title: 'latency, median, on the threads of --threads',
  },
  throughput: { unit: 'value', better: 'higher', from: 'throughput', title: 'examples a second' },
  peak_memory: { unit: 'bytes', better: 'lower', from: 'memory', title: 'peak memory of a process' },
  arena_memory: { unit: 'bytes', better: 'lower', from: 'memory', title: 'peak memory of activations' },
  fallback_nodes: {
    unit: 'count',
    better: 'lower',
    from: 'providers',
    title: 'nodes that fell back to the CPU',
  },
  parameters: { unit: 'count', better: 'lower', from: 'graph', title: 'parameters' },
  kernel_parameters: { unit: 'count', better: 'lower', from: 'graph', title: 'parameters of rank 2 or more' },
  macs: { unit: 'count', better: 'lower', from: 'graph', title: 'multiply-accumulates' },
  nodes: { unit: 'count', better: 'lower', from: 'graph', title: 'nodes' },
  opset: { unit: 'count', better: 'none', from: 'graph', title: 'opset' },
  size: { unit: 'bytes', better: 'lower', from: 'graph', title: 'size of the file' },
  unpinned: { unit: 'count', better: 'lower', from: 'graph', title: 'sources that are not pinned' },
  graph: { unit: 'text', better: 'none', from: 'graph', title: 'graph' },
  inputs: { unit: 'text', better: 'none', from: 'graph', title: 'inputs' },
  outputs: { unit: 'text', better: 'none', from: 'graph', title: 'outputs' },
  precision: { unit: 'text', better: 'none', from: 'graph', title: 'precision of the weights' },
  custom_operators: { unit: 'count', better: 'lower', from: 'graph', title: 'nodes of custom operators' },
  risks: { unit: 'count', better: 'lower', from: 'graph', title: 'static risks' },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

export function isMetricName(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}
