import { n as UserError } from "./shared-errors.js";
import { i as isMetricName, t as METRICS } from "./shared-metrics2.js";
import { a as excerpt, n as isOfExamples } from "./shared-read-header.js";
import { t as readFigure } from "./shared-figure.js";
import { t as require_dist } from "./shared-dist.js";

// src/claims/card-metric.ts
/**
* What a model card calls a metric (`type`, `name` and `args.k`, all free text) to zoogate's metric. Where they
* contradict each other, or qualify the metric, it is none.
*/
/** Words that a name of top-k accuracy or error consists of, besides k. */
const VOCABULARY = /* @__PURE__ */ new Set([
	"top",
	"accuracy",
	"acc",
	"error",
	"err",
	"rate",
	"@",
	"%"
]);
/** Words that make an accuracy another metric than top-k accuracy on the stated split. */
const QUALIFIERS = new Set("balanced macro weighted per class classwise mean average robust robustness adversarial corruption corrupted train training subset relative normalized calibrated loss f1 precision recall auc".split(" "));
/** Maps by `type`, then `name`, then `args.k`. */
function cardMetric(names) {
	const { type, name } = names;
	for (const word of [type, name]) {
		if (word === void 0 || !isMetricName(word) || word === "top1" || word === "top5") continue;
		if (METRICS[word].unit === "text") return other(`${word} is not a figure`);
		return ofTask({
			kind: "metric",
			metric: word,
			isError: false
		}, names);
	}
	const fromType = readLabel(type);
	const fromName = name === void 0 ? void 0 : readLabel(name);
	const typeIsKnown = isTopK(fromType);
	if (!typeIsKnown && (fromName === void 0 || !isTopK(fromName))) {
		const known = name === void 0 || name === type ? type : `${type} (${name})`;
		return other(`${excerpt(known)} is not a metric that zoogate measures`);
	}
	const labels = [...typeIsKnown ? [fromType] : [], ...fromName === void 0 ? [] : [fromName]];
	const qualifier = labels.flatMap(({ words }) => words).find((word) => QUALIFIERS.has(word));
	if (qualifier !== void 0) return other(`"${excerpt(name ?? type)}" says "${qualifier}", so it is not plain accuracy`);
	const says = new Set(labels.map((label) => label.says).filter((kind) => kind !== void 0));
	if (says.size > 1) return other(`"${excerpt(type)}" and "${excerpt(name ?? "")}" contradict each other`);
	const ks = new Set([...labels.map((label) => label.k), names.k].filter((k) => k !== void 0 && k !== "k"));
	if (ks.size > 1) return other(`type, name and args.k say different k: ${excerpt([...ks].join(", "))}`);
	const isError = says.has("error");
	const [k] = ks;
	if (k === void 0 && labels.some((label) => label.k === "k")) return other("top-k is given without k");
	if (k !== void 0 && k !== "1" && k !== "5") return other(`top-${excerpt(k)} is not a metric that zoogate measures`);
	return ofTask({
		kind: "metric",
		metric: k === "5" ? "top5" : "top1",
		isError
	}, names);
}
/** "Top-5 Acc" is top, 5, acc. A number belongs to k after "top" or "@", and right after "acc" or "err". */
function readLabel(text) {
	const words = text.slice(0, 500).toLowerCase().match(/[a-z]+|\d+|@|%/g) ?? [];
	const index = words.findIndex((word, i) => i > 0 && /^(\d+|k)$/.test(word) && /^(top|@)$/.test(words[i - 1]));
	const short = /^\s*(?:acc|accuracy|err|error)[\s_-]?(\d+)\s*%?\s*$/i.exec(text.slice(0, 500))?.[1];
	const isError = words.some((word) => word === "error" || word === "err");
	const isAccuracy = words.some((word) => word === "accuracy" || word === "acc");
	return {
		k: index === -1 ? short : words[index],
		says: isError ? "error" : isAccuracy ? "accuracy" : void 0,
		words
	};
}
/** Whether the words say top-k accuracy or error and nothing else. */
function isTopK({ words, k, says }) {
	if (says === void 0 && k === void 0) return false;
	const rest = words.filter((word) => !VOCABULARY.has(word));
	return k === void 0 ? rest.length === 0 : rest.length === 1 && rest[0] === k;
}
/** Tasks that a metric of examples is measured in, besides classification of images. */
const TASKS = {
	map: /^(?:object|zero[\s_-]?shot[\s_-]?object)[\s_-]?detection$/i,
	map50: /^(?:object|zero[\s_-]?shot[\s_-]?object)[\s_-]?detection$/i,
	miou: /^(?:image|semantic)[\s_-]?segmentation$/i,
	rmse: /regression$/i,
	mae: /regression$/i,
	r2: /regression$/i
};
/** A metric of another task is another metric of the same name. */
function ofTask(metric, { task }) {
	if (METRICS[metric.metric].from !== "examples" || task === void 0) return metric;
	if (/^image[\s_-]?classification$/i.test(task) || TASKS[metric.metric]?.test(task)) return metric;
	return other(`${METRICS[metric.metric].title} of the task ${excerpt(task)} is not what zoogate measures`);
}
function other(reason) {
	return {
		kind: "other",
		reason
	};
}

