import { S as openModel, a as acquireWorld, n as loadConfig, o as acquire, r as parseLocator } from "./shared-load-config.js";
import { r as openFetch } from "./shared-send.js";
import { i as readHosts } from "./shared-onnx-file.js";
import { t as readAllClaims } from "./shared-read-model-claims.js";
import { n as UserError } from "./shared-errors.js";
import { t as claimRule } from "./shared-defaults.js";
import { o as describeStructure } from "./shared-config.js";
import { S as formatValue } from "./shared-normalize.js";
import { s as readModel } from "./shared-model-in-folder.js";
import { o as plainText } from "./shared-escape.js";
import { t as METRICS } from "./shared-metrics2.js";
import { t as log } from "./shared-streams.js";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { mkdir, open, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { createInterface } from "node:readline/promises";

// src/init/look.ts
/** What a repository holds that a starter configuration can be made of. Reads names and a few small files; bounded. */
const MAX_ENTRIES = 5e4;
const MAX_DEPTH = 6;
/** Of each kind; a person chooses among them. */
const MOST = 50;
const PASSED_OVER = /^(?:\..*|node_modules|venv|dist|build|zoogate-report|__pycache__)$/u;
const IMAGE = /\.(?:jpe?g|png|webp|tiff?|gif|bmp)$/iu;
const POINTER = "version https://git-lfs.github.com/spec/v1\n";
/** @param root absolute path of the repository. */
async function lookAround(root) {
	const folders = await listFolders(root);
	const files = folders.flatMap(({ path, files }) => files.map((name) => below(path, name)));
	const models = files.filter((file) => /\.onnx$/iu.test(file)).slice(0, MOST);
	const tables = files.filter((file) => /\.csv$/iu.test(file)).slice(0, MOST);
	const classLists = files.filter((file) => /(?:^|\/)classes\.txt$/u.test(file));
	const labelled = await Promise.all(tables.map((file) => startsWith(join(root, file), "path,label")));
	const classFolders = folders.filter((folder) => isDataset(folder, folders)).map(({ path }) => path);
	return {
		models: await Promise.all(models.map(async (path) => ({
			path,
			pointer: await startsWith(join(root, path), POINTER)
		}))),
		lfs: /\bfilter=lfs\b/u.test(await textOf(join(root, ".gitattributes"))),
		cards: files.filter((file) => /(?:^|\/)(?:readme|model_?card)\.md$/iu.test(file)).slice(0, MOST),
		datasets: [...classFolders, ...tables.filter((_, at) => labelled[at])].slice(0, MOST).map((path) => ({
			path,
			classes: classLists.find((file) => dirname(file) === path || dirname(file) === dirname(path))
		})),
		preprocessors: files.filter((file) => /(?:^|\/)preprocessor_config\.json$/u.test(file)).slice(0, MOST),
		workflows: await readdir(join(root, ".github/workflows")).then((names) => names.filter((name) => /\.ya?ml$/u.test(name)).sort(), () => [])
	};
}
async function listFolders(root) {
	const all = [];
	let entries = 0;
	const visit = async (path, depth) => {
		if (entries > MAX_ENTRIES) return;
		const inside = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
		entries += inside.length;
		const sorted = inside.toSorted((a, b) => a.name < b.name ? -1 : 1);
		const folders = sorted.filter((entry) => entry.isDirectory() && !PASSED_OVER.test(entry.name));
		all.push({
			path,
			files: sorted.filter((entry) => entry.isFile()).map(({ name }) => name),
			folders: folders.map(({ name }) => name)
		});
		if (depth < MAX_DEPTH) for (const { name } of folders) await visit(below(path, name), depth + 1);
	};
	await visit("", 0);
	return all;
}
/** At least two folders, most of which hold images and nothing further. */
function isDataset({ path, folders }, all) {
	const classes = folders.map((name) => all.find((folder) => folder.path === below(path, name)));
	const withImages = classes.filter((folder) => folder?.folders.length === 0 && folder.files.some((name) => IMAGE.test(name)));
	return withImages.length >= 2 && withImages.length * 2 > classes.length;
}
function below(path, name) {
	return path === "" ? name : `${path}/${name}`;
}
async function startsWith(path, text) {
	const file = await open(path).catch(() => void 0);
	if (file === void 0) return false;
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(text.length), 0, text.length, 0);
		return buffer.toString("utf8", 0, bytesRead) === text;
	} finally {
		await file.close();
	}
}
async function textOf(path) {
	const { size } = await stat(path).catch(() => ({ size: 0 }));
	return size > 0 && size < 1 << 20 ? readFile(path, "utf8") : "";
}

