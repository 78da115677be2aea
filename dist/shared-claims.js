import { t as examineClaims } from "./shared-examine-claims.js";
import { t as readAllClaims } from "./shared-read-model-claims.js";
import { n as UserError } from "./shared-errors.js";
import { n as placeText } from "./shared-place.js";
import { n as stepText } from "./shared-preprocess-steps.js";
import { l as withoutWorkflowCommands, o as plainText, s as quietJson } from "./shared-escape.js";
import { c as formatValue } from "./shared-format.js";
import { t as formatOption } from "./shared-command.js";
import { n as say } from "./shared-streams.js";
import { resolve } from "node:path";

// src/commands/claims.ts
/** `zoogate claims`: what was understood of files that hold claims, from where, and what is wrong with it. */
const addClaims = (program, finish) => {
	program.command("claims").description("what was understood of a model card or another file with claims, and from where").argument("<files...>", "files, folders, patterns, or rows of the catalogue (zoo:...)").addOption(formatOption(["human", "json"])).option("--write <report>", "put a report's measured figures into the card's model-index; shows the change first").option("--model <name>", "with --write: which of the report's models the card is about").option("--yes", "with --write: write without asking").action((files, flags) => finish(claims(files, flags)));
};
async function claims(places, { format, write, model, yes = false }) {
	if (write !== void 0) {
		const { writeClaims } = await import("./shared-write-claims.js");
		return writeClaims(onlyCard(places), {
			report: write,
			model,
			yes
		});
	}
	const read = [];
	for (const place of places) {
		const absolute = place.startsWith("zoo:") ? place : resolve(place);
		const show = (path) => path.startsWith(absolute) ? place + path.slice(absolute.length) : path;
		read.push(await readAllClaims([absolute], show));
	}
	const findings = examineClaims({
		claims: read.flatMap((one) => one.claims),
		unread: read.flatMap((one) => one.unread)
	});
	if (format === "json") {
		const [only, ...more] = read;
		if (more.length === 0) say(quietJson({
			...only,
			findings
		}));
		else say(quietJson({
			files: read,
			findings
		}));
		return 0;
	}
	for (const one of read) tellClaims(one);
	for (const { sentence, evidence } of findings) {
		tell("finding", sentence);
		for (const line of evidence) tell("  ", line);
	}
	return 0;
}
/** A report is about one card. */
function onlyCard(places) {
	const [card, ...more] = places;
	if (card !== void 0 && more.length === 0) return card;
	throw new UserError({
		code: "claims-write-several",
		what: "figures are written to one card",
		where: "--write",
		got: places.join(", "),
		expected: "one model card"
	});
}
/** Text of a card is hostile, and a terminal or a workflow's runner reads along. */
function tell(place, line) {
	say(withoutWorkflowCommands(`${plainText(place) || "  "}  ${plainText(line, 1e3)}`));
}
function tellClaims({ file, claims, unread, preprocessing = [] }) {
	for (const claim of claims) tell(placeText(claim.source), describeClaim(claim));
	for (const { step, value, source } of preprocessing) tell(placeText(source), `preprocessing, ${step}: ${stepText(value)}`);
	for (const { source, text, reason } of unread) tell(placeText(source), `not understood: ${text} (${reason})`);
	if (claims.length + unread.length + preprocessing.length === 0) tell(file, "makes no claims that zoogate can read");
}
/** The figure as it was understood, what it is for, and what was taken for granted. */
function describeClaim(claim) {
	const { metric, text, value, unit, readings = [], note } = claim;
	const scope = [
		claim.model,
		claim.variant,
		claim.artifact,
		claim.dataset,
		claim.split,
		claim.hardware,
		claim.dtype,
		claim.batch === void 0 ? void 0 : `batch ${claim.batch}`,
		claim.inputSize
	].filter((part) => part !== void 0);
	const also = readings.length === 0 ? [] : [`as ${readings.map(({ convention }) => convention).join(" or ")}`];
	return [
		`${metric} ${formatValue(value, unit)} ("${text}")`,
		...scope.length === 0 ? [] : [`for ${scope.join(", ")}`],
		...also,
		...note === void 0 ? [] : [note]
	].join("; ");
}

export { addClaims };