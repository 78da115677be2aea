import { n as UserError } from "./shared-errors.js";

// src/artifact/url.ts
/** The web addresses that zoogate is willing to fetch from, and how they are shown without their secrets. */
/** `https://host/path` without credentials, query and fragment: those may hold secrets. Total over text. */
function showUrl(url) {
	const end = url.search(/[?#]/);
	const base = (end === -1 ? url : url.slice(0, end)).replace(/^([A-Za-z][\w+.-]*:\/*)[^/]*@/, "$1");
	return end === -1 ? base : `${base}?...`;
}
/** Hosts that are this machine: plain http to them crosses no network. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** Why zoogate doesn't fetch from `url`, or undefined if it does. */
function objection(url) {
	if (url.username !== "" || url.password !== "") return {
		code: "url-with-credentials",
		what: "the URL holds a user name or password",
		got: showUrl(url.href),
		hint: "remove it: it would end up in logs and reports; serve the file without, or download it in an earlier step"
	};
	if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return void 0;
	return {
		code: "url-not-https",
		what: `${url.protocol.replace(/:$/, "")} is not safe to download a model over`,
		got: showUrl(url.href),
		expected: "https://",
		hint: "use https; plain http is accepted for localhost, 127.0.0.0/8 and [::1] only"
	};
}
/**
* The URL that `text` says, relative to `base` if there is one.
*
* @throws {UserError} if it is malformed, holds credentials, or is not https (http to this machine is fine).
*/
function parseUrl(text, where, base) {
	let url;
	try {
		url = new URL(text, base);
	} catch (cause) {
		throw new UserError({
			code: "url-malformed",
			what: "the URL is malformed",
			where,
			got: text.includes("@") ? void 0 : showUrl(text),
			expected: "https://host/path/model.onnx"
		}, { cause });
	}
	const problem = objection(url);
	if (problem !== void 0) throw new UserError({
		...problem,
		where
	});
	return url;
}

export { showUrl as n, parseUrl as t };