import { n as UnreadableImage } from "./shared-read-input.js";
import { n as canBeFed, r as createExampleFeeder } from "./shared-session.js";

// src/runtime/readable-feeds.ts
/**
* The examples in their order, without those that can't be read or that a model has no preprocessing for.
*
* @throws UserError for an example that doesn't fit a model.
*/
async function* readableFeeds(packages, models, examples) {
	const feeder = createExampleFeeder(packages, models);
	for (const example of examples) {
		if (!models.every(({ subject }) => canBeFed(example, subject))) continue;
		try {
			yield {
				example,
				fed: await feeder(example)
			};
		} catch (error) {
			if (!(error instanceof UnreadableImage)) throw error;
		}
	}
}
/**
* @param random from 0 to 1; what random numbers are made of.
* @returns one feed a model, in their order, and whether it is the example.
* @throws UserError for an example that doesn't fit a model, or a model of whose input too little is known.
*/
async function singleFeeds(packages, models, example, random) {
	for await (const { fed } of readableFeeds(packages, models, example === void 0 ? [] : [example])) return {
		feeds: fed.feeds,
		isReal: true
	};
	return {
		feeds: models.map((model) => model.randomFeed(random)),
		isReal: false
	};
}

export { singleFeeds as n, readableFeeds as t };