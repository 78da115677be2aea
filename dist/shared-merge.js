import { a as unpack, c as readSlices, d as openSplitDigest, f as joinModels, i as identityOf, p as reportModel, s as readColumns, t as digestOf$1, v as floatingSources } from "./shared-seal.js";
import { n as UserError } from "./shared-errors.js";
import { b as mapSubjects, d as bestBatch, r as decideGates, u as compare, y as SUBJECT_NAMES } from "./shared-spread.js";
import { r as TIMING_KINDS, t as METRICS } from "./shared-metrics2.js";
import { g as shardText } from "./shared-config.js";
import { n as releaseArray } from "./shared-release-memory.js";
import { n as parseReport } from "./shared-validate-report.js";
import { t as VERSION } from "./shared-version.js";

// src/shard/check-parts.ts
/** Whether parts are those of one run: every shard once, all of the same models, data and options. */
/** @returns the parts in the order of their numbers. @throws UserError that names the parts. */
function checkParts(given) {
	const [first] = given;
	if (first === void 0) throw new UserError({
		code: "shard-none",
		what: "there is no report to merge",
		where: "zoogate merge",
		expected: "the report.json of every shard"
	});
	const usual = usualPart(given);
	for (const part of given) refuseForeign(part, usual);
	const { count } = usual.shard;
	const byIndex = /* @__PURE__ */ new Map();
	for (const part of given) {
		const before = byIndex.get(part.shard.index);
		byIndex.set(part.shard.index, before === void 0 ? part : better(before, part));
	}
	const absent = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
	if (absent.length > 0) {
		const shown = absent.slice(0, 20).map((index) => shardText({
			index,
			count
		}));
		throw new UserError({
			code: "shard-missing",
			what: absent.length === 1 ? "a shard is missing" : `${absent.length} shards are missing`,
			where: "zoogate merge",
			got: `${byIndex.size} of ${count}; missing: ${shown.join(", ")}${absent.length > 20 ? " and more" : ""}`,
			expected: "the report of every shard",
			hint: "run the jobs that are missing again; those that are there need not be"
		});
	}
	return [...byIndex.values()].sort((a, b) => a.shard.index - b.shard.index);
}
/** One of those that most of them agree with, so that the odd one is the one that is named; of equally many the first. */
function usualPart(parts) {
	const groups = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { by, count, identity } = part.shard;
		const key = JSON.stringify([
			by,
			count,
			Object.entries(identity).sort()
		]);
		groups.set(key, [...groups.get(key) ?? [], part]);
	}
	return [...groups.values()].reduce((most, group) => group.length > most.length ? group : most)[0];
}
function refuseForeign(part, usual) {
	const differs = (what, got, expected) => {
		throw new UserError({
			code: "shard-foreign",
			what: "this shard is not of the same run as the others",
			where: part.where,
			got: `${what}: ${got}`,
			expected: `${expected}, as in ${usual.where}`,
			hint: "merge the reports of one run only, and give every job the same commit and configuration"
		});
	};
	const { shard } = part;
	if (shard.by !== usual.shard.by) differs("shards of", shard.by, usual.shard.by);
	if (shard.count !== usual.shard.count) differs("number of shards", String(shard.count), String(usual.shard.count));
	if (shard.index < 1 || shard.index > shard.count) differs("shard", String(shard.index), `1 to ${shard.count}`);
	const different = Object.entries(shard.identity).flatMap(([what, value]) => {
		const other = usual.shard.identity[what];
		return other === void 0 || other === value ? [] : [{
			what,
			value,
			other
		}];
	});
	const told = different.find(({ value, other }) => !isHash(value) && !isHash(other)) ?? different[0];
	if (told !== void 0) differs(told.what, told.value, told.other);
}
function isHash(text) {
	return /^[0-9a-f]{64}$/.test(text);
}
/** A shard that broke and was run again: what it came to in the end. Otherwise nobody can tell which is meant. */
function better(a, b) {
	const isBroken = ({ report }) => report.verdict === "error";
	if (isBroken(a) && !isBroken(b)) return b;
	if (isBroken(b) && !isBroken(a)) return a;
	const isOneFile = a.where === b.where;
	throw new UserError({
		code: "shard-repeated",
		what: isOneFile ? `${shardText(a.shard)} is given twice` : `${shardText(a.shard)} comes twice`,
		where: isOneFile ? a.where : `${a.where}, ${b.where}`,
		hint: isOneFile ? "name each report, or the folder that it is in, once" : "leave one of them out"
	});
}

