import { t as SurroundingsError } from "./shared-errors.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { access, copyFile, mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { constants } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";

// src/runtime/native.ts
/**
* Finds the two native packages (onnxruntime-node and sharp): beside zoogate where it was installed with npm,
* otherwise in the runner's tool cache, installed there once from the lockfile that the bundle carries.
*/
const PACKAGES = ["onnxruntime-node", "sharp"];
/**
* Loads both packages from a folder that `findNativePackages` gave. Only for child processes: where the runtime has a
* Float16Array (Node 24), onnxruntime-node 1.30 makes half-precision tensors of it that its native side takes for
* empty ("not enough space: expected ..., got 0"). Without one it uses Uint16Array, which works everywhere.
*/
function loadNativePackages(directory) {
	Reflect.deleteProperty(globalThis, "Float16Array");
	const require = createRequire(join(directory, "package.json"));
	return {
		ort: require("onnxruntime-node"),
		get sharp() {
			return require("sharp");
		}
	};
}
/** Version of onnxruntime-node in a folder that `findNativePackages` gave, without loading it. */
async function runtimeVersion(directory) {
	const path = createRequire(join(directory, "package.json")).resolve("onnxruntime-node/package.json");
	return JSON.parse(await readFile(path, "utf8")).version;
}
/**
* A folder from which both packages load, installing them if need be.
*
* @param log receives one line if something is installed.
* @throws SurroundingsError if this platform has no binaries, npm is missing, or the installation fails.
*/
async function findNativePackages(log, env = process.env) {
	const here = dirname(fileURLToPath(import.meta.url));
	if (env["ZOOGATE_INSTALL_NATIVE"] !== "always" && resolvesFrom(here)) return here;
	checkPlatform();
	const template = join(here, "runtime");
	const lockfile = await readFile(join(template, "package-lock.json"));
	const hash = createHash("sha256").update(lockfile).digest("hex").slice(0, 16);
	const toolCache = env["RUNNER_TOOL_CACHE"] || join(env["XDG_CACHE_HOME"] || join(env["HOME"] || tmpdir(), ".cache"));
	const target = join(toolCache, "zoogate", hash, `${process.platform}-${process.arch}`);
	if (resolvesFrom(target)) return target;
	log(`installing onnxruntime-node and sharp into ${target}`);
	await install(template, target, env);
	return target;
}
function resolvesFrom(directory) {
	try {
		const require = createRequire(join(directory, "package.json"));
		for (const name of PACKAGES) require.resolve(name);
		return true;
	} catch {
		return false;
	}
}
/** onnxruntime-node has no binaries for Intel Macs and for musl: said before anything is downloaded. */
function checkPlatform() {
	const report = process.report?.getReport();
	const musl = process.platform === "linux" && report?.header?.glibcVersionRuntime === void 0;
	const platform = `${process.platform}-${process.arch}${musl ? " (musl)" : ""}`;
	const supported = [
		"linux-x64",
		"linux-arm64",
		"win32-x64",
		"win32-arm64",
		"darwin-arm64"
	];
	if (supported.includes(platform)) return;
	throw new SurroundingsError({
		code: "platform-not-supported",
		what: "onnxruntime-node has no binaries for this platform",
		got: platform,
		expected: `${supported.join(", ")} (Linux with glibc)`,
		hint: musl ? "use an image based on glibc, such as Debian or Ubuntu" : "run zoogate on another runner"
	});
}
async function install(template, target, env) {
	const partial = `${target}.${randomBytes(6).toString("hex")}.partial`;
	try {
		await mkdir(partial, { recursive: true });
		for (const file of ["package.json", "package-lock.json"]) await copyFile(join(template, file), join(partial, file));
		await npmCi(partial, env);
		await removeOtherPlatforms(partial);
		const settle = () => rename(partial, target).catch((error) => {
			if (!resolvesFrom(target)) throw error;
		});
		await settle().catch(async () => {
			await rm(target, {
				recursive: true,
				force: true
			});
			await settle();
		});
	} catch (error) {
		if (error instanceof SurroundingsError) throw error;
		throw new SurroundingsError({
			code: "native-install-failed",
			what: "installing onnxruntime-node and sharp failed",
			where: target,
			got: reasonOf(error),
			hint: "check that the npm registry can be reached and the disk has 500 MB free, or install both packages beside zoogate"
		}, { cause: error });
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
	}
}
const NPM_ARGUMENTS = [
	"ci",
	...[
		"--omit=dev",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund"
	],
	"--fetch-retry-maxtimeout=10000"
];
/** Inputs of the action and tokens of the job. `NODE_AUTH_TOKEN` stays: a registry of one's own may ask for it. */
const NOTHING_FOR_NPM = /^(?:INPUT_|ACTIONS_.*TOKEN$|(?:GITHUB|GH|HF)_TOKEN$)/i;
/** What installers of packages see of the environment. */
function withoutSecrets(env) {
	return Object.fromEntries(Object.entries(env).filter(([key]) => !NOTHING_FOR_NPM.test(key)));
}
/** npm runs no scripts: onnxruntime-node's would fetch CUDA libraries from another host. */
async function npmCi(cwd, env) {
	const run = promisify(execFile);
	const options = {
		cwd,
		env: withoutSecrets(env),
		timeout: 6e5,
		maxBuffer: 16 << 20
	};
	const bundled = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
	if (await access(bundled, constants.R_OK).then(() => true, () => false)) {
		await run(process.execPath, [bundled, ...NPM_ARGUMENTS], options);
		return;
	}
	const windows = process.platform === "win32";
	try {
		await run(windows ? "npm.cmd" : "npm", NPM_ARGUMENTS, {
			...options,
			shell: windows
		});
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		throw new SurroundingsError({
			code: "npm-not-found",
			what: "npm is needed once, to install onnxruntime-node and sharp, and was not found",
			where: `${bundled} and PATH`,
			hint: "add a step with actions/setup-node before zoogate"
		});
	}
}
async function removeOtherPlatforms(directory) {
	const binaries = join(directory, "node_modules", "onnxruntime-node", "bin");
	for (const version of await readdir(binaries)) {
		for (const platform of await readdir(join(binaries, version))) if (platform !== process.platform) await rm(join(binaries, version, platform), { recursive: true });
		const own = join(binaries, version, process.platform);
		for (const arch of await readdir(own)) if (arch !== process.arch) await rm(join(own, arch), { recursive: true });
	}
}
/** What npm complains of: its first lines that are no stack; of any other failure, the message. */
function reasonOf(error) {
	const complaints = (error.stderr ?? "").split("\n").flatMap((line) => /^npm (?:error|ERR!) *(\S.*)$/.exec(line)?.[1] ?? []).filter((line) => !/^(?:at |code |syscall |errno )/.test(line));
	return (complaints.length > 0 ? complaints.slice(0, 3) : [String(error)]).join("\n            ").slice(0, 2e3);
}

export { withoutSecrets as i, loadNativePackages as n, runtimeVersion as r, findNativePackages as t };