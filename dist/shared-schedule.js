import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { _ as twoSidedZ, d as pairedContrast, m as twoSidedT, o as resampledContrast, s as resampledRatio } from "./shared-resampling.js";
import { i as quantileOfSorted, n as randomInteger, t as createRandom } from "./shared-random.js";
import { n as openFlightRecord } from "./shared-flight-record.js";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import { execFile, fork, spawn } from "node:child_process";
import os, { tmpdir } from "node:os";

// src/statistics/bootstrap.ts
/**
* Bootstrap intervals for timings, which are neither independent nor normal: noise comes in bursts (shared by the
* inferences of a block) and differs from process to process. What is resampled are restarts, each with all its blocks,
* or, where there is one restart only, its blocks; never single inferences (Kalibera, T. and Jones, R. (2013), ISMM:
* repeat where the variation is).
*/
/**
* Percentile interval of a statistic under resampling of restarts. Their blocks are not resampled once more within
* them: the spread among restarts already holds what the blocks add to it, and counting that twice made intervals up to
* 1.4 times too wide (Davison and Hinkley 1997, section 3.8, compare the two).
*
* With few restarts the plain bootstrap is too narrow by about sqrt((R - 1) / R), R being the number of restarts; the
* interval is widened around the estimate by the inverse of that (section 2.3). That still takes the spread among few
* restarts for the true one: with 5 restarts 95 % intervals cover 87-89 %. `quantiles: 'student'` widens by t / z of
* R - 1 degrees of freedom as well (Hesterberg, T. C. (2015), Am. Stat. 69, 371-386: the expanded percentile interval),
* which covers 94-95 % (docs/statistics.md).
*
* Restarts of several shards (machines): shards are drawn first and then restarts within each, and the interval is
* widened as if the shards alone were independent, since what their machines do differently is shared by all restarts
* of one (Kalibera and Jones 2013, section 6: the highest level counts). Two or three shards tell little of that.
*
* @param blocksOf number of blocks of every restart, each at least 1.
* @returns estimate and interval at level `confidence`; an interval from -Infinity to Infinity if there are fewer
*   than two blocks, because nothing is known of the noise then.
*/
function bootstrapInterval(blocksOf, statistic, options) {
	const { seed, confidence = .95, resamples = 1e3, quantiles = "normal" } = options;
	const starts = [];
	let blocks = 0;
	for (const count of blocksOf) {
		starts.push(blocks);
		blocks += count;
	}
	const weights = new Uint32Array(blocks);
	const value = statistic(weights.fill(1));
	const restarts = blocksOf.length;
	const groups = groupsOf(options.shards);
	const independent = groups !== void 0 ? groups.length : restarts > 1 ? restarts : blocks;
	const unbounded = {
		value,
		low: Number.NEGATIVE_INFINITY,
		high: Number.POSITIVE_INFINITY
	};
	if (independent < 2) return unbounded;
	const random = createRandom(seed);
	const values = new Float64Array(resamples);
	let kept = 0;
	for (let i = 0; i < resamples; i++) {
		weights.fill(0);
		const count = (drawn) => {
			if (restarts === 1) weights[drawn]++;
			else for (let b = 0; b < blocksOf[drawn]; b++) weights[starts[drawn] + b]++;
		};
		for (let r = 0; r < independent; r++) {
			const drawn = randomInteger(random, independent);
			const group = groups?.[drawn];
			if (group === void 0) count(drawn);
			else for (const _ of group) count(group[randomInteger(random, group.length)]);
		}
		const resampled = statistic(weights);
		if (!Number.isNaN(resampled)) values[kept++] = resampled;
	}
	if (kept === 0) return unbounded;
	const sorted = values.subarray(0, kept).sort();
	const tail = (1 - confidence) / 2;
	const widening = (quantiles === "student" ? twoSidedT(1 - confidence, independent - 1) / twoSidedZ(1 - confidence) : 1) * Math.sqrt(independent / (independent - 1));
	return {
		value,
		low: value + (quantileOfSorted(sorted, tail) - value) * widening,
		high: value + (quantileOfSorted(sorted, 1 - tail) - value) * widening
	};
}
/**
* The interval of a quantity that is never negative, such as a time: its end may have passed zero when it was widened
* around the estimate. No true value is lost by that, so the coverage stays.
*/
function withinPositive(estimate) {
	return estimate.low < 0 && Number.isFinite(estimate.low) ? {
		...estimate,
		low: 0
	} : estimate;
}
/** The restarts of every shard; undefined where there is one shard. */
function groupsOf(shards) {
	if (shards === void 0) return void 0;
	const groups = /* @__PURE__ */ new Map();
	for (const [restart, shard] of shards.entries()) {
		const group = groups.get(shard);
		if (group === void 0) groups.set(shard, [restart]);
		else group.push(restart);
	}
	return groups.size > 1 ? [...groups.values()] : void 0;
}
/** Number of blocks of every restart, as `bootstrapInterval` wants it. */
function countBlocks(levels) {
	return levels.map((blocks) => blocks.length);
}
/** The q-quantile of the weighted blocks' numbers, interpolated as in `quantileOfSorted`. NaN if there are none. */
function quantileStatistic(levels, q) {
	const { values, blockOf } = flatten(levels);
	const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
	const sorted = Float64Array.from(order, (i) => values[i]);
	const block = Uint32Array.from(order, (i) => blockOf[i]);
	return (weights) => {
		let total = 0;
		for (let i = 0; i < block.length; i++) total += weights[block[i]];
		if (total === 0) return NaN;
		const position = (total - 1) * q;
		const below = Math.floor(position);
		let seen = 0;
		let i = 0;
		for (; i < block.length; i++) {
			seen += weights[block[i]];
			if (seen > below) break;
		}
		const lower = sorted[i];
		if (position === below || seen > below + 1) return lower;
		let next = i + 1;
		while (next < block.length && weights[block[next]] === 0) next++;
		return lower + (sorted[next] - lower) * (position - below);
	};
}
/** The mean of the weighted blocks' numbers. NaN if there are none. */
function meanStatistic(levels) {
	const blocks = levels.flat();
	const sums = blocks.map((block) => block.reduce((sum, x) => sum + x, 0));
	return (weights) => {
		let sum = 0;
		let count = 0;
		for (const [b, weight] of weights.entries()) {
			sum += weight * sums[b];
			count += weight * blocks[b].length;
		}
		return sum / count;
	};
}
function flatten(levels) {
	const values = [];
	const blockOf = [];
	for (const [b, block] of levels.flat().entries()) for (const value of block) {
		values.push(value);
		blockOf.push(b);
	}
	return {
		values,
		blockOf
	};
}