// src/shard/compare-shared.ts
/**
* What all shards measured, held against each other: processors may round scores differently, but not so that anything
* else comes of it.
*/
const MOST_DIFFERENCES = 50;
/** What every shard made of the shared examples, against what the first made of them. */
function compareShared([first, ...others], shared) {
	const differences = [];
	const compareRows = (part, row, other) => {
		for (const name of SUBJECT_NAMES) {
			const [own, theirs] = [first?.predictions[name], part.predictions[name]];
			const differing = own && theirs && difference(own(row), theirs(other));
			if (differing === void 0) continue;
			differences.push(`${first?.nameOf(row)}, ${name}: ${differing} (${first?.where}, ${part.where})`);
		}
	};
	for (const index of shared) {
		const row = first?.indices.indexOf(index) ?? -1;
		if (row < 0) continue;
		for (const part of others) {
			const other = part.indices.indexOf(index);
			if (other >= 0) compareRows(part, row, other);
		}
	}
	const more = differences.length - MOST_DIFFERENCES;
	return {
		examples: shared.length,
		differences: [...differences.slice(0, MOST_DIFFERENCES), ...more > 0 ? [`and ${more} more`] : []]
	};
}
/** Scores that processors round differently are equal up to this. */
const TOLERANCE = .001;
function difference(a, b) {
	for (const [key, first] of Object.entries(a)) {
		const second = b[key];
		if (!areClose(first, second)) return `${key} is ${shown(first)} here and ${shown(second)} there`;
	}
}
function areClose(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		if (Object.is(a, b)) return true;
		return !(Number.isInteger(a) && Number.isInteger(b)) && Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
	}
	if (typeof a !== "object" || typeof b !== "object") return a === b;
	const [first, second] = [a, b];
	return first.length === second.length && Array.from(first).every((value, i) => areClose(value, second[i]));
}
function shown(value) {
	return typeof value === "object" ? "a list" : String(value);
}

// src/shard/join-columns.ts
/** @param count of the run's observations; every one is a row of one part. */
function joinColumns(parts, count) {
	const keys = new Set(parts.flatMap(({ columns }) => [...columns.keys()]));
	class Row {
		[PLACE];
		constructor(place) {
			this[PLACE] = place;
		}
	}
	for (const key of keys) {
		const column = joinColumn(parts, key, count);
		const get = column instanceof Uint8Array ? function() {
			return column[this[PLACE]] === 1;
		} : function() {
			return column[this[PLACE]];
		};
		Object.defineProperty(Row.prototype, key, {
			enumerable: true,
			get
		});
	}
	return Array.from({ length: count }, (_, place) => new Row(place));
}
const PLACE = Symbol("place");
/** Numbers as such, booleans as bytes, anything else as it is. */
function joinColumn(parts, key, count) {
	const kinds = new Set(parts.flatMap(({ columns, positions }) => kindOf(columns.get(key), positions.length)));
	const [kind] = kinds.size === 1 ? kinds : [];
	const whole = kind === "number" ? new Float64Array(count) : kind === "boolean" ? new Uint8Array(count) : new Array(count).fill(void 0);
	for (const { columns, positions } of parts) {
		const at = columns.get(key);
		if (at === void 0) continue;
		for (let row = 0; row < positions.length; row++) {
			const position = positions[row];
			if (position >= 0) whole[position] = at(row);
		}
	}
	return whole;
}
/** A column holds one kind of value: its first row tells which. */
function kindOf(column, rows) {
	return rows === 0 ? [] : [typeof column?.(0)];
}

