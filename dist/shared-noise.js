import { i as __toESM } from "./shared-rolldown-runtime.js";
import { t as duration } from "./shared-duration.js";
import { n as UserError } from "./shared-errors.js";
import { i as require_light, n as onnxDescriptor } from "./shared-onnx-schema.js";
import { i as quantileOfSorted, t as createRandom } from "./shared-random.js";
import { a as restartsAtLook, c as latencyFigures, g as ratio, o as shareOfLook, r as timeSubjects, t as RESTART } from "./shared-schedule.js";
import { l as withoutWorkflowCommands, o as plainText, s as quietJson } from "./shared-escape.js";
import { a as formatDuration, r as formatCount } from "./shared-format.js";
import { r as runtimeVersion, t as findNativePackages } from "./shared-native.js";
import { t as describeTestbed } from "./shared-testbed.js";
import { t as formatOption } from "./shared-command.js";
import { n as say, t as log } from "./shared-streams.js";
import { basename, join, resolve } from "node:path";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/graph/probe-model.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
const FLOAT = 1;
const root = import_light.Root.fromJSON(onnxDescriptor);
/** @returns the bytes of an ONNX file that takes `x` (N x channels x size x size) and gives `y` of the same shape. */
function probeModel({ layers, channels, size, idle = [], batch }) {
	const random = createRandom(1);
	const nodes = [];
	const initializers = [];
	let trunk = "x";
	const convolve = (name, kernel, weight) => {
		const count = channels * channels * kernel * kernel;
		const values = Float32Array.from({ length: count }, weight);
		const dims = [
			channels,
			channels,
			kernel,
			kernel
		];
		initializers.push({
			name: `${name}_w`,
			dims,
			data_type: FLOAT,
			raw_data: new Uint8Array(values.buffer)
		});
		const pad = (kernel - 1) / 2;
		const attribute = [{
			name: "kernel_shape",
			type: 7,
			ints: [kernel, kernel]
		}, {
			name: "pads",
			type: 7,
			ints: [
				pad,
				pad,
				pad,
				pad
			]
		}];
		nodes.push({
			op_type: "Conv",
			name,
			input: [trunk, `${name}_w`],
			output: [name],
			attribute
		});
		return name;
	};
	const width = Math.sqrt(6 / (channels * 9));
	for (let layer = 0; layer < layers; layer++) {
		const convolved = convolve(`conv${layer}`, 3, () => (2 * random() - 1) * width);
		nodes.push({
			op_type: "Relu",
			name: `relu${layer}`,
			input: [convolved],
			output: [`relu${layer}`]
		});
		trunk = `relu${layer}`;
		for (const [i, kernel] of idle.entries()) {
			if (Math.floor((i + .5) * layers / idle.length) !== layer) continue;
			const nothing = convolve(`idle${i}`, kernel, () => 0);
			nodes.push({
				op_type: "Add",
				name: `add${i}`,
				input: [trunk, nothing],
				output: [`add${i}`]
			});
			trunk = `add${i}`;
		}
	}
	nodes.push({
		op_type: "Identity",
		name: "last",
		input: [trunk],
		output: ["y"]
	});
	const dim = [batch === void 0 ? { dim_param: "N" } : { dim_value: batch }, ...[
		channels,
		size,
		size
	].map((dim_value) => ({ dim_value }))];
	const value = (name) => ({
		name,
		type: { tensor_type: {
			elem_type: FLOAT,
			shape: { dim }
		} }
	});
	const type = root.lookupType("onnx.ModelProto");
	const message = type.create({
		ir_version: 8,
		producer_name: "zoogate",
		graph: {
			name: "probe",
			node: nodes,
			initializer: initializers,
			input: [value("x")],
			output: [value("y")]
		},
		opset_import: [{
			domain: "",
			version: 13
		}]
	});
	return type.encode(message).finish();
}

// src/measurement/noise.ts
/**
* What margin a runner's latency gates can resolve: a model timed against itself in many fresh processes, and gates of
* as many of them as a budget pays for, one beginning with each process.
*/
/** @returns one entry a budget that pays for two processes at least, and for no more than there are. */
function resolutions({ first, second, wallMs }, budgetsMs, seed) {
	const perRestart = wallMs.reduce((sum, ms) => sum + ms, 0) / wallMs.length;
	const figures = latencyFigures(seed, (metric) => metric === "latency.p50");
	return budgetsMs.flatMap((budgetMs) => {
		const restarts = Math.floor(budgetMs / perRestart);
		if (restarts < 2 || restarts > first.length) return [];
		let look = 1;
		while (restartsAtLook(look + 1) <= restarts) look++;
		const margins = [];
		for (let from = 0; from + restarts <= first.length; from++) {
			const to = from + restarts;
			const comparison = figures.compare(first.slice(from, to), second.slice(from, to))["latency.p50"];
			const estimate = comparison && ratio(comparison, .05 * shareOfLook(look));
			if (estimate !== void 0) margins.push(Math.max(0, estimate.high - 1));
		}
		if (margins.length === 0) return [];
		margins.sort((a, b) => a - b);
		const [median, most] = [.5, .95].map((q) => quantileOfSorted(margins, q));
		return [{
			budgetMs,
			restarts,
			gates: margins.length,
			median,
			most
		}];
	});
}