// src/measurement/contrast.ts
/** Intervals for the difference and the ratio of two subjects, from paired observations. */
function exactly(value) {
	return {
		value,
		low: value,
		high: value
	};
}
/**
* `first - factor * second`, in the metric's unit.
*
* @param alpha 1 minus the interval's confidence.
*/
function contrast(comparison, factor = 1, alpha = .05) {
	switch (comparison.kind) {
		case "exact": return exactly(comparison.first - factor * comparison.second);
		case "proportions": {
			if (!comparison.complete) return pairedContrast(comparison.counts, factor, twoSidedZ(alpha));
			const { both, onlyFirst, onlySecond, neither } = comparison.counts;
			const n = both + onlyFirst + onlySecond + neither;
			return exactly((both + onlyFirst - factor * (both + onlySecond)) / n);
		}
		case "resampled": return resampledContrast(comparison, factor, alpha);
		case "timings": {
			const [first, second] = statisticsOf(comparison);
			const difference = (weights) => first(weights) - factor * second(weights);
			return bootstrapInterval(countBlocks(of(comparison.levels, "first")), difference, {
				seed: comparison.seed,
				shards: comparison.shards,
				confidence: 1 - alpha,
				quantiles: "student"
			});
		}
	}
}
/**
* `first / second`. For the median of timings this is the median of the per-round ratios: noise that both
* inferences of a round share cancels out (duet measurement: Bulej et al. 2020, ICPE).
*
* @returns undefined for a second figure of 0.
*/
function ratio(comparison, alpha = .05) {
	switch (comparison.kind) {
		case "exact": return comparison.second === 0 ? void 0 : exactly(comparison.first / comparison.second);
		case "proportions": {
			const { both, onlyFirst, onlySecond } = comparison.counts;
			return both + onlySecond === 0 ? void 0 : exactly((both + onlyFirst) / (both + onlySecond));
		}
		case "resampled": return resampledRatio(comparison, alpha);
		case "timings": {
			const { statistic, levels, seed, shards } = comparison;
			const blocks = countBlocks(of(levels, "first"));
			if (statistic.kind === "quantile" && statistic.q === .5) return bootstrapInterval(blocks, quantileStatistic(roundRatios(levels), .5), {
				seed,
				shards,
				confidence: 1 - alpha,
				quantiles: "student"
			});
			const [first, second] = statisticsOf(comparison);
			return bootstrapInterval(blocks, (weights) => first(weights) / second(weights), {
				seed,
				shards,
				confidence: 1 - alpha,
				quantiles: "student"
			});
		}
	}
}
/** The figure that a timing statistic makes of weighted blocks. */
function timingStatistic(levels, statistic) {
	switch (statistic.kind) {
		case "mean": return meanStatistic(levels);
		case "quantile": return quantileStatistic(levels, statistic.q);
		case "rate": {
			const meanMs = meanStatistic(levels);
			return (weights) => 1e3 * statistic.examples / meanMs(weights);
		}
	}
}
function statisticsOf({ levels, statistic }) {
	return [timingStatistic(of(levels, "first"), statistic), timingStatistic(of(levels, "second"), statistic)];
}
function of(levels, subject) {
	return levels.map((blocks) => blocks.map((block) => block[subject]));
}
function roundRatios(levels) {
	return levels.map((blocks) => blocks.map(({ first, second }) => first.map((time, i) => time / second[i])));
}