// src/init/write-config.ts
/** A starter `zoogate.yml` as text: what was found and chosen, each line with what it means. */
/** How much larger than the crop an image is made first, as most published models were evaluated. */
const CROP_SHARE = .875;
function starterConfig(choices) {
	const { model, card, dataset, scope, gates } = choices;
	const lines = [
		"# What zoogate measures, and what it holds it to. Every key: schemas/config.schema.json",
		`model: ${yamlText(model)} # the candidate; also https:, hf:, release: and git: (docs/sources.md)`,
		"# reference: zoo:onnx/resnet50-v1-12 # a trusted model to compare with, measured on the same runner",
		"# baseline: merge-base # the model as it was before the pull request"
	];
	lines.push(card === void 0 ? "# claims: README.md # the model card, whose figures are held to be true" : `claims: ${yamlText(card)} # the model card, whose figures are held to be true`);
	if (dataset === void 0) lines.push("# dataset: data/val # a folder of class folders, or a CSV with the header path,label: for accuracy");
	else {
		lines.push("dataset:", `  path: ${yamlText(dataset.path)} # a folder of class folders, or a CSV with the header path,label`);
		lines.push(dataset.classes === void 0 ? "  # classes: classes.txt # names in the order of the outputs, where that is not the alphabet" : `  classes: ${yamlText(dataset.classes)} # names of the classes, in the order of the model's outputs`);
		if (scope?.name !== void 0) lines.push(`  name: ${yamlText(scope.name)} # which of the card's figures are meant`);
		if (scope?.split !== void 0) lines.push(`  split: ${yamlText(scope.split)} # of that dataset, what the images are of`);
		lines.push("  complete: false # true where this is the whole evaluation set: figures have no sampling error then");
		lines.push(...preprocessLines(choices));
	}
	lines.push("gates: # METRIC, comparison, bound; what does not hold fails the build");
	for (const gate of gates) lines.push(`  - ${yamlText(gate)}${gateComment(gate)}`);
	lines.push("  # - latency.p50 <= reference + 10%", "  # - \"warn: graph == reference\" # tells, but does not fail");
	return `${lines.join("\n")}\n`;
}
/** What a rule of `init` asks for, in words. */
function gateComment(gate) {
	if (gate.startsWith("custom_operators")) return " # any onnxruntime can run it";
	const claimed = /^(\S+) (?:[<>]=|==) claim(?: ([+-]) (\S+))?$/u.exec(gate);
	if (claimed === null) return "";
	const [, metric, sign, margin] = claimed;
	return ` # ${metric} as the card says${margin === void 0 ? "" : sign === "-" ? `, less ${margin}` : `, and ${margin} more`}`;
}
function preprocessLines({ preprocessor, inputSize, layout }) {
	if (preprocessor !== void 0) return [`preprocess: ${yamlText(preprocessor)} # how images become the model's input, as it was published`];
	const lines = ["preprocess: # how images become the model's input; it must be what the model was trained with", "  preset: torchvision # or timm, keras-tf, onnx-zoo, ...: the README has all"];
	if (inputSize !== void 0 && inputSize !== 224) lines.push(`  resize: { shorter: ${Math.round(inputSize / CROP_SHARE)} } # the shorter side, in pixels; a guess from the crop`, `  crop: ${inputSize} # what the model takes`);
	if (layout === "NHWC") lines.push("  layout: NHWC # as the model declares");
	return lines;
}
/** A scalar that YAML reads back as the same text. File names are anybody's. */
function yamlText(text) {
	return /^[A-Za-z][\w./ <>=%+-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(text) && text === plainText(text) ? text : JSON.stringify(text);
}

// src/init/write-workflows.ts
/**
* Two starter workflows as text: one measures what a pull request brings and may do nothing else, the other comments
* with what the first one found and runs nothing of the pull request's.
*/
/** Third-party actions by the commit of a release. */
const CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
const UPLOAD = "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0";
/** @throws UserError if the action is not pinned: a tag can be moved to other code. */
function checkAction(action) {
	if (/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/u.test(action)) return action;
	throw new UserError({
		code: "action-not-pinned",
		what: "the action is not named by a commit",
		where: "--action",
		got: action,
		expected: "OWNER/NAME@COMMIT, with all 40 digits"
	});
}
function measureWorkflow({ action, lfs }) {
	return `# Measures the model of a pull request. The job's status is the gate.
name: zoogate # the other workflow waits for this name
on: pull_request # never pull_request_target: a model from a fork is a program that somebody else wrote
permissions: {} # nothing that is not named below
jobs:
  measure:
    runs-on: ubuntu-latest # latency is compared on this machine alone
    timeout-minutes: 60 # most that measuring may take
    permissions:
      contents: read # to check out; a fork's token can do no more
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false # the token is not left where a model could read it
${lfs ? "          lfs: true # the model lies in Git LFS\n" : ""}      - uses: ${action}
        with:
          config: zoogate.yml # what is measured and held to what
          comment: never # the other workflow comments
      - if: always() # a model that fails has a report, too
        uses: ${UPLOAD}
        with:
          name: zoogate-report # the other workflow looks for this name
          path: zoogate-report # where zoogate leaves report.json, report.md and report.html
          if-no-files-found: ignore # where the configuration was wrong there is none
          retention-days: 14 # long enough to comment and to look
`;
}
function commentWorkflow({ action }) {
	return `# Comments on the pull request with what the workflow "zoogate" measured, forks' included.
name: zoogate-comment # as it stands in the list of workflows
on:
  workflow_run: # runs the file of the default branch, with a token that may write
    workflows: [zoogate] # the one that measures
    types: [completed] # failed or not
permissions: {} # nothing that is not named below
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request' # others have nowhere to comment
    runs-on: ubuntu-latest
    timeout-minutes: 10 # it only reads and writes
    permissions:
      actions: read # to take the report, which is read as hostile data
      pull-requests: write # to comment
    steps: # nothing of the pull request is checked out
      - uses: ${action}
        with:
          mode: comment # take the report of the run that has ended
`;
}

// src/commands/init.ts
/** `zoogate init`: looks at the repository, asks where somebody can answer, writes what is not there yet. */
const addInit = (program, finish) => {
	program.command("init").description("write a starter zoogate.yml and two workflows from what the repository holds").option("--yes", "take what is found without asking").option("--action <owner/name@commit>", "where the workflows take zoogate from (default: this checkout)").action((flags) => finish(init(flags)));
};
async function init({ yes = false, action }) {
	const root = process.cwd();
	const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
	if (!yes && !interactive) throw new UserError({
		code: "nobody-to-ask",
		what: "there is no terminal to ask on",
		where: "zoogate init",
		hint: "zoogate init --yes takes what it finds"
	});
	const found = await lookAround(root);
	log(inWords(found));
	const ask = yes ? firstOf : askOnTerminal;
	const model = await ask("model", found.models.map(({ path }) => path));
	if (model === void 0) throw new UserError({
		code: "nothing-to-check",
		what: "there is no ONNX model in this folder",
		where: root,
		expected: "a file that ends in .onnx",
		hint: "run init where the model is, or write zoogate.yml by hand: model takes https:, hf: and release: too"
	});
	const card = await ask("model card", nearestFirst(found.cards, model));
	const data = await ask("dataset", found.datasets.map(({ path }) => path));
	const dataset = found.datasets.find(({ path }) => path === data);
	const preprocessor = nearestFirst(found.preprocessors, model)[0];
	const pointer = found.models.some((one) => one.path === model && one.pointer);
	const claims = card === void 0 ? [] : await claimsOf(join(root, card), card);
	const choices = {
		model,
		card: claims.length === 0 ? void 0 : card,
		dataset,
		scope: scopeOf(claims),
		preprocessor,
		...pointer ? {} : await inputOf(model),
		gates: gatesFor(claims, dataset !== void 0)
	};
	const from = action ?? await ownAction() ?? (yes ? void 0 : await askForAction());
	const workflow = from === void 0 ? void 0 : {
		action: checkAction(from),
		lfs: found.lfs || pointer
	};
	const files = {
		"zoogate.yml": starterConfig(choices),
		...workflow && {
			".github/workflows/zoogate.yml": measureWorkflow(workflow),
			".github/workflows/zoogate-comment.yml": commentWorkflow(workflow)
		}
	};
	for (const [name, text] of Object.entries(files)) log(await writeNew(join(root, name), name, text));
	if (workflow === void 0) log(NO_WORKFLOWS);
	else log("next: zoogate check, then commit the three files; docs/forks.md says why there are two workflows");
	return 0;
}
/** A workflow that names no commit of zoogate would not run as it is. */
const NO_WORKFLOWS = "no workflow is written, since nothing says where one takes zoogate from: zoogate init --yes --action OWNER/NAME@COMMIT\nnext: zoogate check";
/** Never over what is there. */
async function writeNew(path, name, text) {
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(path, text, { flag: "wx" });
		return `wrote ${name}`;
	} catch (error) {
		if (error.code === "EEXIST") return `kept ${name}, which is there already`;
		throw error;
	}
}
function inWords({ models, lfs, cards, datasets, preprocessors, workflows }) {
	const count = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
	return `found ${[
		count(models.length, "ONNX model") + (lfs ? " (Git LFS is in use)" : ""),
		count(cards.length, "model card"),
		count(datasets.length, "dataset"),
		count(preprocessors.length, "preprocessor configuration"),
		count(workflows.length, "workflow")
	].join(", ")}`;
}
const firstOf = async (what, options) => {
	const [first] = options;
	if (first !== void 0) {
		const more = options.length > 1 ? `, the first of ${options.length}` : "";
		log(`${what}: ${plainText(first)}${more}`);
	}
	return first;
};
const MOST_SHOWN = 20;
const askOnTerminal = async (what, options) => {
	if (options.length === 0) return void 0;
	const shown = options.slice(0, MOST_SHOWN);
	for (const [at, option] of shown.entries()) log(`  ${at + 1}. ${plainText(option)}`);
	const answer = await question(`${what} [1-${shown.length}, 0 for none; 1]: `);
	const number = answer === "" ? 1 : Number(answer);
	if (number === 0) return void 0;
	if (Number.isInteger(number) && shown[number - 1] !== void 0) return shown[number - 1];
	log(`"${plainText(answer)}" is none of them`);
	return askOnTerminal(what, options);
};
async function question(text) {
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return (await terminal.question(text)).trim();
	} finally {
		terminal.close();
	}
}
/** Files beside the model before those further away. */
function nearestFirst(files, model) {
	const distance = (file) => {
		const folder = dirname(file);
		return folder === dirname(model) ? 0 : folder === "." ? 1 : 2;
	};
	return files.toSorted((a, b) => distance(a) - distance(b));
}
/** A card that can't be read is no reason not to start. */
async function claimsOf(path, card) {
	return (await readAllClaims([path], () => card).catch(() => void 0))?.claims.filter(({ form }) => form !== "table") ?? [];
}
function scopeOf(claims) {
	const only = (values) => {
		const [first, ...others] = [...new Set(values.filter((value) => value !== void 0))];
		return others.length === 0 ? first : void 0;
	};
	return {
		name: only(claims.map(({ dataset }) => dataset)),
		split: only(claims.map(({ split }) => split))
	};
}
/** What can be decided with what there is; that a model needs no operators of its own always can. */
function gatesFor(claims, hasDataset) {
	return [...[...new Set(claims.map(({ metric }) => metric))].flatMap((metric) => {
		const { from } = METRICS[metric];
		const rule = from === "graph" || from === "examples" && hasDataset ? claimRule(metric) : void 0;
		return rule === void 0 ? [] : [rule];
	}), "custom_operators == 0"];
}
/** Side and layout of an image input, from the model itself. */
async function inputOf(model) {
	const config = await loadConfig({
		model,
		spell: () => "model"
	}, process.cwd(), process.env);
	const world = {
		fetch: openFetch(),
		hosts: readHosts(process.env),
		env: process.env,
		log
	};
	const locator = parseLocator(model, process.cwd(), "model");
	const artifact = await acquire({ locator }, acquireWorld(config, world, model));
	const [input] = describeStructure(readModel(openModel(artifact), model)).inputs.map(formatValue);
	const channelsFirst = /\[[^,\]]+,[13],(\d+),\1\]$/u.exec(input ?? "");
	if (channelsFirst !== null) return {
		inputSize: Number(channelsFirst[1]),
		layout: "NCHW"
	};
	const channelsLast = /\[[^,\]]+,(\d+),\1,[13]\]$/u.exec(input ?? "");
	return channelsLast === null ? {} : {
		inputSize: Number(channelsLast[1]),
		layout: "NHWC"
	};
}
/** The repository and commit of the checkout that this program runs from, where it runs from one. */
async function ownAction() {
	const folder = dirname(dirname(fileURLToPath(import.meta.url)));
	const git = async (...args) => (await promisify(execFile)("git", [
		"-C",
		folder,
		...args
	])).stdout.trim();
	try {
		if (await realpath(await git("rev-parse", "--show-toplevel")) !== await realpath(folder)) return void 0;
		const remote = await git("remote", "get-url", "origin");
		const name = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/u.exec(remote)?.[1];
		return name === void 0 ? void 0 : `${name}@${await git("rev-parse", "HEAD")}`;
	} catch {
		return;
	}
}
/** Nothing, where no workflow is wanted. */
async function askForAction() {
	const answer = await question("repository and commit to take zoogate from (OWNER/NAME@COMMIT; nothing: no workflow): ");
	return answer === "" ? void 0 : answer;
}

export { addInit };