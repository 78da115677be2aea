import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { i as isMetricName, t as METRICS } from "./shared-metrics2.js";
import { i as findFrontMatter, n as readIndexSites, t as parseYaml } from "./shared-yaml-file.js";
import { l as datasetKey, n as isOfExamples, p as plainName, v as splitKey } from "./shared-read-header.js";
import { t as require_dist } from "./shared-dist.js";
import { l as withoutWorkflowCommands, o as plainText } from "./shared-escape.js";
import { n as parseReport } from "./shared-validate-report.js";
import { t as writeWhole } from "./shared-write-whole.js";
import { n as say, t as log } from "./shared-streams.js";
import { readFile, stat } from "node:fs/promises";
import { createInterface } from "node:readline/promises";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
/**
* Returns true if the filename contains characters that require C-style
* quoting (as used by Git and GNU diffutils in diff output).
*/
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
/**
* C-style quotes a filename, encoding special characters as escape sequences
* and non-ASCII bytes as octal escapes. This is the inverse of
* `parseQuotedFileName` in parse.ts.
*
* Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
* This matches the behaviour of both Git and GNU diffutils, which always emit
* UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
* Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
*
* If the filename doesn't need quoting, returns it as-is.
*/
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
	includeIndex: false,
	includeUnderline: false,
	includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* creates a unified diff patch.
*
* @param patch either a single structured patch object (as returned by `structuredPatch`) or an
*   array of them (as returned by `parsePatch`).
* @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
*   Ignored for patches where `isGit` is `true`.
*
* When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
* output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
* properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
* headers for patches with no hunks (e.g. renames without content changes).
*/
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options === "function") options = { callback: options };
	if (!(options === null || options === void 0 ? void 0 : options.callback)) {
		const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		if (!patchObj) return;
		return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
	} else {
		const { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
			if (!patchObj) callback(void 0);
			else callback(formatPatch(patchObj, options.headerOptions));
		} }));
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/claims/correct/print-figure.ts
/** A measured figure in the words of the one that it takes the place of: the same unit, the same number of digits. */
/** What one of a unit is, in the metric's own; of counts B is billions. */
const SCALES = {
	ratio: { "%": .01 },
	count: {
		k: 1e3,
		K: 1e3,
		M: 1e6,
		G: 1e9,
		B: 1e9
	},
	bytes: {
		B: 1,
		kB: 1e3,
		MB: 1e6,
		GB: 1e9,
		KiB: 1024,
		MiB: 2 ** 20,
		GiB: 2 ** 30
	}
};
/** `76.13`, `76.13 %`, `25,557,032`, `25.6M params`: the number, its unit and a noun. */
const PRINTED = /^(\d[\d,]*(?:\.\d+)?|\.\d+)(\s*)(%|[a-z]{1,3})?(\s*(?:params?|parameters?))?$/i;
/** @param isError the figure is printed as an error, 1 - the metric. Undefined where its form can't be kept. */
function printLike(printed, { metric, value: measured, n }, isError) {
	const [, number, space = "", unit = "", noun = ""] = PRINTED.exec(printed.trim()) ?? [];
	const kind = METRICS[metric].unit;
	if (number === void 0 || !(kind === "ratio" || kind === "count" || kind === "bytes")) return void 0;
	const scale = unit === "" ? bareScale(metric, number) : SCALES[kind][unit];
	if (scale === void 0) return void 0;
	const value = (isError ? 1 - measured : measured) / scale;
	const decimals = number.split(".")[1]?.length ?? 0;
	const digits = kind === "ratio" ? Math.min(decimals, decimalsOf(n, scale)) : decimals;
	const text = number.includes(",") ? value.toLocaleString("en-US", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}) : value.toFixed(digits);
	return `${unit === "" ? unmistakable(text, scale) : `${text}${space}${unit}`}${noun}`;
}
/** As a card that states nothing yet would have it: proportions in percent, with the digits that examples support. */
function printAfresh({ metric, value, n }) {
	const { unit } = METRICS[metric];
	if (unit === "ratio") return unmistakable((value * 100).toFixed(Math.min(2, decimalsOf(n, .01))), .01);
	return unit === "count" ? String(Math.round(value)) : String(Number(value.toPrecision(6)));
}
/** A bare 0.95 is read as a fraction: in percent it needs the sign. */
function unmistakable(text, scale) {
	return scale === .01 && Number(text) <= 1 ? `${text} %` : text;
}
/** A bare proportion above 1 is in percent. */
function bareScale(metric, number) {
	return METRICS[metric].unit === "ratio" && Number(number) > 1 ? .01 : 1;
}
/** Digits after the point in which one example of `n` shows; any number where that is not known. */
function decimalsOf(n, scale) {
	if (n === void 0 || n < 1) return 20;
	return Math.max(0, Math.ceil(Math.log10(n * scale) - 1e-9));
}

