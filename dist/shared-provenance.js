import { a as formatDuration, r as formatCount } from "./shared-format.js";
import { dirname, join } from "node:path";
import { closeSync, existsSync, openSync, readSync, readdirSync } from "node:fs";

// src/progress/stages.ts
/** `counts`: what a stage's `done` and `total` are. */
const STAGES = {
	profile: {
		title: "shapes and operators",
		counts: "steps"
	},
	accuracy: {
		title: "accuracy",
		counts: "examples"
	},
	latency: {
		title: "latency",
		counts: "ms"
	},
	threads: {
		title: "latency on several threads",
		counts: "ms"
	},
	throughput: {
		title: "throughput",
		counts: "ms"
	},
	explain: {
		title: "looking for causes",
		counts: "ms"
	}
};
/** Any shorter, and the rate is that of starting up. */
const LEAST_MS = 500;
/** @param now in ms. @returns the pace of what `what` names, by all that it was told of it. */
function createPacer(now) {
	const starts = /* @__PURE__ */ new Map();
	return (what, done, total) => {
		const start = starts.get(what) ?? {
			at: now(),
			done
		};
		starts.set(what, start);
		const elapsedMs = now() - start.at;
		const gained = done - start.done;
		if (elapsedMs < LEAST_MS || gained <= 0) return {};
		const rate = gained * 1e3 / elapsedMs;
		return {
			rate,
			leftMs: Math.max(0, total - done) * 1e3 / rate
		};
	};
}
/** "1,234 of 5,000 examples, 210 a second, 18 s left"; of a schedule "12 s of at most 60 s". */
function tellPace(counts, done, total, pace) {
	if (counts === "steps") return `${formatCount(done)} of ${formatCount(total ?? done)}`;
	if (counts === "ms") return total === void 0 ? seconds(done) : `${seconds(done)} of at most ${seconds(total)}`;
	const count = (value) => counts === "bytes" ? (value / 1e6).toFixed(1) : formatCount(Math.round(value));
	const unit = counts === "bytes" ? "MB" : "examples";
	const { rate, leftMs } = pace;
	const parts = [total === void 0 ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`];
	if (rate !== void 0) parts.push(counts === "bytes" ? `${(rate / 1e6).toFixed(1)} MB/s` : `${formatCount(Math.round(rate))} a second`);
	if (leftMs !== void 0 && total !== void 0 && done < total) parts.push(`${seconds(leftMs)} left`);
	return parts.join(", ");
}
/** Whole seconds: a time left is not known better. */
function seconds(durationMs) {
	return durationMs < 60500 ? `${Math.round(durationMs / 1e3)} s` : formatDuration(durationMs);
}

// src/progress/log.ts
/** Between two lines of one stage. */
const INTERVAL_MS = 1e4;
/** @param now in ms. @param intervalMs Between two lines on what goes on. */
function createProgressLog(log, now, intervalMs = INTERVAL_MS) {
	const paceOf = createPacer(now);
	const begun = /* @__PURE__ */ new Set();
	const ended = /* @__PURE__ */ new Set();
	let group;
	let lastAt = Number.NEGATIVE_INFINITY;
	const enter = (title) => {
		if (title === group) return;
		if (group !== void 0) log.endGroup?.();
		group = title;
		log.beginGroup?.(title);
	};
	const write = (line) => {
		lastAt = now();
		log.write(line);
	};
	const isDue = () => now() - lastAt >= intervalMs;
	return {
		update: (model, stage, done, total) => {
			const { title, counts } = STAGES[stage];
			const name = `${model}: ${title}`;
			const pace = paceOf(name, done, total);
			const isFirst = !begun.has(name);
			if (!isFirst && !isDue()) return;
			begun.add(name);
			enter(`Measuring ${model}`);
			write(isFirst ? name : `${name}, ${tellPace(counts, done, total, pace)}`);
		},
		download: (what, { receivedBytes, totalBytes }) => {
			const pace = paceOf(`downloading ${what}`, receivedBytes, totalBytes ?? receivedBytes);
			const isWhole = totalBytes !== void 0 && receivedBytes >= totalBytes;
			const isFirst = !begun.has(what);
			if (ended.has(what) || !(isFirst || isWhole || isDue())) return;
			begun.add(what);
			enter("Downloads");
			if (isWhole) {
				ended.add(what);
				write(`downloaded ${what}, ${tellPace("bytes", receivedBytes, void 0, pace)}`);
			} else if (isFirst) {
				const size = totalBytes === void 0 ? "unknown length" : `${(totalBytes / 1e6).toFixed(1)} MB`;
				write(`downloading ${what}, ${size}`);
			} else write(`downloading ${what}, ${tellPace("bytes", receivedBytes, totalBytes, pace)}`);
		},
		interrupt: (line) => line(),
		stop: () => {
			if (group !== void 0) log.endGroup?.();
			group = void 0;
		}
	};
}

// src/artifact/provenance.ts
/** Where a model comes from, as far as it bears on trust: whether the place can change, and whether a licence is told. */
function findProvenance({ path, origin, floating }) {
	return {
		floating,
		licensed: origin.kind === "path" && isLicensed(dirname(path))
	};
}
const frontMatterBytes = 16384;
function isLicensed(folder) {
	const names = listFolder(folder);
	if (names.some((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))) return true;
	const card = names.find((name) => /^readme\.md$/i.test(name));
	return card !== void 0 && /^license(_name)?\s*:\s*\S/m.test(frontMatter(join(folder, card)));
}
function listFolder(folder) {
	try {
		return existsSync(folder) ? readdirSync(folder).slice(0, 1e4) : [];
	} catch {
		return [];
	}
}
/** The YAML at the top of a card; empty if there is none. */
function frontMatter(path) {
	try {
		const file = openSync(path, "r");
		try {
			const bytes = Buffer.alloc(frontMatterBytes);
			const text = bytes.toString("utf8", 0, readSync(file, bytes, 0, frontMatterBytes, 0));
			return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
		} finally {
			closeSync(file);
		}
	} catch {
		return "";
	}
}

export { tellPace as a, createPacer as i, createProgressLog as n, STAGES as r, findProvenance as t };