import { n as UserError } from "./shared-errors.js";
import { t as openParquet } from "./shared-parquet-file.js";

// src/dataset/parquet/read-images.ts
/** Image bytes out of Parquet files, row by row. The last page of each open file is kept for the next row. */
/** Shards that are open at a time: rows may be asked for in any order. */
const MOST_FILES = 16;
/** @returns a function that throws `UserError` where the row holds no bytes. Calls are answered one by one. */
function createParquetImages() {
	const columns = /* @__PURE__ */ new Map();
	let last = Promise.resolve();
	const open = async ({ path, column: names }) => {
		const key = JSON.stringify([path, names]);
		const known = columns.get(key);
		if (known !== void 0) return known;
		if (columns.size === MOST_FILES) {
			const [oldest, { file }] = columns.entries().next().value;
			columns.delete(oldest);
			await file.close();
		}
		const file = await openParquet(path);
		const column = {
			file,
			reader: file.openColumn(names)
		};
		columns.set(key, column);
		return column;
	};
	const read = async (input) => {
		const { rowGroup, row, path } = input;
		const column = await open(input);
		let { page } = column;
		if (page?.rowGroup !== rowGroup || row < page.firstRow || row >= page.firstRow + page.values.length) {
			page = await column.reader.readPageOf(rowGroup, row);
			column.page = page;
		}
		const value = page.values[row - page.firstRow];
		if (value instanceof Uint8Array) return value;
		throw new UserError({
			code: "dataset-null-image",
			what: "the row holds no image",
			where: `${path}: row ${row} of row group ${rowGroup}`,
			got: value === null ? "null" : typeof value,
			expected: `bytes in ${input.column.join(".")}`,
			hint: "write the dataset with its images in it, not with paths to them"
		});
	};
	return (input) => {
		const bytes = last.then(() => read(input));
		last = bytes.catch(() => {});
		return bytes;
	};
}

export { createParquetImages };