import { readFile } from "node:fs/promises";
import os from "node:os";

// src/runtime/testbed.ts
/** What the figures were measured on. */
/** Instruction sets that change what onnxruntime's kernels do, as Linux spells them. */
const INSTRUCTION_SETS = [
	"avx2",
	"avx_vnni",
	"avx512f",
	"avx512_vnni",
	"avx512_bf16",
	"amx_int8",
	"asimd",
	"asimddp",
	"i8mm",
	"sve"
];
/** @param runtime name and version, such as `onnxruntime-node 1.30.0`. */
async function describeTestbed(settings) {
	const flags = await cpuFlags();
	return {
		cpu: os.cpus()[0]?.model.trim() || os.arch(),
		cores: os.availableParallelism(),
		instructionSets: INSTRUCTION_SETS.filter((set) => flags.has(set)),
		memoryBytes: os.totalmem(),
		os: `${os.type()} ${os.release()} ${os.arch()}`,
		...settings
	};
}
/** Only Linux tells; elsewhere the set is empty. */
async function cpuFlags() {
	const text = await readFile("/proc/cpuinfo", "utf8").catch(() => "");
	const line = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(text);
	return new Set(line?.[1]?.split(" ") ?? []);
}

export { describeTestbed as t };