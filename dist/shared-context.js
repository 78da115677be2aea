import { readFileSync, statSync } from "node:fs";

// src/github/context.ts
/**
* Where this process runs: the workflow run, its repository and the pull request, read once from the runner's
* environment and the event's payload. Everything that is absent or malformed is `undefined`.
*/
/** GitHub's own limit on a payload is 25 MB. */
const MAX_PAYLOAD_BYTES = 33554432;
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
/** Reads the context from a runner's environment; never throws. */
function readContext(env) {
	const [owner, name, ...rest] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const repository = owner && name && rest.length === 0 ? {
		owner,
		name
	} : void 0;
	const id = wholeNumber(env["GITHUB_RUN_ID"]);
	const run = id === void 0 ? void 0 : {
		id,
		attempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]) ?? 1
	};
	const serverUrl = env["GITHUB_SERVER_URL"] || "https://github.com";
	const payload = readPayload(env["GITHUB_EVENT_PATH"]);
	const measuringRun = measuringRunOf(payload["workflow_run"]);
	const shownRun = measuringRun?.id ?? id;
	const defaultBranch = textOf(objectOf(payload["repository"])["default_branch"]);
	return {
		eventName: env["GITHUB_EVENT_NAME"] ?? "",
		repository,
		run,
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
		serverUrl,
		runUrl: repository && shownRun !== void 0 ? `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${shownRun}` : void 0,
		pullRequest: pullRequestOf(payload["pull_request"]),
		measuringRun,
		commit: shaOf(env["GITHUB_SHA"]),
		defaultBranch,
		isDefaultBranch: defaultBranch !== void 0 && env["GITHUB_REF"] === `refs/heads/${defaultBranch}` && !/^pull_request/u.test(env["GITHUB_EVENT_NAME"] ?? ""),
		change: changeOf(payload, env, defaultBranch)
	};
}
function readPayload(path) {
	if (!path) return {};
	try {
		if (statSync(path).size > MAX_PAYLOAD_BYTES) return {};
		return objectOf(JSON.parse(readFileSync(path, "utf8")));
	} catch {
		return {};
	}
}
function pullRequestOf(value) {
	const pull = objectOf(value);
	const number = wholeNumber(pull["number"]);
	const headSha = shaOf(objectOf(pull["head"])["sha"]);
	return number === void 0 || headSha === void 0 ? void 0 : {
		number,
		headSha
	};
}
/** A merge queue's group is proposed as a pull request is. */
function changeOf(payload, env, defaultBranch) {
	if (env["GITHUB_ACTIONS"] !== "true") return void 0;
	const pull = objectOf(payload["pull_request"]);
	const group = objectOf(payload["merge_group"]);
	const baseBranch = textOf(objectOf(pull["base"])["ref"]) ?? textOf(env["GITHUB_BASE_REF"]) ?? textOf(group["base_ref"])?.replace(/^refs\/heads\//u, "");
	if (baseBranch !== void 0) return {
		kind: "pull-request",
		baseBranch,
		head: shaOf(objectOf(pull["head"])["sha"]) ?? shaOf(group["head_sha"])
	};
	const ref = textOf(payload["ref"]);
	if (env["GITHUB_EVENT_NAME"] !== "push" || ref === void 0) return {
		kind: "other",
		defaultBranch
	};
	return {
		kind: "push",
		before: shaOf(payload["before"]),
		ref,
		defaultBranch
	};
}
function measuringRunOf(value) {
	const run = objectOf(value);
	const id = wholeNumber(run["id"]);
	const headSha = shaOf(run["head_sha"]);
	if (id === void 0 || headSha === void 0) return void 0;
	return {
		id,
		attempt: wholeNumber(run["run_attempt"]) ?? 1,
		headSha,
		headOwner: textOf(objectOf(objectOf(run["head_repository"])["owner"])["login"]),
		headBranch: textOf(run["head_branch"]),
		event: textOf(run["event"]),
		conclusion: textOf(run["conclusion"])
	};
}
function objectOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function shaOf(value) {
	return typeof value === "string" && SHA.test(value) ? value : void 0;
}
function wholeNumber(value) {
	const number = typeof value === "string" && value !== "" ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}

export { readContext as t };