// src/measurement/latency.ts
/**
* From the restarts of the latency schedule to figures with intervals, and to paired comparisons. Warm inferences are
* told by the processor's clock where that can be used: what the wall clock adds on one thread is the time that an
* inference waited for a processor which others had, and that is a property of the runner (ADR 7).
*/
const quantile = (q) => ({
	kind: "quantile",
	q
});
/** Which of a restart's times a metric is about, and how they come to one figure. */
const LATENCY_METRICS = {
	"latency.p50": {
		of: "warm",
		statistic: quantile(.5)
	},
	"latency.p90": {
		of: "warm",
		statistic: quantile(.9)
	},
	"latency.p95": {
		of: "warm",
		statistic: quantile(.95)
	},
	"latency.p99": {
		of: "warm",
		statistic: quantile(.99)
	},
	"latency.mean": {
		of: "warm",
		statistic: { kind: "mean" }
	},
	"latency.first": {
		of: "first",
		statistic: quantile(.5)
	},
	load_time: {
		of: "load",
		statistic: quantile(.5)
	}
};
const METRIC_ENTRIES = Object.entries(LATENCY_METRICS);
function clockOf(...subjects) {
	return subjects.flat().filter(({ wallMs }) => wallMs.length > 0).every(({ processorMs }) => processorMs !== void 0) ? "processor" : "wall";
}
/** The blocks of one restart that a metric is about; times in ms. None where time did not do for them. */
function blocksOf(restart, of, clock) {
	const { firstMs, loadMs, wallMs, processorMs = [] } = restart;
	switch (of) {
		case "warm": return clock === "wall" ? wallMs : processorMs;
		case "first": return firstMs === void 0 ? [] : [[firstMs]];
		case "load": return loadMs === void 0 ? [] : [[loadMs]];
	}
}
const OF_WORDS = {
	warm: "inferences",
	first: "first inferences",
	load: "loads"
};
const CLOCK_WORDS = {
	processor: "by the processor's clock, ",
	wall: ""
};
/** @param wanted the metrics to compute; all by default. */
function latencyFigures(seed, wanted = () => true) {
	const entries = METRIC_ENTRIES.filter(([metric]) => wanted(metric));
	return {
		measure: (restarts) => {
			const clock = clockOf(restarts);
			return Object.fromEntries(entries.map(([metric, { of, statistic }]) => {
				const levels = restarts.map((restart) => blocksOf(restart, of, clock)).filter((blocks) => blocks.length > 0);
				const by = of === "warm" ? CLOCK_WORDS[clock] : "";
				return [metric, timingMeasurement(levels, statistic, {
					words: OF_WORDS[of],
					by,
					unit: "ms",
					seed,
					shards: shardsOf(restarts, of, clock)
				})];
			}));
		},
		compare: (first, second) => {
			const clock = clockOf(first, second);
			return Object.fromEntries(entries.flatMap(([metric, { of, statistic }]) => timingComparison(metric, pairBlocks(first, second, of, clock), statistic, seed, shardsOf(first, of, clock, second))));
		}
	};
}
/** The median on several threads; by the wall clock, since their work would add up. */
function threadsFigures(seed) {
	const statistic = quantile(.5);
	return {
		measure: (restarts) => ({ "latency.threads": timingMeasurement(warmBlocks(restarts), statistic, {
			words: OF_WORDS.warm,
			by: "",
			unit: "ms",
			seed,
			shards: shardsOf(restarts)
		}) }),
		compare: (first, second) => Object.fromEntries(timingComparison("latency.threads", pairBlocks(first, second), statistic, seed, shardsOf(first, "warm", clockOf(first, second), second)))
	};
}
/** The warm inferences of every restart that has some. */
function warmBlocks(restarts) {
	const clock = clockOf(restarts);
	return restarts.map((restart) => blocksOf(restart, "warm", clock)).filter((blocks) => blocks.length > 0);
}
/** The shard of every restart that has such blocks (paired: in both); undefined where restarts tell of none. */
function shardsOf(restarts, of = "warm", clock = clockOf(restarts), paired = restarts) {
	const has = (restart) => blocksOf(restart, of, clock).length > 0;
	const shards = restarts.flatMap((restart, i) => has(restart) && has(paired[i]) ? [restart.shard] : []);
	return shards.every((shard) => shard !== void 0) ? shards : void 0;
}
function timingMeasurement(levels, statistic, told) {
	if (levels.length === 0) return {
		kind: "failed",
		reason: `the latency budget ended before there were ${told.words} to tell it by`
	};
	const estimate = bootstrapInterval(countBlocks(levels), timingStatistic(levels, statistic), {
		seed: told.seed,
		shards: told.shards,
		quantiles: "student"
	});
	const n = levels.flat(2).length;
	const shards = new Set(told.shards).size;
	const over = shards > 1 ? `of ${shards} shards, ${told.by}bootstrap over shards and processes` : `${told.by}bootstrap over processes`;
	const method = `${n} ${told.words} in ${levels.length} processes${shards > 1 ? " " : ", "}${over}`;
	return {
		kind: "sampled",
		...withinPositive(estimate),
		n,
		unit: told.unit,
		method
	};
}
function pairBlocks(first, second, of = "warm", clock = clockOf(first, second)) {
	return first.map((restart, i) => {
		const others = blocksOf(second[i], of, clock);
		return blocksOf(restart, of, clock).slice(0, others.length).map((block, b) => ({
			first: block,
			second: others[b]
		}));
	}).filter((blocks) => blocks.length > 0);
}
/** As an entry of `Comparisons`; none if there is nothing to compare. */
function timingComparison(metric, levels, statistic, seed, shards) {
	return levels.length === 0 ? [] : [[metric, {
		kind: "timings",
		statistic,
		levels,
		shards,
		seed
	}]];
}

