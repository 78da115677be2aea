import { r as Option } from "./shared-esm.js";
import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { n as COMMENT_MODES, t as commentReport } from "./shared-comment-report.js";
import { t as readContext } from "./shared-context.js";
import { t as readReport } from "./shared-read-report.js";
import { n as say, t as log } from "./shared-streams.js";

// src/commands/comment.ts
/** `zoogate comment`: a report, already measured, onto the pull request that it is about. */
const addComment = (program, finish) => {
	program.command("comment").description("comment on the pull request that a report is about").argument("<report>", "report.json").addOption(new Option("--comment <when>", "when to comment").choices([...COMMENT_MODES]).default("auto")).option("--comment-key <key>", "tells several comments on one pull request apart", "default").option("--repository <owner/name>", "the pull request's repository (default: GITHUB_REPOSITORY)").option("--head-sha <commit>", "the measured commit, the pull request's head (default: that of the event)").addHelpText("after", "\nThe token comes from GITHUB_TOKEN, or GH_TOKEN.").action((file, flags) => finish(comment(file, flags)));
};
async function comment(file, flags) {
	const given = readReport(file);
	const { outcome } = await commentReport({
		given,
		artifact: ""
	}, {
		comment: flags.comment,
		commentKey: flags.commentKey,
		token: process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"]
	}, contextOf(flags));
	if (outcome.kind === "refused") throw new SurroundingsError({
		code: "comment-refused",
		what: outcome.reason,
		where: "zoogate comment"
	});
	if (outcome.kind === "skipped") log(`no comment: ${outcome.reason}`);
	else log(`comment ${outcome.kind}`);
	if (outcome.url !== void 0) say(outcome.url);
	return 0;
}
/** What the event says, unless flags say otherwise. */
function contextOf({ repository, headSha }) {
	const context = readContext({
		...process.env,
		...repository === void 0 ? {} : { GITHUB_REPOSITORY: repository }
	});
	if (repository !== void 0 && context.repository === void 0) throw new UserError({
		code: "option-invalid",
		what: "this is no repository",
		where: "--repository",
		got: repository,
		expected: "OWNER/NAME"
	});
	if (headSha === void 0) return context;
	if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(headSha)) throw new UserError({
		code: "option-invalid",
		what: "this is no commit",
		where: "--head-sha",
		got: headSha,
		expected: "all digits of its SHA"
	});
	const measuringRun = {
		id: context.run?.id ?? 0,
		attempt: context.run?.attempt ?? 1,
		headSha
	};
	return {
		...context,
		pullRequest: void 0,
		measuringRun
	};
}

export { addComment };