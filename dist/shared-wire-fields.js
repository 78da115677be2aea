import { c as bytesInMemory, o as ByteRange } from "./shared-tensor.js";

// src/graph/wire-fields.ts
/** Typed access to the fields of a decoded message: absent fields read as their default. */
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
/** Bytes of a field that is short; empty for one that was left in the file. */
function bytesOf(raw, field) {
	const value = raw[field];
	return value instanceof Uint8Array ? value : /* @__PURE__ */ new Uint8Array();
}
/** Repeated bytes that are read whatever their length. */
function byteTexts(raw, field) {
	return list(raw, field).filter((value) => value instanceof Uint8Array);
}
/** Bytes of any length, in memory or in the file; `undefined` where there are none. */
function range(raw, field) {
	return toRange(raw[field]);
}
function ranges(raw, field) {
	return list(raw, field).flatMap((value) => toRange(value) ?? []);
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
function toInteger(value) {
	return typeof value === "number" || typeof value === "bigint" ? value : 0;
}
function toRange(value) {
	if (value instanceof Uint8Array) return new ByteRange(bytesInMemory(value));
	return value instanceof ByteRange ? value : void 0;
}

export { integers as a, number as c, range as d, ranges as f, integer as i, numbers as l, texts as m, bytesOf as n, message as o, text as p, has as r, messages as s, byteTexts as t, quote as u };