// src/runtime/guard.ts
/**
* No child outlives this process, however it ends. A child hears of that through its channel, but only between
* inferences, and an inference may never end. So one small process stands beside this one and hears which children
* there are; when its input ends, it ends those that are left.
*/
const GUARD = `
const pids = new Set();
let text = '';
process.stdin.setEncoding('utf8').on('data', (data) => {
  const lines = (text + data).split('\\n');
  text = lines.pop();
  for (const line of lines) {
    if (line[0] === '+') pids.add(Number(line.slice(1)));
    else pids.delete(Number(line.slice(1)));
  }
}).on('close', () => {
  for (const pid of pids) {
    try { process.kill(pid, 'SIGKILL'); } catch {}
  }
});
`;
let guard;
/** Guards a child that was started; call when it has gone. */
function guardChild({ pid }) {
	if (pid === void 0) return () => {};
	guard ??= startGuard();
	const { stdin } = guard;
	stdin.write(`+${pid}\n`);
	return () => {
		stdin.write(`-${pid}\n`);
	};
}
function startGuard() {
	const started = spawn(process.execPath, ["-e", GUARD], {
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		detached: true,
		env: {}
	});
	started.on("error", () => {});
	started.stdin.on("error", () => {});
	started.unref();
	started.stdin.unref?.();
	return started;
}