// src/claims/claimed-figure.ts
/** A printed figure of a metric to the part of a `Claim` that says how much: what every form of claims has in common. */
/** @param isError the figure is of the error, which is 1 - the metric. */
function claimedFigure(printed, metric, { isError = false, ...units } = {}) {
	const { unit } = METRICS[metric];
	if (unit === "text") return { reason: `${metric} is not a figure` };
	const figure = readFigure(printed, metric, units);
	if (figure.kind === "unreadable") {
		const reason = `the value ${figure.reason}`;
		return figure.impossible === true ? {
			reason,
			impossible: true
		} : { reason };
	}
	const { value, precision, readings } = figure;
	return {
		metric,
		value: isError ? Number((1 - value).toPrecision(15)) : value,
		unit,
		precision,
		...readings === void 0 ? {} : { readings },
		text: excerpt(printed)
	};
}

// src/claims/front-matter.ts
/** The YAML front matter of a Markdown file, and where in the file it stands. */
/** What is between the first line `---` and the next; undefined where there is none. */
function findFrontMatter(text, display) {
	const opening = /^\s*---[ \t]*\r?\n/.exec(text)?.[0];
	if (opening === void 0) return void 0;
	const body = text.slice(opening.length);
	const firstLine = opening.split("\n").length;
	const closing = /^---[ \t]*(?:\r?\n|\r?$(?![\s\S]))/m.exec(body);
	if (closing !== null) {
		const bodyFrom = opening.length + closing.index + closing[0].length;
		return {
			text: body.slice(0, closing.index),
			firstLine,
			from: opening.length,
			bodyFrom
		};
	}
	if (!/^model-index[ \t]*:/m.test(body)) return void 0;
	throw new UserError({
		code: "claims-front-matter-not-closed",
		what: "the front matter has no end",
		where: `${display}:${firstLine - 1}`,
		expected: "a line `---` after the YAML"
	});
}