// src/shard/read-part.ts
/** A shard's report, read as hostile input: of this version, of a shard, whole, and saying what it observed. */
/**
* @param given the report's text, or the bytes of it.
* @throws UserError that names the file.
*/
function readPart(given, where) {
	const { report: whole, data } = parseCut(Buffer.isBuffer(given) ? given : Buffer.from(given), where);
	const { shard, ...report } = refuseAnother(whole, where);
	const { data: _, digest, ...rest } = shard;
	if (digest === void 0 || data === void 0 || digest !== digestOf$1({
		...report,
		shard
	}, data)) throw new UserError({
		code: "shard-tampered",
		what: "the report is not as zoogate wrote it",
		where,
		got: "another hash than the one that it states",
		expected: digest ?? "a hash",
		hint: "merge the report.json of the shard as it was written"
	});
	const unpacked = unpackData(data, where);
	const part = {
		where,
		report,
		shard: {
			...rest,
			digest
		}
	};
	if (shard.by === "models") {
		if (!Array.isArray(unpacked) || !unpacked.every((name) => typeof name === "string")) throw damaged(where);
		return {
			...part,
			models: [],
			names: unpacked
		};
	}
	const models = unpacked;
	refuseOtherIdentity(models, shard, where);
	return {
		...part,
		models,
		names: models.map(({ gating }) => gating.model.name)
	};
}
const DATA = "\"data\": \"";
/**
* The report without what it hands on, and that as it stands between its quotes: nearly all of the text, which nobody
* needs to parse.
*/
function parseCut(bytes, where) {
	const from = bytes.lastIndexOf(DATA) + 9;
	const to = bytes.indexOf("\"", from);
	if (from >= 9 && to >= 0) {
		const around = `${bytes.toString("utf8", 0, from)}${bytes.toString("utf8", to)}`;
		const report = parseReport(around, where);
		if (report.shard?.data === "") return {
			report,
			data: bytes.subarray(from, to)
		};
	}
	const report = parseReport(bytes.toString("utf8"), where);
	return {
		report,
		...report.shard?.data === void 0 ? {} : { data: report.shard.data }
	};
}
function unpackData(data, where) {
	try {
		return unpack(data);
	} catch (cause) {
		throw new UserError({
			code: "shard-damaged",
			what: "what this shard observed is not whole",
			where,
			got: cause.message
		}, { cause });
	}
}
function refuseAnother(report, where) {
	const { shard, tool } = report;
	if (tool.version !== VERSION) throw new UserError({
		code: "shard-version",
		what: "the shard was measured by another version of zoogate",
		where,
		got: `zoogate ${tool.version}`,
		expected: `zoogate ${VERSION}`,
		hint: "use the same version in every job"
	});
	if (shard !== void 0) return {
		...report,
		shard
	};
	const isMerged = report.merged !== void 0;
	throw new UserError({
		code: "not-a-shard",
		what: isMerged ? "this report is merged already" : "this is the report of a whole run, not of a shard",
		where,
		expected: "reports of zoogate check --shard i/n",
		...isMerged ? { hint: "name the folders of the shards, and have what is merged written elsewhere (--report-dir)" } : {}
	});
}
/** What the observations are of is what the report says that they are of. */
function refuseOtherIdentity(models, { identity }, where) {
	let own;
	try {
		own = models.map(identityOf);
	} catch {
		throw damaged(where);
	}
	if (own.flatMap((one) => Object.entries(one)).some(([what, value]) => identity[what] !== value)) throw damaged(where);
}
function damaged(where, cause) {
	return new UserError({
		code: "shard-damaged",
		what: "what this shard observed does not have the form of observations",
		where,
		got: cause instanceof Error ? cause.message : void 0,
		hint: "run this shard again"
	}, { cause });
}

