// src/measurement/tasks/metrics.ts
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const POSITIVE = [0, Number.POSITIVE_INFINITY];
const SHARE = [0, 1];
const share = (title, better = "higher") => ({
	unit: "ratio",
	better,
	from: "examples",
	title,
	range: SHARE
});
const error = (title) => ({
	unit: "value",
	better: "lower",
	from: "examples",
	title,
	range: POSITIVE
});
const TASK_METRICS = {
	top1: share("top-1 accuracy"),
	top5: share("top-5 accuracy"),
	calibration_error: share("expected calibration error", "lower"),
	agreement: {
		...share("same prediction as the reference"),
		from: "pair"
	},
	negative_flips: {
		...share("right by the reference, wrong by the candidate", "lower"),
		from: "pair"
	},
	"f1.micro": share("micro-averaged F1"),
	"f1.macro": share("macro-averaged F1"),
	map: share("mean average precision"),
	map50: share("mean average precision at IoU 0.5"),
	miou: share("mean intersection over union"),
	rmse: error("root mean squared error"),
	mae: error("mean absolute error"),
	r2: {
		unit: "value",
		better: "higher",
		from: "examples",
		title: "R²",
		range: ANY
	},
	"recall.at1": share("recall at 1"),
	"recall.at5": share("recall at 5"),
	"recall.at10": share("recall at 10"),
	cosine: {
		unit: "value",
		better: "higher",
		from: "pair",
		title: "cosine similarity",
		range: [-1, 1]
	},
	max_abs_error: {
		...error("largest absolute difference"),
		from: "pair"
	},
	max_rel_error: {
		...error("largest relative difference"),
		from: "pair"
	},
	all_close: {
		...share("outputs within tolerance"),
		from: "pair"
	}
};

export { TASK_METRICS as t };