// src/claims/correct/stated-metrics.ts
var import_dist = require_dist();
const classification = (type, name) => ({
	type,
	name,
	task: "image-classification"
});
/** In the order in which they are added. What is not here is corrected where it stands, and never added. */
const STATED_METRICS = {
	top1: classification("accuracy", "Top-1 accuracy"),
	top5: classification("top_5_accuracy", "Top-5 accuracy"),
	"f1.micro": classification("f1.micro", "F1, micro-averaged"),
	"f1.macro": classification("f1.macro", "F1, macro-averaged"),
	map: {
		type: "map",
		name: "mAP",
		task: "object-detection"
	},
	map50: {
		type: "map50",
		name: "mAP at IoU 0.5",
		task: "object-detection"
	},
	miou: {
		type: "miou",
		name: "Mean IoU",
		task: "image-segmentation"
	}
};
function metricItem(figure) {
	const { type, name } = STATED_METRICS[figure.metric];
	const value = printAfresh(figure);
	return {
		block: [
			`type: ${type}`,
			`name: ${scalar(name)}`,
			`value: ${value}`
		],
		flow: `{type: ${type}, name: ${quotedInFlow(name)}, value: ${value}}`
	};
}
/** The figures of one data set, which are of one task. */
function resultItem({ dataset, split }, figures) {
	const task = STATED_METRICS[figures[0].metric].task;
	const id = dataset;
	const metrics = figures.map(metricItem);
	return {
		block: [
			"task:",
			`  type: ${task}`,
			"dataset:",
			`  type: ${scalar(id)}`,
			`  name: ${scalar(id)}`,
			...split === void 0 ? [] : [`  split: ${scalar(split)}`],
			"metrics:",
			...metrics.flatMap(({ block }) => block.map((line, i) => `${i === 0 ? "- " : "  "}${line}`))
		],
		flow: `{task: {type: ${task}}, dataset: {type: ${quotedInFlow(id)}, name: ${quotedInFlow(id)}${split === void 0 ? "" : `, split: ${quotedInFlow(split)}`}}, metrics: [${metrics.map(({ flow }) => flow).join(", ")}]}`
	};
}
function entryItem(name, result) {
	return {
		block: [
			`name: ${scalar(name)}`,
			"results:",
			...result.block.map((line, i) => `${i === 0 ? "- " : "  "}${line}`)
		],
		flow: `{name: ${quotedInFlow(name)}, results: [${result.flow}]}`
	};
}
/** A text as a YAML scalar on one line. */
function scalar(text) {
	return (0, import_dist.stringify)(text, {
		lineWidth: 0,
		defaultStringType: "PLAIN",
		blockQuote: false
	}).trimEnd();
}
/** In braces a comma ends a plain scalar. */
function quotedInFlow(text) {
	return /[,[\]{}]/.test(text) ? JSON.stringify(text) : scalar(text);
}

