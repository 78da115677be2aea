import { i as describeGraphics } from "./shared-schedule.js";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import os from "node:os";

// src/runtime/testbed/container.ts
/** What the control groups around this process allow it: cores and memory. Only Linux has them. */
/** The tightest limit of all groups around this process, of both versions of cgroups. @param root `/`, but for tests. */
async function containerLimits(root = "/") {
	const groups = await readText(join(root, "proc/self/cgroup"));
	const cores = [];
	const memory = [];
	for (const line of groups?.split("\n") ?? []) {
		const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
		if (controllers === void 0 || path === void 0) continue;
		if (controllers === "") {
			for (const mount of ["", "unified"]) for (const folder of upwards(join(root, "sys/fs/cgroup", mount), path)) {
				cores.push(...quota((await readText(join(folder, "cpu.max")))?.split(" ") ?? []));
				memory.push(...bytes(await readText(join(folder, "memory.max"))));
			}
			continue;
		}
		const names = controllers.split(",");
		for (const folder of upwards(join(root, "sys/fs/cgroup", controllers), path)) {
			if (names.includes("cpu")) {
				const [allowed, period] = await Promise.all(["cpu.cfs_quota_us", "cpu.cfs_period_us"].map((name) => readText(join(folder, name))));
				cores.push(...quota([allowed ?? "", period ?? ""]));
			}
			if (names.includes("memory")) memory.push(...bytes(await readText(join(folder, "memory.limit_in_bytes"))));
		}
	}
	return {
		...cores.length === 0 ? {} : { cores: Math.min(...cores) },
		...memory.length === 0 ? {} : { memoryBytes: Math.min(...memory) }
	};
}
/** The group's folder and those around it. In a container the path may be the host's: then only the last exists. */
function upwards(mount, path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== "..");
	return [...parts.keys(), parts.length].reverse().map((length) => join(mount, ...parts.slice(0, length)));
}
/** `max` and -1 stand for no limit. */
function quota([allowed = "", period = ""]) {
	const [used, of] = [Number(allowed.trim() || NaN), Number(period.trim() || NaN)];
	return used > 0 && of > 0 ? [Math.round(100 * used / of) / 100] : [];
}
/** More than any machine has stands for no limit. */
function bytes(text) {
	const value = Number(text?.trim() || NaN);
	return value > 0 && value < 2 ** 52 ? [value] : [];
}
async function readText(path) {
	return readFile(path, "utf8").catch(() => void 0);
}

// src/runtime/testbed/fingerprint.ts
/**
* What of a testbed decides how fast a model is there: two with one fingerprint can be expected to give one figure,
* so that a figure from one may be held to a figure from the other.
*/
function factsOf(testbed) {
	const { cpu, cpuRevision, instructionSets, cores, container, governor, os, runtime, gpus = [] } = testbed;
	const { executionProvider, threads } = testbed;
	const [system = "", , architecture = ""] = os.split(" ");
	return {
		processor: cpu,
		"processor revision": cpuRevision ?? "",
		"instruction sets": instructionSets.join(" "),
		cores: String(Math.min(cores, container?.cores ?? cores)),
		governor: governor ?? "",
		system: `${system} ${architecture}`,
		runtime,
		"execution provider": executionProvider,
		threads: String(threads),
		graphics: executionProvider === "cpu" ? "" : gpus.map(({ name, driver }) => `${name} ${driver}`).join("; ")
	};
}
/** Sixteen hexadecimal digits. */
function fingerprintOf(testbed) {
	return createHash("sha256").update(JSON.stringify(factsOf(testbed))).digest("hex").slice(0, 16);
}

// src/runtime/testbed/processor.ts
/** The processor: which it is, what it can, and what governs its clock. */
const INSTRUCTION_SETS = [
	"avx2",
	"avx_vnni",
	"avx512f",
	"avx512_vnni",
	"avx512_bf16",
	"avx512_fp16",
	"amx_int8",
	"amx_bf16",
	"asimd",
	"asimddp",
	"i8mm",
	"bf16",
	"sve"
];
/** @param root `/`, but for tests. */
async function describeProcessor(root = "/") {
	const information = await readFile(join(root, "proc/cpuinfo"), "utf8").catch(() => "");
	const governor = await readFile(join(root, "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"), "utf8").catch(() => "");
	const field = (name) => new RegExp(`^${name}\\s*:\\s*(\\S.*)$`, "m").exec(information)?.[1]?.trim();
	const flags = new Set((field("flags") ?? field("Features") ?? "").split(" "));
	const revision = [
		["family", field("cpu family")],
		["model", field("model")],
		["stepping", field("stepping")],
		["implementer", field("CPU implementer")],
		["part", field("CPU part")],
		["revision", field("CPU revision")]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name} ${value}`]);
	return {
		cpu: os.cpus()[0]?.model.trim() || os.arch(),
		...revision.length === 0 ? {} : { cpuRevision: revision.join(", ") },
		instructionSets: INSTRUCTION_SETS.filter((set) => flags.has(set)),
		...governor.trim() === "" ? {} : { governor: governor.trim() }
	};
}

// src/runtime/testbed/testbed.ts
/** What the figures were measured on. */
/**
* @param runtime name and version, such as `onnxruntime-node 1.30.0`.
* @param root of the system's files: `/`, but for tests.
*/
async function describeTestbed(settings, env = process.env, root = "/") {
	const [processor, limits, gpus] = await Promise.all([
		describeProcessor(root),
		containerLimits(root),
		describeGraphics(env)
	]);
	const container = withoutLooseLimits(limits);
	const testbed = {
		...processor,
		cores: os.availableParallelism(),
		...Object.keys(container).length === 0 ? {} : { container },
		memoryBytes: os.totalmem(),
		os: `${os.type()} ${os.release()} ${os.arch()}`,
		...settings,
		...gpus.length === 0 ? {} : { gpus }
	};
	return {
		...testbed,
		fingerprint: fingerprintOf(testbed)
	};
}
/** A limit beyond what the machine has limits nothing. */
function withoutLooseLimits({ cores, memoryBytes }) {
	return {
		...cores === void 0 || cores >= os.availableParallelism() ? {} : { cores },
		...memoryBytes === void 0 || memoryBytes >= os.totalmem() ? {} : { memoryBytes }
	};
}

export { describeTestbed as t };