import { i as __toESM } from "./shared-rolldown-runtime.js";
import { n as UserError } from "./shared-errors.js";
import { n as showUrl, t as parseUrl$1 } from "./shared-url.js";
import { on } from "node:events";

// node_modules/proxy-from-env/index.js
var DEFAULT_PORTS = {
	ftp: 21,
	gopher: 70,
	http: 80,
	https: 443,
	ws: 80,
	wss: 443
};
function parseUrl(urlString) {
	try {
		return new URL(urlString);
	} catch {
		return null;
	}
}
/**
* @param {string|object|URL} url - The URL as a string or URL instance, or a
*   compatible object (such as the result from legacy url.parse).
* @return {string} The URL of the proxy that should handle the request to the
*  given URL. If no proxy is set, this will be an empty string.
*/
function getProxyForUrl(url) {
	var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
	var proto = parsedUrl.protocol;
	var hostname = parsedUrl.host;
	var port = parsedUrl.port;
	if (typeof hostname !== "string" || !hostname || typeof proto !== "string") return "";
	proto = proto.split(":", 1)[0];
	hostname = hostname.replace(/:\d*$/, "");
	port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
	if (!shouldProxy(hostname, port)) return "";
	var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
	if (proxy && proxy.indexOf("://") === -1) proxy = proto + "://" + proxy;
	return proxy;
}
/**
* Determines whether a given URL should be proxied.
*
* @param {string} hostname - The host name of the URL.
* @param {number} port - The effective port of the URL.
* @returns {boolean} Whether the given URL should be proxied.
* @private
*/
function shouldProxy(hostname, port) {
	var NO_PROXY = getEnv("no_proxy").toLowerCase();
	if (!NO_PROXY) return true;
	if (NO_PROXY === "*") return false;
	return NO_PROXY.split(/[,\s]/).every(function(proxy) {
		if (!proxy) return true;
		var parsedProxy = proxy.match(/^(.+):(\d+)$/);
		var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
		var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
		if (parsedProxyPort && parsedProxyPort !== port) return true;
		if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
		if (parsedProxyHostname.charAt(0) === "*") parsedProxyHostname = parsedProxyHostname.slice(1);
		return !hostname.endsWith(parsedProxyHostname);
	});
}
/**
* Get the value for an environment variable.
*
* @param {string} key - The name of the environment variable.
* @return {string} The value of the environment variable.
* @private
*/
function getEnv(key) {
	return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
}

// src/artifact/download/read-buffers.ts
const BUFFER_BYTES = 2 ** 21;
/** With less room than this the next read gets another buffer. */
const LEAST_ROOM_BYTES = 2 ** 18;
/** About as many as one download holds at a time. */
const MOST_FREE = 14;
const uses = /* @__PURE__ */ new WeakMap();
const free = [];
/** How a connection reads: for `net.connect` and `tls.connect`, one for each connection. */
function readIntoBuffers() {
	let room;
	return {
		buffer: () => {
			const next = room ?? takeBuffer();
			room = void 0;
			return next;
		},
		callback(bytes, buffer) {
			const use = uses.get(buffer.buffer);
			use.readBytes += bytes;
			use.filling = buffer.length - bytes >= LEAST_ROOM_BYTES;
			if (use.filling) room = buffer.subarray(bytes);
			return this.push(buffer.subarray(0, bytes));
		}
	};
}
/** Says that nobody looks at a piece of a body any more. Each piece is given back once; others than a body's may be. */
function giveBack(piece) {
	const use = uses.get(piece.buffer);
	if (use === void 0) return;
	use.returnedBytes += piece.length;
	if (use.filling || use.returnedBytes !== use.readBytes || free.length >= MOST_FREE) return;
	free.push(new Uint8Array(piece.buffer));
}
function takeBuffer() {
	const buffer = free.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
	uses.set(buffer.buffer, {
		readBytes: 0,
		returnedBytes: 0,
		filling: true
	});
	return buffer;
}