// src/claims/correct/yaml-splice.ts
/**
* Changes of a YAML text in place: what is not changed stays as it is, to the byte. In: nodes with their offsets;
* out: splices, or why there can be none.
*/
function applySplices(source, splices) {
	let text = source;
	for (const { from, to, text: inserted } of splices.toSorted((a, b) => b.from - a.from || b.to - a.to)) text = text.slice(0, from) + inserted + text.slice(to);
	return text;
}
/** Another value for a scalar, in the quotes that it has. */
function replaceScalar(source, node, value) {
	const [from, to] = node.range ?? [];
	if (!(0, import_dist.isScalar)(node) || from === void 0 || to === void 0) return { reason: "the figure is an alias" };
	if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL") return { reason: "the figure is a block of text" };
	const quote = /^["']/.exec(source.slice(from, to))?.[0] ?? "";
	return {
		from,
		to,
		text: `${quote}${value}${quote}`
	};
}
/** One more item at the end of a list, written as the others are. */
function appendItems(source, list, items) {
	if (!(0, import_dist.isSeq)(list) || list.range == null) return { reason: "what should be a list is none" };
	const last = list.items.at(-1);
	if (list.flow === true) {
		const flow = items.map((item) => item.flow).join(", ");
		const at = last?.range?.[1] ?? list.range[0] + 1;
		return {
			from: at,
			to: at,
			text: last == null ? flow : `, ${flow}`
		};
	}
	if (last?.range == null) return { reason: "a list ends in an empty item" };
	const lineStart = source.lastIndexOf("\n", list.range[0] - 1) + 1;
	const indent = source.slice(lineStart, list.range[0]);
	if (indent.trim() !== "" || source[list.range[0]] !== "-") return { reason: "a list is laid out unusually" };
	return insertAfterLine(source, last.range[1], blockLines(items, indent));
}
/** Lines after the one that the text before `offset` ends on. */
function insertAfterLine(source, offset, lines) {
	const end = source.slice(0, offset).trimEnd().length;
	const newline = source.indexOf("\n", end);
	const lineEnd = newline < 0 ? source.length : source[newline - 1] === "\r" ? newline - 1 : newline;
	const eol = endOfLine(source);
	return {
		from: lineEnd,
		to: lineEnd,
		text: lines.map((line) => eol + line).join("")
	};
}
function blockLines(items, indent) {
	return items.flatMap(({ block }) => block.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
}
/** As most of the text has it. */
function endOfLine(source) {
	return source.includes("\r\n") ? "\r\n" : "\n";
}

// src/claims/correct/correct-card.ts
/**
* A model card with the measured figures in its `model-index`: figures that the measurement contradicts are corrected
* where they stand, figures that are missing are added, and nothing else of the card changes, to the byte. The result
* is read again before it is given out.
*/
/**
* @param text of the card, byte order mark and all.
* @throws {UserError} `claims-card-not-editable`, and what reading the card throws.
*/
function correctCard(text, measured, display) {
	const frontMatter = findFrontMatter(text, display);
	if (frontMatter === void 0) return addFrontMatter(text, measured, display);
	const yaml = parseYaml(frontMatter.text, display, frontMatter.firstLine);
	const sites = readIndexSites(yaml);
	const entry = chooseEntry(sites.entries, measured, display);
	const corrections = [];
	const splices = [];
	const splice = (made, line) => {
		if ("reason" in made) throw notEditable(display, line, made.reason);
		const same = splices.find(({ from, to }) => from === made.from && to === made.to && to > from);
		if (same === void 0) splices.push(made);
		else if (same.text !== made.text) throw notEditable(display, line, "one figure stands for two");
	};
	const missing = [];
	for (const figure of measured.figures) {
		const stated = sites.metrics.filter((site) => isStatedBy(site, figure, measured, entry));
		if (stated.length === 0 && STATED_METRICS[figure.metric] !== void 0) missing.push(figure);
		for (const site of stated) {
			if (isBorneOut(site.claim, figure)) continue;
			const after = printLike(site.printed, figure, site.isError) ?? printAfresh(figure);
			splice(replaceScalar(frontMatter.text, site.value, after), site.claim.source.line);
			corrections.push({
				metric: figure.metric,
				before: site.printed,
				after
			});
		}
	}
	const added = inOrder(missing);
	if (added.length > 0) {
		requireDataset(measured, display);
		const result = entry?.results.find((one) => isSameDataset(one, measured) && isOfTask(one.task, added[0]));
		const line = entry?.line ?? frontMatter.firstLine;
		if (result !== void 0) splice(appendItems(frontMatter.text, result.metrics, added.map(metricItem)), line);
		else if (entry !== void 0) splice(appendItems(frontMatter.text, entry.list, [resultItem(measured, added)]), line);
		else {
			const item = entryItem(measured.name, resultItem(measured, added));
			if (sites.list !== void 0) splice(appendItems(frontMatter.text, sites.list, [item]), line);
			else splice(addIndex(frontMatter.text, sites.hasIndex, item), line);
		}
		corrections.push(...added.map((figure) => ({
			metric: figure.metric,
			after: printAfresh(figure)
		})));
	}
	const edited = text.slice(0, frontMatter.from) + applySplices(frontMatter.text, splices) + text.slice(frontMatter.from + frontMatter.text.length);
	verify(text, edited, corrections, measured, display);
	return {
		text: edited,
		corrections
	};
}
/** A card without front matter gets one, before everything but the byte order mark. */
function addFrontMatter(text, measured, display) {
	const added = inOrder(measured.figures);
	if (added.length === 0) return {
		text,
		corrections: []
	};
	requireDataset(measured, display);
	const mark = text.startsWith("﻿") ? "﻿" : "";
	const eol = endOfLine(text);
	const item = entryItem(measured.name, resultItem(measured, added));
	const edited = mark + [
		"---",
		"model-index:",
		...blockLines([item], ""),
		"---",
		""
	].join(eol) + text.slice(mark.length);
	const corrections = added.map((figure) => ({
		metric: figure.metric,
		after: printAfresh(figure)
	}));
	verify(text, edited, corrections, measured, display);
	return {
		text: edited,
		corrections
	};
}
/** The index at the end of the front matter, which has none. */
function addIndex(yaml, hasIndex, item) {
	if (hasIndex) return { reason: "its model-index is no list" };
	const lines = ["model-index:", ...blockLines([item], "")];
	if (yaml.trim() === "") return {
		from: 0,
		to: 0,
		text: lines.map((line) => line + endOfLine(yaml)).join("")
	};
	return insertAfterLine(yaml, yaml.length, lines);
}
function chooseEntry(entries, { name }, display) {
	const named = entries.filter(({ model }) => plainName(model) === plainName(name));
	const [only, ...more] = named.length > 0 ? named : entries;
	if (more.length === 0) return only;
	throw notEditable(display, entries[0].line, `its model-index has ${entries.length} models, and none or several are called ${name}`);
}
/** What a site's figure is for: the entry's model, the data set that was measured. */
function isStatedBy({ claim, entry: own }, { metric }, measured, entry) {
	if (claim.metric !== metric || own !== entry?.node) return false;
	if (METRICS[metric].from === "latency") return false;
	return !isOfExamples(metric) || isSameDataset(claim, measured);
}
/** A split that is not told is the one that was measured. */
function isSameDataset(one, measured) {
	if (one.dataset === void 0 || measured.dataset === void 0) return false;
	const isSplit = one.split === void 0 || measured.split === void 0 || splitKey(one.split) === splitKey(measured.split);
	return datasetKey(one.dataset) === datasetKey(measured.dataset) && isSplit;
}
function isOfTask(task, { metric }) {
	return task === void 0 || task === STATED_METRICS[metric].task;
}
/** Whether the claim and the measurement can both be right: it is no correction to swap one for the other. */
function isBorneOut(claim, { value, low, high, views }) {
	return (claim.readings ?? [claim]).some((reading) => reading.value + reading.precision >= low && reading.value - reading.precision <= high || [value, ...views].some((view) => Math.abs(view - reading.value) <= reading.precision));
}
/** Those that a card states, of the first one's task, in the order of the registry. */
function inOrder(figures) {
	const stated = Object.keys(STATED_METRICS).flatMap((metric) => figures.filter((figure) => figure.metric === metric));
	const task = stated[0] === void 0 ? void 0 : STATED_METRICS[stated[0].metric].task;
	return stated.filter(({ metric }) => STATED_METRICS[metric].task === task);
}
function requireDataset({ dataset }, display) {
	if (dataset !== void 0) return;
	throw new UserError({
		code: "claims-dataset-nameless",
		what: "the report does not say on which dataset the figures were measured, and a card has to",
		where: display,
		hint: "give the dataset a name in zoogate.yml (dataset: {path: ..., name: ...}), and measure again"
	});
}
/** Nothing but what was meant has changed, and what has changed reads as what was measured. */
function verify(before, after, corrections, measured, display) {
	const old = claimsOf(before, display);
	const now = claimsOf(after, display);
	const added = corrections.filter((correction) => correction.before === void 0).length;
	const changed = now.claims.filter((claim) => !old.claims.some((other) => isEqual(claim, other)));
	const isMeasured = (claim) => corrections.some(({ metric, after: text }) => metric === claim.metric && text === claim.text) && measured.figures.some((figure) => figure.metric === claim.metric && isBorneOut(claim, figure));
	if (now.claims.length === old.claims.length + added && now.unread.length === old.unread.length && changed.length <= corrections.length && changed.every(isMeasured) && bodyOf(before, display) === bodyOf(after, display)) return;
	throw notEditable(display, 1, "its figures stand in a form that can not be changed one by one");
}
function claimsOf(text, display) {
	const frontMatter = findFrontMatter(text, display);
	if (frontMatter === void 0) return {
		claims: [],
		unread: []
	};
	return readIndexSites(parseYaml(frontMatter.text, display, frontMatter.firstLine));
}
function isEqual({ source: _, ...one }, { source: __, ...other }) {
	return JSON.stringify(one) === JSON.stringify(other);
}
function bodyOf(text, display) {
	const frontMatter = findFrontMatter(text, display);
	return frontMatter === void 0 ? text.replace(/^\ufeff/, "") : text.slice(frontMatter.bodyFrom);
}
function notEditable(display, line, reason) {
	return new UserError({
		code: "claims-card-not-editable",
		what: `the card can't be edited: ${reason}`,
		where: `${display}:${line}`,
		hint: "correct it by hand: the figures are in the report"
	});
}

// src/claims/correct/measured-figures.ts
/** From a report to the figures that a card may state: what was measured of one model's candidate, and for what. */
/**
* @param name of the model in the report; needed if it holds several.
* @param where the report, for errors. Throws `UserError`.
*/
function measuredModel(report, name, where) {
	const model = chooseModel(report, name, where);
	const { candidate } = model.subjects;
	const figures = Object.entries(candidate?.metrics ?? {}).flatMap(([metric, measurement]) => {
		const figure = isMetricName(metric) ? figureOf(metric, measurement) : void 0;
		return figure === void 0 ? [] : [figure];
	});
	if (figures.length === 0) throw new UserError({
		code: "claims-nothing-measured",
		what: `the report holds no figures of ${model.name}`,
		where,
		hint: "run zoogate check with a dataset, and give its report.json"
	});
	return {
		name: model.name,
		dataset: model.dataset?.name,
		split: model.dataset?.split,
		figures
	};
}
function chooseModel({ models }, name, where) {
	const [only, ...more] = name === void 0 ? models : models.filter((model) => model.name === name);
	if (only !== void 0 && more.length === 0) return only;
	throw new UserError({
		code: "claims-report-model",
		what: only === void 0 ? "the report holds no such model" : "the report holds several models",
		where,
		got: name ?? models.map((model) => model.name).join(", "),
		expected: "one of them, with --model NAME"
	});
}
function figureOf(metric, measurement) {
	const value = Number(measurement.value);
	if (METRICS[metric].unit === "text" || !Number.isFinite(value)) return void 0;
	return {
		metric,
		value,
		low: measurement.low === void 0 ? value : Number(measurement.low),
		high: measurement.high === void 0 ? value : Number(measurement.high),
		n: measurement.n,
		views: Object.values(measurement.views ?? {})
	};
}

// src/commands/write-claims.ts
/** `zoogate claims --write`: the measured figures of a report into a card's model-index, the difference first. */
const MOST_BYTES = 8 * 2 ** 20;
const LONGEST_LINE = 2e3;
async function writeClaims(card, { report, model, yes }) {
	const measured = measuredModel(parseReport(await readText(report), report), model, report);
	const before = await readText(card);
	const { text, corrections } = correctCard(before, measured, card);
	if (corrections.length === 0) {
		log(`${card}: the measurement bears out what the card states`);
		return 0;
	}
	say(showDifference(card, before, text));
	if (!yes && !await confirm(card)) {
		log(`${card} is left as it is; --yes writes it`);
		return 0;
	}
	if (await readText(card) !== before) throw new UserError({
		code: "claims-card-changed",
		what: "the card has changed meanwhile",
		where: card
	});
	await replaceFile(card, text);
	const count = `${corrections.length} ${corrections.length === 1 ? "figure" : "figures"}`;
	log(`${card}: wrote ${count}`);
	return 0;
}
/** A unified diff whose lines can't speak to a terminal or to a workflow's runner. */
function showDifference(card, before, after) {
	const name = plainText(card);
	const patch = createTwoFilesPatch(name, name, before, after, "claimed", "measured", {
		context: 3,
		headerOptions: FILE_HEADERS_ONLY
	});
	const visible = (line) => {
		if (line.length > LONGEST_LINE) return plainText(line, LONGEST_LINE);
		return line.split(/([ \t]+)/).map((part, i) => i % 2 === 1 ? part : plainText(part, LONGEST_LINE)).join("");
	};
	return withoutWorkflowCommands(patch.split("\n").map(visible).join("\n"));
}
/** Asks where somebody can answer. */
async function confirm(card) {
	if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return /^y(?:es)?$/i.test((await terminal.question(`write this to ${plainText(card)}? [y/N] `)).trim());
	} finally {
		terminal.close();
	}
}
/** Text as it is, with its byte order mark: a card is written back to the byte. */
async function readText(file) {
	try {
		const { size } = await stat(file);
		if (size > MOST_BYTES) throw new UserError({
			code: "claims-too-large",
			what: "the file is larger than zoogate reads",
			where: file,
			got: `${size} bytes`,
			expected: `at most ${MOST_BYTES} bytes`
		});
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(await readFile(file));
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const { code } = cause;
		const what = code === "ENOENT" ? "there is no such file" : `the file can't be read (${code ?? "no text"})`;
		throw new UserError({
			code: "claims-not-found",
			what,
			where: file
		}, { cause });
	}
}
/** Whole or not at all, and with the permissions that it had. */
async function replaceFile(file, text) {
	try {
		const { mode } = await stat(file);
		await writeWhole(file, text, { mode });
	} catch (cause) {
		throw new SurroundingsError({
			code: "claims-not-written",
			what: "the card can't be written",
			where: file,
			got: cause.message
		}, { cause });
	}
}

export { writeClaims };