// src/shard/merge-examples.ts
/**
* The examples of all shards as those of one run: in the dataset's order, each once. What all shards measured is held
* against each other first.
*/
/** A dataset with more examples is not one that anybody has. */
const MOST_EXAMPLES = 2 ** 28;
/**
* Memory of the parts that is not needed any more is given back: nobody can merge them a second time.
*
* @param size of the dataset.
* @throws UserError if examples are missing, come twice, or are no examples of this dataset.
*/
function mergeExamples(carried, size) {
	if (!Number.isInteger(size) || size > MOST_EXAMPLES) throw damaged(carried[0]?.where ?? "the shards");
	const parts = carried.map(decode);
	const { total } = carried[0].examples;
	const owner = new Int16Array(size).fill(NOBODY);
	const at = new Int32Array(size);
	let counted = 0;
	for (const [p, part] of parts.entries()) {
		const take = (index, row) => {
			if (part.shared.has(index) && !part.own.has(index)) return;
			const before = owner[index];
			if (before === void 0) throw damaged(part.where);
			if (before !== NOBODY) throw twice(index, parts[before].where, part.where);
			owner[index] = p;
			at[index] = row;
			counted++;
		};
		for (const [row, index] of part.indices.entries()) take(index, row);
		for (const { index } of part.unreadable) take(index, UNREADABLE);
	}
	if (counted !== total) throw missing(total - counted, total);
	const order = new Int32Array(counted);
	let measured = 0;
	for (let index = 0; index < size; index++) if (owner[index] !== NOBODY && at[index] !== UNREADABLE) order[measured++] = index;
	const rows = {
		order: order.subarray(0, measured),
		partOf: (index) => parts[owner[index]],
		rowOf: (index) => at[index]
	};
	const unreadable = parts.flatMap(({ unreadable: own }, p) => own.filter(({ index }) => owner[index] === p)).sort((a, b) => a.index - b.index).map(({ name, reason }) => ({
		name,
		reason
	}));
	const shared = compareShared(parts, carried[0].examples.shared);
	const digest = digestOf(rows);
	for (const { hashes } of parts) releaseArray(hashes);
	return {
		predictions: joinPredictions(parts, rows),
		exampleName: (position) => {
			const index = rows.order[position];
			return rows.partOf(index).nameOf(rows.rowOf(index));
		},
		slices: slicesOf(parts, rows),
		dataset: {
			measured,
			unreadable,
			digest
		},
		shared
	};
}
const UNREADABLE = -1;
const NOBODY = -1;
function joinPredictions(parts, { order, partOf, rowOf }) {
	const positions = new Map(parts.map((part) => [part, new Int32Array(part.indices.length).fill(NOBODY)]));
	for (const [position, index] of order.entries()) positions.get(partOf(index))[rowOf(index)] = position;
	const named = SUBJECT_NAMES.filter((name) => parts[0].predictions[name] !== void 0);
	return Object.fromEntries(named.map((name) => {
		const columns = parts.map((part) => {
			const own = part.observed[name];
			if (own === void 0) throw damaged(part.where);
			return {
				columns: own,
				positions: positions.get(part)
			};
		});
		return [name, joinColumns(columns, order.length)];
	}));
}
function digestOf({ order, partOf, rowOf }) {
	const digest = openSplitDigest();
	for (const index of order) {
		const { lines, hashes } = partOf(index);
		const row = rowOf(index);
		digest.add(lines.data, lines.starts[row], lines.starts[row + 1], hashes, row * 32);
	}
	return digest.end();
}
/** Equal slices are one object; undefined where nothing divides the examples. */
function slicesOf(parts, { order, partOf, rowOf }) {
	if (parts.every(({ slices }) => slices === void 0)) return void 0;
	const known = /* @__PURE__ */ new Map();
	return Array.from(order, (index) => {
		const text = partOf(index).slices?.(rowOf(index));
		if (!known.has(text)) known.set(text, parseSlices(text));
		return known.get(text);
	});
}
function decode({ where, examples }) {
	try {
		const { measured, predictions, unreadable, shared, own } = examples;
		const columns = readColumns(measured);
		const index = columns.get("index");
		const isSame = measured.columns["index"]?.kind === "same";
		if (measured.rows > 0 && (index === void 0 || isSame && measured.rows > 1)) throw new Error("no examples");
		const indices = Int32Array.from({ length: measured.rows }, (_, row) => positionOf(index(row)));
		const isEmpty = measured.rows === 0;
		const lines = isEmpty ? NO_SLICES : readSlices(measured, "line");
		const hashes = isEmpty ? NO_SLICES : readSlices(measured, "sha256");
		if (hashes.starts.some((start, row) => start !== row * 32)) throw new Error("hashes");
		const observed = Object.fromEntries(SUBJECT_NAMES.flatMap((name) => {
			const own = predictions[name];
			if (own === void 0) return [];
			if (own.rows !== measured.rows) throw new Error(`predictions of the ${name}`);
			return [[name, readObservations(own, name)]];
		}));
		for (const one of unreadable) positionOf(one.index);
		return {
			where,
			indices,
			nameOf: (row) => nameIn(lines, row),
			lines,
			hashes: hashes.data,
			slices: columns.get("slices"),
			observed,
			predictions: mapSubjects(observed, (own) => (row) => rowOf(own, row)),
			unreadable,
			shared: new Set(shared),
			own: new Set(own)
		};
	} catch (error) {
		throw damaged(where, error);
	}
}
const NO_SLICES = {
	data: /* @__PURE__ */ new Uint8Array(),
	starts: /* @__PURE__ */ new Float64Array(1)
};
function readObservations(given, name) {
	const columns = readColumns(given);
	const finite = columns.get("finite");
	for (let row = 0; row < given.rows; row++) if (typeof finite?.(row) !== "boolean") throw new Error(`predictions of the ${name}`);
	return columns;
}
function rowOf(columns, row) {
	return Object.fromEntries(Array.from(columns, ([key, at]) => [key, at(row)]));
}
/** @throws Error for what is no position in a dataset. */
function positionOf(index) {
	if (Number.isInteger(index) && index >= 0 && index < MOST_EXAMPLES) return index;
	throw new Error(`an example ${String(index)}`);
}
function parseSlices(text) {
	return typeof text === "string" ? JSON.parse(text) ?? void 0 : void 0;
}
/** The example's name, with which the digest's lines begin. */
function nameIn({ data, starts }, row) {
	const text = Buffer.from(data.subarray(starts[row], starts[row + 1])).toString("utf8");
	const [name] = JSON.parse(`${text}"]`);
	return String(name);
}
function twice(index, first, second) {
	return new UserError({
		code: "shard-overlaps",
		what: "two shards measured the same example",
		where: second,
		got: `example ${index}, which is in ${first} too`,
		hint: "share out the same dataset in every job"
	});
}
function missing(count, total) {
	return new UserError({
		code: "shard-examples-missing",
		what: "the shards do not make up the whole dataset",
		got: `${count} of ${total} examples are in no shard`,
		hint: "share out the same dataset in every job"
	});
}

