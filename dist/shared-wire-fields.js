// src/graph/wire-fields.ts
function has(raw, field) {
	return Object.hasOwn(raw, field);
}
function text(raw, field) {
	const value = raw[field];
	return typeof value === "string" ? value : "";
}
function texts(raw, field) {
	return list(raw, field).filter((value) => typeof value === "string");
}
function bytesOf(raw, field) {
	const value = raw[field];
	return value instanceof Uint8Array ? value : /* @__PURE__ */ new Uint8Array();
}
function chunks(raw, field) {
	return list(raw, field).filter((value) => value instanceof Uint8Array);
}
function message(raw, field) {
	const value = raw[field];
	return typeof value === "object" && value !== null ? value : void 0;
}
function messages(raw, field) {
	return list(raw, field);
}
/** An int64 without loss. */
function integer(raw, field) {
	return toInteger(raw[field]);
}
function integers(raw, field) {
	return list(raw, field).map(toInteger);
}
/** A number, inexact beyond 2^53. */
function number(raw, field) {
	return Number(toInteger(raw[field]));
}
function numbers(raw, field) {
	return list(raw, field).filter((value) => typeof value === "number");
}
/** A name from the file for a message: one line, bounded, in quotes. */
function quote(name) {
	return JSON.stringify(name.length > 80 ? `${name.slice(0, 77)}...` : name);
}
function list(raw, field) {
	const value = raw[field];
	return Array.isArray(value) ? value : [];
}
/** protobufjs gives int64 as an object of two 32-bit halves. */
function toInteger(value) {
	if (typeof value === "number" || typeof value === "bigint") return value;
	if (typeof value !== "object" || value === null) return 0;
	const { low, high } = value;
	const whole = high * 4294967296 + (low >>> 0);
	return Number.isSafeInteger(whole) ? whole : BigInt(high) << 32n | BigInt(low >>> 0);
}

export { integers as a, number as c, text as d, texts as f, integer as i, numbers as l, chunks as n, message as o, has as r, messages as s, bytesOf as t, quote as u };