import { t as parseUrl } from "./shared-url.js";
import { n as ZOOS } from "./shared-zoos.js";

// src/artifact/hosts.ts
/** The hosts that locators name without an address, and the tokens for them: from the environment, as their own tools read it. */
const PUBLIC_HOSTS = {
	huggingFace: { endpoint: "https://huggingface.co" },
	github: { apiUrl: "https://api.github.com" }
};
/** @throws {UserError} if HF_ENDPOINT, GITHUB_API_URL or ZOOGATE_ZOO_MIRROR is no address that zoogate sends anything to. */
function readHosts(env, tokens = {}) {
	const home = env["HOME"] || env["USERPROFILE"];
	return {
		huggingFace: {
			endpoint: address("HF_ENDPOINT", env, PUBLIC_HOSTS.huggingFace.endpoint),
			token: tokens.huggingFace || env["HF_TOKEN"] || env["HUGGING_FACE_HUB_TOKEN"] || void 0
		},
		github: {
			apiUrl: address("GITHUB_API_URL", env, PUBLIC_HOSTS.github.apiUrl),
			serverUrl: address("GITHUB_SERVER_URL", env, "https://github.com"),
			token: tokens.github || env["GITHUB_TOKEN"] || env["GH_TOKEN"] || void 0,
			repository: env["GITHUB_REPOSITORY"] || void 0,
			run: env["GITHUB_RUN_ID"] || void 0,
			actor: env["GITHUB_ACTOR"] || void 0
		},
		zooMirror: env["ZOOGATE_ZOO_MIRROR"] ? address("ZOOGATE_ZOO_MIRROR", env, "") : void 0,
		dockerConfig: env["DOCKER_CONFIG"] || home && `${home}/.docker` || void 0
	};
}
function address(name, env, otherwise) {
	const given = env[name]?.trim();
	if (!given) return otherwise;
	return parseUrl(given, name).href.replace(/\/+$/, "");
}

// src/zoo/onnx-file.ts
/** Where a row's ONNX file can be fetched, and what it must hash to. */
/**
* @param hosts with a mirror of the zoos' files, under which they have the paths of their repository, it takes
*   precedence over the zoo's own mirror; with a Hub of one's own, a mirror on the public Hub is looked for there
*/
function findOnnxFile({ zoo, artifact }, hosts = PUBLIC_HOSTS) {
	const { title, files, mirror: ownMirror } = ZOOS[zoo];
	if (artifact?.path === void 0 || artifact.sha256 === void 0 || files === void 0) return {
		kind: "none",
		reason: `${title} publishes no ONNX file of it`
	};
	const base = hosts.zooMirror ?? onHub(ownMirror, hosts) ?? (artifact.gone === void 0 ? files : void 0);
	if (base === void 0) return {
		kind: "none",
		reason: `its ONNX file is gone: ${artifact.gone}`
	};
	return {
		kind: "file",
		file: {
			url: `${base.replace(/\/*$/, "/")}${artifact.path}`,
			sha256: artifact.sha256
		}
	};
}
function onHub(mirror, { huggingFace }) {
	const { endpoint } = PUBLIC_HOSTS.huggingFace;
	return mirror?.startsWith(`${endpoint}/`) ? huggingFace.endpoint + mirror.slice(endpoint.length) : mirror;
}
function hasOnnxFile(entry) {
	return findOnnxFile(entry).kind === "file";
}

export { readHosts as i, hasOnnxFile as n, PUBLIC_HOSTS as r, findOnnxFile as t };