// src/claims/model-index.ts
/**
* The `model-index` of a Hugging Face model card's front matter to claims, each with the line of its value. What is
* in it and isn't understood is in `unread`, with the reason.
*/
/** @param yaml the front matter. */
function readModelIndex(yaml) {
	const { claims, unread } = readIndexSites(yaml);
	return {
		claims,
		unread
	};
}
/** The same, with the nodes that the figures stand in: for a change in place. */
function readIndexSites(yaml) {
	const reading = {
		yaml,
		claims: [],
		unread: [],
		metrics: [],
		entries: []
	};
	const index = yaml.map(yaml.root)?.get("model-index");
	if (index !== void 0) readIndex(index, reading);
	const { yaml: _, ...found } = reading;
	const isList = index?.value !== void 0 && yaml.list(index.value) !== void 0;
	return {
		...found,
		hasIndex: index !== void 0,
		...isList ? { list: index.value } : {}
	};
}
function readIndex(index, reading) {
	const { yaml } = reading;
	const entries = yaml.list(index.value);
	if (entries === void 0) {
		if (yaml.text(index.value) !== void 0 || yaml.map(index.value) !== void 0) skip(reading, index.line, "model-index", "model-index is not a list");
		return;
	}
	for (const entry of entries) {
		const line = lineOf(entry, index.line, reading);
		const fields = yaml.map(entry);
		const model = textOf(fields, "name", reading);
		if (fields === void 0) skip(reading, line, "model-index", "the entry is not a mapping");
		else if (model === void 0) skip(reading, line, "model-index", "the entry has no name");
		else readResults(entry, fields, model, line, reading);
	}
}
function readResults(node, entry, model, line, reading) {
	const { yaml } = reading;
	const results = yaml.list(entry.get("results")?.value);
	if (results === void 0) {
		skip(reading, entry.get("results")?.line ?? line, model, "the entry has no list of results");
		return;
	}
	const sites = [];
	reading.entries.push({
		model,
		line,
		node,
		list: entry.get("results").value,
		results: sites
	});
	for (const result of results) {
		const resultLine = lineOf(result, line, reading);
		const fields = yaml.map(result);
		const metrics = yaml.list(fields?.get("metrics")?.value);
		if (fields === void 0) skip(reading, resultLine, model, "the result is not a mapping");
		else if (metrics === void 0) skip(reading, resultLine, model, "the result has no list of metrics");
		else {
			const dataset = yaml.map(fields.get("dataset")?.value);
			const scope = {
				model,
				task: taskOf(fields, reading),
				dataset: textOf(dataset, "type", reading),
				split: textOf(dataset, "split", reading)
			};
			const { task, dataset: id, split } = scope;
			sites.push({
				task,
				dataset: id,
				split,
				metrics: fields.get("metrics").value
			});
			for (const metric of metrics) {
				const found = readMetric(metric, scope, lineOf(metric, resultLine, reading), node, reading);
				if ("reason" in found) reading.unread.push(found);
				else reading.claims.push(found);
			}
		}
	}
}
/** The task's type; undefined where there is no task, empty where there is one without a type. */
function taskOf(result, reading) {
	const task = result.get("task");
	if (task === void 0) return void 0;
	return textOf(reading.yaml.map(task.value), "type", reading) ?? "";
}
function readMetric(node, scope, line, entryNode, reading) {
	const { yaml } = reading;
	const fields = yaml.map(node);
	if (fields === void 0) return unreadAt(yaml, line, scope.model, "the metric is not a mapping");
	const type = textOf(fields, "type", reading);
	const name = textOf(fields, "name", reading);
	const entry = fields.get("value");
	const printed = yaml.text(entry?.value);
	const valueLine = printed === void 0 ? entry?.line ?? line : lineOf(entry?.value, line, reading);
	const label = [name ?? type ?? "metric", ...printed === void 0 ? [] : [printed]].join(": ");
	const unread = (reason, impossible) => ({
		...unreadAt(yaml, valueLine, label, reason),
		...impossible === void 0 ? {} : { impossible }
	});
	if (type === void 0) return unread("the metric has no type");
	if (printed === void 0) return unread("the metric has no value, or one that is not a single figure");
	if (scope.task === "") return unread("the task has no type");
	const k = textOf(yaml.map(fields.get("args")?.value), "k", reading);
	const found = cardMetric({
		task: scope.task,
		type,
		name,
		k
	});
	if (found.kind === "other") return unread(found.reason);
	const { metric, isError } = found;
	if (scope.dataset === void 0 && isOfExamples(metric)) return unread("the dataset has no type");
	const figure = claimedFigure(printed, metric, { isError });
	if ("reason" in figure) return unread(figure.reason, figure.impossible);
	const claim = {
		...figure,
		...scope.dataset === void 0 ? {} : { dataset: scope.dataset },
		...scope.split === void 0 ? {} : { split: scope.split },
		model: scope.model,
		form: "model-index",
		source: {
			file: yaml.display,
			line: valueLine
		}
	};
	reading.metrics.push({
		claim,
		value: entry.value,
		printed,
		isError,
		entry: entryNode
	});
	return claim;
}
function textOf(fields, key, { yaml }) {
	const text = yaml.text(fields?.get(key)?.value);
	const line = text === void 0 ? "" : excerpt(text);
	return line === "" ? void 0 : line;
}
function lineOf(node, otherwise, { yaml }) {
	return node === void 0 ? otherwise : yaml.line(node);
}
function skip({ yaml, unread }, line, text, reason) {
	unread.push(unreadAt(yaml, line, text, reason));
}
function unreadAt(yaml, line, text, reason) {
	return {
		source: {
			file: yaml.display,
			line
		},
		text: excerpt(text),
		reason
	};
}