// src/commands/noise.ts
/** `zoogate noise`: what margin this runner's latency gates can resolve, seen by timing a model against itself. */
/** About 5 ms on one core of a server. */
const BUILT_IN = {
	layers: 30,
	channels: 64,
	size: 19
};
const BUDGETS_MS = [
	1e4,
	2e4,
	3e4,
	6e4,
	12e4
];
const TIME_LIMIT_MS = 12e4;
const addNoise = (program, finish) => {
	program.command("noise").description("what margin this runner's latency gates can resolve").argument("[model]", "an ONNX file; without it a built-in network of about 5 ms").option("--duration <time>", "how long to measure", "2m").addOption(formatOption(["human", "json"])).action((model, flags) => finish(noise(model, flags)));
};
async function noise(model, flags) {
	const durationMs = duration(flags.duration, "--duration");
	const nativeDirectory = await findNativePackages(log);
	const scratch = await mkdtemp(join(tmpdir(), "zoogate-noise-"));
	try {
		const path = model === void 0 ? join(scratch, "built-in.onnx") : resolve(model);
		if (model === void 0) await writeFile(path, probeModel(BUILT_IN));
		const measured = await measure(path, durationMs, nativeDirectory);
		if (measured.wallMs.length < 2) throw tooShort(flags.duration, measured);
		const testbed = await describeTestbed({
			runtime: `onnxruntime-node ${await runtimeVersion(nativeDirectory)}`,
			executionProvider: "cpu",
			threads: 1
		});
		const { measure: figuresOf } = latencyFigures(0, (metric) => metric === "latency.p50");
		const p50 = figuresOf(measured.first)["latency.p50"];
		const told = {
			model: model === void 0 ? "built-in" : basename(path),
			testbed,
			durationMs,
			restarts: measured.wallMs.length,
			latencyMs: p50?.kind === "sampled" ? p50.value : void 0,
			resolutions: resolutions(measured, BUDGETS_MS, 0)
		};
		say(flags.format === "json" ? quietJson(told) : withoutWorkflowCommands(render(told)));
		return 0;
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
/** As many processes as the time pays for; one there is in any case. */
async function measure(path, durationMs, nativeDirectory) {
	const first = [];
	const second = [];
	const wallMs = [];
	const begin = performance.now();
	let longestMs = 0;
	for (let elapsed = 0; wallMs.length === 0 || elapsed + longestMs <= durationMs;) {
		const restart = await timeSubjects({
			kind: "latency",
			subjects: [
				"candidate",
				"reference",
				"control"
			].map((name) => ({
				name,
				modelPath: path
			})),
			settings: {
				executionProvider: "cpu",
				threads: 1
			},
			examples: [],
			batch: 1,
			seed: wallMs.length,
			...RESTART,
			shareMs: durationMs / 10,
			limitMs: Math.max(0, durationMs - elapsed)
		}, {
			nativeDirectory,
			timeLimitMs: TIME_LIMIT_MS
		});
		const before = elapsed;
		elapsed = performance.now() - begin;
		wallMs.push(elapsed - before);
		longestMs = Math.max(longestMs, elapsed - before);
		first.push(restart.subjects[0]);
		second.push(restart.subjects[1]);
		if (restart.cutOff !== void 0) break;
	}
	return {
		first,
		second,
		wallMs
	};
}
function tooShort(given, { wallMs }) {
	return new UserError({
		code: "duration-too-short",
		what: "there was no time for two processes, and one tells nothing of noise",
		where: "--duration",
		got: given,
		expected: `about ${formatDuration(10 * wallMs[0])} or more`
	});
}
function render({ model, testbed, durationMs, restarts, latencyMs, resolutions: all }) {
	const each = latencyMs === void 0 ? "" : ` (${latencyMs.toPrecision(3)} ms)`;
	const lines = [
		`${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}`,
		`${plainText(model)}${each} against itself in ${formatCount(restarts)} processes, ${formatDuration(durationMs)}`,
		""
	];
	if (all.length === 0) return `${[...lines, "No gate could be formed of so few processes: give a longer --duration."].join("\n")}\n`;
	const percent = (share) => `${(100 * share).toFixed(1)} %`;
	const rows = [[
		"budget",
		"processes",
		"margin, half of gates",
		"19 of 20 gates"
	], ...all.map(({ budgetMs, restarts, median, most }) => [
		formatDuration(budgetMs),
		formatCount(restarts),
		percent(median),
		percent(most)
	])];
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	for (const row of rows) lines.push(row.map((cell, i) => cell.padEnd(widths[i])).join("  ").trimEnd());
	lines.push("", "A gate \"latency.p50 <= reference + MARGIN\" with a smaller margin may stay inconclusive here.");
	return `${lines.join("\n")}\n`;
}

export { addNoise };