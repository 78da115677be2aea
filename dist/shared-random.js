// src/statistics/quantiles.ts
/** Order statistics of samples. */
/**
* The q-quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
*
* @param sorted ascending, not empty.
* @param q in [0, 1].
*/
function quantileOfSorted(sorted, q) {
	const position = (sorted.length - 1) * q;
	const below = Math.floor(position);
	const lower = sorted[below];
	return lower + (sorted[Math.min(below + 1, sorted.length - 1)] - lower) * (position - below);
}

// src/statistics/random.ts
/** @param seed any number; its integer part modulo 2^32 counts. */
function createRandom(seed) {
	let a = 0;
	let b = 2654435769;
	let c = seed >>> 0;
	let counter = 1;
	const next = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let i = 0; i < 15; i++) next();
	return next;
}
/** An integer in [0, n). */
function randomInteger(random, n) {
	return Math.floor(random() * n);
}
/** Shuffles in place (Fisher-Yates). */
function shuffle(items, random) {
	for (let i = items.length - 1; i > 0; i--) {
		const j = randomInteger(random, i + 1);
		const held = items[i];
		items[i] = items[j];
		items[j] = held;
	}
	return items;
}

export { quantileOfSorted as i, randomInteger as n, shuffle as r, createRandom as t };