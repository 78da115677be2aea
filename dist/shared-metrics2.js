import { t as TASK_METRICS } from "./shared-metrics.js";

// src/measurement/metrics.ts
/**
* The registry of metrics: every name that a gate, a claim or a report may use, with its unit and direction.
* A new metric is one line here (or in `tasks/metrics.ts`, if a task measures it) and the code that measures it.
*/
/** What is timed by schedules of their own: one inference on one thread, on several, and batches of examples. */
const TIMING_KINDS = [
	"latency",
	"threads",
	"throughput"
];
const METRICS = {
	...TASK_METRICS,
	"latency.p50": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, median"
	},
	"latency.p90": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, 90th percentile"
	},
	"latency.p95": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, 95th percentile"
	},
	"latency.p99": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, 99th percentile"
	},
	"latency.mean": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency, mean"
	},
	"latency.first": {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "latency of the first inference"
	},
	load_time: {
		unit: "ms",
		better: "lower",
		from: "latency",
		title: "time to load the model"
	},
	"latency.threads": {
		unit: "ms",
		better: "lower",
		from: "threads",
		title: "latency, median, on the threads of --threads"
	},
	throughput: {
		unit: "value",
		better: "higher",
		from: "throughput",
		title: "examples a second"
	},
	peak_memory: {
		unit: "bytes",
		better: "lower",
		from: "memory",
		title: "peak memory of a process"
	},
	arena_memory: {
		unit: "bytes",
		better: "lower",
		from: "memory",
		title: "peak memory of activations"
	},
	fallback_nodes: {
		unit: "count",
		better: "lower",
		from: "providers",
		title: "nodes that fell back to the CPU"
	},
	parameters: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "parameters"
	},
	kernel_parameters: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "parameters of rank 2 or more"
	},
	macs: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "multiply-accumulates"
	},
	nodes: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "nodes"
	},
	opset: {
		unit: "count",
		better: "none",
		from: "graph",
		title: "opset"
	},
	size: {
		unit: "bytes",
		better: "lower",
		from: "graph",
		title: "size of the file"
	},
	unpinned: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "sources that are not pinned"
	},
	graph: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "graph"
	},
	inputs: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "inputs"
	},
	outputs: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "outputs"
	},
	precision: {
		unit: "text",
		better: "none",
		from: "graph",
		title: "precision of the weights"
	},
	custom_operators: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "nodes of custom operators"
	},
	risks: {
		unit: "count",
		better: "lower",
		from: "graph",
		title: "static risks"
	}
};
const METRIC_NAMES = Object.keys(METRICS);
function isMetricName(name) {
	return Object.hasOwn(METRICS, name);
}

export { isMetricName as i, METRIC_NAMES as n, TIMING_KINDS as r, METRICS as t };