// src/report/table.ts
/** Characters, which is what most terminals give a column each. */
function columnsOf(text) {
	return Array.from(text).length;
}
/** The header and the rows, each with its columns under each other, two spaces apart. */
function alignedLines(columns, rows) {
	const lines = [columns.map(({ title }) => title), ...rows];
	const widths = columns.map((_, at) => Math.max(...lines.map((cells) => columnsOf(cells[at] ?? ""))));
	return lines.map((cells) => columns.map(({ align }, at) => {
		const text = cells[at] ?? "";
		const space = " ".repeat(widths[at] - columnsOf(text));
		return align === "right" ? space + text : text + space;
	}).join("  ").trimEnd());
}
function markdownLines(columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ title }) => title)),
		line(columns.map(({ align }) => align === "right" ? "--:" : "---")),
		...rows.map(line)
	];
}
/** As RFC 4180 has it, with line feeds. */
function csvLines(header, rows) {
	const cell = (text) => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
	return [header, ...rows].map((cells) => cells.map(cell).join(","));
}

export { markdownLines as i, columnsOf as n, csvLines as r, alignedLines as t };