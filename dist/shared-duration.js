import { n as UserError } from "./shared-errors.js";

// src/config/duration.ts
/** Times as people write them, to milliseconds. */
const DURATION_UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
/** @throws UserError `option-invalid` */
function duration(text, where) {
	const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m)$/.exec(text.trim());
	const value = match === null ? NaN : Number(match[1]) * DURATION_UNITS[match[2]];
	if (value > 0 && value < 2 ** 31) return value;
	throw new UserError({
		code: "option-invalid",
		what: "this is not a duration",
		where,
		got: text,
		expected: "a number with a unit, more than 0 and at most 24 days: 60s, 500ms, 2m"
	});
}

export { duration as t };