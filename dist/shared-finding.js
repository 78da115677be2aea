// src/explain/causes.ts
/** Codes are `family.cause`. */
const CAUSES = {
	"preprocessing.channel-order": {
		title: "the order of the colour channels",
		advice: "set \"channels\", with mean and std in the same order"
	},
	"preprocessing.mean-std": {
		title: "mean and standard deviation",
		advice: "set \"mean\" and \"std\" to what the model was trained with"
	},
	"preprocessing.scale": {
		title: "the scale of the pixels",
		advice: "set \"scale\" to what the model was trained with"
	},
	"preprocessing.resampler": {
		title: "the library or the kernel that resizes",
		advice: "set \"interpolation\" and \"library\" of \"resize\""
	},
	"preprocessing.crop": {
		title: "the share of the image that is cropped",
		advice: "set \"resize\" and \"crop\" to what the claim was measured with"
	},
	"preprocessing.resize": {
		title: "how the image comes to its size",
		advice: "set \"resize\" to what the claim was measured with"
	},
	"preprocessing.layout": {
		title: "the layout of the input",
		advice: "set \"layout\" to what the model declares"
	},
	"preprocessing.colour-profile": {
		title: "the colour profile that images carry",
		advice: "convert the images to sRGB, or leave the profile alone as training did"
	},
	"preprocessing.orientation": {
		title: "the orientation that images carry in EXIF",
		advice: "turn the images upright as the claim was measured, or leave them as they were stored"
	},
	"preprocessing.rounding": {
		title: "how offsets of the crop are rounded",
		advice: "set \"rounding\" of \"crop\""
	},
	"preprocessing.recipe": {
		title: "the preprocessing as a whole",
		advice: "set \"preprocess\" to what the model is published with"
	},
	"labels.offset": {
		title: "labels that count from another number",
		advice: "set \"offset\" of the dataset, or mend the labels"
	},
	"labels.background-class": {
		title: "a background class before the others",
		advice: "set \"offset: 1\" in the dataset"
	},
	"labels.permuted": {
		title: "classes in another order",
		advice: "give the classes in the order of the model's outputs (\"classes\" of the dataset)"
	},
	"labels.swapped": {
		title: "two classes that are swapped",
		advice: "mend the order of these classes"
	},
	"labels.names": {
		title: "names of classes that stand for other ids",
		advice: "say how labels are to be read (\"label-map\" of the dataset)"
	},
	"dataset.duplicates": {
		title: "examples that are there twice",
		advice: "remove the copies"
	},
	"dataset.unreadable": {
		title: "files that can not be read",
		advice: "mend or remove these files"
	},
	"dataset.lossy": {
		title: "a lossy copy of the images",
		advice: "measure on the original images"
	},
	"dataset.imbalance": {
		title: "classes that are not equally frequent",
		advice: "measure on a sample with the frequencies that the claim was measured with"
	},
	"dataset.easier": {
		title: "examples that are easier than those of the claim",
		advice: "measure on the split that the claim is for"
	},
	"dataset.harder": {
		title: "examples that are harder than those of the claim",
		advice: "measure on the split that the claim is for"
	},
	"scores.ties": {
		title: "classes with equal scores",
		advice: "leave the last layer unquantised, or give it a finer scale"
	},
	"scores.saturated": {
		title: "scores that are at the end of their range",
		advice: "look for an overflow, or a scale that is too small, before the output"
	},
	"scores.not-a-number": {
		title: "scores that are no numbers",
		advice: "look for an overflow, a division by zero or a logarithm of it in the model"
	},
	"scores.softmax-twice": {
		title: "softmax that is applied twice",
		advice: "export the model without the second softmax, or set \"scores\" of the task"
	},
	"scores.softmax-missing": {
		title: "softmax that is missing",
		advice: "export the model with its softmax, or set \"scores\" of the task"
	},
	"scores.temperature": {
		title: "probabilities that are too sure or not sure enough",
		advice: "calibrate the model: divide its logits by the temperature before softmax"
	},
	"model.diverges": {
		title: "a node from which on the model computes something else",
		advice: "look at this node and what feeds it"
	},
	"model.layer-weights": {
		title: "a layer with other weights",
		advice: "look how this layer was exported"
	},
	"model.random-weights": {
		title: "weights that were never trained",
		advice: "export the model with its trained weights"
	},
	"model.zero-weights": {
		title: "weights that are zero",
		advice: "look how this layer was exported"
	},
	"model.pruned": {
		title: "weights that were pruned",
		advice: "prune less, or train on after pruning"
	},
	"model.quantisation": {
		title: "quantisation that loses too much",
		advice: "quantise this layer by channel, calibrate it anew, or leave it in floating point"
	},
	"model.overflow": {
		title: "numbers beyond the range of their type",
		advice: "leave the layer in float32, or scale what goes in"
	},
	"model.optimisation-levels": {
		title: "graph optimisations that change the result",
		advice: "report it to onnxruntime, or lower the level of graph optimisation"
	},
	"model.structure": {
		title: "another graph",
		advice: "compare the graphs with \"zoogate inspect --against\""
	},
	"model.interface": {
		title: "other inputs or outputs",
		advice: "export the model with the inputs and outputs of the reference"
	},
	"model.opset": {
		title: "an operator set that is too new or too old",
		advice: "export the model for an operator set that its users have"
	},
	"model.custom-operator": {
		title: "an operator that the runtime does not have",
		advice: "export the model with operators of ONNX alone"
	},
	"time.operators": {
		title: "operators that account for the time",
		advice: "look at these operators first"
	},
	"time.fallback": {
		title: "nodes that fell back to the processor",
		advice: "replace these operators, or run the model on the processor as a whole"
	},
	"time.threads": {
		title: "the number of threads",
		advice: "set \"threads\" to that of the claim"
	},
	"time.integer-kernels": {
		title: "integer operators that are slow on this processor",
		advice: "quantise to QDQ or QLinear operators, or run on a processor with integer dot products (VNNI)"
	},
	"time.first-run": {
		title: "the cost of the first inference taken for that of every one",
		advice: "compare \"latency.first\" with it, or claim the steady time"
	},
	"claim.other-zoo": {
		title: "another zoo's figure",
		advice: "claim what this file reaches, or gate the file that the figure is for"
	},
	"claim.other-input-size": {
		title: "a figure for another input size",
		advice: "measure at the input size that the figure is for, or correct the claim"
	},
	"claim.other-variant": {
		title: "a figure of another variant",
		advice: "claim the figure of this variant"
	},
	"claim.flops-for-macs": {
		title: "FLOPs for MACs: a factor of two",
		advice: "write what is counted beside the figure"
	},
	"claim.unit": {
		title: "a figure in another unit",
		advice: "write the unit beside the figure"
	},
	"claim.contradiction": {
		title: "claims that contradict each other",
		advice: "correct the one that is wrong"
	},
	"claim.impossible": {
		title: "a figure that can not be",
		advice: "correct the figure"
	},
	"claim.unscoped": {
		title: "a figure that does not say what it is for",
		advice: "say which dataset, split and hardware the figure is for"
	},
	"claim.other-network": {
		title: "the name of another network",
		advice: "correct the name, or publish the network that it names"
	},
	"claim.not-reproduced": {
		title: "a figure that nothing here brings about",
		advice: "ask for how the figure was measured, or claim what was measured"
	}
};
const CAUSE_CODES = Object.keys(CAUSES);

// src/explain/finding.ts
/** A finding with the advice of its cause, unless it has its own. */
function makeFinding({ advice, configuration, place, gates, ...finding }) {
	return {
		...finding,
		advice: advice ?? CAUSES[finding.cause].advice,
		...configuration === void 0 ? {} : { configuration },
		...place === void 0 ? {} : { place },
		...gates === void 0 || gates.length === 0 ? {} : { gates }
	};
}
/** Whether a finding says why a gate did not pass, and not only that something is there. */
function isExplanation({ gates = [], confidence }) {
	return gates.length > 0 && confidence !== "possible";
}

export { makeFinding as n, CAUSES as r, isExplanation as t };