// src/thousands.ts
/**
* A number with its thousands apart, as English writes it: "25,557,032". Instead of `toLocaleString`, whose first use
* loads all that there is to know of languages: 20 ms of every run.
*
* @param decimals digits after the point, at most; zeros at the end are left out.
*/
function withThousands(value, decimals = 3) {
	const [whole = "", fraction] = String(Number(value.toFixed(decimals))).split(".");
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

export { withThousands as t };