// src/shard/merge-timings.ts
/**
* Timings of all kinds. Memory, where the time goes and what fell back to the CPU are what the first shard saw that
* looked.
*
* @param entries of shards on one testbed, with their numbers; in their order.
*/
function mergeTimed(entries) {
	const mergeOf = (pick) => mergeTimings(entries.flatMap(({ shard, observed }) => {
		const timings = pick(observed);
		return timings === void 0 ? [] : [{
			shard,
			timings
		}];
	}));
	const batches = (entries[0]?.observed.batches?.map(({ batch }) => batch) ?? []).flatMap((size) => mergeOf(({ batches = [] }) => batches.find(({ batch }) => batch === size)) ?? []);
	const timings = Object.fromEntries(TIMING_KINDS.flatMap((kind) => {
		const merged = kind === "throughput" ? bestBatch(batches) : mergeOf(({ timings }) => timings?.[kind]);
		return merged === void 0 ? [] : [[kind, merged]];
	}));
	return {
		...Object.keys(timings).length === 0 ? {} : { timings },
		...batches.length === 0 ? {} : { batches },
		...Object.fromEntries([
			"memory",
			"operators",
			"fallen"
		].flatMap((key) => {
			const seen = entries.find(({ observed }) => observed[key] !== void 0);
			return seen === void 0 ? [] : [[key, seen.observed[key]]];
		}))
	};
}
/** How long all shards together waited for others on their machines, and kept these from timing. */
function mergeLocks(locks) {
	const taken = locks.filter((lock) => lock !== void 0);
	if (taken.length === 0) return {};
	const total = (key) => taken.reduce((sum, lock) => sum + lock[key], 0);
	return { timingLock: {
		waitedMs: total("waitedMs"),
		heldMs: total("heldMs")
	} };
}
/** @param observed of every shard, with its number; in their order. */
function mergeTimings(observed) {
	const [first] = observed;
	if (first === void 0 || observed.length === 1) return first?.timings;
	const all = (pick) => observed.flatMap(({ shard, timings }) => (pick(timings) ?? []).map((restart) => ({
		...restart,
		shard
	})));
	const names = Object.keys(first.timings.subjects);
	const half = observed.slice(0, Math.ceil(observed.length / 2));
	const count = (some) => some.reduce((sum, { timings }) => sum + (timings.looks.at(-1) ?? 0), 0);
	return {
		subjects: Object.fromEntries(names.map((name) => [name, all(({ subjects }) => subjects[name])])),
		control: first.timings.control && all(({ control }) => control),
		looks: [count(half), count(observed)],
		batch: first.timings.batch
	};
}