// src/runtime/memory-watch.ts
/**
* A child that takes more and more memory would have the system end some process or other, or stand still over
* swapping. Its resident set is looked at from outside, because the child itself is busy. Only Linux tells it.
*/
/** Time between looks, ms. */
const EVERY_MS = 300;
/** The part of the memory that a child may have. */
const SHARE = .9;
/** What a child may take: most of what this machine has, or of what a container allows. */
function memoryLimitBytes() {
	const allowed = process.constrainedMemory();
	const total = os.totalmem();
	return Math.round(SHARE * (allowed > 0 && allowed < total ? allowed : total));
}
/**
* @param tooMuch called once, with what the process had, when it has more than `limitBytes`.
* @returns ends the watch.
*/
function watchMemory(pid, limitBytes, tooMuch) {
	const timer = setInterval(async () => {
		const resident = await residentBytes(pid);
		if (resident === void 0 || resident <= limitBytes) return;
		clearInterval(timer);
		tooMuch(resident);
	}, EVERY_MS);
	timer.unref();
	return () => clearInterval(timer);
}
/** The resident set of a process; undefined where the system does not tell, or the process is gone. */
async function residentBytes(pid) {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
	return kilobytes === void 0 ? void 0 : 1024 * Number(kilobytes);
}

// src/runtime/child.ts
/**
* The parent's end: starts a measuring child, watches it, and survives it. A child that dies or falls silent ends
* as a SurroundingsError that says what it was doing.
*/
/** Variables that a child needs to find its libraries; tokens and inputs stay with the parent. */
const PASSED_ON = /^(PATH|HOME|USERPROFILE|TMP|TEMP|TMPDIR|LANG|LC_.*|TZ|SYSTEMROOT|WINDIR|LD_LIBRARY_PATH|DYLD_.*|CUDA_.*|NVIDIA_.*|VK_.*|XDG_DATA_DIRS)$/i;
/**
* The environment of every child that loads onnxruntime: telemetry off, always. Two threads read and decode beside the
* one that infers; more would only take the processor from it. One arena keeps glibc from spreading what they allocate
* over many, and images of up to 32 MB from being mapped and given back each time, which costs more than decoding.
*/
function childEnvironment(env) {
	const passed = Object.entries(env).filter(([key]) => PASSED_ON.test(key));
	return {
		...Object.fromEntries(passed),
		ORT_DISABLE_TELEMETRY: "1",
		UV_THREADPOOL_SIZE: "2",
		MALLOC_ARENA_MAX: "1",
		MALLOC_MMAP_THRESHOLD_: String(32 * 2 ** 20),
		MALLOC_TRIM_THRESHOLD_: String(256 * 2 ** 20)
	};
}
/**
* @param listen receives every event in order.
* @param describe what to say that the child was doing, from where it was when it predicts examples; without it, what
*   the child said last.
*/
function startChild(job, settings, listen = () => {}, describe = () => void 0) {
	const here = fileURLToPath(import.meta.url);
	const worker = settings.worker ?? join(dirname(here), `worker${extname(here)}`);
	const record = job.kind === "accuracy" ? openFlightRecord() : void 0;
	const process_ = fork(worker, [], {
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"ipc",
			...record === void 0 ? [] : [record.fd]
		],
		execArgv: ["--max-semi-space-size=1", "--expose-gc"],
		cwd: tmpdir(),
		env: childEnvironment(process.env)
	});
	const done = watch(process_, settings, listen, () => describe(record?.read())).finally(() => record?.close());
	done.catch(() => {});
	const send = (message) => {
		if (process_.connected) process_.send(message, () => {});
	};
	send({
		kind: "job",
		nativeDirectory: settings.nativeDirectory,
		job
	});
	return {
		send,
		done,
		pid: process_.pid,
		kill: () => process_.kill("SIGKILL")
	};
}
function watch(child, settings, listen, describe) {
	return new Promise((resolve, reject) => {
		let doing = "starting";
		let stderr = "";
		let killed;
		let outcome;
		let timer;
		const alive = () => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				killed ??= { why: "silent" };
				child.kill("SIGKILL");
			}, settings.timeLimitMs);
		};
		alive();
		const unguard = guardChild(child);
		const end = settings.endAfterMs === void 0 ? void 0 : setTimeout(() => {
			killed ??= { why: "out-of-time" };
			child.kill("SIGKILL");
		}, settings.endAfterMs);
		const limitBytes = settings.memoryLimitBytes ?? memoryLimitBytes();
		const unwatch = child.pid === void 0 ? void 0 : watchMemory(child.pid, limitBytes, (residentBytes) => {
			killed ??= {
				why: "too-large",
				residentBytes,
				limitBytes
			};
			child.kill("SIGKILL");
		});
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			stderr = (stderr + text).slice(-4e3);
		});
		const hear = (event) => {
			if (event.kind === "events") {
				for (const one of event.events) hear(one);
				return;
			}
			if (event.kind === "doing") doing = event.what;
			if (event.kind === "done") outcome = () => resolve(event.result);
			else if (event.kind === "failed") outcome = () => reject(failure(event));
			listen(event);
		};
		child.on("message", (event) => {
			alive();
			hear(event);
		});
		child.on("error", (error) => {
			outcome ??= () => reject(new SurroundingsError({
				code: "child-not-started",
				what: error.message
			}, { cause: error }));
			child.kill("SIGKILL");
		});
		child.on("close", (code, signal) => {
			clearTimeout(timer);
			clearTimeout(end);
			unwatch?.();
			unguard();
			if (outcome !== void 0) outcome();
			else reject(death({
				killed,
				code,
				signal,
				stderr,
				settings,
				doing: describe() ?? doing
			}));
		});
	});
}
function failure(event) {
	if (event.user) return new UserError(event.problem);
	return new SurroundingsError(event.problem, { cause: event.stack });
}
function death(how) {
	if (how.killed?.why === "out-of-time") return new SurroundingsError({
		code: "child-out-of-time",
		what: `the measuring process was out of time and was ended, while ${how.doing}`
	});
	if (how.killed?.why === "too-large") {
		const { residentBytes, limitBytes } = how.killed;
		const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(2)} GB`;
		return new SurroundingsError({
			code: "child-out-of-memory",
			what: `the measuring process took too much memory and was ended, while ${how.doing}`,
			got: gigabytes(residentBytes),
			expected: `at most ${gigabytes(limitBytes)}`,
			hint: "if the model is only large, try a runner with more memory; if its process grows with every inference, it leaks"
		});
	}
	if (how.killed?.why === "silent") return new SurroundingsError({
		code: "child-hung",
		what: `the measuring process gave no sign of life and was killed, while ${how.doing}`,
		got: `nothing for ${how.settings.timeLimitMs / 1e3} s`,
		expected: "progress within the time limit",
		hint: "raise \"time-limit\" if one inference of this model may take that long"
	});
	const said = how.stderr.trim().split("\n").slice(-3).join(" ").slice(-500);
	return new SurroundingsError({
		code: "child-crashed",
		what: `the measuring process died, while ${how.doing}`,
		got: `${how.signal === null ? `exit code ${how.code}` : `signal ${how.signal}`}${said === "" ? "" : `: ${said}`}`,
		hint: how.signal === "SIGKILL" ? "the system may have run out of memory: try a runner with more" : "the model makes onnxruntime abort: run it there alone, and report it to onnxruntime if it should work"
	});
}

// src/statistics/looks.ts
/**
* Looking at timings before all of them are there: how many restarts there are at each look, and what part of alpha
* each may spend. Whatever is decided at some look is wrong with the probability alpha at most, by the union bound:
* the parts 1/2, 1/4, 1/8, ... of any number of looks come to less than 1 (alpha spending: Lan, K. K. G. and
* DeMets, D. L. (1983), Biometrika 70, 659-663). Nothing is assumed of how the looks depend on each other.
*/
/** Fresh processes before anything is decided, if there is time for them: noise differs from process to process. */
const FIRST_LOOK = 5;
const GROWTH = 1.5;
/**
* @param look 1, 2, ...
* @param first how many restarts there are at the first.
* @returns how many there are then: 5, 10, 15, 23, 35, ...
*/
function restartsAtLook(look, first = 5) {
	if (look < 3) return look * first;
	return Math.ceil(restartsAtLook(look - 1, first) * GROWTH);
}
/** @param look 1, 2, ... @returns the part of alpha that it may spend. */
function shareOfLook(look) {
	return 2 ** -look;
}

// src/runtime/testbed/nvidia.ts
/**
* NVIDIA's graphics processors as `nvidia-smi` tells of them: which they are, and what holds their clocks down at the
* moment. Where the program is missing, or fails, there are none to tell of.
*/
/** NVML's reasons by their bit (nvml.h, nvmlClocksEventReasons); being idle (1) and a clock that was set (2) are none. */
const REASONS = {
	4: "software power cap",
	8: "hardware slowdown",
	16: "sync boost",
	32: "software thermal slowdown",
	64: "hardware thermal slowdown",
	128: "hardware power brake",
	256: "display clock setting"
};
/** The reasons' field was renamed; drivers know at least one of the names. */
const REASON_FIELDS = ["clocks_event_reasons.active", "clocks_throttle_reasons.active"];
const FIELDS = [
	"name",
	"driver_version",
	"memory.total",
	"clocks.sm",
	"clocks.max.sm",
	"clocks.mem",
	"temperature.gpu"
];
const TIME_LIMIT_MS = 1e4;
/** @param env whose PATH is searched. */
async function describeGraphics(env) {
	for (const reasons of REASON_FIELDS) {
		const fields = [...FIELDS, reasons].join(",");
		const answer = await promisify(execFile)("nvidia-smi", [`--query-gpu=${fields}`, "--format=csv,noheader,nounits"], {
			env,
			timeout: TIME_LIMIT_MS,
			windowsHide: true,
			maxBuffer: 1 << 20
		}).catch((error) => error);
		if (!(answer instanceof Error)) return answer.stdout.split("\n").flatMap((line) => readLine(line) ?? []);
		if (answer.code === "ENOENT") return [];
	}
	return [];
}
/** What holds any of them down at the moment. */
async function throttleReasons(env) {
	return [...new Set((await describeGraphics(env)).flatMap(({ throttled }) => throttled))];
}
/** A line of comma-separated values; what a card can't tell stands in brackets. */
function readLine(line) {
	const cells = line.split(",").map((cell) => cell.trim());
	const [name = "", driver = "", memory, clock, maxClock, memoryClock, temperature, active] = cells;
	if (cells.length !== FIELDS.length + 1 || name === "") return void 0;
	const number = (key, text = "", factor = 1) => /^\d+(\.\d+)?$/.test(text) ? { [key]: Number(text) * factor } : {};
	return {
		name,
		driver,
		...number("memoryBytes", memory, 2 ** 20),
		...number("clockMHz", clock),
		...number("maxClockMHz", maxClock),
		...number("memoryClockMHz", memoryClock),
		...number("temperatureC", temperature),
		throttled: reasonsOf(active)
	};
}
function reasonsOf(text = "") {
	const bits = /^0x[0-9a-f]{1,16}$/i.test(text) ? BigInt(text) : 0n;
	return Object.entries(REASONS).flatMap(([bit, reason]) => (bits & BigInt(bit)) === 0n ? [] : [reason]);
}

// src/runtime/time-subjects.ts
/** One restart of the latency schedule: a fresh child, what it tells while it measures, and an end to it in time. */
/** How much longer (ms) than the job's limit a child may take: to start, and for the inference that it is in. */
const GRACE_MS = 5e3;
/** @throws UserError if a model doesn't load or its input doesn't fit, SurroundingsError if one kills the child. */
async function timeSubjects(job, settings) {
	const subjects = job.subjects.map(() => ({
		loadMs: void 0,
		firstMs: void 0,
		wallMs: [],
		processorMs: void 0
	}));
	let realInput;
	const asked = /* @__PURE__ */ new Map();
	const reasons = async () => {
		const told = new Set((await Promise.all(asked.values())).flat());
		return told.size === 0 ? void 0 : [...told];
	};
	const resident = [];
	const child = startChild(job, {
		...settings,
		endAfterMs: job.limitMs + GRACE_MS
	}, (event) => {
		if (event.kind === "loaded") subjects[event.subject].loadMs = event.ms;
		if (event.kind === "first-inference") subjects[event.subject].firstMs = event.ms;
		if (event.kind === "inputs") realInput = event.real;
		if ((event.kind === "first-inference" || event.kind === "block") && job.settings.executionProvider !== "cpu" && !asked.has(event.kind)) asked.set(event.kind, throttleReasons(process.env));
		if (event.kind !== "block") return;
		if (child.pid !== void 0) resident.push(residentBytes(child.pid));
		for (const [i, subject] of subjects.entries()) {
			subject.wallMs.push(event.wallMs[i]);
			if (event.processorMs === void 0) continue;
			subject.processorMs ??= [];
			subject.processorMs.push(event.processorMs[i]);
		}
	});
	try {
		await child.done;
		const growthBytes = growthOf(await Promise.all(resident));
		return {
			subjects,
			realInput,
			growthBytes,
			throttled: await reasons()
		};
	} catch (error) {
		if (error instanceof SurroundingsError && error.problem.code === "child-out-of-time") return {
			subjects,
			realInput,
			cutOff: error.problem.what,
			throttled: await reasons()
		};
		throw error;
	}
}
/** Blocks from which on a process that keeps growing is no longer warming up. */
const SETTLED_BLOCKS = 4;
/** Undefined unless the resident set grew from every block to the next. */
function growthOf(resident) {
	const known = resident.filter((bytes) => bytes !== void 0);
	if (known.length < SETTLED_BLOCKS) return void 0;
	return known.every((bytes, i) => i === 0 || bytes > known[i - 1]) ? known.at(-1) - known[0] : void 0;
}

// src/measurement/schedule.ts
/** The shape of a restart. Rounds: every session infers once. */
const RESTART = {
	minRounds: 6,
	minTimedMs: 400,
	warmupRounds: 2,
	warmupMs: 0,
	blockRounds: 3,
	blockMs: 60,
	reopenMs: 500
};
/** A bound for machines whose clock does not tell that time goes by. */
const MAX_RESTARTS = 1e3;
/** @throws what `time` throws. */
async function runSchedule(request) {
	const { job, seed, budgetMs, now } = request;
	const begin = now();
	const elapsed = () => now() - begin;
	const restarts = [];
	const looks = [];
	const throttled = [];
	let longestMs = 0;
	let lastMs = 0;
	const hasTime = () => restarts.length + throttled.length === 0 || restarts.length + throttled.length < MAX_RESTARTS && restarts.at(-1)?.cutOff === void 0 && elapsed() + longestMs <= budgetMs;
	const firstLook = () => {
		if (restarts.length === 0) return 5;
		const expected = restarts.length + Math.floor((budgetMs - elapsed()) / lastMs);
		return Math.min(5, Math.max(2, Math.floor(expected / 2)));
	};
	for (;;) {
		const target = () => restartsAtLook(looks.length + 1, looks[0] ?? firstLook());
		while (restarts.length < target() && hasTime()) {
			const from = elapsed();
			request.onProgress(from);
			const limitMs = Math.max(0, budgetMs - from);
			const shareMs = budgetMs / (2 * 5);
			const turn = restarts.length + throttled.length;
			const timed = await request.time({
				...job,
				seed: seed + turn,
				shareMs,
				limitMs
			});
			if (timed.throttled === void 0) restarts.push(timed);
			else throttled.push(timed.throttled);
			lastMs = elapsed() - from;
			longestMs = Math.max(longestMs, lastMs);
		}
		if (restarts.length > (looks.at(-1) ?? 0)) looks.push(restarts.length);
		if (!hasTime() || request.isDecided(restarts, looks)) break;
	}
	return {
		restarts,
		looks,
		throttled,
		cutOff: restarts.at(-1)?.cutOff
	};
}

export { bootstrapInterval as _, restartsAtLook as a, withinPositive as b, latencyFigures as c, threadsFigures as d, timingComparison as f, ratio as g, contrast as h, describeGraphics as i, pairBlocks as l, warmBlocks as m, runSchedule as n, shareOfLook as o, timingMeasurement as p, timeSubjects as r, startChild as s, RESTART as t, shardsOf as u, countBlocks as v, quantileStatistic as y };