// src/artifact/download/http.ts
/**
* HTTP as downloads need it: one request, no redirects followed, the body as the buffers that arrive. By undici's
* `request`, since `fetch` copies every buffer through a web stream, which made downloads three times as slow; and
* through the proxy that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY).
*/
/** Requests that share their connections. */
function openFetch() {
	/** By proxy; the empty name is none. */
	const agents = /* @__PURE__ */ new Map();
	return async (url, { redirect: _, ...request }) => {
		const [undici, { STATUS_CODES }] = await Promise.all([import("./shared-undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("node:http")]);
		const proxy = getProxyForUrl(url);
		const dispatcher = agents.get(proxy) ?? openAgent(undici, proxy);
		agents.set(proxy, dispatcher);
		const answer = await undici.request(url, {
			...request,
			dispatcher
		});
		return answerOf(answer, STATUS_CODES[answer.statusCode] ?? "");
	};
}
function openAgent({ Agent, ProxyAgent, buildConnector }, proxy) {
	if (proxy !== "") return new ProxyAgent(proxy);
	const connect = (target, connected) => buildConnector({ onread: readIntoBuffers() })(target, connected);
	return new Agent({ connect });
}
function answerOf({ statusCode, headers, body }, statusText) {
	body.on("error", () => void 0);
	const text = (name) => {
		const value = headers[name.toLowerCase()];
		return value === void 0 ? null : Array.isArray(value) ? value.join(", ") : value;
	};
	return {
		status: statusCode,
		statusText,
		headers: {
			get: text,
			has: (name) => text(name) !== null
		},
		body: {
			[Symbol.asyncIterator]: () => piecesOf(body),
			cancel: async () => {
				body.destroy();
			}
		}
	};
}
/** The buffers as they arrive: a stream's own iterator copies what has come since the last into one. */
async function* piecesOf(body) {
	try {
		if (body.errored) throw body.errored;
		if (body.destroyed) return;
		for await (const [piece] of on(body, "data", {
			close: ["end", "close"],
			highWaterMark: 1,
			lowWaterMark: 1
		})) yield piece;
	} finally {
		body.destroy();
	}
}

// src/artifact/download/send.ts
/**
* One HTTP request, its redirects followed here and not by `fetch`: each address is checked before anything is sent to
* it, and a token goes to the origin that it belongs to and nowhere else.
*/
const MOST_REDIRECTS = 10;
/**
* The answer of the last address. Rejects as `fetch` does where the network fails.
*
* @throws {UserError} if a redirect leads to an unsafe place, or there are more than ten.
*/
async function send({ url, method = "GET", headers = {}, body, credential, stayOnOrigin = false }, fetch, signal) {
	let address = url;
	let trusted = credential;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
		const { origin } = new URL(address);
		if (trusted !== void 0 && trusted.origin !== origin) trusted = void 0;
		const response = await fetch(address, {
			method,
			redirect: "manual",
			headers: {
				"accept-encoding": "identity",
				"user-agent": "zoogate",
				...headers,
				...trusted === void 0 ? {} : { authorization: trusted.authorization }
			},
			...body === void 0 ? {} : { body },
			...signal === void 0 ? {} : { signal }
		});
		const location = response.headers.get("location");
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(response.status) || location === null) return response;
		const next = parseUrl$1(location, `the redirect from ${showUrl(address)}`, address);
		if (stayOnOrigin && next.origin !== origin) return response;
		await discard(response);
		if (address.startsWith("https:") && next.protocol !== "https:") throw new UserError({
			code: "url-redirect-not-https",
			what: "the server redirects from https to http",
			where: showUrl(url),
			got: showUrl(next.href)
		});
		address = next.href;
	}
	throw new UserError({
		code: "url-too-many-redirects",
		what: "the server redirects without end",
		where: showUrl(url),
		expected: `at most ${MOST_REDIRECTS} redirects`
	});
}
/** Ends a response whose body isn't wanted, so that its connection is freed. */
async function discard(response) {
	await response.body?.cancel().catch(() => void 0);
}

export { giveBack as i, send as n, openFetch as r, discard as t };