// src/claims/yaml-file.ts
var import_dist = require_dist();
/** The parser needs about half a kilobyte of memory for each byte of the worst text. */
const MOST_CHARACTERS = 2 ** 20;
const MOST_ALIASES = 100;
const MOST_ENTRIES = 1e4;
/** How many mappings may be merged into one another. */
const MOST_MERGES = 10;
/**
* Parses `text`, which starts on line `firstLine` of the file shown as `display`.
*
* @throws {UserError} `yaml-invalid` with line and column, `yaml-too-large`, `yaml-too-deep`; and from the methods,
* `yaml-too-many-aliases`, `yaml-too-many-entries` and `yaml-duplicate-key`.
*/
function parseYaml(text, display, firstLine) {
	if (text.length > MOST_CHARACTERS) throw new UserError({
		code: "yaml-too-large",
		what: "there is more YAML than zoogate reads",
		where: display,
		got: `${text.length} characters`,
		expected: `at most ${MOST_CHARACTERS} characters`
	});
	const lineCounter = new import_dist.LineCounter();
	const lineOf = (offset) => lineCounter.linePos(offset).line + firstLine - 1;
	const document = parseBounded(text, lineCounter, display);
	const error = document.errors[0];
	if (error !== void 0) throw new UserError({
		code: "yaml-invalid",
		what: "the YAML is invalid",
		where: `${display}:${lineOf(error.pos[0])}:${lineCounter.linePos(error.pos[0]).col}`,
		got: error.code === "MULTIPLE_DOCS" ? "more than one document" : excerpt(error.message)
	});
	const lines = (node) => lineOf(node.range?.[0] ?? 0);
	return viewOf(document, aliasTargets(document), lines, display);
}
/** A document with counters of its own. */
function viewOf(document, targets, line, display) {
	let aliases = 0;
	let entries = 0;
	const countEntries = (more) => {
		entries += more;
		if (entries > MOST_ENTRIES) throw tooMany("entries", MOST_ENTRIES, display);
	};
	const resolve = (node) => {
		if (!(0, import_dist.isAlias)(node)) return node;
		aliases += 1;
		if (aliases > MOST_ALIASES) throw tooMany("aliases", MOST_ALIASES, display);
		return targets.get(node);
	};
	const printed = (node) => {
		const scalar = resolve(node);
		if (!(0, import_dist.isScalar)(scalar) || scalar.value === null) return void 0;
		return typeof scalar.value === "string" ? scalar.value : scalar.source ?? String(scalar.value);
	};
	/** Own entries, then those that are merged in (`<<`, YAML 1.1) and not given: Python's parser, and so the Hub, reads it so. */
	const entriesOf = (map, depth) => {
		countEntries(map.items.length);
		const found = /* @__PURE__ */ new Map();
		const merged = [];
		for (const pair of map.items) {
			const keyNode = pair.key;
			const key = printed(keyNode) ?? "(not a word)";
			if (key === "<<" && isPlain(keyNode)) {
				merged.push(pair.value);
				continue;
			}
			if (found.has(key)) throw new UserError({
				code: "yaml-duplicate-key",
				what: `"${excerpt(key)}" is given twice`,
				where: `${display}:${line(keyNode)}`
			});
			found.set(key, {
				key,
				line: line(keyNode),
				value: pair.value ?? void 0
			});
		}
		if (depth >= MOST_MERGES) return found;
		for (const value of merged) {
			const source = resolve(value);
			for (const item of (0, import_dist.isSeq)(source) ? source.items : [source]) {
				const other = resolve(item);
				if (!(0, import_dist.isMap)(other)) continue;
				for (const [key, entry] of entriesOf(other, depth + 1)) if (!found.has(key)) found.set(key, entry);
			}
		}
		return found;
	};
	return {
		display,
		root: document.contents ?? void 0,
		line,
		fresh: () => viewOf(document, targets, line, display),
		text: printed,
		list(node) {
			const list = resolve(node);
			if (!(0, import_dist.isSeq)(list)) return void 0;
			countEntries(list.items.length);
			return list.items.map((item) => item ?? void 0);
		},
		map(node) {
			const map = resolve(node);
			return (0, import_dist.isMap)(map) ? entriesOf(map, 0) : void 0;
		}
	};
}
function isPlain(node) {
	return (0, import_dist.isScalar)(node) && node.type === "PLAIN";
}
function parseBounded(text, lineCounter, display) {
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter,
		prettyErrors: false,
		resolveKnownTags: false,
		uniqueKeys: false
	});
	if (document.errors.some(({ message }) => message.includes("call stack"))) throw new UserError({
		code: "yaml-too-deep",
		what: "the YAML is nested too deeply",
		where: display
	});
	return document;
}
/** What each alias stands for: the last node before it with its anchor. One walk for all, since each costs one. */
function aliasTargets(document) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	(0, import_dist.visit)(document, { Node(_key, node) {
		if ((0, import_dist.isAlias)(node)) {
			const target = anchors.get(node.source);
			if (target !== void 0) targets.set(node, target);
		} else if (node.anchor !== void 0) anchors.set(node.anchor, node);
	} });
	return targets;
}
function tooMany(things, most, display) {
	return new UserError({
		code: `yaml-too-many-${things}`,
		what: `there are more ${things} than zoogate reads`,
		where: display,
		expected: `at most ${most}`
	});
}

export { claimedFigure as a, findFrontMatter as i, readIndexSites as n, cardMetric as o, readModelIndex as r, parseYaml as t };