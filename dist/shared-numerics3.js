import { n as UserError, t as SurroundingsError } from "./shared-errors.js";
import { i as isFiniteExample, n as compareOutputs, t as OPTIMISATION_LEVELS } from "./shared-numerics2.js";
import { t as createRandom } from "./shared-random.js";
import { n as canBeFed, t as openModel } from "./shared-session.js";
import { t as readableFeeds } from "./shared-readable-feeds.js";

// src/runtime/jobs/numerics.ts
const RANDOM_EXAMPLES = 4;
/** After this (ms) no example is begun, and after three times as much no other way to run the model. */
const ENOUGH_MS = 2e3;
/** Elements of all outputs that are kept to compare with. */
const MAX_ELEMENTS = 2 ** 24;
/** @throws UserError if the model does not load as it is, or can't be fed. */
async function compareLevels(packages, subject, { examples, classes, session }, channel) {
	const from = performance.now();
	const open = (level, provider) => {
		channel.send({
			kind: "doing",
			what: `loading the ${subject.name}, optimisations ${level}`
		});
		const fallbackProviders = provider === "cpu" ? [] : session.fallbackProviders;
		const chosen = {
			...session,
			executionProvider: provider,
			fallbackProviders
		};
		return openModel(packages, subject, chosen, { graphOptimizationLevel: OPTIMISATION_LEVELS[level] });
	};
	const model = await open("off", "cpu");
	const fed = [];
	const written = [];
	let elements = 0;
	for await (const one of feedsOf(packages, model, examples)) {
		channel.send({
			kind: "doing",
			what: `an inference of the ${subject.name}, optimisations off`
		});
		const outputs = await infer(model, one);
		elements += outputs.reduce((sum, { values }) => sum + values.length, 0);
		if (elements > MAX_ELEMENTS) break;
		fed.push(one);
		const { target } = one.example ?? {};
		written.push({
			outputs,
			...target?.kind === "class" ? { label: target.label } : {}
		});
		if (performance.now() - from > ENOUGH_MS) break;
	}
	await model.session.release();
	const names = written[0]?.outputs.map(({ name }) => name) ?? [];
	const scores = classes === void 0 ? -1 : classes.output === void 0 ? 0 : names.indexOf(classes.output);
	const position = scores < 0 ? void 0 : scores;
	const ways = [["basic", "cpu"], ["all", "cpu"]];
	if (session.executionProvider !== "cpu") ways.push(["all", session.executionProvider]);
	const runs = [];
	for (const [level, provider] of fed.length === 0 ? [] : ways) {
		if (performance.now() - from > 3 * ENOUGH_MS) {
			runs.push({
				kind: "failed",
				level,
				provider,
				reason: "the time did not do for it"
			});
			continue;
		}
		try {
			const other = await open(level, provider);
			const outputs = [];
			for (const one of fed) {
				channel.send({
					kind: "doing",
					what: `an inference of the ${subject.name}, optimisations ${level}`
				});
				outputs.push(await infer(other, one));
			}
			await other.session.release();
			runs.push({
				level,
				provider,
				...compareOutputs(written, outputs, position)
			});
		} catch (error) {
			if (!(error instanceof UserError) && !(error instanceof SurroundingsError)) throw error;
			runs.push({
				kind: "failed",
				level,
				provider,
				reason: error.problem.what
			});
		}
	}
	const notFinite = written.filter((example) => !isFiniteExample(example)).length;
	return {
		examples: fed.length,
		random: fed[0]?.example === void 0,
		notFinite,
		runs
	};
}
async function infer(model, { feeds, batched }) {
	return model.outputs(await model.session.run(feeds), batched);
}
/** The examples that can be read; random inputs where there are none that can be fed. */
async function* feedsOf(packages, model, examples) {
	if (!examples.some((example) => canBeFed(example, model.subject))) {
		const random = createRandom(0);
		for (let i = 0; i < RANDOM_EXAMPLES; i++) yield {
			feeds: model.randomFeed(random),
			batched: false
		};
		return;
	}
	for await (const { example, fed } of readableFeeds(packages, [model], examples)) yield {
		feeds: fed.feeds[0],
		batched: fed.batched,
		example
	};
}

export { compareLevels };