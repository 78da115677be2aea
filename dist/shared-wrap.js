import { o as plainText } from "./shared-escape.js";
import { n as columnsOf } from "./shared-table.js";

// src/report/wrap.ts
/** Text in lines that a terminal has room for. */
const TEXT_LENGTH = 1e3;
/**
* Words in lines of at most `width` columns; a word that is wider is broken.
*
* @param text a stranger's, made safe here.
*/
function wrap(text, width, indent) {
	const room = width - indent.length;
	const lines = [];
	let line = "";
	for (const word of plainText(text, TEXT_LENGTH).split(" ").flatMap((whole) => pieces(whole, room))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (columnsOf(longer) <= room) line = longer;
		else {
			lines.push(indent + line);
			line = word;
		}
	}
	return line === "" ? lines : [...lines, indent + line];
}
function pieces(word, room) {
	const characters = Array.from(word);
	const parts = [];
	for (let start = 0; start < characters.length; start += room) parts.push(characters.slice(start, start + room).join(""));
	return parts;
}

export { wrap as t };