// src/shard/same-testbed.ts
/** What makes timings comparable. Memory and the system's patch level differ among machines that are the same. */
function testbedKey({ cpu, cores, instructionSets, os, ...rest }) {
	const [system, architecture] = [os.split(" ")[0], os.split(" ").at(-1)];
	const { runtime, executionProvider, threads, fingerprint } = rest;
	return JSON.stringify([
		cpu,
		cores,
		instructionSets,
		system,
		architecture,
		runtime,
		executionProvider,
		threads,
		fingerprint
	]);
}
/** The items of the testbed that most of them share; of equally many that of the first. */
function largestGroup(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = testbedKey(item.report.testbed);
		groups.set(key, [...groups.get(key) ?? [], item]);
	}
	let largest = [];
	for (const group of groups.values()) if (group.length > largest.length) largest = group;
	return largest;
}

// src/shard/merge.ts
/**
* Many shards to one report: what `run.ts` does after measuring, with the observations of all. Shards of models are
* put side by side.
*/
/** @throws UserError if the parts are not those of one run, each once. */
function mergeParts(given) {
	const parts = checkParts(given);
	const { by } = parts[0].shard;
	const merged = by === "models" ? { models: unite(parts) } : conclude(parts);
	const provenance = {
		by,
		parts: parts.map(({ shard, report: { startedAt, durationMs, testbed } }) => ({
			index: shard.index,
			digest: shard.digest,
			startedAt,
			durationMs,
			testbed
		})),
		..."shared" in merged ? { shared: merged.shared } : {}
	};
	const [{ report: first }] = largestGroup(parts);
	const { models: _, invocation, ...rest } = first;
	const times = parts.map(({ report }) => report.startedAt).sort();
	return {
		...rest,
		...joinModels(merged.models),
		startedAt: times[0],
		durationMs: Math.max(...parts.map(({ report }) => report.durationMs)),
		...invocation === void 0 ? {} : { invocation: withoutShard(invocation) },
		merged: provenance
	};
}
/** In the order of the configuration; a model that was measured on another testbed says on which. */
function unite(parts) {
	const [{ report }] = largestGroup(parts);
	const usual = testbedKey(report.testbed);
	const models = /* @__PURE__ */ new Map();
	for (const { report, where } of parts) {
		const elsewhere = testbedKey(report.testbed) === usual ? {} : { testbed: report.testbed };
		for (const model of report.models) {
			if (models.has(model.name)) throw damaged(where);
			models.set(model.name, {
				...model,
				...elsewhere
			});
		}
	}
	return parts[0].names.map((name) => {
		const model = models.get(name);
		if (model !== void 0) return model;
		throw new UserError({
			code: "shard-models-missing",
			what: "a model is in no shard",
			where: name,
			hint: "share out the same configuration in every job"
		});
	});
}
function conclude(parts) {
	let examples = 0;
	const differences = [];
	return {
		models: parts[0].models.map((_, position) => {
			try {
				const { model, shared } = concludeModel(parts, position);
				examples = Math.max(examples, shared.examples);
				differences.push(...shared.differences);
				return model;
			} catch (error) {
				if (error instanceof UserError) throw error;
				throw damaged(parts.map(({ where }) => where).join(", "), error);
			}
		}),
		shared: {
			examples,
			differences
		}
	};
}
function concludeModel(parts, position) {
	const own = parts.map((part) => ({
		...part,
		model: part.models[position]
	}));
	const { gating: carried } = own[0].model;
	const { observed, shared } = mergeObservations(own);
	const gating = restoreGating(carried, own[0]);
	const { plan, subjects, model, config } = gating;
	const compared = compare(subjects, observed, {
		gated: new Set(plan.rules.map(({ metric }) => metric)),
		task: plan.task.name,
		unpinned: floatingSources(subjects, model.dataset?.origin).length,
		complete: plan.complete,
		seed: config.seed
	});
	const gates = decideGates(gating, compared, {
		isTimed: () => true,
		isPassed: () => true
	}, observed.timings);
	const durationMs = parts.reduce((sum, { report }) => sum + (report.models[position]?.durationMs ?? 0), 0);
	return {
		model: reportModel(gating, observed, compared, gates, durationMs),
		shared
	};
}
function mergeObservations(parts) {
	const timed = largestGroup(parts);
	const { macs, numerics } = parts[0].model.observed;
	const broken = parts.find(({ model }) => model.observed.problem !== void 0);
	const warnings = [...new Set(parts.flatMap(({ model }) => model.observed.warnings))];
	if (timed.length < parts.length) warnings.push(mixedFleet(parts, timed));
	const none = {
		examples: 0,
		differences: []
	};
	if (broken !== void 0) {
		const { kind, problem } = broken.model.observed.problem;
		const where = [broken.where, problem.where].filter((place) => place !== void 0).join(": ");
		return {
			observed: {
				macs,
				numerics,
				warnings,
				problem: {
					kind,
					problem: {
						...problem,
						where
					}
				}
			},
			shared: none
		};
	}
	const carried = parts.flatMap(({ where, model }) => {
		const { examples } = model.observed;
		return examples === void 0 ? [] : [{
			where: `${where}`,
			examples
		}];
	});
	if (carried.length !== 0 && carried.length !== parts.length) throw damaged(parts.find(({ model }) => model.observed.examples === void 0).where);
	const size = parts[0].model.gating.dataset?.size ?? 0;
	const { shared = none, ...examples } = carried.length === 0 ? {} : mergeExamples(carried, size);
	if (shared.differences.length > 0) warnings.push(`the shards do not agree on all of the ${shared.examples} examples that each of them measured: ${shared.differences.slice(0, 3).join("; ")}`);
	const timings = mergeTimed(timed.map(({ shard, model }) => ({
		shard: shard.index,
		observed: model.observed
	})));
	const locks = mergeLocks(parts.map(({ model }) => model.observed.timingLock));
	return {
		observed: {
			macs,
			numerics,
			warnings,
			...examples,
			...timings,
			...locks
		},
		shared
	};
}
function mixedFleet(parts, timed) {
	const { testbed } = timed[0].report;
	const others = parts.filter((part) => !timed.includes(part)).map(({ shard, report }) => `${shard.index} (${report.testbed.cpu})`);
	return `the shards ran on different machines: examples are counted together, timings are those of ${timed.length} of ${parts.length} shards, on ${testbed.cpu}; not timed together with shard ${others.slice(0, 10).join(", ")}`;
}
/** What deciding and reporting read of a run; the rest of its configuration is of no meaning here. */
function restoreGating({ config, plan, dataset, model, ...rest }, part) {
	const needs = new Set(plan.rules.map(({ metric }) => METRICS[metric].from));
	return {
		...rest,
		plan: {
			...plan,
			needs
		},
		dataset: dataset && {
			...dataset,
			examples: [],
			probes: void 0
		},
		model: {
			...model,
			candidate: { locator: rest.subjects.candidate.artifact.origin },
			gates: [],
			dataset: model.dataset && {
				...model.dataset,
				path: ""
			}
		},
		config: {
			...config,
			models: [],
			reportDir: "",
			timeLimitMs: 0,
			failOn: "never",
			explain: "off",
			explainBudgetMs: 0,
			thumbnails: false,
			cache: false,
			cacheDir: "",
			cacheLimitBytes: 0,
			workingDirectory: "",
			invocation: { arguments: [] }
		},
		testbed: part.report.testbed
	};
}
function withoutShard(invocation) {
	const { arguments: given } = invocation;
	const kept = given.filter((_, i) => {
		const isFlag = (text) => text === "--shard" || text === "--shard-by";
		return !isFlag(given[i]) && !isFlag(given[i - 1]);
	});
	return {
		...invocation,
		arguments: kept
	};
}

export { testbedKey as n, readPart as r, mergeParts as t };