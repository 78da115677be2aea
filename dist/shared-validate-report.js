import { i as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { t as report_schema_default } from "./shared-report.schema.js";
import { n as UserError } from "./shared-errors.js";
import { o as plainText } from "./shared-escape.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// src/report/report-validator.ts
var require_report_validator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = validate21;
	module.exports.default = validate21;
	const schema6 = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "zoogate-report-1",
		"title": "zoogate report",
		"description": "Everything that a run of zoogate found out. Proportions are fractions, times ms, sizes bytes; absent is absent, never null.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schemaVersion",
			"tool",
			"verdict",
			"startedAt",
			"durationMs",
			"seed",
			"testbed",
			"models"
		],
		"properties": {
			"schemaVersion": { "const": 1 },
			"tool": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "version"],
				"properties": {
					"name": { "const": "zoogate" },
					"version": {
						"type": "string",
						"maxLength": 100
					}
				}
			},
			"verdict": { "$ref": "#/definitions/verdict" },
			"startedAt": {
				"type": "string",
				"maxLength": 100
			},
			"durationMs": {
				"type": "number",
				"minimum": 0
			},
			"seed": { "type": "number" },
			"invocation": {
				"description": "How the run was asked for, as a command line of zoogate.",
				"type": "object",
				"additionalProperties": false,
				"required": ["arguments"],
				"properties": {
					"arguments": {
						"type": "array",
						"minItems": 1,
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 32768
						}
					},
					"directory": {
						"description": "From the repository's root.",
						"type": "string",
						"maxLength": 4096
					},
					"commit": {
						"description": "The commit that the workflow checked out.",
						"type": "string",
						"pattern": "^[0-9a-f]{40,64}$"
					}
				}
			},
			"testbed": { "$ref": "#/definitions/testbed" },
			"models": {
				"type": "array",
				"maxItems": 1e4,
				"items": { "$ref": "#/definitions/model" }
			},
			"shard": {
				"description": "The report is one of several that zoogate merge makes one of.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"index",
					"count",
					"by",
					"identity"
				],
				"properties": {
					"index": { "$ref": "#/definitions/count" },
					"count": { "$ref": "#/definitions/count" },
					"by": { "enum": ["examples", "models"] },
					"identity": {
						"type": "object",
						"maxProperties": 1e5,
						"additionalProperties": {
							"type": "string",
							"maxLength": 500
						}
					},
					"data": { "type": "string" },
					"digest": {
						"type": "string",
						"maxLength": 64
					}
				}
			},
			"history": {
				"description": "Earlier runs, oldest first.",
				"type": "array",
				"maxItems": 200,
				"items": { "$ref": "#/definitions/pastRun" }
			},
			"merged": {
				"description": "What the report was merged from.",
				"type": "object",
				"additionalProperties": false,
				"required": ["by", "parts"],
				"properties": {
					"by": { "enum": ["examples", "models"] },
					"parts": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"index",
								"digest",
								"startedAt",
								"durationMs",
								"testbed"
							],
							"properties": {
								"index": { "$ref": "#/definitions/count" },
								"digest": {
									"type": "string",
									"maxLength": 64
								},
								"startedAt": {
									"type": "string",
									"maxLength": 100
								},
								"durationMs": {
									"type": "number",
									"minimum": 0
								},
								"testbed": { "$ref": "#/definitions/testbed" }
							}
						}
					},
					"shared": {
						"type": "object",
						"additionalProperties": false,
						"required": ["examples", "differences"],
						"properties": {
							"examples": { "$ref": "#/definitions/count" },
							"differences": {
								"type": "array",
								"maxItems": 1e3,
								"items": {
									"type": "string",
									"maxLength": 1e3
								}
							}
						}
					}
				}
			}
		},
		"definitions": {
			"pastRun": {
				"description": "What is kept of a run: a line of its history.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"startedAt",
					"verdict",
					"models"
				],
				"properties": {
					"startedAt": {
						"type": "string",
						"maxLength": 100
					},
					"run": { "$ref": "#/definitions/count" },
					"attempt": { "$ref": "#/definitions/count" },
					"commit": {
						"type": "string",
						"pattern": "^[0-9a-f]{40,64}$"
					},
					"verdict": { "$ref": "#/definitions/verdict" },
					"testbed": {
						"type": "string",
						"maxLength": 100
					},
					"models": {
						"type": "array",
						"maxItems": 1e4,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"name",
								"verdict",
								"figures"
							],
							"properties": {
								"name": {
									"type": "string",
									"maxLength": 500
								},
								"verdict": { "$ref": "#/definitions/verdict" },
								"sha256": { "$ref": "#/definitions/sha256" },
								"figures": {
									"type": "object",
									"maxProperties": 200,
									"propertyNames": { "maxLength": 100 },
									"additionalProperties": {
										"type": "object",
										"additionalProperties": false,
										"required": [
											"value",
											"unit",
											"verdict"
										],
										"properties": {
											"value": { "$ref": "#/definitions/number" },
											"low": { "$ref": "#/definitions/number" },
											"high": { "$ref": "#/definitions/number" },
											"n": { "$ref": "#/definitions/count" },
											"unit": { "$ref": "#/definitions/unit" },
											"verdict": { "$ref": "#/definitions/verdict" }
										}
									}
								}
							}
						}
					}
				}
			},
			"nonFinite": {
				"description": "NaN and infinities, which JSON has no numbers for",
				"enum": [
					"NaN",
					"Infinity",
					"-Infinity"
				]
			},
			"number": {
				"description": "a number, \"NaN\", \"Infinity\" or \"-Infinity\"",
				"anyOf": [{ "type": "number" }, { "$ref": "#/definitions/nonFinite" }]
			},
			"figure": {
				"description": "a number, or a text for metrics that are compared for equality",
				"anyOf": [{ "type": "number" }, {
					"type": "string",
					"maxLength": 2e4
				}]
			},
			"verdict": { "enum": [
				"pass",
				"warn",
				"fail",
				"inconclusive",
				"unverifiable",
				"not_comparable",
				"error"
			] },
			"unit": {
				"description": "proportions are fractions, times ms, sizes bytes",
				"enum": [
					"ratio",
					"value",
					"ms",
					"bytes",
					"count",
					"text"
				]
			},
			"sha256": {
				"description": "64 hexadecimal digits",
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"count": {
				"description": "a whole number, 0 or more",
				"type": "integer",
				"minimum": 0
			},
			"place": {
				"type": "object",
				"additionalProperties": false,
				"required": ["file", "line"],
				"properties": {
					"file": {
						"type": "string",
						"maxLength": 1e3
					},
					"line": {
						"type": "integer",
						"minimum": 0
					},
					"column": {
						"type": "integer",
						"minimum": 1
					},
					"entry": {
						"type": "string",
						"maxLength": 500
					}
				}
			},
			"gate": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"rule",
					"metric",
					"unit",
					"severity",
					"verdict",
					"reason"
				],
				"properties": {
					"rule": {
						"type": "string",
						"maxLength": 500
					},
					"place": { "$ref": "#/definitions/place" },
					"metric": {
						"type": "string",
						"maxLength": 100
					},
					"unit": { "$ref": "#/definitions/unit" },
					"severity": { "enum": ["fail", "warn"] },
					"verdict": { "$ref": "#/definitions/verdict" },
					"measured": {
						"type": "object",
						"additionalProperties": false,
						"required": ["value"],
						"properties": {
							"value": { "$ref": "#/definitions/figure" },
							"low": { "$ref": "#/definitions/number" },
							"high": { "$ref": "#/definitions/number" },
							"n": { "$ref": "#/definitions/count" }
						}
					},
					"bound": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"against",
							"value",
							"limit"
						],
						"properties": {
							"against": { "enum": [
								"claim",
								"reference",
								"baseline",
								"quantity"
							] },
							"value": { "$ref": "#/definitions/figure" },
							"limit": { "$ref": "#/definitions/figure" },
							"precision": { "$ref": "#/definitions/number" },
							"source": { "$ref": "#/definitions/place" }
						}
					},
					"difference": {
						"type": "object",
						"additionalProperties": false,
						"required": ["value", "unit"],
						"properties": {
							"value": { "$ref": "#/definitions/number" },
							"low": { "$ref": "#/definitions/number" },
							"high": { "$ref": "#/definitions/number" },
							"unit": { "enum": ["absolute", "relative"] }
						}
					},
					"reason": {
						"type": "string",
						"maxLength": 1e4
					},
					"examplesNeeded": { "$ref": "#/definitions/number" }
				}
			},
			"measurement": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"value",
					"unit",
					"method"
				],
				"properties": {
					"value": { "$ref": "#/definitions/figure" },
					"low": { "$ref": "#/definitions/number" },
					"high": { "$ref": "#/definitions/number" },
					"n": { "$ref": "#/definitions/count" },
					"successes": {
						"description": "examples that the proportion counts",
						"$ref": "#/definitions/count"
					},
					"unit": { "$ref": "#/definitions/unit" },
					"method": {
						"type": "string",
						"maxLength": 1e3
					},
					"views": {
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 50,
						"additionalProperties": { "type": "number" }
					}
				}
			},
			"architecture": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"parameters",
					"parameterViews",
					"kernelParameters",
					"nodes",
					"opset",
					"operators",
					"inputs",
					"outputs",
					"signature",
					"weightsSignature",
					"producer",
					"irVersion",
					"externalData"
				],
				"properties": {
					"network": {
						"description": "what network the graph is, from its structure alone",
						"type": "object",
						"additionalProperties": false,
						"required": ["kindOf"],
						"properties": {
							"name": {
								"description": "its name in zoogate's registry, where it is a known one",
								"type": "string",
								"maxLength": 200
							},
							"kindOf": {
								"description": "its units, in words",
								"type": "string",
								"maxLength": 2e3
							},
							"closest": {
								"description": "of an unknown network: the known one that shares most kernels",
								"type": "object",
								"additionalProperties": false,
								"required": ["name", "similarity"],
								"properties": {
									"name": {
										"type": "string",
										"maxLength": 200
									},
									"similarity": { "type": "number" }
								}
							}
						}
					},
					"parameters": { "$ref": "#/definitions/count" },
					"parameterViews": {
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 50,
						"additionalProperties": { "type": "number" }
					},
					"kernelParameters": { "$ref": "#/definitions/count" },
					"macs": { "$ref": "#/definitions/count" },
					"nodes": { "$ref": "#/definitions/count" },
					"opset": { "$ref": "#/definitions/count" },
					"operators": {
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 2e3,
						"additionalProperties": { "$ref": "#/definitions/count" }
					},
					"inputs": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 2e3
						}
					},
					"outputs": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 2e3
						}
					},
					"signature": {
						"type": "string",
						"maxLength": 200
					},
					"weightsSignature": {
						"type": "string",
						"maxLength": 200
					},
					"externalData": {
						"description": "weights lie in other files than the model's own",
						"type": "boolean"
					},
					"producer": {
						"type": "string",
						"maxLength": 1e3
					},
					"irVersion": { "$ref": "#/definitions/count" }
				}
			},
			"subject": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"source",
					"sha256",
					"bytes",
					"architecture",
					"metrics"
				],
				"properties": {
					"source": {
						"type": "string",
						"maxLength": 4e3
					},
					"revision": {
						"description": "What a revision, tag or `latest` in the source came to: a commit, a release's tag, a digest.",
						"type": "string",
						"maxLength": 1e3
					},
					"inputs": {
						"description": "Of a command's output: the files that it was made of, and one hash for all of them.",
						"type": "object",
						"additionalProperties": false,
						"required": ["sha256", "files"],
						"properties": {
							"sha256": { "$ref": "#/definitions/sha256" },
							"files": {
								"type": "array",
								"maxItems": 1e4,
								"items": {
									"type": "string",
									"maxLength": 4096
								}
							}
						}
					},
					"sha256": { "$ref": "#/definitions/sha256" },
					"bytes": { "$ref": "#/definitions/count" },
					"architecture": { "$ref": "#/definitions/architecture" },
					"metrics": {
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 200,
						"additionalProperties": { "$ref": "#/definitions/measurement" }
					},
					"failed": {
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 200,
						"additionalProperties": {
							"type": "string",
							"maxLength": 1e4
						}
					},
					"ties": { "$ref": "#/definitions/count" },
					"notFinite": { "$ref": "#/definitions/count" },
					"classes": {
						"description": "results by class, worst first",
						"type": "array",
						"maxItems": 2e3,
						"items": { "$ref": "#/definitions/classResult" }
					},
					"slices": {
						"description": "the task's primary metric by slice: column by column, worst first",
						"type": "array",
						"maxItems": 2e4,
						"items": { "$ref": "#/definitions/sliceResult" }
					},
					"confusion": {
						"description": "cells of the confusion matrix that are not empty: mistakes first, most frequent first",
						"type": "array",
						"maxItems": 2e3,
						"items": { "$ref": "#/definitions/confusionCell" }
					},
					"profile": { "$ref": "#/definitions/profile" },
					"leftOut": {
						"description": "how many there are beyond those of each list",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"classes": { "$ref": "#/definitions/count" },
							"slices": { "$ref": "#/definitions/count" },
							"confusion": { "$ref": "#/definitions/count" }
						}
					}
				}
			},
			"classResult": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"label",
					"metric",
					"value",
					"unit"
				],
				"properties": {
					"label": { "$ref": "#/definitions/count" },
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"metric": {
						"type": "string",
						"maxLength": 100
					},
					"value": { "$ref": "#/definitions/number" },
					"low": { "$ref": "#/definitions/number" },
					"high": { "$ref": "#/definitions/number" },
					"n": { "$ref": "#/definitions/count" },
					"unit": { "$ref": "#/definitions/unit" },
					"reason": {
						"description": "why there is no figure",
						"type": "string",
						"maxLength": 1e3
					}
				}
			},
			"sliceResult": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"column",
					"slice",
					"examples",
					"metric",
					"value",
					"unit"
				],
				"properties": {
					"column": {
						"type": "string",
						"maxLength": 500
					},
					"slice": {
						"type": "string",
						"maxLength": 500
					},
					"examples": { "$ref": "#/definitions/count" },
					"metric": {
						"type": "string",
						"maxLength": 100
					},
					"value": { "$ref": "#/definitions/number" },
					"low": { "$ref": "#/definitions/number" },
					"high": { "$ref": "#/definitions/number" },
					"n": { "$ref": "#/definitions/count" },
					"unit": { "$ref": "#/definitions/unit" },
					"reason": {
						"description": "why there is no figure",
						"type": "string",
						"maxLength": 1e3
					}
				}
			},
			"confusionCell": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"label",
					"predicted",
					"count"
				],
				"properties": {
					"label": { "$ref": "#/definitions/count" },
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"predicted": {
						"description": "class index; -1 where the scores were not finite and nothing was predicted",
						"type": "integer",
						"minimum": -1
					},
					"predictedName": {
						"type": "string",
						"maxLength": 500
					},
					"count": { "$ref": "#/definitions/count" }
				}
			},
			"flips": {
				"description": "examples that the candidate alone has wrong or right",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"against",
					"lost",
					"gained",
					"examples"
				],
				"properties": {
					"against": { "enum": ["reference", "baseline"] },
					"lost": { "$ref": "#/definitions/count" },
					"gained": { "$ref": "#/definitions/count" },
					"examples": {
						"type": "array",
						"maxItems": 50,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"name",
								"is",
								"label",
								"candidate",
								"other"
							],
							"properties": {
								"name": {
									"type": "string",
									"maxLength": 500
								},
								"is": { "enum": ["lost", "gained"] },
								"label": { "$ref": "#/definitions/count" },
								"candidate": {
									"description": "class index; -1 where the scores were not finite and nothing was predicted",
									"type": "integer",
									"minimum": -1
								},
								"other": {
									"description": "class index; -1 where the scores were not finite and nothing was predicted",
									"type": "integer",
									"minimum": -1
								},
								"labelName": {
									"type": "string",
									"maxLength": 500
								},
								"candidateName": {
									"type": "string",
									"maxLength": 500
								},
								"otherName": {
									"type": "string",
									"maxLength": 500
								},
								"thumbnail": {
									"description": "a picture as a data URI",
									"type": "string",
									"maxLength": 8e3,
									"pattern": "^data:image/webp;base64,[A-Za-z0-9+/]+={0,2}$"
								}
							}
						}
					}
				}
			},
			"catalogue": {
				"description": "the row of the catalogue that the reference is",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"source",
					"compared",
					"claims"
				],
				"properties": {
					"id": {
						"type": "string",
						"maxLength": 500
					},
					"source": {
						"type": "string",
						"maxLength": 2e3
					},
					"compared": { "enum": ["measured", "published"] },
					"claims": {
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "#/definitions/claim" }
					}
				}
			},
			"claim": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"metric",
					"value",
					"unit",
					"precision",
					"text",
					"source"
				],
				"properties": {
					"metric": {
						"type": "string",
						"maxLength": 100
					},
					"value": { "type": "number" },
					"unit": { "$ref": "#/definitions/unit" },
					"precision": {
						"type": "number",
						"minimum": 0
					},
					"text": {
						"type": "string",
						"maxLength": 2e3
					},
					"dataset": {
						"type": "string",
						"maxLength": 500
					},
					"split": {
						"type": "string",
						"maxLength": 500
					},
					"testbed": {
						"description": "fingerprint of the testbed that the figure is from",
						"type": "string",
						"maxLength": 1e3
					},
					"hardware": {
						"type": "string",
						"maxLength": 500
					},
					"dtype": {
						"type": "string",
						"maxLength": 500
					},
					"batch": { "$ref": "#/definitions/count" },
					"inputSize": {
						"type": "string",
						"maxLength": 100
					},
					"model": {
						"type": "string",
						"maxLength": 500
					},
					"variant": {
						"type": "string",
						"maxLength": 500
					},
					"artifact": {
						"type": "string",
						"maxLength": 500
					},
					"sha256": {
						"type": "string",
						"maxLength": 64
					},
					"form": {
						"type": "string",
						"maxLength": 100
					},
					"readings": {
						"type": "array",
						"maxItems": 10,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"convention",
								"value",
								"precision"
							],
							"properties": {
								"convention": {
									"type": "string",
									"maxLength": 200
								},
								"value": { "type": "number" },
								"precision": {
									"type": "number",
									"minimum": 0
								}
							}
						}
					},
					"note": {
						"type": "string",
						"maxLength": 500
					},
					"source": { "$ref": "#/definitions/place" }
				}
			},
			"dataset": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"complete",
					"size",
					"measured",
					"unreadable",
					"digest"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"source": {
						"description": "The locator as given, where it is not a path.",
						"type": "string",
						"maxLength": 4e3
					},
					"revision": {
						"description": "The commit that a revision in it came to.",
						"type": "string",
						"maxLength": 1e3
					},
					"split": {
						"type": "string",
						"maxLength": 500
					},
					"complete": { "type": "boolean" },
					"size": { "$ref": "#/definitions/count" },
					"measured": { "$ref": "#/definitions/count" },
					"unreadable": {
						"type": "array",
						"maxItems": 1e5,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["name", "reason"],
							"properties": {
								"name": {
									"type": "string",
									"maxLength": 4e3
								},
								"reason": {
									"type": "string",
									"maxLength": 1e4
								}
							}
						}
					},
					"digest": {
						"type": "string",
						"maxLength": 200
					}
				}
			},
			"problem": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"code",
					"what"
				],
				"properties": {
					"kind": { "enum": [
						"user",
						"surroundings",
						"defect"
					] },
					"code": {
						"type": "string",
						"maxLength": 200
					},
					"what": {
						"type": "string",
						"maxLength": 2e4
					},
					"where": {
						"type": "string",
						"maxLength": 4e3
					},
					"got": {
						"type": "string",
						"maxLength": 1e4
					},
					"expected": {
						"type": "string",
						"maxLength": 1e4
					},
					"hint": {
						"type": "string",
						"maxLength": 1e4
					}
				}
			},
			"finding": {
				"description": "a stated cause of a discrepancy",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"cause",
					"sentence",
					"evidence",
					"confidence",
					"advice"
				],
				"properties": {
					"cause": { "enum": [
						"preprocessing.channel-order",
						"preprocessing.mean-std",
						"preprocessing.scale",
						"preprocessing.resampler",
						"preprocessing.crop",
						"preprocessing.resize",
						"preprocessing.layout",
						"preprocessing.colour-profile",
						"preprocessing.orientation",
						"preprocessing.rounding",
						"preprocessing.recipe",
						"labels.offset",
						"labels.background-class",
						"labels.permuted",
						"labels.swapped",
						"labels.names",
						"dataset.duplicates",
						"dataset.unreadable",
						"dataset.lossy",
						"dataset.imbalance",
						"dataset.easier",
						"dataset.harder",
						"scores.ties",
						"scores.saturated",
						"scores.not-a-number",
						"scores.softmax-twice",
						"scores.softmax-missing",
						"scores.temperature",
						"model.diverges",
						"model.layer-weights",
						"model.random-weights",
						"model.zero-weights",
						"model.pruned",
						"model.quantisation",
						"model.overflow",
						"model.optimisation-levels",
						"model.structure",
						"model.interface",
						"model.opset",
						"model.custom-operator",
						"time.operators",
						"time.fallback",
						"time.threads",
						"time.integer-kernels",
						"time.first-run",
						"claim.other-zoo",
						"claim.other-input-size",
						"claim.other-variant",
						"claim.flops-for-macs",
						"claim.unit",
						"claim.contradiction",
						"claim.impossible",
						"claim.unscoped",
						"claim.other-network",
						"claim.not-reproduced"
					] },
					"sentence": {
						"type": "string",
						"maxLength": 1e4
					},
					"evidence": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 1e4
						}
					},
					"confidence": { "enum": [
						"certain",
						"likely",
						"possible"
					] },
					"advice": {
						"type": "string",
						"maxLength": 1e4
					},
					"configuration": {
						"description": "the advice as lines of the configuration",
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "string",
							"maxLength": 1e4
						}
					},
					"place": { "$ref": "#/definitions/place" },
					"gates": {
						"description": "rules of the gates that it accounts for",
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 1e3
						}
					}
				}
			},
			"explaining": {
				"description": "what was looked for where gates did not pass",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"outcome",
					"tried",
					"durationMs",
					"budgetMs"
				],
				"properties": {
					"outcome": { "enum": [
						"explained",
						"partly",
						"not found"
					] },
					"tried": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 1e4
						}
					},
					"affected": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 1e4
						}
					},
					"sweep": { "$ref": "#/definitions/sweep" },
					"durationMs": {
						"type": "number",
						"minimum": 0
					},
					"budgetMs": {
						"type": "number",
						"minimum": 0
					}
				}
			},
			"sweep": {
				"description": "the same examples prepared in other ways; the configured preprocessing first",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"metric",
					"unit",
					"examples",
					"variants"
				],
				"properties": {
					"metric": {
						"type": "string",
						"maxLength": 200
					},
					"unit": { "$ref": "#/definitions/unit" },
					"examples": { "$ref": "#/definitions/count" },
					"variants": {
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"recipe",
								"changed",
								"value"
							],
							"properties": {
								"recipe": {
									"type": "string",
									"maxLength": 1e3
								},
								"changed": {
									"type": "array",
									"maxItems": 20,
									"items": {
										"type": "string",
										"maxLength": 100
									}
								},
								"value": { "$ref": "#/definitions/number" },
								"low": { "$ref": "#/definitions/number" },
								"high": { "$ref": "#/definitions/number" }
							}
						}
					}
				}
			},
			"setting": {
				"description": "a scalar, or up to four levels of lists and objects",
				"anyOf": [
					{
						"type": [
							"string",
							"number",
							"boolean",
							"null"
						],
						"maxLength": 1e3
					},
					{
						"type": "array",
						"maxItems": 1e3,
						"items": { "$ref": "#/definitions/setting2" }
					},
					{
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 100,
						"additionalProperties": { "$ref": "#/definitions/setting2" }
					}
				]
			},
			"setting2": { "anyOf": [
				{
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					],
					"maxLength": 1e3
				},
				{
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/setting3" }
				},
				{
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 100,
					"additionalProperties": { "$ref": "#/definitions/setting3" }
				}
			] },
			"setting3": { "anyOf": [
				{
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					],
					"maxLength": 1e3
				},
				{
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": [
							"string",
							"number",
							"boolean",
							"null"
						],
						"maxLength": 1e3
					}
				},
				{
					"type": "object",
					"propertyNames": { "maxLength": 200 },
					"maxProperties": 100,
					"additionalProperties": {
						"type": [
							"string",
							"number",
							"boolean",
							"null"
						],
						"maxLength": 1e3
					}
				}
			] },
			"comparedBox": {
				"type": "object",
				"additionalProperties": false,
				"required": ["title", "lines"],
				"properties": {
					"title": {
						"type": "string",
						"maxLength": 4e3
					},
					"lines": {
						"type": "array",
						"maxItems": 20,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["text", "changed"],
							"properties": {
								"text": {
									"type": "string",
									"maxLength": 4e3
								},
								"changed": { "type": "boolean" }
							}
						}
					}
				}
			},
			"difference": {
				"description": "how the candidate's graph differs from another subject's, harmless rewriting aside",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"relation",
					"similarity",
					"changes",
					"interfaceChanges",
					"sideBySide"
				],
				"properties": {
					"relation": { "enum": [
						"equal",
						"equal up to weights",
						"equal up to precision",
						"same family",
						"different"
					] },
					"similarity": {
						"type": "number",
						"minimum": 0,
						"maximum": 1
					},
					"firstDivergence": {
						"type": "string",
						"maxLength": 4e3
					},
					"changes": {
						"description": "structure and precision, in the order of the dataflow",
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "string",
							"maxLength": 4e3
						}
					},
					"interfaceChanges": {
						"description": "inputs and outputs: what callers notice",
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "string",
							"maxLength": 4e3
						}
					},
					"weights": {
						"description": "what became of the weights of all layers that stand for each other",
						"type": "string",
						"maxLength": 4e3
					},
					"sideBySide": {
						"description": "both graphs from input to output, block by block",
						"type": "array",
						"maxItems": 20,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["mark"],
							"properties": {
								"mark": { "enum": [
									"same",
									"changed",
									"added",
									"removed"
								] },
								"candidate": { "$ref": "#/definitions/comparedBox" },
								"reference": { "$ref": "#/definitions/comparedBox" }
							}
						}
					}
				}
			},
			"numerics": {
				"description": "the candidate against itself, optimisations off on the CPU, on the same inputs",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"examples",
					"random",
					"notFinite",
					"rounding",
					"runs"
				],
				"properties": {
					"examples": {
						"type": "integer",
						"minimum": 0
					},
					"random": {
						"description": "the inputs were random",
						"type": "boolean"
					},
					"notFinite": {
						"description": "examples with NaN or infinity, optimisations off",
						"type": "integer",
						"minimum": 0
					},
					"rounding": {
						"description": "relative error that rounding alone can come to",
						"type": "number",
						"minimum": 0
					},
					"runs": {
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": ["level", "provider"],
							"properties": {
								"level": { "enum": [
									"off",
									"basic",
									"all"
								] },
								"provider": {
									"type": "string",
									"maxLength": 200
								},
								"reason": {
									"description": "why it did not run so",
									"type": "string",
									"maxLength": 1e4
								},
								"agreement": {
									"type": "number",
									"minimum": 0,
									"maximum": 1
								},
								"negativeFlips": {
									"type": "number",
									"minimum": 0,
									"maximum": 1
								},
								"maxAbsError": { "$ref": "#/definitions/number" },
								"relativeError": { "$ref": "#/definitions/number" },
								"cosine": { "$ref": "#/definitions/number" },
								"notFinite": {
									"type": "integer",
									"minimum": 0
								}
							}
						}
					}
				}
			},
			"layerTimes": {
				"description": "the candidate's layers beside another subject's, in a profiled inference; times in ms",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"totalMs",
					"otherMs",
					"summary",
					"layers"
				],
				"properties": {
					"totalMs": {
						"type": "number",
						"minimum": 0
					},
					"otherMs": {
						"type": "number",
						"minimum": 0
					},
					"summary": {
						"description": "the layers that make the difference: 'Conv_37: +4.1 ms of +4.4 ms'",
						"type": "string",
						"maxLength": 4e3
					},
					"layers": {
						"description": "the largest difference first",
						"type": "array",
						"maxItems": 200,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"operators",
								"otherOperators",
								"ms",
								"otherMs"
							],
							"properties": {
								"layer": {
									"type": "string",
									"maxLength": 1e3
								},
								"counterpart": {
									"type": "string",
									"maxLength": 1e3
								},
								"place": {
									"type": "string",
									"maxLength": 1e3
								},
								"operators": { "$ref": "#/definitions/operatorNames" },
								"otherOperators": { "$ref": "#/definitions/operatorNames" },
								"ms": {
									"type": "number",
									"minimum": 0
								},
								"otherMs": {
									"type": "number",
									"minimum": 0
								}
							}
						}
					},
					"rest": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"layers",
							"ms",
							"otherMs"
						],
						"properties": {
							"layers": { "$ref": "#/definitions/count" },
							"ms": {
								"type": "number",
								"minimum": 0
							},
							"otherMs": {
								"type": "number",
								"minimum": 0
							}
						}
					}
				}
			},
			"operatorNames": {
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "string",
					"maxLength": 1e3
				}
			},
			"profile": {
				"description": "what ran of a subject with the optimisations and providers that it is timed with; times in ms, lower quartiles of several inferences",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"rounds",
					"totalMs",
					"operators"
				],
				"properties": {
					"rounds": { "$ref": "#/definitions/count" },
					"totalMs": {
						"type": "number",
						"minimum": 0
					},
					"operators": {
						"description": "those that take longest first",
						"type": "array",
						"maxItems": 50,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"operator",
								"nodes",
								"ms"
							],
							"properties": {
								"operator": {
									"type": "string",
									"maxLength": 1e3
								},
								"nodes": { "$ref": "#/definitions/count" },
								"ms": {
									"type": "number",
									"minimum": 0
								}
							}
						}
					},
					"providers": {
						"description": "nodes by execution provider",
						"type": "object",
						"propertyNames": { "maxLength": 1e3 },
						"maxProperties": 100,
						"additionalProperties": { "$ref": "#/definitions/count" }
					},
					"fallback": {
						"description": "nodes that fell back to the CPU, those that take longest first",
						"type": "array",
						"maxItems": 50,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"node",
								"operator",
								"ms"
							],
							"properties": {
								"node": {
									"type": "string",
									"maxLength": 1e3
								},
								"operator": {
									"type": "string",
									"maxLength": 1e3
								},
								"ms": {
									"type": "number",
									"minimum": 0
								}
							}
						}
					}
				}
			},
			"model": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"verdict",
					"gates",
					"subjects",
					"claims",
					"unreadClaims",
					"preprocess",
					"findings",
					"warnings"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"verdict": { "$ref": "#/definitions/verdict" },
					"timingLock": {
						"type": "object",
						"additionalProperties": false,
						"required": ["waitedMs", "heldMs"],
						"properties": {
							"waitedMs": {
								"type": "number",
								"minimum": 0
							},
							"heldMs": {
								"type": "number",
								"minimum": 0
							}
						}
					},
					"durationMs": {
						"type": "number",
						"minimum": 0
					},
					"testbed": { "$ref": "#/definitions/testbed" },
					"gates": {
						"type": "array",
						"maxItems": 1e3,
						"items": { "$ref": "#/definitions/gate" }
					},
					"subjects": {
						"type": "object",
						"additionalProperties": false,
						"required": [],
						"properties": {
							"candidate": { "$ref": "#/definitions/subject" },
							"reference": { "$ref": "#/definitions/subject" },
							"baseline": { "$ref": "#/definitions/subject" }
						}
					},
					"layerTimes": {
						"description": "where the time goes, if a gate on timings does not pass; by the subject that the candidate is compared with",
						"type": "object",
						"additionalProperties": false,
						"required": [],
						"properties": {
							"reference": { "$ref": "#/definitions/layerTimes" },
							"baseline": { "$ref": "#/definitions/layerTimes" }
						}
					},
					"numerics": { "$ref": "#/definitions/numerics" },
					"differences": {
						"type": "object",
						"additionalProperties": false,
						"required": [],
						"properties": {
							"reference": { "$ref": "#/definitions/difference" },
							"baseline": { "$ref": "#/definitions/difference" }
						}
					},
					"claims": {
						"type": "array",
						"maxItems": 1e4,
						"items": { "$ref": "#/definitions/claim" }
					},
					"unreadClaims": {
						"type": "array",
						"maxItems": 1e4,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"source",
								"text",
								"reason"
							],
							"properties": {
								"source": { "$ref": "#/definitions/place" },
								"text": {
									"type": "string",
									"maxLength": 4e3
								},
								"reason": {
									"type": "string",
									"maxLength": 4e3
								},
								"impossible": { "const": true }
							}
						}
					},
					"catalogue": { "$ref": "#/definitions/catalogue" },
					"dataset": { "$ref": "#/definitions/dataset" },
					"preprocess": {
						"type": "object",
						"propertyNames": { "maxLength": 200 },
						"maxProperties": 100,
						"additionalProperties": { "$ref": "#/definitions/setting" }
					},
					"pairs": {
						"type": "object",
						"additionalProperties": false,
						"required": ["clock", "restarts"],
						"properties": {
							"clock": { "enum": ["processor", "wall"] },
							"restarts": {
								"type": "array",
								"maxItems": 1e3,
								"items": {
									"type": "object",
									"additionalProperties": false,
									"required": [],
									"properties": {
										"candidateMs": { "type": "number" },
										"referenceMs": { "type": "number" },
										"baselineMs": { "type": "number" },
										"controlMs": { "type": "number" }
									}
								}
							}
						}
					},
					"flips": { "$ref": "#/definitions/flips" },
					"findings": {
						"type": "array",
						"maxItems": 1e3,
						"items": { "$ref": "#/definitions/finding" }
					},
					"explaining": { "$ref": "#/definitions/explaining" },
					"warnings": {
						"type": "array",
						"maxItems": 1e4,
						"items": {
							"type": "string",
							"maxLength": 2e4
						}
					},
					"problem": { "$ref": "#/definitions/problem" }
				}
			},
			"testbed": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"cpu",
					"cores",
					"instructionSets",
					"memoryBytes",
					"os",
					"runtime",
					"executionProvider",
					"threads"
				],
				"properties": {
					"cpu": {
						"type": "string",
						"maxLength": 500
					},
					"cores": { "$ref": "#/definitions/count" },
					"instructionSets": {
						"type": "array",
						"maxItems": 200,
						"items": {
							"type": "string",
							"maxLength": 100
						}
					},
					"memoryBytes": { "$ref": "#/definitions/count" },
					"os": {
						"type": "string",
						"maxLength": 500
					},
					"runtime": {
						"type": "string",
						"maxLength": 500
					},
					"executionProvider": {
						"type": "string",
						"maxLength": 100
					},
					"threads": { "$ref": "#/definitions/count" },
					"cpuRevision": {
						"description": "what tells processors of one name apart",
						"type": "string",
						"maxLength": 500
					},
					"governor": {
						"description": "what sets the processor's clock",
						"type": "string",
						"maxLength": 100
					},
					"container": {
						"description": "what a container allows, where that is less than the machine has",
						"type": "object",
						"additionalProperties": false,
						"required": [],
						"properties": {
							"cores": {
								"type": "number",
								"minimum": 0
							},
							"memoryBytes": { "$ref": "#/definitions/count" }
						}
					},
					"gpus": {
						"description": "graphics processors, as their maker's tool tells of them",
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [
								"name",
								"driver",
								"throttled"
							],
							"properties": {
								"name": {
									"type": "string",
									"maxLength": 500
								},
								"driver": {
									"type": "string",
									"maxLength": 500
								},
								"memoryBytes": { "$ref": "#/definitions/count" },
								"clockMHz": {
									"type": "number",
									"minimum": 0
								},
								"maxClockMHz": {
									"type": "number",
									"minimum": 0
								},
								"memoryClockMHz": {
									"type": "number",
									"minimum": 0
								},
								"temperatureC": { "type": "number" },
								"throttled": {
									"description": "why its clock is lower than it could be",
									"type": "array",
									"maxItems": 100,
									"items": {
										"type": "string",
										"maxLength": 200
									}
								}
							}
						}
					},
					"fingerprint": {
						"description": "of all that decides how fast a model is: times of two reports can be compared where it is equal",
						"type": "string",
						"maxLength": 100
					}
				}
			}
		}
	};
	const func2 = Object.prototype.hasOwnProperty;
	const func3 = require_ucs2length().default;
	const schema7 = { "enum": [
		"pass",
		"warn",
		"fail",
		"inconclusive",
		"unverifiable",
		"not_comparable",
		"error"
	] };
	function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (!(data === "pass" || data === "warn" || data === "fail" || data === "inconclusive" || data === "unverifiable" || data === "not_comparable" || data === "error")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema7.enum },
				message: "must be equal to one of the allowed values",
				schema: schema7.enum,
				parentSchema: schema7,
				data
			}];
			return false;
		}
		validate22.errors = vErrors;
		return true;
	}
	const schema8 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"cpu",
			"cores",
			"instructionSets",
			"memoryBytes",
			"os",
			"runtime",
			"executionProvider",
			"threads"
		],
		"properties": {
			"cpu": {
				"type": "string",
				"maxLength": 500
			},
			"cores": { "$ref": "#/definitions/count" },
			"instructionSets": {
				"type": "array",
				"maxItems": 200,
				"items": {
					"type": "string",
					"maxLength": 100
				}
			},
			"memoryBytes": { "$ref": "#/definitions/count" },
			"os": {
				"type": "string",
				"maxLength": 500
			},
			"runtime": {
				"type": "string",
				"maxLength": 500
			},
			"executionProvider": {
				"type": "string",
				"maxLength": 100
			},
			"threads": { "$ref": "#/definitions/count" },
			"cpuRevision": {
				"description": "what tells processors of one name apart",
				"type": "string",
				"maxLength": 500
			},
			"governor": {
				"description": "what sets the processor's clock",
				"type": "string",
				"maxLength": 100
			},
			"container": {
				"description": "what a container allows, where that is less than the machine has",
				"type": "object",
				"additionalProperties": false,
				"required": [],
				"properties": {
					"cores": {
						"type": "number",
						"minimum": 0
					},
					"memoryBytes": { "$ref": "#/definitions/count" }
				}
			},
			"gpus": {
				"description": "graphics processors, as their maker's tool tells of them",
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"name",
						"driver",
						"throttled"
					],
					"properties": {
						"name": {
							"type": "string",
							"maxLength": 500
						},
						"driver": {
							"type": "string",
							"maxLength": 500
						},
						"memoryBytes": { "$ref": "#/definitions/count" },
						"clockMHz": {
							"type": "number",
							"minimum": 0
						},
						"maxClockMHz": {
							"type": "number",
							"minimum": 0
						},
						"memoryClockMHz": {
							"type": "number",
							"minimum": 0
						},
						"temperatureC": { "type": "number" },
						"throttled": {
							"description": "why its clock is lower than it could be",
							"type": "array",
							"maxItems": 100,
							"items": {
								"type": "string",
								"maxLength": 200
							}
						}
					}
				}
			},
			"fingerprint": {
				"description": "of all that decides how fast a model is: times of two reports can be compared where it is equal",
				"type": "string",
				"maxLength": 100
			}
		}
	};
	const schema9 = {
		"description": "a whole number, 0 or more",
		"type": "integer",
		"minimum": 0
	};
	function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer",
				schema: schema9.type,
				parentSchema: schema9,
				data
			}];
			return false;
		}
		if (typeof data == "number") {
			if (data < 0 || isNaN(data)) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema9,
					data
				}];
				return false;
			}
		}
		validate25.errors = vErrors;
		return true;
	}
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.cpu === void 0 && (missing0 = "cpu") || data.cores === void 0 && (missing0 = "cores") || data.instructionSets === void 0 && (missing0 = "instructionSets") || data.memoryBytes === void 0 && (missing0 = "memoryBytes") || data.os === void 0 && (missing0 = "os") || data.runtime === void 0 && (missing0 = "runtime") || data.executionProvider === void 0 && (missing0 = "executionProvider") || data.threads === void 0 && (missing0 = "threads")) {
					validate24.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema8.required,
						parentSchema: schema8,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema8.properties, key0)) {
						validate24.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema8,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.cpu !== void 0) {
							let data0 = data.cpu;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 500) {
										validate24.errors = [{
											instancePath: instancePath + "/cpu",
											schemaPath: "#/properties/cpu/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema8.properties.cpu,
											data: data0
										}];
										return false;
									}
								} else {
									validate24.errors = [{
										instancePath: instancePath + "/cpu",
										schemaPath: "#/properties/cpu/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema8.properties.cpu.type,
										parentSchema: schema8.properties.cpu,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.cores !== void 0) {
								const _errs4 = errors;
								if (!validate25(data.cores, {
									instancePath: instancePath + "/cores",
									parentData: data,
									parentDataProperty: "cores",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.instructionSets !== void 0) {
									let data2 = data.instructionSets;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data2)) {
											if (data2.length > 200) {
												validate24.errors = [{
													instancePath: instancePath + "/instructionSets",
													schemaPath: "#/properties/instructionSets/maxItems",
													keyword: "maxItems",
													params: { limit: 200 },
													message: "must NOT have more than 200 items",
													schema: 200,
													parentSchema: schema8.properties.instructionSets,
													data: data2
												}];
												return false;
											} else {
												const len0 = data2.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data3 = data2[i0];
													const _errs7 = errors;
													if (errors === _errs7) {
														if (typeof data3 === "string") {
															if (func3(data3) > 100) {
																validate24.errors = [{
																	instancePath: instancePath + "/instructionSets/" + i0,
																	schemaPath: "#/properties/instructionSets/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 characters",
																	schema: 100,
																	parentSchema: schema8.properties.instructionSets.items,
																	data: data3
																}];
																return false;
															}
														} else {
															validate24.errors = [{
																instancePath: instancePath + "/instructionSets/" + i0,
																schemaPath: "#/properties/instructionSets/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema8.properties.instructionSets.items.type,
																parentSchema: schema8.properties.instructionSets.items,
																data: data3
															}];
															return false;
														}
													}
													if (!(_errs7 === errors)) break;
												}
											}
										} else {
											validate24.errors = [{
												instancePath: instancePath + "/instructionSets",
												schemaPath: "#/properties/instructionSets/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema8.properties.instructionSets.type,
												parentSchema: schema8.properties.instructionSets,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.memoryBytes !== void 0) {
										const _errs9 = errors;
										if (!validate25(data.memoryBytes, {
											instancePath: instancePath + "/memoryBytes",
											parentData: data,
											parentDataProperty: "memoryBytes",
											rootData
										})) {
											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.os !== void 0) {
											let data5 = data.os;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (typeof data5 === "string") {
													if (func3(data5) > 500) {
														validate24.errors = [{
															instancePath: instancePath + "/os",
															schemaPath: "#/properties/os/maxLength",
															keyword: "maxLength",
															params: { limit: 500 },
															message: "must NOT have more than 500 characters",
															schema: 500,
															parentSchema: schema8.properties.os,
															data: data5
														}];
														return false;
													}
												} else {
													validate24.errors = [{
														instancePath: instancePath + "/os",
														schemaPath: "#/properties/os/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema8.properties.os.type,
														parentSchema: schema8.properties.os,
														data: data5
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.runtime !== void 0) {
												let data6 = data.runtime;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (typeof data6 === "string") {
														if (func3(data6) > 500) {
															validate24.errors = [{
																instancePath: instancePath + "/runtime",
																schemaPath: "#/properties/runtime/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters",
																schema: 500,
																parentSchema: schema8.properties.runtime,
																data: data6
															}];
															return false;
														}
													} else {
														validate24.errors = [{
															instancePath: instancePath + "/runtime",
															schemaPath: "#/properties/runtime/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema8.properties.runtime.type,
															parentSchema: schema8.properties.runtime,
															data: data6
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.executionProvider !== void 0) {
													let data7 = data.executionProvider;
													const _errs14 = errors;
													if (errors === _errs14) {
														if (typeof data7 === "string") {
															if (func3(data7) > 100) {
																validate24.errors = [{
																	instancePath: instancePath + "/executionProvider",
																	schemaPath: "#/properties/executionProvider/maxLength",
																	keyword: "maxLength",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 characters",
																	schema: 100,
																	parentSchema: schema8.properties.executionProvider,
																	data: data7
																}];
																return false;
															}
														} else {
															validate24.errors = [{
																instancePath: instancePath + "/executionProvider",
																schemaPath: "#/properties/executionProvider/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema8.properties.executionProvider.type,
																parentSchema: schema8.properties.executionProvider,
																data: data7
															}];
															return false;
														}
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.threads !== void 0) {
														const _errs16 = errors;
														if (!validate25(data.threads, {
															instancePath: instancePath + "/threads",
															parentData: data,
															parentDataProperty: "threads",
															rootData
														})) {
															vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.cpuRevision !== void 0) {
															let data9 = data.cpuRevision;
															const _errs17 = errors;
															if (errors === _errs17) {
																if (typeof data9 === "string") {
																	if (func3(data9) > 500) {
																		validate24.errors = [{
																			instancePath: instancePath + "/cpuRevision",
																			schemaPath: "#/properties/cpuRevision/maxLength",
																			keyword: "maxLength",
																			params: { limit: 500 },
																			message: "must NOT have more than 500 characters",
																			schema: 500,
																			parentSchema: schema8.properties.cpuRevision,
																			data: data9
																		}];
																		return false;
																	}
																} else {
																	validate24.errors = [{
																		instancePath: instancePath + "/cpuRevision",
																		schemaPath: "#/properties/cpuRevision/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema8.properties.cpuRevision.type,
																		parentSchema: schema8.properties.cpuRevision,
																		data: data9
																	}];
																	return false;
																}
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.governor !== void 0) {
																let data10 = data.governor;
																const _errs19 = errors;
																if (errors === _errs19) {
																	if (typeof data10 === "string") {
																		if (func3(data10) > 100) {
																			validate24.errors = [{
																				instancePath: instancePath + "/governor",
																				schemaPath: "#/properties/governor/maxLength",
																				keyword: "maxLength",
																				params: { limit: 100 },
																				message: "must NOT have more than 100 characters",
																				schema: 100,
																				parentSchema: schema8.properties.governor,
																				data: data10
																			}];
																			return false;
																		}
																	} else {
																		validate24.errors = [{
																			instancePath: instancePath + "/governor",
																			schemaPath: "#/properties/governor/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema8.properties.governor.type,
																			parentSchema: schema8.properties.governor,
																			data: data10
																		}];
																		return false;
																	}
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.container !== void 0) {
																	let data11 = data.container;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																			const _errs23 = errors;
																			for (const key1 in data11) if (!(key1 === "cores" || key1 === "memoryBytes")) {
																				validate24.errors = [{
																					instancePath: instancePath + "/container",
																					schemaPath: "#/properties/container/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key1 },
																					message: "must NOT have additional properties",
																					schema: false,
																					parentSchema: schema8.properties.container,
																					data: data11
																				}];
																				return false;
																			}
																			if (_errs23 === errors) {
																				if (data11.cores !== void 0) {
																					let data12 = data11.cores;
																					const _errs24 = errors;
																					if (errors === _errs24) {
																						if (typeof data12 == "number") {
																							if (data12 < 0 || isNaN(data12)) {
																								validate24.errors = [{
																									instancePath: instancePath + "/container/cores",
																									schemaPath: "#/properties/container/properties/cores/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0",
																									schema: 0,
																									parentSchema: schema8.properties.container.properties.cores,
																									data: data12
																								}];
																								return false;
																							}
																						} else {
																							validate24.errors = [{
																								instancePath: instancePath + "/container/cores",
																								schemaPath: "#/properties/container/properties/cores/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number",
																								schema: schema8.properties.container.properties.cores.type,
																								parentSchema: schema8.properties.container.properties.cores,
																								data: data12
																							}];
																							return false;
																						}
																					}
																					var valid2 = _errs24 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data11.memoryBytes !== void 0) {
																						const _errs26 = errors;
																						if (!validate25(data11.memoryBytes, {
																							instancePath: instancePath + "/container/memoryBytes",
																							parentData: data11,
																							parentDataProperty: "memoryBytes",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																							errors = vErrors.length;
																						}
																						var valid2 = _errs26 === errors;
																					} else var valid2 = true;
																				}
																			}
																		} else {
																			validate24.errors = [{
																				instancePath: instancePath + "/container",
																				schemaPath: "#/properties/container/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object",
																				schema: schema8.properties.container.type,
																				parentSchema: schema8.properties.container,
																				data: data11
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.gpus !== void 0) {
																		let data14 = data.gpus;
																		const _errs27 = errors;
																		if (errors === _errs27) {
																			if (Array.isArray(data14)) {
																				if (data14.length > 100) {
																					validate24.errors = [{
																						instancePath: instancePath + "/gpus",
																						schemaPath: "#/properties/gpus/maxItems",
																						keyword: "maxItems",
																						params: { limit: 100 },
																						message: "must NOT have more than 100 items",
																						schema: 100,
																						parentSchema: schema8.properties.gpus,
																						data: data14
																					}];
																					return false;
																				} else {
																					const len1 = data14.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let data15 = data14[i1];
																						const _errs29 = errors;
																						if (errors === _errs29) {
																							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																								let missing1;
																								if (data15.name === void 0 && (missing1 = "name") || data15.driver === void 0 && (missing1 = "driver") || data15.throttled === void 0 && (missing1 = "throttled")) {
																									validate24.errors = [{
																										instancePath: instancePath + "/gpus/" + i1,
																										schemaPath: "#/properties/gpus/items/required",
																										keyword: "required",
																										params: { missingProperty: missing1 },
																										message: "must have required property '" + missing1 + "'",
																										schema: schema8.properties.gpus.items.required,
																										parentSchema: schema8.properties.gpus.items,
																										data: data15
																									}];
																									return false;
																								} else {
																									const _errs31 = errors;
																									for (const key2 in data15) if (!(key2 === "name" || key2 === "driver" || key2 === "memoryBytes" || key2 === "clockMHz" || key2 === "maxClockMHz" || key2 === "memoryClockMHz" || key2 === "temperatureC" || key2 === "throttled")) {
																										validate24.errors = [{
																											instancePath: instancePath + "/gpus/" + i1,
																											schemaPath: "#/properties/gpus/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key2 },
																											message: "must NOT have additional properties",
																											schema: false,
																											parentSchema: schema8.properties.gpus.items,
																											data: data15
																										}];
																										return false;
																									}
																									if (_errs31 === errors) {
																										if (data15.name !== void 0) {
																											let data16 = data15.name;
																											const _errs32 = errors;
																											if (errors === _errs32) {
																												if (typeof data16 === "string") {
																													if (func3(data16) > 500) {
																														validate24.errors = [{
																															instancePath: instancePath + "/gpus/" + i1 + "/name",
																															schemaPath: "#/properties/gpus/items/properties/name/maxLength",
																															keyword: "maxLength",
																															params: { limit: 500 },
																															message: "must NOT have more than 500 characters",
																															schema: 500,
																															parentSchema: schema8.properties.gpus.items.properties.name,
																															data: data16
																														}];
																														return false;
																													}
																												} else {
																													validate24.errors = [{
																														instancePath: instancePath + "/gpus/" + i1 + "/name",
																														schemaPath: "#/properties/gpus/items/properties/name/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string",
																														schema: schema8.properties.gpus.items.properties.name.type,
																														parentSchema: schema8.properties.gpus.items.properties.name,
																														data: data16
																													}];
																													return false;
																												}
																											}
																											var valid4 = _errs32 === errors;
																										} else var valid4 = true;
																										if (valid4) {
																											if (data15.driver !== void 0) {
																												let data17 = data15.driver;
																												const _errs34 = errors;
																												if (errors === _errs34) {
																													if (typeof data17 === "string") {
																														if (func3(data17) > 500) {
																															validate24.errors = [{
																																instancePath: instancePath + "/gpus/" + i1 + "/driver",
																																schemaPath: "#/properties/gpus/items/properties/driver/maxLength",
																																keyword: "maxLength",
																																params: { limit: 500 },
																																message: "must NOT have more than 500 characters",
																																schema: 500,
																																parentSchema: schema8.properties.gpus.items.properties.driver,
																																data: data17
																															}];
																															return false;
																														}
																													} else {
																														validate24.errors = [{
																															instancePath: instancePath + "/gpus/" + i1 + "/driver",
																															schemaPath: "#/properties/gpus/items/properties/driver/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string",
																															schema: schema8.properties.gpus.items.properties.driver.type,
																															parentSchema: schema8.properties.gpus.items.properties.driver,
																															data: data17
																														}];
																														return false;
																													}
																												}
																												var valid4 = _errs34 === errors;
																											} else var valid4 = true;
																											if (valid4) {
																												if (data15.memoryBytes !== void 0) {
																													const _errs36 = errors;
																													if (!validate25(data15.memoryBytes, {
																														instancePath: instancePath + "/gpus/" + i1 + "/memoryBytes",
																														parentData: data15,
																														parentDataProperty: "memoryBytes",
																														rootData
																													})) {
																														vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																														errors = vErrors.length;
																													}
																													var valid4 = _errs36 === errors;
																												} else var valid4 = true;
																												if (valid4) {
																													if (data15.clockMHz !== void 0) {
																														let data19 = data15.clockMHz;
																														const _errs37 = errors;
																														if (errors === _errs37) {
																															if (typeof data19 == "number") {
																																if (data19 < 0 || isNaN(data19)) {
																																	validate24.errors = [{
																																		instancePath: instancePath + "/gpus/" + i1 + "/clockMHz",
																																		schemaPath: "#/properties/gpus/items/properties/clockMHz/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		},
																																		message: "must be >= 0",
																																		schema: 0,
																																		parentSchema: schema8.properties.gpus.items.properties.clockMHz,
																																		data: data19
																																	}];
																																	return false;
																																}
																															} else {
																																validate24.errors = [{
																																	instancePath: instancePath + "/gpus/" + i1 + "/clockMHz",
																																	schemaPath: "#/properties/gpus/items/properties/clockMHz/type",
																																	keyword: "type",
																																	params: { type: "number" },
																																	message: "must be number",
																																	schema: schema8.properties.gpus.items.properties.clockMHz.type,
																																	parentSchema: schema8.properties.gpus.items.properties.clockMHz,
																																	data: data19
																																}];
																																return false;
																															}
																														}
																														var valid4 = _errs37 === errors;
																													} else var valid4 = true;
																													if (valid4) {
																														if (data15.maxClockMHz !== void 0) {
																															let data20 = data15.maxClockMHz;
																															const _errs39 = errors;
																															if (errors === _errs39) {
																																if (typeof data20 == "number") {
																																	if (data20 < 0 || isNaN(data20)) {
																																		validate24.errors = [{
																																			instancePath: instancePath + "/gpus/" + i1 + "/maxClockMHz",
																																			schemaPath: "#/properties/gpus/items/properties/maxClockMHz/minimum",
																																			keyword: "minimum",
																																			params: {
																																				comparison: ">=",
																																				limit: 0
																																			},
																																			message: "must be >= 0",
																																			schema: 0,
																																			parentSchema: schema8.properties.gpus.items.properties.maxClockMHz,
																																			data: data20
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate24.errors = [{
																																		instancePath: instancePath + "/gpus/" + i1 + "/maxClockMHz",
																																		schemaPath: "#/properties/gpus/items/properties/maxClockMHz/type",
																																		keyword: "type",
																																		params: { type: "number" },
																																		message: "must be number",
																																		schema: schema8.properties.gpus.items.properties.maxClockMHz.type,
																																		parentSchema: schema8.properties.gpus.items.properties.maxClockMHz,
																																		data: data20
																																	}];
																																	return false;
																																}
																															}
																															var valid4 = _errs39 === errors;
																														} else var valid4 = true;
																														if (valid4) {
																															if (data15.memoryClockMHz !== void 0) {
																																let data21 = data15.memoryClockMHz;
																																const _errs41 = errors;
																																if (errors === _errs41) {
																																	if (typeof data21 == "number") {
																																		if (data21 < 0 || isNaN(data21)) {
																																			validate24.errors = [{
																																				instancePath: instancePath + "/gpus/" + i1 + "/memoryClockMHz",
																																				schemaPath: "#/properties/gpus/items/properties/memoryClockMHz/minimum",
																																				keyword: "minimum",
																																				params: {
																																					comparison: ">=",
																																					limit: 0
																																				},
																																				message: "must be >= 0",
																																				schema: 0,
																																				parentSchema: schema8.properties.gpus.items.properties.memoryClockMHz,
																																				data: data21
																																			}];
																																			return false;
																																		}
																																	} else {
																																		validate24.errors = [{
																																			instancePath: instancePath + "/gpus/" + i1 + "/memoryClockMHz",
																																			schemaPath: "#/properties/gpus/items/properties/memoryClockMHz/type",
																																			keyword: "type",
																																			params: { type: "number" },
																																			message: "must be number",
																																			schema: schema8.properties.gpus.items.properties.memoryClockMHz.type,
																																			parentSchema: schema8.properties.gpus.items.properties.memoryClockMHz,
																																			data: data21
																																		}];
																																		return false;
																																	}
																																}
																																var valid4 = _errs41 === errors;
																															} else var valid4 = true;
																															if (valid4) {
																																if (data15.temperatureC !== void 0) {
																																	let data22 = data15.temperatureC;
																																	const _errs43 = errors;
																																	if (!(typeof data22 == "number")) {
																																		validate24.errors = [{
																																			instancePath: instancePath + "/gpus/" + i1 + "/temperatureC",
																																			schemaPath: "#/properties/gpus/items/properties/temperatureC/type",
																																			keyword: "type",
																																			params: { type: "number" },
																																			message: "must be number",
																																			schema: schema8.properties.gpus.items.properties.temperatureC.type,
																																			parentSchema: schema8.properties.gpus.items.properties.temperatureC,
																																			data: data22
																																		}];
																																		return false;
																																	}
																																	var valid4 = _errs43 === errors;
																																} else var valid4 = true;
																																if (valid4) {
																																	if (data15.throttled !== void 0) {
																																		let data23 = data15.throttled;
																																		const _errs45 = errors;
																																		if (errors === _errs45) {
																																			if (Array.isArray(data23)) {
																																				if (data23.length > 100) {
																																					validate24.errors = [{
																																						instancePath: instancePath + "/gpus/" + i1 + "/throttled",
																																						schemaPath: "#/properties/gpus/items/properties/throttled/maxItems",
																																						keyword: "maxItems",
																																						params: { limit: 100 },
																																						message: "must NOT have more than 100 items",
																																						schema: 100,
																																						parentSchema: schema8.properties.gpus.items.properties.throttled,
																																						data: data23
																																					}];
																																					return false;
																																				} else {
																																					const len2 = data23.length;
																																					for (let i2 = 0; i2 < len2; i2++) {
																																						let data24 = data23[i2];
																																						const _errs47 = errors;
																																						if (errors === _errs47) {
																																							if (typeof data24 === "string") {
																																								if (func3(data24) > 200) {
																																									validate24.errors = [{
																																										instancePath: instancePath + "/gpus/" + i1 + "/throttled/" + i2,
																																										schemaPath: "#/properties/gpus/items/properties/throttled/items/maxLength",
																																										keyword: "maxLength",
																																										params: { limit: 200 },
																																										message: "must NOT have more than 200 characters",
																																										schema: 200,
																																										parentSchema: schema8.properties.gpus.items.properties.throttled.items,
																																										data: data24
																																									}];
																																									return false;
																																								}
																																							} else {
																																								validate24.errors = [{
																																									instancePath: instancePath + "/gpus/" + i1 + "/throttled/" + i2,
																																									schemaPath: "#/properties/gpus/items/properties/throttled/items/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string",
																																									schema: schema8.properties.gpus.items.properties.throttled.items.type,
																																									parentSchema: schema8.properties.gpus.items.properties.throttled.items,
																																									data: data24
																																								}];
																																								return false;
																																							}
																																						}
																																						if (!(_errs47 === errors)) break;
																																					}
																																				}
																																			} else {
																																				validate24.errors = [{
																																					instancePath: instancePath + "/gpus/" + i1 + "/throttled",
																																					schemaPath: "#/properties/gpus/items/properties/throttled/type",
																																					keyword: "type",
																																					params: { type: "array" },
																																					message: "must be array",
																																					schema: schema8.properties.gpus.items.properties.throttled.type,
																																					parentSchema: schema8.properties.gpus.items.properties.throttled,
																																					data: data23
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid4 = _errs45 === errors;
																																	} else var valid4 = true;
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate24.errors = [{
																									instancePath: instancePath + "/gpus/" + i1,
																									schemaPath: "#/properties/gpus/items/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object",
																									schema: schema8.properties.gpus.items.type,
																									parentSchema: schema8.properties.gpus.items,
																									data: data15
																								}];
																								return false;
																							}
																						}
																						if (!(_errs29 === errors)) break;
																					}
																				}
																			} else {
																				validate24.errors = [{
																					instancePath: instancePath + "/gpus",
																					schemaPath: "#/properties/gpus/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array",
																					schema: schema8.properties.gpus.type,
																					parentSchema: schema8.properties.gpus,
																					data: data14
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs27 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.fingerprint !== void 0) {
																			let data25 = data.fingerprint;
																			const _errs49 = errors;
																			if (errors === _errs49) {
																				if (typeof data25 === "string") {
																					if (func3(data25) > 100) {
																						validate24.errors = [{
																							instancePath: instancePath + "/fingerprint",
																							schemaPath: "#/properties/fingerprint/maxLength",
																							keyword: "maxLength",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 characters",
																							schema: 100,
																							parentSchema: schema8.properties.fingerprint,
																							data: data25
																						}];
																						return false;
																					}
																				} else {
																					validate24.errors = [{
																						instancePath: instancePath + "/fingerprint",
																						schemaPath: "#/properties/fingerprint/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema8.properties.fingerprint.type,
																						parentSchema: schema8.properties.fingerprint,
																						data: data25
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs49 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema8.type,
					parentSchema: schema8,
					data
				}];
				return false;
			}
		}
		validate24.errors = vErrors;
		return errors === 0;
	}
	const schema10 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"name",
			"verdict",
			"gates",
			"subjects",
			"claims",
			"unreadClaims",
			"preprocess",
			"findings",
			"warnings"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"verdict": { "$ref": "#/definitions/verdict" },
			"timingLock": {
				"type": "object",
				"additionalProperties": false,
				"required": ["waitedMs", "heldMs"],
				"properties": {
					"waitedMs": {
						"type": "number",
						"minimum": 0
					},
					"heldMs": {
						"type": "number",
						"minimum": 0
					}
				}
			},
			"durationMs": {
				"type": "number",
				"minimum": 0
			},
			"testbed": { "$ref": "#/definitions/testbed" },
			"gates": {
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/definitions/gate" }
			},
			"subjects": {
				"type": "object",
				"additionalProperties": false,
				"required": [],
				"properties": {
					"candidate": { "$ref": "#/definitions/subject" },
					"reference": { "$ref": "#/definitions/subject" },
					"baseline": { "$ref": "#/definitions/subject" }
				}
			},
			"layerTimes": {
				"description": "where the time goes, if a gate on timings does not pass; by the subject that the candidate is compared with",
				"type": "object",
				"additionalProperties": false,
				"required": [],
				"properties": {
					"reference": { "$ref": "#/definitions/layerTimes" },
					"baseline": { "$ref": "#/definitions/layerTimes" }
				}
			},
			"numerics": { "$ref": "#/definitions/numerics" },
			"differences": {
				"type": "object",
				"additionalProperties": false,
				"required": [],
				"properties": {
					"reference": { "$ref": "#/definitions/difference" },
					"baseline": { "$ref": "#/definitions/difference" }
				}
			},
			"claims": {
				"type": "array",
				"maxItems": 1e4,
				"items": { "$ref": "#/definitions/claim" }
			},
			"unreadClaims": {
				"type": "array",
				"maxItems": 1e4,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"source",
						"text",
						"reason"
					],
					"properties": {
						"source": { "$ref": "#/definitions/place" },
						"text": {
							"type": "string",
							"maxLength": 4e3
						},
						"reason": {
							"type": "string",
							"maxLength": 4e3
						},
						"impossible": { "const": true }
					}
				}
			},
			"catalogue": { "$ref": "#/definitions/catalogue" },
			"dataset": { "$ref": "#/definitions/dataset" },
			"preprocess": {
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 100,
				"additionalProperties": { "$ref": "#/definitions/setting" }
			},
			"pairs": {
				"type": "object",
				"additionalProperties": false,
				"required": ["clock", "restarts"],
				"properties": {
					"clock": { "enum": ["processor", "wall"] },
					"restarts": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"required": [],
							"properties": {
								"candidateMs": { "type": "number" },
								"referenceMs": { "type": "number" },
								"baselineMs": { "type": "number" },
								"controlMs": { "type": "number" }
							}
						}
					}
				}
			},
			"flips": { "$ref": "#/definitions/flips" },
			"findings": {
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/definitions/finding" }
			},
			"explaining": { "$ref": "#/definitions/explaining" },
			"warnings": {
				"type": "array",
				"maxItems": 1e4,
				"items": {
					"type": "string",
					"maxLength": 2e4
				}
			},
			"problem": { "$ref": "#/definitions/problem" }
		}
	};
	const schema11 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"rule",
			"metric",
			"unit",
			"severity",
			"verdict",
			"reason"
		],
		"properties": {
			"rule": {
				"type": "string",
				"maxLength": 500
			},
			"place": { "$ref": "#/definitions/place" },
			"metric": {
				"type": "string",
				"maxLength": 100
			},
			"unit": { "$ref": "#/definitions/unit" },
			"severity": { "enum": ["fail", "warn"] },
			"verdict": { "$ref": "#/definitions/verdict" },
			"measured": {
				"type": "object",
				"additionalProperties": false,
				"required": ["value"],
				"properties": {
					"value": { "$ref": "#/definitions/figure" },
					"low": { "$ref": "#/definitions/number" },
					"high": { "$ref": "#/definitions/number" },
					"n": { "$ref": "#/definitions/count" }
				}
			},
			"bound": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"against",
					"value",
					"limit"
				],
				"properties": {
					"against": { "enum": [
						"claim",
						"reference",
						"baseline",
						"quantity"
					] },
					"value": { "$ref": "#/definitions/figure" },
					"limit": { "$ref": "#/definitions/figure" },
					"precision": { "$ref": "#/definitions/number" },
					"source": { "$ref": "#/definitions/place" }
				}
			},
			"difference": {
				"type": "object",
				"additionalProperties": false,
				"required": ["value", "unit"],
				"properties": {
					"value": { "$ref": "#/definitions/number" },
					"low": { "$ref": "#/definitions/number" },
					"high": { "$ref": "#/definitions/number" },
					"unit": { "enum": ["absolute", "relative"] }
				}
			},
			"reason": {
				"type": "string",
				"maxLength": 1e4
			},
			"examplesNeeded": { "$ref": "#/definitions/number" }
		}
	};
	const schema12 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["file", "line"],
		"properties": {
			"file": {
				"type": "string",
				"maxLength": 1e3
			},
			"line": {
				"type": "integer",
				"minimum": 0
			},
			"column": {
				"type": "integer",
				"minimum": 1
			},
			"entry": {
				"type": "string",
				"maxLength": 500
			}
		}
	};
	function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
				validate36.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'",
					schema: schema12.required,
					parentSchema: schema12,
					data
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "entry")) {
					validate36.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema12,
						data
					}];
					return false;
				}
				if (data.file !== void 0) {
					let data0 = data.file;
					if (typeof data0 === "string") {
						if (func3(data0) > 1e3) {
							validate36.errors = [{
								instancePath: instancePath + "/file",
								schemaPath: "#/properties/file/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters",
								schema: 1e3,
								parentSchema: schema12.properties.file,
								data: data0
							}];
							return false;
						}
					} else {
						validate36.errors = [{
							instancePath: instancePath + "/file",
							schemaPath: "#/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.file.type,
							parentSchema: schema12.properties.file,
							data: data0
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.line !== void 0) {
						let data1 = data.line;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
							validate36.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema12.properties.line.type,
								parentSchema: schema12.properties.line,
								data: data1
							}];
							return false;
						}
						if (typeof data1 == "number") {
							if (data1 < 0 || isNaN(data1)) {
								validate36.errors = [{
									instancePath: instancePath + "/line",
									schemaPath: "#/properties/line/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema12.properties.line,
									data: data1
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.column !== void 0) {
							let data2 = data.column;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
								validate36.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema12.properties.column.type,
									parentSchema: schema12.properties.column,
									data: data2
								}];
								return false;
							}
							if (typeof data2 == "number") {
								if (data2 < 1 || isNaN(data2)) {
									validate36.errors = [{
										instancePath: instancePath + "/column",
										schemaPath: "#/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema12.properties.column,
										data: data2
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.entry !== void 0) {
								let data3 = data.entry;
								if (typeof data3 === "string") {
									if (func3(data3) > 500) {
										validate36.errors = [{
											instancePath: instancePath + "/entry",
											schemaPath: "#/properties/entry/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema12.properties.entry,
											data: data3
										}];
										return false;
									}
								} else {
									validate36.errors = [{
										instancePath: instancePath + "/entry",
										schemaPath: "#/properties/entry/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema12.properties.entry.type,
										parentSchema: schema12.properties.entry,
										data: data3
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema12.type,
				parentSchema: schema12,
				data
			}];
			return false;
		}
		validate36.errors = vErrors;
		return true;
	}
	const schema13 = {
		"description": "proportions are fractions, times ms, sizes bytes",
		"enum": [
			"ratio",
			"value",
			"ms",
			"bytes",
			"count",
			"text"
		]
	};
	function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (!(data === "ratio" || data === "value" || data === "ms" || data === "bytes" || data === "count" || data === "text")) {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema13.enum },
				message: "must be equal to one of the allowed values",
				schema: schema13.enum,
				parentSchema: schema13,
				data
			}];
			return false;
		}
		validate38.errors = vErrors;
		return true;
	}
	const schema14 = {
		"description": "a number, or a text for metrics that are compared for equality",
		"anyOf": [{ "type": "number" }, {
			"type": "string",
			"maxLength": 2e4
		}]
	};
	function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (!(typeof data == "number")) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "number" },
				message: "must be number",
				schema: schema14.anyOf[0].type,
				parentSchema: schema14.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (typeof data === "string") {
					if (func3(data) > 2e4) {
						const err1 = {
							instancePath,
							schemaPath: "#/anyOf/1/maxLength",
							keyword: "maxLength",
							params: { limit: 2e4 },
							message: "must NOT have more than 20000 characters",
							schema: 2e4,
							parentSchema: schema14.anyOf[1],
							data
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/1/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema14.anyOf[1].type,
						parentSchema: schema14.anyOf[1],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
		}
		if (!valid0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf",
				schema: schema14.anyOf,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
			validate41.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate41.errors = vErrors;
		return errors === 0;
	}
	const schema15 = {
		"description": "a number, \"NaN\", \"Infinity\" or \"-Infinity\"",
		"anyOf": [{ "type": "number" }, { "$ref": "#/definitions/nonFinite" }]
	};
	const schema16 = {
		"description": "NaN and infinities, which JSON has no numbers for",
		"enum": [
			"NaN",
			"Infinity",
			"-Infinity"
		]
	};
	function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (!(data === "NaN" || data === "Infinity" || data === "-Infinity")) {
			validate44.errors = [{
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema16.enum },
				message: "must be equal to one of the allowed values",
				schema: schema16.enum,
				parentSchema: schema16,
				data
			}];
			return false;
		}
		validate44.errors = vErrors;
		return true;
	}
	function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (!(typeof data == "number")) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "number" },
				message: "must be number",
				schema: schema15.anyOf[0].type,
				parentSchema: schema15.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (!validate44(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
		}
		if (!valid0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf",
				schema: schema15.anyOf,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
			validate43.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate43.errors = vErrors;
		return errors === 0;
	}
	function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.rule === void 0 && (missing0 = "rule") || data.metric === void 0 && (missing0 = "metric") || data.unit === void 0 && (missing0 = "unit") || data.severity === void 0 && (missing0 = "severity") || data.verdict === void 0 && (missing0 = "verdict") || data.reason === void 0 && (missing0 = "reason")) {
					validate35.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema11.required,
						parentSchema: schema11,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
						validate35.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema11,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.rule !== void 0) {
							let data0 = data.rule;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 500) {
										validate35.errors = [{
											instancePath: instancePath + "/rule",
											schemaPath: "#/properties/rule/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema11.properties.rule,
											data: data0
										}];
										return false;
									}
								} else {
									validate35.errors = [{
										instancePath: instancePath + "/rule",
										schemaPath: "#/properties/rule/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.rule.type,
										parentSchema: schema11.properties.rule,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.place !== void 0) {
								const _errs4 = errors;
								if (!validate36(data.place, {
									instancePath: instancePath + "/place",
									parentData: data,
									parentDataProperty: "place",
									rootData
								})) {
									vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.metric !== void 0) {
									let data2 = data.metric;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data2 === "string") {
											if (func3(data2) > 100) {
												validate35.errors = [{
													instancePath: instancePath + "/metric",
													schemaPath: "#/properties/metric/maxLength",
													keyword: "maxLength",
													params: { limit: 100 },
													message: "must NOT have more than 100 characters",
													schema: 100,
													parentSchema: schema11.properties.metric,
													data: data2
												}];
												return false;
											}
										} else {
											validate35.errors = [{
												instancePath: instancePath + "/metric",
												schemaPath: "#/properties/metric/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11.properties.metric.type,
												parentSchema: schema11.properties.metric,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.unit !== void 0) {
										const _errs7 = errors;
										if (!validate38(data.unit, {
											instancePath: instancePath + "/unit",
											parentData: data,
											parentDataProperty: "unit",
											rootData
										})) {
											vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.severity !== void 0) {
											let data4 = data.severity;
											const _errs8 = errors;
											if (!(data4 === "fail" || data4 === "warn")) {
												validate35.errors = [{
													instancePath: instancePath + "/severity",
													schemaPath: "#/properties/severity/enum",
													keyword: "enum",
													params: { allowedValues: schema11.properties.severity.enum },
													message: "must be equal to one of the allowed values",
													schema: schema11.properties.severity.enum,
													parentSchema: schema11.properties.severity,
													data: data4
												}];
												return false;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.verdict !== void 0) {
												const _errs9 = errors;
												if (!validate22(data.verdict, {
													instancePath: instancePath + "/verdict",
													parentData: data,
													parentDataProperty: "verdict",
													rootData
												})) {
													vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.measured !== void 0) {
													let data6 = data.measured;
													const _errs10 = errors;
													if (errors === _errs10) {
														if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
															let missing1;
															if (data6.value === void 0 && (missing1 = "value")) {
																validate35.errors = [{
																	instancePath: instancePath + "/measured",
																	schemaPath: "#/properties/measured/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'",
																	schema: schema11.properties.measured.required,
																	parentSchema: schema11.properties.measured,
																	data: data6
																}];
																return false;
															} else {
																const _errs12 = errors;
																for (const key1 in data6) if (!(key1 === "value" || key1 === "low" || key1 === "high" || key1 === "n")) {
																	validate35.errors = [{
																		instancePath: instancePath + "/measured",
																		schemaPath: "#/properties/measured/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties",
																		schema: false,
																		parentSchema: schema11.properties.measured,
																		data: data6
																	}];
																	return false;
																}
																if (_errs12 === errors) {
																	if (data6.value !== void 0) {
																		const _errs13 = errors;
																		if (!validate41(data6.value, {
																			instancePath: instancePath + "/measured/value",
																			parentData: data6,
																			parentDataProperty: "value",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																			errors = vErrors.length;
																		}
																		var valid1 = _errs13 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data6.low !== void 0) {
																			const _errs14 = errors;
																			if (!validate43(data6.low, {
																				instancePath: instancePath + "/measured/low",
																				parentData: data6,
																				parentDataProperty: "low",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																				errors = vErrors.length;
																			}
																			var valid1 = _errs14 === errors;
																		} else var valid1 = true;
																		if (valid1) {
																			if (data6.high !== void 0) {
																				const _errs15 = errors;
																				if (!validate43(data6.high, {
																					instancePath: instancePath + "/measured/high",
																					parentData: data6,
																					parentDataProperty: "high",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																					errors = vErrors.length;
																				}
																				var valid1 = _errs15 === errors;
																			} else var valid1 = true;
																			if (valid1) {
																				if (data6.n !== void 0) {
																					const _errs16 = errors;
																					if (!validate25(data6.n, {
																						instancePath: instancePath + "/measured/n",
																						parentData: data6,
																						parentDataProperty: "n",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																						errors = vErrors.length;
																					}
																					var valid1 = _errs16 === errors;
																				} else var valid1 = true;
																			}
																		}
																	}
																}
															}
														} else {
															validate35.errors = [{
																instancePath: instancePath + "/measured",
																schemaPath: "#/properties/measured/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema11.properties.measured.type,
																parentSchema: schema11.properties.measured,
																data: data6
															}];
															return false;
														}
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.bound !== void 0) {
														let data11 = data.bound;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																let missing2;
																if (data11.against === void 0 && (missing2 = "against") || data11.value === void 0 && (missing2 = "value") || data11.limit === void 0 && (missing2 = "limit")) {
																	validate35.errors = [{
																		instancePath: instancePath + "/bound",
																		schemaPath: "#/properties/bound/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'",
																		schema: schema11.properties.bound.required,
																		parentSchema: schema11.properties.bound,
																		data: data11
																	}];
																	return false;
																} else {
																	const _errs19 = errors;
																	for (const key2 in data11) if (!(key2 === "against" || key2 === "value" || key2 === "limit" || key2 === "precision" || key2 === "source")) {
																		validate35.errors = [{
																			instancePath: instancePath + "/bound",
																			schemaPath: "#/properties/bound/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 },
																			message: "must NOT have additional properties",
																			schema: false,
																			parentSchema: schema11.properties.bound,
																			data: data11
																		}];
																		return false;
																	}
																	if (_errs19 === errors) {
																		if (data11.against !== void 0) {
																			let data12 = data11.against;
																			const _errs20 = errors;
																			if (!(data12 === "claim" || data12 === "reference" || data12 === "baseline" || data12 === "quantity")) {
																				validate35.errors = [{
																					instancePath: instancePath + "/bound/against",
																					schemaPath: "#/properties/bound/properties/against/enum",
																					keyword: "enum",
																					params: { allowedValues: schema11.properties.bound.properties.against.enum },
																					message: "must be equal to one of the allowed values",
																					schema: schema11.properties.bound.properties.against.enum,
																					parentSchema: schema11.properties.bound.properties.against,
																					data: data12
																				}];
																				return false;
																			}
																			var valid2 = _errs20 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data11.value !== void 0) {
																				const _errs21 = errors;
																				if (!validate41(data11.value, {
																					instancePath: instancePath + "/bound/value",
																					parentData: data11,
																					parentDataProperty: "value",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																					errors = vErrors.length;
																				}
																				var valid2 = _errs21 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data11.limit !== void 0) {
																					const _errs22 = errors;
																					if (!validate41(data11.limit, {
																						instancePath: instancePath + "/bound/limit",
																						parentData: data11,
																						parentDataProperty: "limit",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																						errors = vErrors.length;
																					}
																					var valid2 = _errs22 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data11.precision !== void 0) {
																						const _errs23 = errors;
																						if (!validate43(data11.precision, {
																							instancePath: instancePath + "/bound/precision",
																							parentData: data11,
																							parentDataProperty: "precision",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																							errors = vErrors.length;
																						}
																						var valid2 = _errs23 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data11.source !== void 0) {
																							const _errs24 = errors;
																							if (!validate36(data11.source, {
																								instancePath: instancePath + "/bound/source",
																								parentData: data11,
																								parentDataProperty: "source",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																								errors = vErrors.length;
																							}
																							var valid2 = _errs24 === errors;
																						} else var valid2 = true;
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate35.errors = [{
																	instancePath: instancePath + "/bound",
																	schemaPath: "#/properties/bound/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema11.properties.bound.type,
																	parentSchema: schema11.properties.bound,
																	data: data11
																}];
																return false;
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.difference !== void 0) {
															let data17 = data.difference;
															const _errs25 = errors;
															if (errors === _errs25) {
																if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																	let missing3;
																	if (data17.value === void 0 && (missing3 = "value") || data17.unit === void 0 && (missing3 = "unit")) {
																		validate35.errors = [{
																			instancePath: instancePath + "/difference",
																			schemaPath: "#/properties/difference/required",
																			keyword: "required",
																			params: { missingProperty: missing3 },
																			message: "must have required property '" + missing3 + "'",
																			schema: schema11.properties.difference.required,
																			parentSchema: schema11.properties.difference,
																			data: data17
																		}];
																		return false;
																	} else {
																		const _errs27 = errors;
																		for (const key3 in data17) if (!(key3 === "value" || key3 === "low" || key3 === "high" || key3 === "unit")) {
																			validate35.errors = [{
																				instancePath: instancePath + "/difference",
																				schemaPath: "#/properties/difference/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key3 },
																				message: "must NOT have additional properties",
																				schema: false,
																				parentSchema: schema11.properties.difference,
																				data: data17
																			}];
																			return false;
																		}
																		if (_errs27 === errors) {
																			if (data17.value !== void 0) {
																				const _errs28 = errors;
																				if (!validate43(data17.value, {
																					instancePath: instancePath + "/difference/value",
																					parentData: data17,
																					parentDataProperty: "value",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																					errors = vErrors.length;
																				}
																				var valid3 = _errs28 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data17.low !== void 0) {
																					const _errs29 = errors;
																					if (!validate43(data17.low, {
																						instancePath: instancePath + "/difference/low",
																						parentData: data17,
																						parentDataProperty: "low",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																						errors = vErrors.length;
																					}
																					var valid3 = _errs29 === errors;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data17.high !== void 0) {
																						const _errs30 = errors;
																						if (!validate43(data17.high, {
																							instancePath: instancePath + "/difference/high",
																							parentData: data17,
																							parentDataProperty: "high",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																							errors = vErrors.length;
																						}
																						var valid3 = _errs30 === errors;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data17.unit !== void 0) {
																							let data21 = data17.unit;
																							const _errs31 = errors;
																							if (!(data21 === "absolute" || data21 === "relative")) {
																								validate35.errors = [{
																									instancePath: instancePath + "/difference/unit",
																									schemaPath: "#/properties/difference/properties/unit/enum",
																									keyword: "enum",
																									params: { allowedValues: schema11.properties.difference.properties.unit.enum },
																									message: "must be equal to one of the allowed values",
																									schema: schema11.properties.difference.properties.unit.enum,
																									parentSchema: schema11.properties.difference.properties.unit,
																									data: data21
																								}];
																								return false;
																							}
																							var valid3 = _errs31 === errors;
																						} else var valid3 = true;
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate35.errors = [{
																		instancePath: instancePath + "/difference",
																		schemaPath: "#/properties/difference/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object",
																		schema: schema11.properties.difference.type,
																		parentSchema: schema11.properties.difference,
																		data: data17
																	}];
																	return false;
																}
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.reason !== void 0) {
																let data22 = data.reason;
																const _errs32 = errors;
																if (errors === _errs32) {
																	if (typeof data22 === "string") {
																		if (func3(data22) > 1e4) {
																			validate35.errors = [{
																				instancePath: instancePath + "/reason",
																				schemaPath: "#/properties/reason/maxLength",
																				keyword: "maxLength",
																				params: { limit: 1e4 },
																				message: "must NOT have more than 10000 characters",
																				schema: 1e4,
																				parentSchema: schema11.properties.reason,
																				data: data22
																			}];
																			return false;
																		}
																	} else {
																		validate35.errors = [{
																			instancePath: instancePath + "/reason",
																			schemaPath: "#/properties/reason/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema11.properties.reason.type,
																			parentSchema: schema11.properties.reason,
																			data: data22
																		}];
																		return false;
																	}
																}
																var valid0 = _errs32 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.examplesNeeded !== void 0) {
																	const _errs34 = errors;
																	if (!validate43(data.examplesNeeded, {
																		instancePath: instancePath + "/examplesNeeded",
																		parentData: data,
																		parentDataProperty: "examplesNeeded",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs34 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.type,
					parentSchema: schema11,
					data
				}];
				return false;
			}
		}
		validate35.errors = vErrors;
		return errors === 0;
	}
	const schema17 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"source",
			"sha256",
			"bytes",
			"architecture",
			"metrics"
		],
		"properties": {
			"source": {
				"type": "string",
				"maxLength": 4e3
			},
			"revision": {
				"description": "What a revision, tag or `latest` in the source came to: a commit, a release's tag, a digest.",
				"type": "string",
				"maxLength": 1e3
			},
			"inputs": {
				"description": "Of a command's output: the files that it was made of, and one hash for all of them.",
				"type": "object",
				"additionalProperties": false,
				"required": ["sha256", "files"],
				"properties": {
					"sha256": { "$ref": "#/definitions/sha256" },
					"files": {
						"type": "array",
						"maxItems": 1e4,
						"items": {
							"type": "string",
							"maxLength": 4096
						}
					}
				}
			},
			"sha256": { "$ref": "#/definitions/sha256" },
			"bytes": { "$ref": "#/definitions/count" },
			"architecture": { "$ref": "#/definitions/architecture" },
			"metrics": {
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 200,
				"additionalProperties": { "$ref": "#/definitions/measurement" }
			},
			"failed": {
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 200,
				"additionalProperties": {
					"type": "string",
					"maxLength": 1e4
				}
			},
			"ties": { "$ref": "#/definitions/count" },
			"notFinite": { "$ref": "#/definitions/count" },
			"classes": {
				"description": "results by class, worst first",
				"type": "array",
				"maxItems": 2e3,
				"items": { "$ref": "#/definitions/classResult" }
			},
			"slices": {
				"description": "the task's primary metric by slice: column by column, worst first",
				"type": "array",
				"maxItems": 2e4,
				"items": { "$ref": "#/definitions/sliceResult" }
			},
			"confusion": {
				"description": "cells of the confusion matrix that are not empty: mistakes first, most frequent first",
				"type": "array",
				"maxItems": 2e3,
				"items": { "$ref": "#/definitions/confusionCell" }
			},
			"profile": { "$ref": "#/definitions/profile" },
			"leftOut": {
				"description": "how many there are beyond those of each list",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"classes": { "$ref": "#/definitions/count" },
					"slices": { "$ref": "#/definitions/count" },
					"confusion": { "$ref": "#/definitions/count" }
				}
			}
		}
	};
	const schema18 = {
		"description": "64 hexadecimal digits",
		"type": "string",
		"pattern": "^[0-9a-f]{64}$"
	};
	const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
	function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (typeof data === "string") {
			if (!pattern1.test(data)) {
				validate59.errors = [{
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9a-f]{64}$" },
					message: "must match pattern \"^[0-9a-f]{64}$\"",
					schema: "^[0-9a-f]{64}$",
					parentSchema: schema18,
					data
				}];
				return false;
			}
		} else {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema18.type,
				parentSchema: schema18,
				data
			}];
			return false;
		}
		validate59.errors = vErrors;
		return true;
	}
	const schema19 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"parameters",
			"parameterViews",
			"kernelParameters",
			"nodes",
			"opset",
			"operators",
			"inputs",
			"outputs",
			"signature",
			"weightsSignature",
			"producer",
			"irVersion",
			"externalData"
		],
		"properties": {
			"network": {
				"description": "what network the graph is, from its structure alone",
				"type": "object",
				"additionalProperties": false,
				"required": ["kindOf"],
				"properties": {
					"name": {
						"description": "its name in zoogate's registry, where it is a known one",
						"type": "string",
						"maxLength": 200
					},
					"kindOf": {
						"description": "its units, in words",
						"type": "string",
						"maxLength": 2e3
					},
					"closest": {
						"description": "of an unknown network: the known one that shares most kernels",
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "similarity"],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 200
							},
							"similarity": { "type": "number" }
						}
					}
				}
			},
			"parameters": { "$ref": "#/definitions/count" },
			"parameterViews": {
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 50,
				"additionalProperties": { "type": "number" }
			},
			"kernelParameters": { "$ref": "#/definitions/count" },
			"macs": { "$ref": "#/definitions/count" },
			"nodes": { "$ref": "#/definitions/count" },
			"opset": { "$ref": "#/definitions/count" },
			"operators": {
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 2e3,
				"additionalProperties": { "$ref": "#/definitions/count" }
			},
			"inputs": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 2e3
				}
			},
			"outputs": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 2e3
				}
			},
			"signature": {
				"type": "string",
				"maxLength": 200
			},
			"weightsSignature": {
				"type": "string",
				"maxLength": 200
			},
			"externalData": {
				"description": "weights lie in other files than the model's own",
				"type": "boolean"
			},
			"producer": {
				"type": "string",
				"maxLength": 1e3
			},
			"irVersion": { "$ref": "#/definitions/count" }
		}
	};
	function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.parameters === void 0 && (missing0 = "parameters") || data.parameterViews === void 0 && (missing0 = "parameterViews") || data.kernelParameters === void 0 && (missing0 = "kernelParameters") || data.nodes === void 0 && (missing0 = "nodes") || data.opset === void 0 && (missing0 = "opset") || data.operators === void 0 && (missing0 = "operators") || data.inputs === void 0 && (missing0 = "inputs") || data.outputs === void 0 && (missing0 = "outputs") || data.signature === void 0 && (missing0 = "signature") || data.weightsSignature === void 0 && (missing0 = "weightsSignature") || data.producer === void 0 && (missing0 = "producer") || data.irVersion === void 0 && (missing0 = "irVersion") || data.externalData === void 0 && (missing0 = "externalData")) {
					validate63.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema19.required,
						parentSchema: schema19,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema19.properties, key0)) {
						validate63.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema19,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.network !== void 0) {
							let data0 = data.network;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
									let missing1;
									if (data0.kindOf === void 0 && (missing1 = "kindOf")) {
										validate63.errors = [{
											instancePath: instancePath + "/network",
											schemaPath: "#/properties/network/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'",
											schema: schema19.properties.network.required,
											parentSchema: schema19.properties.network,
											data: data0
										}];
										return false;
									} else {
										const _errs4 = errors;
										for (const key1 in data0) if (!(key1 === "name" || key1 === "kindOf" || key1 === "closest")) {
											validate63.errors = [{
												instancePath: instancePath + "/network",
												schemaPath: "#/properties/network/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema19.properties.network,
												data: data0
											}];
											return false;
										}
										if (_errs4 === errors) {
											if (data0.name !== void 0) {
												let data1 = data0.name;
												const _errs5 = errors;
												if (errors === _errs5) {
													if (typeof data1 === "string") {
														if (func3(data1) > 200) {
															validate63.errors = [{
																instancePath: instancePath + "/network/name",
																schemaPath: "#/properties/network/properties/name/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																message: "must NOT have more than 200 characters",
																schema: 200,
																parentSchema: schema19.properties.network.properties.name,
																data: data1
															}];
															return false;
														}
													} else {
														validate63.errors = [{
															instancePath: instancePath + "/network/name",
															schemaPath: "#/properties/network/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema19.properties.network.properties.name.type,
															parentSchema: schema19.properties.network.properties.name,
															data: data1
														}];
														return false;
													}
												}
												var valid1 = _errs5 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data0.kindOf !== void 0) {
													let data2 = data0.kindOf;
													const _errs7 = errors;
													if (errors === _errs7) {
														if (typeof data2 === "string") {
															if (func3(data2) > 2e3) {
																validate63.errors = [{
																	instancePath: instancePath + "/network/kindOf",
																	schemaPath: "#/properties/network/properties/kindOf/maxLength",
																	keyword: "maxLength",
																	params: { limit: 2e3 },
																	message: "must NOT have more than 2000 characters",
																	schema: 2e3,
																	parentSchema: schema19.properties.network.properties.kindOf,
																	data: data2
																}];
																return false;
															}
														} else {
															validate63.errors = [{
																instancePath: instancePath + "/network/kindOf",
																schemaPath: "#/properties/network/properties/kindOf/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema19.properties.network.properties.kindOf.type,
																parentSchema: schema19.properties.network.properties.kindOf,
																data: data2
															}];
															return false;
														}
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data0.closest !== void 0) {
														let data3 = data0.closest;
														const _errs9 = errors;
														if (errors === _errs9) {
															if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
																let missing2;
																if (data3.name === void 0 && (missing2 = "name") || data3.similarity === void 0 && (missing2 = "similarity")) {
																	validate63.errors = [{
																		instancePath: instancePath + "/network/closest",
																		schemaPath: "#/properties/network/properties/closest/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'",
																		schema: schema19.properties.network.properties.closest.required,
																		parentSchema: schema19.properties.network.properties.closest,
																		data: data3
																	}];
																	return false;
																} else {
																	const _errs11 = errors;
																	for (const key2 in data3) if (!(key2 === "name" || key2 === "similarity")) {
																		validate63.errors = [{
																			instancePath: instancePath + "/network/closest",
																			schemaPath: "#/properties/network/properties/closest/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 },
																			message: "must NOT have additional properties",
																			schema: false,
																			parentSchema: schema19.properties.network.properties.closest,
																			data: data3
																		}];
																		return false;
																	}
																	if (_errs11 === errors) {
																		if (data3.name !== void 0) {
																			let data4 = data3.name;
																			const _errs12 = errors;
																			if (errors === _errs12) {
																				if (typeof data4 === "string") {
																					if (func3(data4) > 200) {
																						validate63.errors = [{
																							instancePath: instancePath + "/network/closest/name",
																							schemaPath: "#/properties/network/properties/closest/properties/name/maxLength",
																							keyword: "maxLength",
																							params: { limit: 200 },
																							message: "must NOT have more than 200 characters",
																							schema: 200,
																							parentSchema: schema19.properties.network.properties.closest.properties.name,
																							data: data4
																						}];
																						return false;
																					}
																				} else {
																					validate63.errors = [{
																						instancePath: instancePath + "/network/closest/name",
																						schemaPath: "#/properties/network/properties/closest/properties/name/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema19.properties.network.properties.closest.properties.name.type,
																						parentSchema: schema19.properties.network.properties.closest.properties.name,
																						data: data4
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs12 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data3.similarity !== void 0) {
																				let data5 = data3.similarity;
																				const _errs14 = errors;
																				if (!(typeof data5 == "number")) {
																					validate63.errors = [{
																						instancePath: instancePath + "/network/closest/similarity",
																						schemaPath: "#/properties/network/properties/closest/properties/similarity/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number",
																						schema: schema19.properties.network.properties.closest.properties.similarity.type,
																						parentSchema: schema19.properties.network.properties.closest.properties.similarity,
																						data: data5
																					}];
																					return false;
																				}
																				var valid2 = _errs14 === errors;
																			} else var valid2 = true;
																		}
																	}
																}
															} else {
																validate63.errors = [{
																	instancePath: instancePath + "/network/closest",
																	schemaPath: "#/properties/network/properties/closest/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema19.properties.network.properties.closest.type,
																	parentSchema: schema19.properties.network.properties.closest,
																	data: data3
																}];
																return false;
															}
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
												}
											}
										}
									}
								} else {
									validate63.errors = [{
										instancePath: instancePath + "/network",
										schemaPath: "#/properties/network/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema19.properties.network.type,
										parentSchema: schema19.properties.network,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.parameters !== void 0) {
								const _errs16 = errors;
								if (!validate25(data.parameters, {
									instancePath: instancePath + "/parameters",
									parentData: data,
									parentDataProperty: "parameters",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs16 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.parameterViews !== void 0) {
									let data7 = data.parameterViews;
									const _errs17 = errors;
									if (errors === _errs17) {
										if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
											if (Object.keys(data7).length > 50) {
												validate63.errors = [{
													instancePath: instancePath + "/parameterViews",
													schemaPath: "#/properties/parameterViews/maxProperties",
													keyword: "maxProperties",
													params: { limit: 50 },
													message: "must NOT have more than 50 properties",
													schema: 50,
													parentSchema: schema19.properties.parameterViews,
													data: data7
												}];
												return false;
											} else {
												for (const key3 in data7) {
													const _errs19 = errors;
													if (typeof key3 === "string") {
														if (func3(key3) > 200) {
															const err0 = {
																instancePath: instancePath + "/parameterViews",
																schemaPath: "#/properties/parameterViews/propertyNames/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																message: "must NOT have more than 200 characters",
																schema: 200,
																parentSchema: schema19.properties.parameterViews.propertyNames,
																data: key3,
																propertyName: key3
															};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														}
													}
													var valid3 = _errs19 === errors;
													if (!valid3) {
														const err1 = {
															instancePath: instancePath + "/parameterViews",
															schemaPath: "#/properties/parameterViews/propertyNames",
															keyword: "propertyNames",
															params: { propertyName: key3 },
															message: "property name must be valid",
															schema: schema19.properties.parameterViews.propertyNames,
															parentSchema: schema19.properties.parameterViews,
															data: data7
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														validate63.errors = vErrors;
														return false;
													}
												}
												if (valid3) for (const key4 in data7) {
													let data8 = data7[key4];
													const _errs21 = errors;
													if (!(typeof data8 == "number")) {
														validate63.errors = [{
															instancePath: instancePath + "/parameterViews/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/parameterViews/additionalProperties/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number",
															schema: schema19.properties.parameterViews.additionalProperties.type,
															parentSchema: schema19.properties.parameterViews.additionalProperties,
															data: data8
														}];
														return false;
													}
													if (!(_errs21 === errors)) break;
												}
											}
										} else {
											validate63.errors = [{
												instancePath: instancePath + "/parameterViews",
												schemaPath: "#/properties/parameterViews/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object",
												schema: schema19.properties.parameterViews.type,
												parentSchema: schema19.properties.parameterViews,
												data: data7
											}];
											return false;
										}
									}
									var valid0 = _errs17 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.kernelParameters !== void 0) {
										const _errs23 = errors;
										if (!validate25(data.kernelParameters, {
											instancePath: instancePath + "/kernelParameters",
											parentData: data,
											parentDataProperty: "kernelParameters",
											rootData
										})) {
											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs23 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.macs !== void 0) {
											const _errs24 = errors;
											if (!validate25(data.macs, {
												instancePath: instancePath + "/macs",
												parentData: data,
												parentDataProperty: "macs",
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs24 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.nodes !== void 0) {
												const _errs25 = errors;
												if (!validate25(data.nodes, {
													instancePath: instancePath + "/nodes",
													parentData: data,
													parentDataProperty: "nodes",
													rootData
												})) {
													vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs25 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.opset !== void 0) {
													const _errs26 = errors;
													if (!validate25(data.opset, {
														instancePath: instancePath + "/opset",
														parentData: data,
														parentDataProperty: "opset",
														rootData
													})) {
														vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs26 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.operators !== void 0) {
														let data13 = data.operators;
														const _errs27 = errors;
														if (errors === _errs27) {
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																if (Object.keys(data13).length > 2e3) {
																	validate63.errors = [{
																		instancePath: instancePath + "/operators",
																		schemaPath: "#/properties/operators/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 2e3 },
																		message: "must NOT have more than 2000 properties",
																		schema: 2e3,
																		parentSchema: schema19.properties.operators,
																		data: data13
																	}];
																	return false;
																} else {
																	for (const key5 in data13) {
																		const _errs29 = errors;
																		if (typeof key5 === "string") {
																			if (func3(key5) > 200) {
																				const err2 = {
																					instancePath: instancePath + "/operators",
																					schemaPath: "#/properties/operators/propertyNames/maxLength",
																					keyword: "maxLength",
																					params: { limit: 200 },
																					message: "must NOT have more than 200 characters",
																					schema: 200,
																					parentSchema: schema19.properties.operators.propertyNames,
																					data: key5,
																					propertyName: key5
																				};
																				if (vErrors === null) vErrors = [err2];
																				else vErrors.push(err2);
																				errors++;
																			}
																		}
																		var valid5 = _errs29 === errors;
																		if (!valid5) {
																			const err3 = {
																				instancePath: instancePath + "/operators",
																				schemaPath: "#/properties/operators/propertyNames",
																				keyword: "propertyNames",
																				params: { propertyName: key5 },
																				message: "property name must be valid",
																				schema: schema19.properties.operators.propertyNames,
																				parentSchema: schema19.properties.operators,
																				data: data13
																			};
																			if (vErrors === null) vErrors = [err3];
																			else vErrors.push(err3);
																			errors++;
																			validate63.errors = vErrors;
																			return false;
																		}
																	}
																	if (valid5) for (const key6 in data13) {
																		const _errs31 = errors;
																		if (!validate25(data13[key6], {
																			instancePath: instancePath + "/operators/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																			parentData: data13,
																			parentDataProperty: key6,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs31 === errors)) break;
																	}
																}
															} else {
																validate63.errors = [{
																	instancePath: instancePath + "/operators",
																	schemaPath: "#/properties/operators/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema19.properties.operators.type,
																	parentSchema: schema19.properties.operators,
																	data: data13
																}];
																return false;
															}
														}
														var valid0 = _errs27 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.inputs !== void 0) {
															let data15 = data.inputs;
															const _errs32 = errors;
															if (errors === _errs32) {
																if (Array.isArray(data15)) {
																	if (data15.length > 1e3) {
																		validate63.errors = [{
																			instancePath: instancePath + "/inputs",
																			schemaPath: "#/properties/inputs/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e3 },
																			message: "must NOT have more than 1000 items",
																			schema: 1e3,
																			parentSchema: schema19.properties.inputs,
																			data: data15
																		}];
																		return false;
																	} else {
																		const len0 = data15.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data16 = data15[i0];
																			const _errs34 = errors;
																			if (errors === _errs34) {
																				if (typeof data16 === "string") {
																					if (func3(data16) > 2e3) {
																						validate63.errors = [{
																							instancePath: instancePath + "/inputs/" + i0,
																							schemaPath: "#/properties/inputs/items/maxLength",
																							keyword: "maxLength",
																							params: { limit: 2e3 },
																							message: "must NOT have more than 2000 characters",
																							schema: 2e3,
																							parentSchema: schema19.properties.inputs.items,
																							data: data16
																						}];
																						return false;
																					}
																				} else {
																					validate63.errors = [{
																						instancePath: instancePath + "/inputs/" + i0,
																						schemaPath: "#/properties/inputs/items/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema19.properties.inputs.items.type,
																						parentSchema: schema19.properties.inputs.items,
																						data: data16
																					}];
																					return false;
																				}
																			}
																			if (!(_errs34 === errors)) break;
																		}
																	}
																} else {
																	validate63.errors = [{
																		instancePath: instancePath + "/inputs",
																		schemaPath: "#/properties/inputs/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array",
																		schema: schema19.properties.inputs.type,
																		parentSchema: schema19.properties.inputs,
																		data: data15
																	}];
																	return false;
																}
															}
															var valid0 = _errs32 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.outputs !== void 0) {
																let data17 = data.outputs;
																const _errs36 = errors;
																if (errors === _errs36) {
																	if (Array.isArray(data17)) {
																		if (data17.length > 1e3) {
																			validate63.errors = [{
																				instancePath: instancePath + "/outputs",
																				schemaPath: "#/properties/outputs/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1e3 },
																				message: "must NOT have more than 1000 items",
																				schema: 1e3,
																				parentSchema: schema19.properties.outputs,
																				data: data17
																			}];
																			return false;
																		} else {
																			const len1 = data17.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let data18 = data17[i1];
																				const _errs38 = errors;
																				if (errors === _errs38) {
																					if (typeof data18 === "string") {
																						if (func3(data18) > 2e3) {
																							validate63.errors = [{
																								instancePath: instancePath + "/outputs/" + i1,
																								schemaPath: "#/properties/outputs/items/maxLength",
																								keyword: "maxLength",
																								params: { limit: 2e3 },
																								message: "must NOT have more than 2000 characters",
																								schema: 2e3,
																								parentSchema: schema19.properties.outputs.items,
																								data: data18
																							}];
																							return false;
																						}
																					} else {
																						validate63.errors = [{
																							instancePath: instancePath + "/outputs/" + i1,
																							schemaPath: "#/properties/outputs/items/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema19.properties.outputs.items.type,
																							parentSchema: schema19.properties.outputs.items,
																							data: data18
																						}];
																						return false;
																					}
																				}
																				if (!(_errs38 === errors)) break;
																			}
																		}
																	} else {
																		validate63.errors = [{
																			instancePath: instancePath + "/outputs",
																			schemaPath: "#/properties/outputs/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array",
																			schema: schema19.properties.outputs.type,
																			parentSchema: schema19.properties.outputs,
																			data: data17
																		}];
																		return false;
																	}
																}
																var valid0 = _errs36 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.signature !== void 0) {
																	let data19 = data.signature;
																	const _errs40 = errors;
																	if (errors === _errs40) {
																		if (typeof data19 === "string") {
																			if (func3(data19) > 200) {
																				validate63.errors = [{
																					instancePath: instancePath + "/signature",
																					schemaPath: "#/properties/signature/maxLength",
																					keyword: "maxLength",
																					params: { limit: 200 },
																					message: "must NOT have more than 200 characters",
																					schema: 200,
																					parentSchema: schema19.properties.signature,
																					data: data19
																				}];
																				return false;
																			}
																		} else {
																			validate63.errors = [{
																				instancePath: instancePath + "/signature",
																				schemaPath: "#/properties/signature/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema19.properties.signature.type,
																				parentSchema: schema19.properties.signature,
																				data: data19
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs40 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.weightsSignature !== void 0) {
																		let data20 = data.weightsSignature;
																		const _errs42 = errors;
																		if (errors === _errs42) {
																			if (typeof data20 === "string") {
																				if (func3(data20) > 200) {
																					validate63.errors = [{
																						instancePath: instancePath + "/weightsSignature",
																						schemaPath: "#/properties/weightsSignature/maxLength",
																						keyword: "maxLength",
																						params: { limit: 200 },
																						message: "must NOT have more than 200 characters",
																						schema: 200,
																						parentSchema: schema19.properties.weightsSignature,
																						data: data20
																					}];
																					return false;
																				}
																			} else {
																				validate63.errors = [{
																					instancePath: instancePath + "/weightsSignature",
																					schemaPath: "#/properties/weightsSignature/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema19.properties.weightsSignature.type,
																					parentSchema: schema19.properties.weightsSignature,
																					data: data20
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs42 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.externalData !== void 0) {
																			let data21 = data.externalData;
																			const _errs44 = errors;
																			if (typeof data21 !== "boolean") {
																				validate63.errors = [{
																					instancePath: instancePath + "/externalData",
																					schemaPath: "#/properties/externalData/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean",
																					schema: schema19.properties.externalData.type,
																					parentSchema: schema19.properties.externalData,
																					data: data21
																				}];
																				return false;
																			}
																			var valid0 = _errs44 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.producer !== void 0) {
																				let data22 = data.producer;
																				const _errs46 = errors;
																				if (errors === _errs46) {
																					if (typeof data22 === "string") {
																						if (func3(data22) > 1e3) {
																							validate63.errors = [{
																								instancePath: instancePath + "/producer",
																								schemaPath: "#/properties/producer/maxLength",
																								keyword: "maxLength",
																								params: { limit: 1e3 },
																								message: "must NOT have more than 1000 characters",
																								schema: 1e3,
																								parentSchema: schema19.properties.producer,
																								data: data22
																							}];
																							return false;
																						}
																					} else {
																						validate63.errors = [{
																							instancePath: instancePath + "/producer",
																							schemaPath: "#/properties/producer/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema19.properties.producer.type,
																							parentSchema: schema19.properties.producer,
																							data: data22
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs46 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.irVersion !== void 0) {
																					const _errs48 = errors;
																					if (!validate25(data.irVersion, {
																						instancePath: instancePath + "/irVersion",
																						parentData: data,
																						parentDataProperty: "irVersion",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs48 === errors;
																				} else var valid0 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate63.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.type,
					parentSchema: schema19,
					data
				}];
				return false;
			}
		}
		validate63.errors = vErrors;
		return errors === 0;
	}
	const schema20 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"value",
			"unit",
			"method"
		],
		"properties": {
			"value": { "$ref": "#/definitions/figure" },
			"low": { "$ref": "#/definitions/number" },
			"high": { "$ref": "#/definitions/number" },
			"n": { "$ref": "#/definitions/count" },
			"successes": {
				"description": "examples that the proportion counts",
				"$ref": "#/definitions/count"
			},
			"unit": { "$ref": "#/definitions/unit" },
			"method": {
				"type": "string",
				"maxLength": 1e3
			},
			"views": {
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 50,
				"additionalProperties": { "type": "number" }
			}
		}
	};
	function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit") || data.method === void 0 && (missing0 = "method")) {
					validate72.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema20.required,
						parentSchema: schema20,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "value" || key0 === "low" || key0 === "high" || key0 === "n" || key0 === "successes" || key0 === "unit" || key0 === "method" || key0 === "views")) {
						validate72.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema20,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.value !== void 0) {
							const _errs2 = errors;
							if (!validate41(data.value, {
								instancePath: instancePath + "/value",
								parentData: data,
								parentDataProperty: "value",
								rootData
							})) {
								vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.low !== void 0) {
								const _errs3 = errors;
								if (!validate43(data.low, {
									instancePath: instancePath + "/low",
									parentData: data,
									parentDataProperty: "low",
									rootData
								})) {
									vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.high !== void 0) {
									const _errs4 = errors;
									if (!validate43(data.high, {
										instancePath: instancePath + "/high",
										parentData: data,
										parentDataProperty: "high",
										rootData
									})) {
										vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.n !== void 0) {
										const _errs5 = errors;
										if (!validate25(data.n, {
											instancePath: instancePath + "/n",
											parentData: data,
											parentDataProperty: "n",
											rootData
										})) {
											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.successes !== void 0) {
											const _errs6 = errors;
											if (!validate25(data.successes, {
												instancePath: instancePath + "/successes",
												parentData: data,
												parentDataProperty: "successes",
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs6 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.unit !== void 0) {
												const _errs7 = errors;
												if (!validate38(data.unit, {
													instancePath: instancePath + "/unit",
													parentData: data,
													parentDataProperty: "unit",
													rootData
												})) {
													vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs7 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.method !== void 0) {
													let data6 = data.method;
													const _errs8 = errors;
													if (errors === _errs8) {
														if (typeof data6 === "string") {
															if (func3(data6) > 1e3) {
																validate72.errors = [{
																	instancePath: instancePath + "/method",
																	schemaPath: "#/properties/method/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1e3 },
																	message: "must NOT have more than 1000 characters",
																	schema: 1e3,
																	parentSchema: schema20.properties.method,
																	data: data6
																}];
																return false;
															}
														} else {
															validate72.errors = [{
																instancePath: instancePath + "/method",
																schemaPath: "#/properties/method/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema20.properties.method.type,
																parentSchema: schema20.properties.method,
																data: data6
															}];
															return false;
														}
													}
													var valid0 = _errs8 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.views !== void 0) {
														let data7 = data.views;
														const _errs10 = errors;
														if (errors === _errs10) {
															if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																if (Object.keys(data7).length > 50) {
																	validate72.errors = [{
																		instancePath: instancePath + "/views",
																		schemaPath: "#/properties/views/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 50 },
																		message: "must NOT have more than 50 properties",
																		schema: 50,
																		parentSchema: schema20.properties.views,
																		data: data7
																	}];
																	return false;
																} else {
																	for (const key1 in data7) {
																		const _errs12 = errors;
																		if (typeof key1 === "string") {
																			if (func3(key1) > 200) {
																				const err0 = {
																					instancePath: instancePath + "/views",
																					schemaPath: "#/properties/views/propertyNames/maxLength",
																					keyword: "maxLength",
																					params: { limit: 200 },
																					message: "must NOT have more than 200 characters",
																					schema: 200,
																					parentSchema: schema20.properties.views.propertyNames,
																					data: key1,
																					propertyName: key1
																				};
																				if (vErrors === null) vErrors = [err0];
																				else vErrors.push(err0);
																				errors++;
																			}
																		}
																		var valid1 = _errs12 === errors;
																		if (!valid1) {
																			const err1 = {
																				instancePath: instancePath + "/views",
																				schemaPath: "#/properties/views/propertyNames",
																				keyword: "propertyNames",
																				params: { propertyName: key1 },
																				message: "property name must be valid",
																				schema: schema20.properties.views.propertyNames,
																				parentSchema: schema20.properties.views,
																				data: data7
																			};
																			if (vErrors === null) vErrors = [err1];
																			else vErrors.push(err1);
																			errors++;
																			validate72.errors = vErrors;
																			return false;
																		}
																	}
																	if (valid1) for (const key2 in data7) {
																		let data8 = data7[key2];
																		const _errs14 = errors;
																		if (!(typeof data8 == "number")) {
																			validate72.errors = [{
																				instancePath: instancePath + "/views/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/views/additionalProperties/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number",
																				schema: schema20.properties.views.additionalProperties.type,
																				parentSchema: schema20.properties.views.additionalProperties,
																				data: data8
																			}];
																			return false;
																		}
																		if (!(_errs14 === errors)) break;
																	}
																}
															} else {
																validate72.errors = [{
																	instancePath: instancePath + "/views",
																	schemaPath: "#/properties/views/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema20.properties.views.type,
																	parentSchema: schema20.properties.views,
																	data: data7
																}];
																return false;
															}
														}
														var valid0 = _errs10 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate72.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.type,
					parentSchema: schema20,
					data
				}];
				return false;
			}
		}
		validate72.errors = vErrors;
		return errors === 0;
	}
	const schema21 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"label",
			"metric",
			"value",
			"unit"
		],
		"properties": {
			"label": { "$ref": "#/definitions/count" },
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"metric": {
				"type": "string",
				"maxLength": 100
			},
			"value": { "$ref": "#/definitions/number" },
			"low": { "$ref": "#/definitions/number" },
			"high": { "$ref": "#/definitions/number" },
			"n": { "$ref": "#/definitions/count" },
			"unit": { "$ref": "#/definitions/unit" },
			"reason": {
				"description": "why there is no figure",
				"type": "string",
				"maxLength": 1e3
			}
		}
	};
	function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.label === void 0 && (missing0 = "label") || data.metric === void 0 && (missing0 = "metric") || data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
					validate82.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema21.required,
						parentSchema: schema21,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
						validate82.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema21,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.label !== void 0) {
							const _errs2 = errors;
							if (!validate25(data.label, {
								instancePath: instancePath + "/label",
								parentData: data,
								parentDataProperty: "label",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								let data1 = data.name;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (typeof data1 === "string") {
										if (func3(data1) > 500) {
											validate82.errors = [{
												instancePath: instancePath + "/name",
												schemaPath: "#/properties/name/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters",
												schema: 500,
												parentSchema: schema21.properties.name,
												data: data1
											}];
											return false;
										}
									} else {
										validate82.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema21.properties.name.type,
											parentSchema: schema21.properties.name,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.metric !== void 0) {
									let data2 = data.metric;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data2 === "string") {
											if (func3(data2) > 100) {
												validate82.errors = [{
													instancePath: instancePath + "/metric",
													schemaPath: "#/properties/metric/maxLength",
													keyword: "maxLength",
													params: { limit: 100 },
													message: "must NOT have more than 100 characters",
													schema: 100,
													parentSchema: schema21.properties.metric,
													data: data2
												}];
												return false;
											}
										} else {
											validate82.errors = [{
												instancePath: instancePath + "/metric",
												schemaPath: "#/properties/metric/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema21.properties.metric.type,
												parentSchema: schema21.properties.metric,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.value !== void 0) {
										const _errs7 = errors;
										if (!validate43(data.value, {
											instancePath: instancePath + "/value",
											parentData: data,
											parentDataProperty: "value",
											rootData
										})) {
											vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.low !== void 0) {
											const _errs8 = errors;
											if (!validate43(data.low, {
												instancePath: instancePath + "/low",
												parentData: data,
												parentDataProperty: "low",
												rootData
											})) {
												vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.high !== void 0) {
												const _errs9 = errors;
												if (!validate43(data.high, {
													instancePath: instancePath + "/high",
													parentData: data,
													parentDataProperty: "high",
													rootData
												})) {
													vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.n !== void 0) {
													const _errs10 = errors;
													if (!validate25(data.n, {
														instancePath: instancePath + "/n",
														parentData: data,
														parentDataProperty: "n",
														rootData
													})) {
														vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.unit !== void 0) {
														const _errs11 = errors;
														if (!validate38(data.unit, {
															instancePath: instancePath + "/unit",
															parentData: data,
															parentDataProperty: "unit",
															rootData
														})) {
															vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs11 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.reason !== void 0) {
															let data8 = data.reason;
															const _errs12 = errors;
															if (errors === _errs12) {
																if (typeof data8 === "string") {
																	if (func3(data8) > 1e3) {
																		validate82.errors = [{
																			instancePath: instancePath + "/reason",
																			schemaPath: "#/properties/reason/maxLength",
																			keyword: "maxLength",
																			params: { limit: 1e3 },
																			message: "must NOT have more than 1000 characters",
																			schema: 1e3,
																			parentSchema: schema21.properties.reason,
																			data: data8
																		}];
																		return false;
																	}
																} else {
																	validate82.errors = [{
																		instancePath: instancePath + "/reason",
																		schemaPath: "#/properties/reason/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema21.properties.reason.type,
																		parentSchema: schema21.properties.reason,
																		data: data8
																	}];
																	return false;
																}
															}
															var valid0 = _errs12 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate82.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema21.type,
					parentSchema: schema21,
					data
				}];
				return false;
			}
		}
		validate82.errors = vErrors;
		return errors === 0;
	}
	const schema22 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"column",
			"slice",
			"examples",
			"metric",
			"value",
			"unit"
		],
		"properties": {
			"column": {
				"type": "string",
				"maxLength": 500
			},
			"slice": {
				"type": "string",
				"maxLength": 500
			},
			"examples": { "$ref": "#/definitions/count" },
			"metric": {
				"type": "string",
				"maxLength": 100
			},
			"value": { "$ref": "#/definitions/number" },
			"low": { "$ref": "#/definitions/number" },
			"high": { "$ref": "#/definitions/number" },
			"n": { "$ref": "#/definitions/count" },
			"unit": { "$ref": "#/definitions/unit" },
			"reason": {
				"description": "why there is no figure",
				"type": "string",
				"maxLength": 1e3
			}
		}
	};
	function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.column === void 0 && (missing0 = "column") || data.slice === void 0 && (missing0 = "slice") || data.examples === void 0 && (missing0 = "examples") || data.metric === void 0 && (missing0 = "metric") || data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
					validate90.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema22.required,
						parentSchema: schema22,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema22.properties, key0)) {
						validate90.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema22,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.column !== void 0) {
							let data0 = data.column;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 500) {
										validate90.errors = [{
											instancePath: instancePath + "/column",
											schemaPath: "#/properties/column/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema22.properties.column,
											data: data0
										}];
										return false;
									}
								} else {
									validate90.errors = [{
										instancePath: instancePath + "/column",
										schemaPath: "#/properties/column/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema22.properties.column.type,
										parentSchema: schema22.properties.column,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.slice !== void 0) {
								let data1 = data.slice;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func3(data1) > 500) {
											validate90.errors = [{
												instancePath: instancePath + "/slice",
												schemaPath: "#/properties/slice/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters",
												schema: 500,
												parentSchema: schema22.properties.slice,
												data: data1
											}];
											return false;
										}
									} else {
										validate90.errors = [{
											instancePath: instancePath + "/slice",
											schemaPath: "#/properties/slice/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema22.properties.slice.type,
											parentSchema: schema22.properties.slice,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.examples !== void 0) {
									const _errs6 = errors;
									if (!validate25(data.examples, {
										instancePath: instancePath + "/examples",
										parentData: data,
										parentDataProperty: "examples",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.metric !== void 0) {
										let data3 = data.metric;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (typeof data3 === "string") {
												if (func3(data3) > 100) {
													validate90.errors = [{
														instancePath: instancePath + "/metric",
														schemaPath: "#/properties/metric/maxLength",
														keyword: "maxLength",
														params: { limit: 100 },
														message: "must NOT have more than 100 characters",
														schema: 100,
														parentSchema: schema22.properties.metric,
														data: data3
													}];
													return false;
												}
											} else {
												validate90.errors = [{
													instancePath: instancePath + "/metric",
													schemaPath: "#/properties/metric/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema22.properties.metric.type,
													parentSchema: schema22.properties.metric,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.value !== void 0) {
											const _errs9 = errors;
											if (!validate43(data.value, {
												instancePath: instancePath + "/value",
												parentData: data,
												parentDataProperty: "value",
												rootData
											})) {
												vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.low !== void 0) {
												const _errs10 = errors;
												if (!validate43(data.low, {
													instancePath: instancePath + "/low",
													parentData: data,
													parentDataProperty: "low",
													rootData
												})) {
													vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.high !== void 0) {
													const _errs11 = errors;
													if (!validate43(data.high, {
														instancePath: instancePath + "/high",
														parentData: data,
														parentDataProperty: "high",
														rootData
													})) {
														vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.n !== void 0) {
														const _errs12 = errors;
														if (!validate25(data.n, {
															instancePath: instancePath + "/n",
															parentData: data,
															parentDataProperty: "n",
															rootData
														})) {
															vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs12 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.unit !== void 0) {
															const _errs13 = errors;
															if (!validate38(data.unit, {
																instancePath: instancePath + "/unit",
																parentData: data,
																parentDataProperty: "unit",
																rootData
															})) {
																vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs13 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.reason !== void 0) {
																let data9 = data.reason;
																const _errs14 = errors;
																if (errors === _errs14) {
																	if (typeof data9 === "string") {
																		if (func3(data9) > 1e3) {
																			validate90.errors = [{
																				instancePath: instancePath + "/reason",
																				schemaPath: "#/properties/reason/maxLength",
																				keyword: "maxLength",
																				params: { limit: 1e3 },
																				message: "must NOT have more than 1000 characters",
																				schema: 1e3,
																				parentSchema: schema22.properties.reason,
																				data: data9
																			}];
																			return false;
																		}
																	} else {
																		validate90.errors = [{
																			instancePath: instancePath + "/reason",
																			schemaPath: "#/properties/reason/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema22.properties.reason.type,
																			parentSchema: schema22.properties.reason,
																			data: data9
																		}];
																		return false;
																	}
																}
																var valid0 = _errs14 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate90.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema22.type,
					parentSchema: schema22,
					data
				}];
				return false;
			}
		}
		validate90.errors = vErrors;
		return errors === 0;
	}
	const schema23 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"label",
			"predicted",
			"count"
		],
		"properties": {
			"label": { "$ref": "#/definitions/count" },
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"predicted": {
				"description": "class index; -1 where the scores were not finite and nothing was predicted",
				"type": "integer",
				"minimum": -1
			},
			"predictedName": {
				"type": "string",
				"maxLength": 500
			},
			"count": { "$ref": "#/definitions/count" }
		}
	};
	function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.label === void 0 && (missing0 = "label") || data.predicted === void 0 && (missing0 = "predicted") || data.count === void 0 && (missing0 = "count")) {
					validate98.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema23.required,
						parentSchema: schema23,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "label" || key0 === "name" || key0 === "predicted" || key0 === "predictedName" || key0 === "count")) {
						validate98.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema23,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.label !== void 0) {
							const _errs2 = errors;
							if (!validate25(data.label, {
								instancePath: instancePath + "/label",
								parentData: data,
								parentDataProperty: "label",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								let data1 = data.name;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (typeof data1 === "string") {
										if (func3(data1) > 500) {
											validate98.errors = [{
												instancePath: instancePath + "/name",
												schemaPath: "#/properties/name/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters",
												schema: 500,
												parentSchema: schema23.properties.name,
												data: data1
											}];
											return false;
										}
									} else {
										validate98.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema23.properties.name.type,
											parentSchema: schema23.properties.name,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.predicted !== void 0) {
									let data2 = data.predicted;
									const _errs5 = errors;
									if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
										validate98.errors = [{
											instancePath: instancePath + "/predicted",
											schemaPath: "#/properties/predicted/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema23.properties.predicted.type,
											parentSchema: schema23.properties.predicted,
											data: data2
										}];
										return false;
									}
									if (errors === _errs5) {
										if (typeof data2 == "number") {
											if (data2 < -1 || isNaN(data2)) {
												validate98.errors = [{
													instancePath: instancePath + "/predicted",
													schemaPath: "#/properties/predicted/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: -1
													},
													message: "must be >= -1",
													schema: -1,
													parentSchema: schema23.properties.predicted,
													data: data2
												}];
												return false;
											}
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.predictedName !== void 0) {
										let data3 = data.predictedName;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (typeof data3 === "string") {
												if (func3(data3) > 500) {
													validate98.errors = [{
														instancePath: instancePath + "/predictedName",
														schemaPath: "#/properties/predictedName/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														message: "must NOT have more than 500 characters",
														schema: 500,
														parentSchema: schema23.properties.predictedName,
														data: data3
													}];
													return false;
												}
											} else {
												validate98.errors = [{
													instancePath: instancePath + "/predictedName",
													schemaPath: "#/properties/predictedName/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema23.properties.predictedName.type,
													parentSchema: schema23.properties.predictedName,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.count !== void 0) {
											const _errs9 = errors;
											if (!validate25(data.count, {
												instancePath: instancePath + "/count",
												parentData: data,
												parentDataProperty: "count",
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			} else {
				validate98.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema23.type,
					parentSchema: schema23,
					data
				}];
				return false;
			}
		}
		validate98.errors = vErrors;
		return errors === 0;
	}
	const schema24 = {
		"description": "what ran of a subject with the optimisations and providers that it is timed with; times in ms, lower quartiles of several inferences",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"rounds",
			"totalMs",
			"operators"
		],
		"properties": {
			"rounds": { "$ref": "#/definitions/count" },
			"totalMs": {
				"type": "number",
				"minimum": 0
			},
			"operators": {
				"description": "those that take longest first",
				"type": "array",
				"maxItems": 50,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"operator",
						"nodes",
						"ms"
					],
					"properties": {
						"operator": {
							"type": "string",
							"maxLength": 1e3
						},
						"nodes": { "$ref": "#/definitions/count" },
						"ms": {
							"type": "number",
							"minimum": 0
						}
					}
				}
			},
			"providers": {
				"description": "nodes by execution provider",
				"type": "object",
				"propertyNames": { "maxLength": 1e3 },
				"maxProperties": 100,
				"additionalProperties": { "$ref": "#/definitions/count" }
			},
			"fallback": {
				"description": "nodes that fell back to the CPU, those that take longest first",
				"type": "array",
				"maxItems": 50,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"node",
						"operator",
						"ms"
					],
					"properties": {
						"node": {
							"type": "string",
							"maxLength": 1e3
						},
						"operator": {
							"type": "string",
							"maxLength": 1e3
						},
						"ms": {
							"type": "number",
							"minimum": 0
						}
					}
				}
			}
		}
	};
	function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.rounds === void 0 && (missing0 = "rounds") || data.totalMs === void 0 && (missing0 = "totalMs") || data.operators === void 0 && (missing0 = "operators")) {
					validate102.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema24.required,
						parentSchema: schema24,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "rounds" || key0 === "totalMs" || key0 === "operators" || key0 === "providers" || key0 === "fallback")) {
						validate102.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema24,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.rounds !== void 0) {
							const _errs2 = errors;
							if (!validate25(data.rounds, {
								instancePath: instancePath + "/rounds",
								parentData: data,
								parentDataProperty: "rounds",
								rootData
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.totalMs !== void 0) {
								let data1 = data.totalMs;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (typeof data1 == "number") {
										if (data1 < 0 || isNaN(data1)) {
											validate102.errors = [{
												instancePath: instancePath + "/totalMs",
												schemaPath: "#/properties/totalMs/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema24.properties.totalMs,
												data: data1
											}];
											return false;
										}
									} else {
										validate102.errors = [{
											instancePath: instancePath + "/totalMs",
											schemaPath: "#/properties/totalMs/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema24.properties.totalMs.type,
											parentSchema: schema24.properties.totalMs,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.operators !== void 0) {
									let data2 = data.operators;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data2)) {
											if (data2.length > 50) {
												validate102.errors = [{
													instancePath: instancePath + "/operators",
													schemaPath: "#/properties/operators/maxItems",
													keyword: "maxItems",
													params: { limit: 50 },
													message: "must NOT have more than 50 items",
													schema: 50,
													parentSchema: schema24.properties.operators,
													data: data2
												}];
												return false;
											} else {
												const len0 = data2.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data3 = data2[i0];
													const _errs7 = errors;
													if (errors === _errs7) {
														if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
															let missing1;
															if (data3.operator === void 0 && (missing1 = "operator") || data3.nodes === void 0 && (missing1 = "nodes") || data3.ms === void 0 && (missing1 = "ms")) {
																validate102.errors = [{
																	instancePath: instancePath + "/operators/" + i0,
																	schemaPath: "#/properties/operators/items/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'",
																	schema: schema24.properties.operators.items.required,
																	parentSchema: schema24.properties.operators.items,
																	data: data3
																}];
																return false;
															} else {
																const _errs9 = errors;
																for (const key1 in data3) if (!(key1 === "operator" || key1 === "nodes" || key1 === "ms")) {
																	validate102.errors = [{
																		instancePath: instancePath + "/operators/" + i0,
																		schemaPath: "#/properties/operators/items/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties",
																		schema: false,
																		parentSchema: schema24.properties.operators.items,
																		data: data3
																	}];
																	return false;
																}
																if (_errs9 === errors) {
																	if (data3.operator !== void 0) {
																		let data4 = data3.operator;
																		const _errs10 = errors;
																		if (errors === _errs10) {
																			if (typeof data4 === "string") {
																				if (func3(data4) > 1e3) {
																					validate102.errors = [{
																						instancePath: instancePath + "/operators/" + i0 + "/operator",
																						schemaPath: "#/properties/operators/items/properties/operator/maxLength",
																						keyword: "maxLength",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 characters",
																						schema: 1e3,
																						parentSchema: schema24.properties.operators.items.properties.operator,
																						data: data4
																					}];
																					return false;
																				}
																			} else {
																				validate102.errors = [{
																					instancePath: instancePath + "/operators/" + i0 + "/operator",
																					schemaPath: "#/properties/operators/items/properties/operator/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema24.properties.operators.items.properties.operator.type,
																					parentSchema: schema24.properties.operators.items.properties.operator,
																					data: data4
																				}];
																				return false;
																			}
																		}
																		var valid2 = _errs10 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data3.nodes !== void 0) {
																			const _errs12 = errors;
																			if (!validate25(data3.nodes, {
																				instancePath: instancePath + "/operators/" + i0 + "/nodes",
																				parentData: data3,
																				parentDataProperty: "nodes",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																				errors = vErrors.length;
																			}
																			var valid2 = _errs12 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data3.ms !== void 0) {
																				let data6 = data3.ms;
																				const _errs13 = errors;
																				if (errors === _errs13) {
																					if (typeof data6 == "number") {
																						if (data6 < 0 || isNaN(data6)) {
																							validate102.errors = [{
																								instancePath: instancePath + "/operators/" + i0 + "/ms",
																								schemaPath: "#/properties/operators/items/properties/ms/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								},
																								message: "must be >= 0",
																								schema: 0,
																								parentSchema: schema24.properties.operators.items.properties.ms,
																								data: data6
																							}];
																							return false;
																						}
																					} else {
																						validate102.errors = [{
																							instancePath: instancePath + "/operators/" + i0 + "/ms",
																							schemaPath: "#/properties/operators/items/properties/ms/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number",
																							schema: schema24.properties.operators.items.properties.ms.type,
																							parentSchema: schema24.properties.operators.items.properties.ms,
																							data: data6
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs13 === errors;
																			} else var valid2 = true;
																		}
																	}
																}
															}
														} else {
															validate102.errors = [{
																instancePath: instancePath + "/operators/" + i0,
																schemaPath: "#/properties/operators/items/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema24.properties.operators.items.type,
																parentSchema: schema24.properties.operators.items,
																data: data3
															}];
															return false;
														}
													}
													if (!(_errs7 === errors)) break;
												}
											}
										} else {
											validate102.errors = [{
												instancePath: instancePath + "/operators",
												schemaPath: "#/properties/operators/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema24.properties.operators.type,
												parentSchema: schema24.properties.operators,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.providers !== void 0) {
										let data7 = data.providers;
										const _errs15 = errors;
										if (errors === _errs15) {
											if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
												if (Object.keys(data7).length > 100) {
													validate102.errors = [{
														instancePath: instancePath + "/providers",
														schemaPath: "#/properties/providers/maxProperties",
														keyword: "maxProperties",
														params: { limit: 100 },
														message: "must NOT have more than 100 properties",
														schema: 100,
														parentSchema: schema24.properties.providers,
														data: data7
													}];
													return false;
												} else {
													for (const key2 in data7) {
														const _errs17 = errors;
														if (typeof key2 === "string") {
															if (func3(key2) > 1e3) {
																const err0 = {
																	instancePath: instancePath + "/providers",
																	schemaPath: "#/properties/providers/propertyNames/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1e3 },
																	message: "must NOT have more than 1000 characters",
																	schema: 1e3,
																	parentSchema: schema24.properties.providers.propertyNames,
																	data: key2,
																	propertyName: key2
																};
																if (vErrors === null) vErrors = [err0];
																else vErrors.push(err0);
																errors++;
															}
														}
														var valid3 = _errs17 === errors;
														if (!valid3) {
															const err1 = {
																instancePath: instancePath + "/providers",
																schemaPath: "#/properties/providers/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key2 },
																message: "property name must be valid",
																schema: schema24.properties.providers.propertyNames,
																parentSchema: schema24.properties.providers,
																data: data7
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
															validate102.errors = vErrors;
															return false;
														}
													}
													if (valid3) for (const key3 in data7) {
														const _errs19 = errors;
														if (!validate25(data7[key3], {
															instancePath: instancePath + "/providers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data7,
															parentDataProperty: key3,
															rootData
														})) {
															vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
															errors = vErrors.length;
														}
														if (!(_errs19 === errors)) break;
													}
												}
											} else {
												validate102.errors = [{
													instancePath: instancePath + "/providers",
													schemaPath: "#/properties/providers/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema24.properties.providers.type,
													parentSchema: schema24.properties.providers,
													data: data7
												}];
												return false;
											}
										}
										var valid0 = _errs15 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.fallback !== void 0) {
											let data9 = data.fallback;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (Array.isArray(data9)) {
													if (data9.length > 50) {
														validate102.errors = [{
															instancePath: instancePath + "/fallback",
															schemaPath: "#/properties/fallback/maxItems",
															keyword: "maxItems",
															params: { limit: 50 },
															message: "must NOT have more than 50 items",
															schema: 50,
															parentSchema: schema24.properties.fallback,
															data: data9
														}];
														return false;
													} else {
														const len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data10 = data9[i1];
															const _errs22 = errors;
															if (errors === _errs22) {
																if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																	let missing2;
																	if (data10.node === void 0 && (missing2 = "node") || data10.operator === void 0 && (missing2 = "operator") || data10.ms === void 0 && (missing2 = "ms")) {
																		validate102.errors = [{
																			instancePath: instancePath + "/fallback/" + i1,
																			schemaPath: "#/properties/fallback/items/required",
																			keyword: "required",
																			params: { missingProperty: missing2 },
																			message: "must have required property '" + missing2 + "'",
																			schema: schema24.properties.fallback.items.required,
																			parentSchema: schema24.properties.fallback.items,
																			data: data10
																		}];
																		return false;
																	} else {
																		const _errs24 = errors;
																		for (const key4 in data10) if (!(key4 === "node" || key4 === "operator" || key4 === "ms")) {
																			validate102.errors = [{
																				instancePath: instancePath + "/fallback/" + i1,
																				schemaPath: "#/properties/fallback/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key4 },
																				message: "must NOT have additional properties",
																				schema: false,
																				parentSchema: schema24.properties.fallback.items,
																				data: data10
																			}];
																			return false;
																		}
																		if (_errs24 === errors) {
																			if (data10.node !== void 0) {
																				let data11 = data10.node;
																				const _errs25 = errors;
																				if (errors === _errs25) {
																					if (typeof data11 === "string") {
																						if (func3(data11) > 1e3) {
																							validate102.errors = [{
																								instancePath: instancePath + "/fallback/" + i1 + "/node",
																								schemaPath: "#/properties/fallback/items/properties/node/maxLength",
																								keyword: "maxLength",
																								params: { limit: 1e3 },
																								message: "must NOT have more than 1000 characters",
																								schema: 1e3,
																								parentSchema: schema24.properties.fallback.items.properties.node,
																								data: data11
																							}];
																							return false;
																						}
																					} else {
																						validate102.errors = [{
																							instancePath: instancePath + "/fallback/" + i1 + "/node",
																							schemaPath: "#/properties/fallback/items/properties/node/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema24.properties.fallback.items.properties.node.type,
																							parentSchema: schema24.properties.fallback.items.properties.node,
																							data: data11
																						}];
																						return false;
																					}
																				}
																				var valid6 = _errs25 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data10.operator !== void 0) {
																					let data12 = data10.operator;
																					const _errs27 = errors;
																					if (errors === _errs27) {
																						if (typeof data12 === "string") {
																							if (func3(data12) > 1e3) {
																								validate102.errors = [{
																									instancePath: instancePath + "/fallback/" + i1 + "/operator",
																									schemaPath: "#/properties/fallback/items/properties/operator/maxLength",
																									keyword: "maxLength",
																									params: { limit: 1e3 },
																									message: "must NOT have more than 1000 characters",
																									schema: 1e3,
																									parentSchema: schema24.properties.fallback.items.properties.operator,
																									data: data12
																								}];
																								return false;
																							}
																						} else {
																							validate102.errors = [{
																								instancePath: instancePath + "/fallback/" + i1 + "/operator",
																								schemaPath: "#/properties/fallback/items/properties/operator/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema24.properties.fallback.items.properties.operator.type,
																								parentSchema: schema24.properties.fallback.items.properties.operator,
																								data: data12
																							}];
																							return false;
																						}
																					}
																					var valid6 = _errs27 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data10.ms !== void 0) {
																						let data13 = data10.ms;
																						const _errs29 = errors;
																						if (errors === _errs29) {
																							if (typeof data13 == "number") {
																								if (data13 < 0 || isNaN(data13)) {
																									validate102.errors = [{
																										instancePath: instancePath + "/fallback/" + i1 + "/ms",
																										schemaPath: "#/properties/fallback/items/properties/ms/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0",
																										schema: 0,
																										parentSchema: schema24.properties.fallback.items.properties.ms,
																										data: data13
																									}];
																									return false;
																								}
																							} else {
																								validate102.errors = [{
																									instancePath: instancePath + "/fallback/" + i1 + "/ms",
																									schemaPath: "#/properties/fallback/items/properties/ms/type",
																									keyword: "type",
																									params: { type: "number" },
																									message: "must be number",
																									schema: schema24.properties.fallback.items.properties.ms.type,
																									parentSchema: schema24.properties.fallback.items.properties.ms,
																									data: data13
																								}];
																								return false;
																							}
																						}
																						var valid6 = _errs29 === errors;
																					} else var valid6 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate102.errors = [{
																		instancePath: instancePath + "/fallback/" + i1,
																		schemaPath: "#/properties/fallback/items/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object",
																		schema: schema24.properties.fallback.items.type,
																		parentSchema: schema24.properties.fallback.items,
																		data: data10
																	}];
																	return false;
																}
															}
															if (!(_errs22 === errors)) break;
														}
													}
												} else {
													validate102.errors = [{
														instancePath: instancePath + "/fallback",
														schemaPath: "#/properties/fallback/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array",
														schema: schema24.properties.fallback.type,
														parentSchema: schema24.properties.fallback,
														data: data9
													}];
													return false;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			} else {
				validate102.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.type,
					parentSchema: schema24,
					data
				}];
				return false;
			}
		}
		validate102.errors = vErrors;
		return errors === 0;
	}
	function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.source === void 0 && (missing0 = "source") || data.sha256 === void 0 && (missing0 = "sha256") || data.bytes === void 0 && (missing0 = "bytes") || data.architecture === void 0 && (missing0 = "architecture") || data.metrics === void 0 && (missing0 = "metrics")) {
					validate58.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema17.required,
						parentSchema: schema17,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema17.properties, key0)) {
						validate58.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema17,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.source !== void 0) {
							let data0 = data.source;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 4e3) {
										validate58.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/maxLength",
											keyword: "maxLength",
											params: { limit: 4e3 },
											message: "must NOT have more than 4000 characters",
											schema: 4e3,
											parentSchema: schema17.properties.source,
											data: data0
										}];
										return false;
									}
								} else {
									validate58.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema17.properties.source.type,
										parentSchema: schema17.properties.source,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.revision !== void 0) {
								let data1 = data.revision;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func3(data1) > 1e3) {
											validate58.errors = [{
												instancePath: instancePath + "/revision",
												schemaPath: "#/properties/revision/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												message: "must NOT have more than 1000 characters",
												schema: 1e3,
												parentSchema: schema17.properties.revision,
												data: data1
											}];
											return false;
										}
									} else {
										validate58.errors = [{
											instancePath: instancePath + "/revision",
											schemaPath: "#/properties/revision/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema17.properties.revision.type,
											parentSchema: schema17.properties.revision,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.inputs !== void 0) {
									let data2 = data.inputs;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
											let missing1;
											if (data2.sha256 === void 0 && (missing1 = "sha256") || data2.files === void 0 && (missing1 = "files")) {
												validate58.errors = [{
													instancePath: instancePath + "/inputs",
													schemaPath: "#/properties/inputs/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'",
													schema: schema17.properties.inputs.required,
													parentSchema: schema17.properties.inputs,
													data: data2
												}];
												return false;
											} else {
												const _errs8 = errors;
												for (const key1 in data2) if (!(key1 === "sha256" || key1 === "files")) {
													validate58.errors = [{
														instancePath: instancePath + "/inputs",
														schemaPath: "#/properties/inputs/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties",
														schema: false,
														parentSchema: schema17.properties.inputs,
														data: data2
													}];
													return false;
												}
												if (_errs8 === errors) {
													if (data2.sha256 !== void 0) {
														const _errs9 = errors;
														if (!validate59(data2.sha256, {
															instancePath: instancePath + "/inputs/sha256",
															parentData: data2,
															parentDataProperty: "sha256",
															rootData
														})) {
															vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
															errors = vErrors.length;
														}
														var valid1 = _errs9 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.files !== void 0) {
															let data4 = data2.files;
															const _errs10 = errors;
															if (errors === _errs10) {
																if (Array.isArray(data4)) {
																	if (data4.length > 1e4) {
																		validate58.errors = [{
																			instancePath: instancePath + "/inputs/files",
																			schemaPath: "#/properties/inputs/properties/files/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e4 },
																			message: "must NOT have more than 10000 items",
																			schema: 1e4,
																			parentSchema: schema17.properties.inputs.properties.files,
																			data: data4
																		}];
																		return false;
																	} else {
																		const len0 = data4.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data5 = data4[i0];
																			const _errs12 = errors;
																			if (errors === _errs12) {
																				if (typeof data5 === "string") {
																					if (func3(data5) > 4096) {
																						validate58.errors = [{
																							instancePath: instancePath + "/inputs/files/" + i0,
																							schemaPath: "#/properties/inputs/properties/files/items/maxLength",
																							keyword: "maxLength",
																							params: { limit: 4096 },
																							message: "must NOT have more than 4096 characters",
																							schema: 4096,
																							parentSchema: schema17.properties.inputs.properties.files.items,
																							data: data5
																						}];
																						return false;
																					}
																				} else {
																					validate58.errors = [{
																						instancePath: instancePath + "/inputs/files/" + i0,
																						schemaPath: "#/properties/inputs/properties/files/items/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema17.properties.inputs.properties.files.items.type,
																						parentSchema: schema17.properties.inputs.properties.files.items,
																						data: data5
																					}];
																					return false;
																				}
																			}
																			if (!(_errs12 === errors)) break;
																		}
																	}
																} else {
																	validate58.errors = [{
																		instancePath: instancePath + "/inputs/files",
																		schemaPath: "#/properties/inputs/properties/files/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array",
																		schema: schema17.properties.inputs.properties.files.type,
																		parentSchema: schema17.properties.inputs.properties.files,
																		data: data4
																	}];
																	return false;
																}
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else {
											validate58.errors = [{
												instancePath: instancePath + "/inputs",
												schemaPath: "#/properties/inputs/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object",
												schema: schema17.properties.inputs.type,
												parentSchema: schema17.properties.inputs,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sha256 !== void 0) {
										const _errs14 = errors;
										if (!validate59(data.sha256, {
											instancePath: instancePath + "/sha256",
											parentData: data,
											parentDataProperty: "sha256",
											rootData
										})) {
											vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.bytes !== void 0) {
											const _errs15 = errors;
											if (!validate25(data.bytes, {
												instancePath: instancePath + "/bytes",
												parentData: data,
												parentDataProperty: "bytes",
												rootData
											})) {
												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.architecture !== void 0) {
												const _errs16 = errors;
												if (!validate63(data.architecture, {
													instancePath: instancePath + "/architecture",
													parentData: data,
													parentDataProperty: "architecture",
													rootData
												})) {
													vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.metrics !== void 0) {
													let data9 = data.metrics;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
															if (Object.keys(data9).length > 200) {
																validate58.errors = [{
																	instancePath: instancePath + "/metrics",
																	schemaPath: "#/properties/metrics/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 200 },
																	message: "must NOT have more than 200 properties",
																	schema: 200,
																	parentSchema: schema17.properties.metrics,
																	data: data9
																}];
																return false;
															} else {
																for (const key2 in data9) {
																	const _errs19 = errors;
																	if (typeof key2 === "string") {
																		if (func3(key2) > 200) {
																			const err0 = {
																				instancePath: instancePath + "/metrics",
																				schemaPath: "#/properties/metrics/propertyNames/maxLength",
																				keyword: "maxLength",
																				params: { limit: 200 },
																				message: "must NOT have more than 200 characters",
																				schema: 200,
																				parentSchema: schema17.properties.metrics.propertyNames,
																				data: key2,
																				propertyName: key2
																			};
																			if (vErrors === null) vErrors = [err0];
																			else vErrors.push(err0);
																			errors++;
																		}
																	}
																	var valid3 = _errs19 === errors;
																	if (!valid3) {
																		const err1 = {
																			instancePath: instancePath + "/metrics",
																			schemaPath: "#/properties/metrics/propertyNames",
																			keyword: "propertyNames",
																			params: { propertyName: key2 },
																			message: "property name must be valid",
																			schema: schema17.properties.metrics.propertyNames,
																			parentSchema: schema17.properties.metrics,
																			data: data9
																		};
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																		validate58.errors = vErrors;
																		return false;
																	}
																}
																if (valid3) for (const key3 in data9) {
																	const _errs21 = errors;
																	if (!validate72(data9[key3], {
																		instancePath: instancePath + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																		parentData: data9,
																		parentDataProperty: key3,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															}
														} else {
															validate58.errors = [{
																instancePath: instancePath + "/metrics",
																schemaPath: "#/properties/metrics/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema17.properties.metrics.type,
																parentSchema: schema17.properties.metrics,
																data: data9
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.failed !== void 0) {
														let data11 = data.failed;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																if (Object.keys(data11).length > 200) {
																	validate58.errors = [{
																		instancePath: instancePath + "/failed",
																		schemaPath: "#/properties/failed/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 200 },
																		message: "must NOT have more than 200 properties",
																		schema: 200,
																		parentSchema: schema17.properties.failed,
																		data: data11
																	}];
																	return false;
																} else {
																	for (const key4 in data11) {
																		const _errs24 = errors;
																		if (typeof key4 === "string") {
																			if (func3(key4) > 200) {
																				const err2 = {
																					instancePath: instancePath + "/failed",
																					schemaPath: "#/properties/failed/propertyNames/maxLength",
																					keyword: "maxLength",
																					params: { limit: 200 },
																					message: "must NOT have more than 200 characters",
																					schema: 200,
																					parentSchema: schema17.properties.failed.propertyNames,
																					data: key4,
																					propertyName: key4
																				};
																				if (vErrors === null) vErrors = [err2];
																				else vErrors.push(err2);
																				errors++;
																			}
																		}
																		var valid5 = _errs24 === errors;
																		if (!valid5) {
																			const err3 = {
																				instancePath: instancePath + "/failed",
																				schemaPath: "#/properties/failed/propertyNames",
																				keyword: "propertyNames",
																				params: { propertyName: key4 },
																				message: "property name must be valid",
																				schema: schema17.properties.failed.propertyNames,
																				parentSchema: schema17.properties.failed,
																				data: data11
																			};
																			if (vErrors === null) vErrors = [err3];
																			else vErrors.push(err3);
																			errors++;
																			validate58.errors = vErrors;
																			return false;
																		}
																	}
																	if (valid5) for (const key5 in data11) {
																		let data12 = data11[key5];
																		const _errs26 = errors;
																		if (errors === _errs26) {
																			if (typeof data12 === "string") {
																				if (func3(data12) > 1e4) {
																					validate58.errors = [{
																						instancePath: instancePath + "/failed/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/properties/failed/additionalProperties/maxLength",
																						keyword: "maxLength",
																						params: { limit: 1e4 },
																						message: "must NOT have more than 10000 characters",
																						schema: 1e4,
																						parentSchema: schema17.properties.failed.additionalProperties,
																						data: data12
																					}];
																					return false;
																				}
																			} else {
																				validate58.errors = [{
																					instancePath: instancePath + "/failed/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/failed/additionalProperties/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema17.properties.failed.additionalProperties.type,
																					parentSchema: schema17.properties.failed.additionalProperties,
																					data: data12
																				}];
																				return false;
																			}
																		}
																		if (!(_errs26 === errors)) break;
																	}
																}
															} else {
																validate58.errors = [{
																	instancePath: instancePath + "/failed",
																	schemaPath: "#/properties/failed/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema17.properties.failed.type,
																	parentSchema: schema17.properties.failed,
																	data: data11
																}];
																return false;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.ties !== void 0) {
															const _errs28 = errors;
															if (!validate25(data.ties, {
																instancePath: instancePath + "/ties",
																parentData: data,
																parentDataProperty: "ties",
																rootData
															})) {
																vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs28 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.notFinite !== void 0) {
																const _errs29 = errors;
																if (!validate25(data.notFinite, {
																	instancePath: instancePath + "/notFinite",
																	parentData: data,
																	parentDataProperty: "notFinite",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs29 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.classes !== void 0) {
																	let data15 = data.classes;
																	const _errs30 = errors;
																	if (errors === _errs30) {
																		if (Array.isArray(data15)) {
																			if (data15.length > 2e3) {
																				validate58.errors = [{
																					instancePath: instancePath + "/classes",
																					schemaPath: "#/properties/classes/maxItems",
																					keyword: "maxItems",
																					params: { limit: 2e3 },
																					message: "must NOT have more than 2000 items",
																					schema: 2e3,
																					parentSchema: schema17.properties.classes,
																					data: data15
																				}];
																				return false;
																			} else {
																				const len1 = data15.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs32 = errors;
																					if (!validate82(data15[i1], {
																						instancePath: instancePath + "/classes/" + i1,
																						parentData: data15,
																						parentDataProperty: i1,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs32 === errors)) break;
																				}
																			}
																		} else {
																			validate58.errors = [{
																				instancePath: instancePath + "/classes",
																				schemaPath: "#/properties/classes/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array",
																				schema: schema17.properties.classes.type,
																				parentSchema: schema17.properties.classes,
																				data: data15
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.slices !== void 0) {
																		let data17 = data.slices;
																		const _errs33 = errors;
																		if (errors === _errs33) {
																			if (Array.isArray(data17)) {
																				if (data17.length > 2e4) {
																					validate58.errors = [{
																						instancePath: instancePath + "/slices",
																						schemaPath: "#/properties/slices/maxItems",
																						keyword: "maxItems",
																						params: { limit: 2e4 },
																						message: "must NOT have more than 20000 items",
																						schema: 2e4,
																						parentSchema: schema17.properties.slices,
																						data: data17
																					}];
																					return false;
																				} else {
																					const len2 = data17.length;
																					for (let i2 = 0; i2 < len2; i2++) {
																						const _errs35 = errors;
																						if (!validate90(data17[i2], {
																							instancePath: instancePath + "/slices/" + i2,
																							parentData: data17,
																							parentDataProperty: i2,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs35 === errors)) break;
																					}
																				}
																			} else {
																				validate58.errors = [{
																					instancePath: instancePath + "/slices",
																					schemaPath: "#/properties/slices/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array",
																					schema: schema17.properties.slices.type,
																					parentSchema: schema17.properties.slices,
																					data: data17
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.confusion !== void 0) {
																			let data19 = data.confusion;
																			const _errs36 = errors;
																			if (errors === _errs36) {
																				if (Array.isArray(data19)) {
																					if (data19.length > 2e3) {
																						validate58.errors = [{
																							instancePath: instancePath + "/confusion",
																							schemaPath: "#/properties/confusion/maxItems",
																							keyword: "maxItems",
																							params: { limit: 2e3 },
																							message: "must NOT have more than 2000 items",
																							schema: 2e3,
																							parentSchema: schema17.properties.confusion,
																							data: data19
																						}];
																						return false;
																					} else {
																						const len3 = data19.length;
																						for (let i3 = 0; i3 < len3; i3++) {
																							const _errs38 = errors;
																							if (!validate98(data19[i3], {
																								instancePath: instancePath + "/confusion/" + i3,
																								parentData: data19,
																								parentDataProperty: i3,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs38 === errors)) break;
																						}
																					}
																				} else {
																					validate58.errors = [{
																						instancePath: instancePath + "/confusion",
																						schemaPath: "#/properties/confusion/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array",
																						schema: schema17.properties.confusion.type,
																						parentSchema: schema17.properties.confusion,
																						data: data19
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs36 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.profile !== void 0) {
																				const _errs39 = errors;
																				if (!validate102(data.profile, {
																					instancePath: instancePath + "/profile",
																					parentData: data,
																					parentDataProperty: "profile",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs39 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.leftOut !== void 0) {
																					let data22 = data.leftOut;
																					const _errs40 = errors;
																					if (errors === _errs40) {
																						if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																							const _errs42 = errors;
																							for (const key6 in data22) if (!(key6 === "classes" || key6 === "slices" || key6 === "confusion")) {
																								validate58.errors = [{
																									instancePath: instancePath + "/leftOut",
																									schemaPath: "#/properties/leftOut/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key6 },
																									message: "must NOT have additional properties",
																									schema: false,
																									parentSchema: schema17.properties.leftOut,
																									data: data22
																								}];
																								return false;
																							}
																							if (_errs42 === errors) {
																								if (data22.classes !== void 0) {
																									const _errs43 = errors;
																									if (!validate25(data22.classes, {
																										instancePath: instancePath + "/leftOut/classes",
																										parentData: data22,
																										parentDataProperty: "classes",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																										errors = vErrors.length;
																									}
																									var valid10 = _errs43 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (data22.slices !== void 0) {
																										const _errs44 = errors;
																										if (!validate25(data22.slices, {
																											instancePath: instancePath + "/leftOut/slices",
																											parentData: data22,
																											parentDataProperty: "slices",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																											errors = vErrors.length;
																										}
																										var valid10 = _errs44 === errors;
																									} else var valid10 = true;
																									if (valid10) {
																										if (data22.confusion !== void 0) {
																											const _errs45 = errors;
																											if (!validate25(data22.confusion, {
																												instancePath: instancePath + "/leftOut/confusion",
																												parentData: data22,
																												parentDataProperty: "confusion",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																												errors = vErrors.length;
																											}
																											var valid10 = _errs45 === errors;
																										} else var valid10 = true;
																									}
																								}
																							}
																						} else {
																							validate58.errors = [{
																								instancePath: instancePath + "/leftOut",
																								schemaPath: "#/properties/leftOut/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object",
																								schema: schema17.properties.leftOut.type,
																								parentSchema: schema17.properties.leftOut,
																								data: data22
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs40 === errors;
																				} else var valid0 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate58.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema17.type,
					parentSchema: schema17,
					data
				}];
				return false;
			}
		}
		validate58.errors = vErrors;
		return errors === 0;
	}
	const schema25 = {
		"description": "the candidate's layers beside another subject's, in a profiled inference; times in ms",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"totalMs",
			"otherMs",
			"summary",
			"layers"
		],
		"properties": {
			"totalMs": {
				"type": "number",
				"minimum": 0
			},
			"otherMs": {
				"type": "number",
				"minimum": 0
			},
			"summary": {
				"description": "the layers that make the difference: 'Conv_37: +4.1 ms of +4.4 ms'",
				"type": "string",
				"maxLength": 4e3
			},
			"layers": {
				"description": "the largest difference first",
				"type": "array",
				"maxItems": 200,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"operators",
						"otherOperators",
						"ms",
						"otherMs"
					],
					"properties": {
						"layer": {
							"type": "string",
							"maxLength": 1e3
						},
						"counterpart": {
							"type": "string",
							"maxLength": 1e3
						},
						"place": {
							"type": "string",
							"maxLength": 1e3
						},
						"operators": { "$ref": "#/definitions/operatorNames" },
						"otherOperators": { "$ref": "#/definitions/operatorNames" },
						"ms": {
							"type": "number",
							"minimum": 0
						},
						"otherMs": {
							"type": "number",
							"minimum": 0
						}
					}
				}
			},
			"rest": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"layers",
					"ms",
					"otherMs"
				],
				"properties": {
					"layers": { "$ref": "#/definitions/count" },
					"ms": {
						"type": "number",
						"minimum": 0
					},
					"otherMs": {
						"type": "number",
						"minimum": 0
					}
				}
			}
		}
	};
	const schema26 = {
		"type": "array",
		"maxItems": 100,
		"items": {
			"type": "string",
			"maxLength": 1e3
		}
	};
	function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (Array.isArray(data)) {
			if (data.length > 100) {
				validate114.errors = [{
					instancePath,
					schemaPath: "#/maxItems",
					keyword: "maxItems",
					params: { limit: 100 },
					message: "must NOT have more than 100 items",
					schema: 100,
					parentSchema: schema26,
					data
				}];
				return false;
			} else {
				const len0 = data.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data0 = data[i0];
					if (typeof data0 === "string") {
						if (func3(data0) > 1e3) {
							validate114.errors = [{
								instancePath: instancePath + "/" + i0,
								schemaPath: "#/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters",
								schema: 1e3,
								parentSchema: schema26.items,
								data: data0
							}];
							return false;
						}
					} else {
						validate114.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema26.items.type,
							parentSchema: schema26.items,
							data: data0
						}];
						return false;
					}
				}
			}
		} else {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array",
				schema: schema26.type,
				parentSchema: schema26,
				data
			}];
			return false;
		}
		validate114.errors = vErrors;
		return true;
	}
	function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.totalMs === void 0 && (missing0 = "totalMs") || data.otherMs === void 0 && (missing0 = "otherMs") || data.summary === void 0 && (missing0 = "summary") || data.layers === void 0 && (missing0 = "layers")) {
					validate113.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema25.required,
						parentSchema: schema25,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "totalMs" || key0 === "otherMs" || key0 === "summary" || key0 === "layers" || key0 === "rest")) {
						validate113.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema25,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.totalMs !== void 0) {
							let data0 = data.totalMs;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 == "number") {
									if (data0 < 0 || isNaN(data0)) {
										validate113.errors = [{
											instancePath: instancePath + "/totalMs",
											schemaPath: "#/properties/totalMs/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema25.properties.totalMs,
											data: data0
										}];
										return false;
									}
								} else {
									validate113.errors = [{
										instancePath: instancePath + "/totalMs",
										schemaPath: "#/properties/totalMs/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number",
										schema: schema25.properties.totalMs.type,
										parentSchema: schema25.properties.totalMs,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.otherMs !== void 0) {
								let data1 = data.otherMs;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 == "number") {
										if (data1 < 0 || isNaN(data1)) {
											validate113.errors = [{
												instancePath: instancePath + "/otherMs",
												schemaPath: "#/properties/otherMs/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema25.properties.otherMs,
												data: data1
											}];
											return false;
										}
									} else {
										validate113.errors = [{
											instancePath: instancePath + "/otherMs",
											schemaPath: "#/properties/otherMs/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema25.properties.otherMs.type,
											parentSchema: schema25.properties.otherMs,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.summary !== void 0) {
									let data2 = data.summary;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data2 === "string") {
											if (func3(data2) > 4e3) {
												validate113.errors = [{
													instancePath: instancePath + "/summary",
													schemaPath: "#/properties/summary/maxLength",
													keyword: "maxLength",
													params: { limit: 4e3 },
													message: "must NOT have more than 4000 characters",
													schema: 4e3,
													parentSchema: schema25.properties.summary,
													data: data2
												}];
												return false;
											}
										} else {
											validate113.errors = [{
												instancePath: instancePath + "/summary",
												schemaPath: "#/properties/summary/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema25.properties.summary.type,
												parentSchema: schema25.properties.summary,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.layers !== void 0) {
										let data3 = data.layers;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data3)) {
												if (data3.length > 200) {
													validate113.errors = [{
														instancePath: instancePath + "/layers",
														schemaPath: "#/properties/layers/maxItems",
														keyword: "maxItems",
														params: { limit: 200 },
														message: "must NOT have more than 200 items",
														schema: 200,
														parentSchema: schema25.properties.layers,
														data: data3
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data4 = data3[i0];
														const _errs10 = errors;
														if (errors === _errs10) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																let missing1;
																if (data4.operators === void 0 && (missing1 = "operators") || data4.otherOperators === void 0 && (missing1 = "otherOperators") || data4.ms === void 0 && (missing1 = "ms") || data4.otherMs === void 0 && (missing1 = "otherMs")) {
																	validate113.errors = [{
																		instancePath: instancePath + "/layers/" + i0,
																		schemaPath: "#/properties/layers/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'",
																		schema: schema25.properties.layers.items.required,
																		parentSchema: schema25.properties.layers.items,
																		data: data4
																	}];
																	return false;
																} else {
																	const _errs12 = errors;
																	for (const key1 in data4) if (!(key1 === "layer" || key1 === "counterpart" || key1 === "place" || key1 === "operators" || key1 === "otherOperators" || key1 === "ms" || key1 === "otherMs")) {
																		validate113.errors = [{
																			instancePath: instancePath + "/layers/" + i0,
																			schemaPath: "#/properties/layers/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties",
																			schema: false,
																			parentSchema: schema25.properties.layers.items,
																			data: data4
																		}];
																		return false;
																	}
																	if (_errs12 === errors) {
																		if (data4.layer !== void 0) {
																			let data5 = data4.layer;
																			const _errs13 = errors;
																			if (errors === _errs13) {
																				if (typeof data5 === "string") {
																					if (func3(data5) > 1e3) {
																						validate113.errors = [{
																							instancePath: instancePath + "/layers/" + i0 + "/layer",
																							schemaPath: "#/properties/layers/items/properties/layer/maxLength",
																							keyword: "maxLength",
																							params: { limit: 1e3 },
																							message: "must NOT have more than 1000 characters",
																							schema: 1e3,
																							parentSchema: schema25.properties.layers.items.properties.layer,
																							data: data5
																						}];
																						return false;
																					}
																				} else {
																					validate113.errors = [{
																						instancePath: instancePath + "/layers/" + i0 + "/layer",
																						schemaPath: "#/properties/layers/items/properties/layer/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema25.properties.layers.items.properties.layer.type,
																						parentSchema: schema25.properties.layers.items.properties.layer,
																						data: data5
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs13 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data4.counterpart !== void 0) {
																				let data6 = data4.counterpart;
																				const _errs15 = errors;
																				if (errors === _errs15) {
																					if (typeof data6 === "string") {
																						if (func3(data6) > 1e3) {
																							validate113.errors = [{
																								instancePath: instancePath + "/layers/" + i0 + "/counterpart",
																								schemaPath: "#/properties/layers/items/properties/counterpart/maxLength",
																								keyword: "maxLength",
																								params: { limit: 1e3 },
																								message: "must NOT have more than 1000 characters",
																								schema: 1e3,
																								parentSchema: schema25.properties.layers.items.properties.counterpart,
																								data: data6
																							}];
																							return false;
																						}
																					} else {
																						validate113.errors = [{
																							instancePath: instancePath + "/layers/" + i0 + "/counterpart",
																							schemaPath: "#/properties/layers/items/properties/counterpart/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema25.properties.layers.items.properties.counterpart.type,
																							parentSchema: schema25.properties.layers.items.properties.counterpart,
																							data: data6
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs15 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data4.place !== void 0) {
																					let data7 = data4.place;
																					const _errs17 = errors;
																					if (errors === _errs17) {
																						if (typeof data7 === "string") {
																							if (func3(data7) > 1e3) {
																								validate113.errors = [{
																									instancePath: instancePath + "/layers/" + i0 + "/place",
																									schemaPath: "#/properties/layers/items/properties/place/maxLength",
																									keyword: "maxLength",
																									params: { limit: 1e3 },
																									message: "must NOT have more than 1000 characters",
																									schema: 1e3,
																									parentSchema: schema25.properties.layers.items.properties.place,
																									data: data7
																								}];
																								return false;
																							}
																						} else {
																							validate113.errors = [{
																								instancePath: instancePath + "/layers/" + i0 + "/place",
																								schemaPath: "#/properties/layers/items/properties/place/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema25.properties.layers.items.properties.place.type,
																								parentSchema: schema25.properties.layers.items.properties.place,
																								data: data7
																							}];
																							return false;
																						}
																					}
																					var valid2 = _errs17 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data4.operators !== void 0) {
																						const _errs19 = errors;
																						if (!validate114(data4.operators, {
																							instancePath: instancePath + "/layers/" + i0 + "/operators",
																							parentData: data4,
																							parentDataProperty: "operators",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
																							errors = vErrors.length;
																						}
																						var valid2 = _errs19 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data4.otherOperators !== void 0) {
																							const _errs20 = errors;
																							if (!validate114(data4.otherOperators, {
																								instancePath: instancePath + "/layers/" + i0 + "/otherOperators",
																								parentData: data4,
																								parentDataProperty: "otherOperators",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
																								errors = vErrors.length;
																							}
																							var valid2 = _errs20 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data4.ms !== void 0) {
																								let data10 = data4.ms;
																								const _errs21 = errors;
																								if (errors === _errs21) {
																									if (typeof data10 == "number") {
																										if (data10 < 0 || isNaN(data10)) {
																											validate113.errors = [{
																												instancePath: instancePath + "/layers/" + i0 + "/ms",
																												schemaPath: "#/properties/layers/items/properties/ms/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0",
																												schema: 0,
																												parentSchema: schema25.properties.layers.items.properties.ms,
																												data: data10
																											}];
																											return false;
																										}
																									} else {
																										validate113.errors = [{
																											instancePath: instancePath + "/layers/" + i0 + "/ms",
																											schemaPath: "#/properties/layers/items/properties/ms/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number",
																											schema: schema25.properties.layers.items.properties.ms.type,
																											parentSchema: schema25.properties.layers.items.properties.ms,
																											data: data10
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs21 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data4.otherMs !== void 0) {
																									let data11 = data4.otherMs;
																									const _errs23 = errors;
																									if (errors === _errs23) {
																										if (typeof data11 == "number") {
																											if (data11 < 0 || isNaN(data11)) {
																												validate113.errors = [{
																													instancePath: instancePath + "/layers/" + i0 + "/otherMs",
																													schemaPath: "#/properties/layers/items/properties/otherMs/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0",
																													schema: 0,
																													parentSchema: schema25.properties.layers.items.properties.otherMs,
																													data: data11
																												}];
																												return false;
																											}
																										} else {
																											validate113.errors = [{
																												instancePath: instancePath + "/layers/" + i0 + "/otherMs",
																												schemaPath: "#/properties/layers/items/properties/otherMs/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number",
																												schema: schema25.properties.layers.items.properties.otherMs.type,
																												parentSchema: schema25.properties.layers.items.properties.otherMs,
																												data: data11
																											}];
																											return false;
																										}
																									}
																									var valid2 = _errs23 === errors;
																								} else var valid2 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate113.errors = [{
																	instancePath: instancePath + "/layers/" + i0,
																	schemaPath: "#/properties/layers/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema25.properties.layers.items.type,
																	parentSchema: schema25.properties.layers.items,
																	data: data4
																}];
																return false;
															}
														}
														if (!(_errs10 === errors)) break;
													}
												}
											} else {
												validate113.errors = [{
													instancePath: instancePath + "/layers",
													schemaPath: "#/properties/layers/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema25.properties.layers.type,
													parentSchema: schema25.properties.layers,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.rest !== void 0) {
											let data12 = data.rest;
											const _errs25 = errors;
											if (errors === _errs25) {
												if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
													let missing2;
													if (data12.layers === void 0 && (missing2 = "layers") || data12.ms === void 0 && (missing2 = "ms") || data12.otherMs === void 0 && (missing2 = "otherMs")) {
														validate113.errors = [{
															instancePath: instancePath + "/rest",
															schemaPath: "#/properties/rest/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'",
															schema: schema25.properties.rest.required,
															parentSchema: schema25.properties.rest,
															data: data12
														}];
														return false;
													} else {
														const _errs27 = errors;
														for (const key2 in data12) if (!(key2 === "layers" || key2 === "ms" || key2 === "otherMs")) {
															validate113.errors = [{
																instancePath: instancePath + "/rest",
																schemaPath: "#/properties/rest/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 },
																message: "must NOT have additional properties",
																schema: false,
																parentSchema: schema25.properties.rest,
																data: data12
															}];
															return false;
														}
														if (_errs27 === errors) {
															if (data12.layers !== void 0) {
																const _errs28 = errors;
																if (!validate25(data12.layers, {
																	instancePath: instancePath + "/rest/layers",
																	parentData: data12,
																	parentDataProperty: "layers",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																	errors = vErrors.length;
																}
																var valid3 = _errs28 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data12.ms !== void 0) {
																	let data14 = data12.ms;
																	const _errs29 = errors;
																	if (errors === _errs29) {
																		if (typeof data14 == "number") {
																			if (data14 < 0 || isNaN(data14)) {
																				validate113.errors = [{
																					instancePath: instancePath + "/rest/ms",
																					schemaPath: "#/properties/rest/properties/ms/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0",
																					schema: 0,
																					parentSchema: schema25.properties.rest.properties.ms,
																					data: data14
																				}];
																				return false;
																			}
																		} else {
																			validate113.errors = [{
																				instancePath: instancePath + "/rest/ms",
																				schemaPath: "#/properties/rest/properties/ms/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number",
																				schema: schema25.properties.rest.properties.ms.type,
																				parentSchema: schema25.properties.rest.properties.ms,
																				data: data14
																			}];
																			return false;
																		}
																	}
																	var valid3 = _errs29 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data12.otherMs !== void 0) {
																		let data15 = data12.otherMs;
																		const _errs31 = errors;
																		if (errors === _errs31) {
																			if (typeof data15 == "number") {
																				if (data15 < 0 || isNaN(data15)) {
																					validate113.errors = [{
																						instancePath: instancePath + "/rest/otherMs",
																						schemaPath: "#/properties/rest/properties/otherMs/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0",
																						schema: 0,
																						parentSchema: schema25.properties.rest.properties.otherMs,
																						data: data15
																					}];
																					return false;
																				}
																			} else {
																				validate113.errors = [{
																					instancePath: instancePath + "/rest/otherMs",
																					schemaPath: "#/properties/rest/properties/otherMs/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number",
																					schema: schema25.properties.rest.properties.otherMs.type,
																					parentSchema: schema25.properties.rest.properties.otherMs,
																					data: data15
																				}];
																				return false;
																			}
																		}
																		var valid3 = _errs31 === errors;
																	} else var valid3 = true;
																}
															}
														}
													}
												} else {
													validate113.errors = [{
														instancePath: instancePath + "/rest",
														schemaPath: "#/properties/rest/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object",
														schema: schema25.properties.rest.type,
														parentSchema: schema25.properties.rest,
														data: data12
													}];
													return false;
												}
											}
											var valid0 = _errs25 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			} else {
				validate113.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema25.type,
					parentSchema: schema25,
					data
				}];
				return false;
			}
		}
		validate113.errors = vErrors;
		return errors === 0;
	}
	const schema27 = {
		"description": "the candidate against itself, optimisations off on the CPU, on the same inputs",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"examples",
			"random",
			"notFinite",
			"rounding",
			"runs"
		],
		"properties": {
			"examples": {
				"type": "integer",
				"minimum": 0
			},
			"random": {
				"description": "the inputs were random",
				"type": "boolean"
			},
			"notFinite": {
				"description": "examples with NaN or infinity, optimisations off",
				"type": "integer",
				"minimum": 0
			},
			"rounding": {
				"description": "relative error that rounding alone can come to",
				"type": "number",
				"minimum": 0
			},
			"runs": {
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["level", "provider"],
					"properties": {
						"level": { "enum": [
							"off",
							"basic",
							"all"
						] },
						"provider": {
							"type": "string",
							"maxLength": 200
						},
						"reason": {
							"description": "why it did not run so",
							"type": "string",
							"maxLength": 1e4
						},
						"agreement": {
							"type": "number",
							"minimum": 0,
							"maximum": 1
						},
						"negativeFlips": {
							"type": "number",
							"minimum": 0,
							"maximum": 1
						},
						"maxAbsError": { "$ref": "#/definitions/number" },
						"relativeError": { "$ref": "#/definitions/number" },
						"cosine": { "$ref": "#/definitions/number" },
						"notFinite": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		}
	};
	function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.examples === void 0 && (missing0 = "examples") || data.random === void 0 && (missing0 = "random") || data.notFinite === void 0 && (missing0 = "notFinite") || data.rounding === void 0 && (missing0 = "rounding") || data.runs === void 0 && (missing0 = "runs")) {
					validate120.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema27.required,
						parentSchema: schema27,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "examples" || key0 === "random" || key0 === "notFinite" || key0 === "rounding" || key0 === "runs")) {
						validate120.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema27,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.examples !== void 0) {
							let data0 = data.examples;
							const _errs2 = errors;
							if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
								validate120.errors = [{
									instancePath: instancePath + "/examples",
									schemaPath: "#/properties/examples/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema27.properties.examples.type,
									parentSchema: schema27.properties.examples,
									data: data0
								}];
								return false;
							}
							if (errors === _errs2) {
								if (typeof data0 == "number") {
									if (data0 < 0 || isNaN(data0)) {
										validate120.errors = [{
											instancePath: instancePath + "/examples",
											schemaPath: "#/properties/examples/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema27.properties.examples,
											data: data0
										}];
										return false;
									}
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.random !== void 0) {
								let data1 = data.random;
								const _errs4 = errors;
								if (typeof data1 !== "boolean") {
									validate120.errors = [{
										instancePath: instancePath + "/random",
										schemaPath: "#/properties/random/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean",
										schema: schema27.properties.random.type,
										parentSchema: schema27.properties.random,
										data: data1
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.notFinite !== void 0) {
									let data2 = data.notFinite;
									const _errs6 = errors;
									if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
										validate120.errors = [{
											instancePath: instancePath + "/notFinite",
											schemaPath: "#/properties/notFinite/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema27.properties.notFinite.type,
											parentSchema: schema27.properties.notFinite,
											data: data2
										}];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data2 == "number") {
											if (data2 < 0 || isNaN(data2)) {
												validate120.errors = [{
													instancePath: instancePath + "/notFinite",
													schemaPath: "#/properties/notFinite/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0",
													schema: 0,
													parentSchema: schema27.properties.notFinite,
													data: data2
												}];
												return false;
											}
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.rounding !== void 0) {
										let data3 = data.rounding;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (typeof data3 == "number") {
												if (data3 < 0 || isNaN(data3)) {
													validate120.errors = [{
														instancePath: instancePath + "/rounding",
														schemaPath: "#/properties/rounding/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0",
														schema: 0,
														parentSchema: schema27.properties.rounding,
														data: data3
													}];
													return false;
												}
											} else {
												validate120.errors = [{
													instancePath: instancePath + "/rounding",
													schemaPath: "#/properties/rounding/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number",
													schema: schema27.properties.rounding.type,
													parentSchema: schema27.properties.rounding,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.runs !== void 0) {
											let data4 = data.runs;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (Array.isArray(data4)) {
													if (data4.length > 100) {
														validate120.errors = [{
															instancePath: instancePath + "/runs",
															schemaPath: "#/properties/runs/maxItems",
															keyword: "maxItems",
															params: { limit: 100 },
															message: "must NOT have more than 100 items",
															schema: 100,
															parentSchema: schema27.properties.runs,
															data: data4
														}];
														return false;
													} else {
														const len0 = data4.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data5 = data4[i0];
															const _errs12 = errors;
															if (errors === _errs12) {
																if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																	let missing1;
																	if (data5.level === void 0 && (missing1 = "level") || data5.provider === void 0 && (missing1 = "provider")) {
																		validate120.errors = [{
																			instancePath: instancePath + "/runs/" + i0,
																			schemaPath: "#/properties/runs/items/required",
																			keyword: "required",
																			params: { missingProperty: missing1 },
																			message: "must have required property '" + missing1 + "'",
																			schema: schema27.properties.runs.items.required,
																			parentSchema: schema27.properties.runs.items,
																			data: data5
																		}];
																		return false;
																	} else {
																		const _errs14 = errors;
																		for (const key1 in data5) if (!func2.call(schema27.properties.runs.items.properties, key1)) {
																			validate120.errors = [{
																				instancePath: instancePath + "/runs/" + i0,
																				schemaPath: "#/properties/runs/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key1 },
																				message: "must NOT have additional properties",
																				schema: false,
																				parentSchema: schema27.properties.runs.items,
																				data: data5
																			}];
																			return false;
																		}
																		if (_errs14 === errors) {
																			if (data5.level !== void 0) {
																				let data6 = data5.level;
																				const _errs15 = errors;
																				if (!(data6 === "off" || data6 === "basic" || data6 === "all")) {
																					validate120.errors = [{
																						instancePath: instancePath + "/runs/" + i0 + "/level",
																						schemaPath: "#/properties/runs/items/properties/level/enum",
																						keyword: "enum",
																						params: { allowedValues: schema27.properties.runs.items.properties.level.enum },
																						message: "must be equal to one of the allowed values",
																						schema: schema27.properties.runs.items.properties.level.enum,
																						parentSchema: schema27.properties.runs.items.properties.level,
																						data: data6
																					}];
																					return false;
																				}
																				var valid2 = _errs15 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data5.provider !== void 0) {
																					let data7 = data5.provider;
																					const _errs16 = errors;
																					if (errors === _errs16) {
																						if (typeof data7 === "string") {
																							if (func3(data7) > 200) {
																								validate120.errors = [{
																									instancePath: instancePath + "/runs/" + i0 + "/provider",
																									schemaPath: "#/properties/runs/items/properties/provider/maxLength",
																									keyword: "maxLength",
																									params: { limit: 200 },
																									message: "must NOT have more than 200 characters",
																									schema: 200,
																									parentSchema: schema27.properties.runs.items.properties.provider,
																									data: data7
																								}];
																								return false;
																							}
																						} else {
																							validate120.errors = [{
																								instancePath: instancePath + "/runs/" + i0 + "/provider",
																								schemaPath: "#/properties/runs/items/properties/provider/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema27.properties.runs.items.properties.provider.type,
																								parentSchema: schema27.properties.runs.items.properties.provider,
																								data: data7
																							}];
																							return false;
																						}
																					}
																					var valid2 = _errs16 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data5.reason !== void 0) {
																						let data8 = data5.reason;
																						const _errs18 = errors;
																						if (errors === _errs18) {
																							if (typeof data8 === "string") {
																								if (func3(data8) > 1e4) {
																									validate120.errors = [{
																										instancePath: instancePath + "/runs/" + i0 + "/reason",
																										schemaPath: "#/properties/runs/items/properties/reason/maxLength",
																										keyword: "maxLength",
																										params: { limit: 1e4 },
																										message: "must NOT have more than 10000 characters",
																										schema: 1e4,
																										parentSchema: schema27.properties.runs.items.properties.reason,
																										data: data8
																									}];
																									return false;
																								}
																							} else {
																								validate120.errors = [{
																									instancePath: instancePath + "/runs/" + i0 + "/reason",
																									schemaPath: "#/properties/runs/items/properties/reason/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema27.properties.runs.items.properties.reason.type,
																									parentSchema: schema27.properties.runs.items.properties.reason,
																									data: data8
																								}];
																								return false;
																							}
																						}
																						var valid2 = _errs18 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data5.agreement !== void 0) {
																							let data9 = data5.agreement;
																							const _errs20 = errors;
																							if (errors === _errs20) {
																								if (typeof data9 == "number") {
																									if (data9 > 1 || isNaN(data9)) {
																										validate120.errors = [{
																											instancePath: instancePath + "/runs/" + i0 + "/agreement",
																											schemaPath: "#/properties/runs/items/properties/agreement/maximum",
																											keyword: "maximum",
																											params: {
																												comparison: "<=",
																												limit: 1
																											},
																											message: "must be <= 1",
																											schema: 1,
																											parentSchema: schema27.properties.runs.items.properties.agreement,
																											data: data9
																										}];
																										return false;
																									} else if (data9 < 0 || isNaN(data9)) {
																										validate120.errors = [{
																											instancePath: instancePath + "/runs/" + i0 + "/agreement",
																											schemaPath: "#/properties/runs/items/properties/agreement/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0",
																											schema: 0,
																											parentSchema: schema27.properties.runs.items.properties.agreement,
																											data: data9
																										}];
																										return false;
																									}
																								} else {
																									validate120.errors = [{
																										instancePath: instancePath + "/runs/" + i0 + "/agreement",
																										schemaPath: "#/properties/runs/items/properties/agreement/type",
																										keyword: "type",
																										params: { type: "number" },
																										message: "must be number",
																										schema: schema27.properties.runs.items.properties.agreement.type,
																										parentSchema: schema27.properties.runs.items.properties.agreement,
																										data: data9
																									}];
																									return false;
																								}
																							}
																							var valid2 = _errs20 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data5.negativeFlips !== void 0) {
																								let data10 = data5.negativeFlips;
																								const _errs22 = errors;
																								if (errors === _errs22) {
																									if (typeof data10 == "number") {
																										if (data10 > 1 || isNaN(data10)) {
																											validate120.errors = [{
																												instancePath: instancePath + "/runs/" + i0 + "/negativeFlips",
																												schemaPath: "#/properties/runs/items/properties/negativeFlips/maximum",
																												keyword: "maximum",
																												params: {
																													comparison: "<=",
																													limit: 1
																												},
																												message: "must be <= 1",
																												schema: 1,
																												parentSchema: schema27.properties.runs.items.properties.negativeFlips,
																												data: data10
																											}];
																											return false;
																										} else if (data10 < 0 || isNaN(data10)) {
																											validate120.errors = [{
																												instancePath: instancePath + "/runs/" + i0 + "/negativeFlips",
																												schemaPath: "#/properties/runs/items/properties/negativeFlips/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0",
																												schema: 0,
																												parentSchema: schema27.properties.runs.items.properties.negativeFlips,
																												data: data10
																											}];
																											return false;
																										}
																									} else {
																										validate120.errors = [{
																											instancePath: instancePath + "/runs/" + i0 + "/negativeFlips",
																											schemaPath: "#/properties/runs/items/properties/negativeFlips/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number",
																											schema: schema27.properties.runs.items.properties.negativeFlips.type,
																											parentSchema: schema27.properties.runs.items.properties.negativeFlips,
																											data: data10
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs22 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data5.maxAbsError !== void 0) {
																									const _errs24 = errors;
																									if (!validate43(data5.maxAbsError, {
																										instancePath: instancePath + "/runs/" + i0 + "/maxAbsError",
																										parentData: data5,
																										parentDataProperty: "maxAbsError",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																										errors = vErrors.length;
																									}
																									var valid2 = _errs24 === errors;
																								} else var valid2 = true;
																								if (valid2) {
																									if (data5.relativeError !== void 0) {
																										const _errs25 = errors;
																										if (!validate43(data5.relativeError, {
																											instancePath: instancePath + "/runs/" + i0 + "/relativeError",
																											parentData: data5,
																											parentDataProperty: "relativeError",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																											errors = vErrors.length;
																										}
																										var valid2 = _errs25 === errors;
																									} else var valid2 = true;
																									if (valid2) {
																										if (data5.cosine !== void 0) {
																											const _errs26 = errors;
																											if (!validate43(data5.cosine, {
																												instancePath: instancePath + "/runs/" + i0 + "/cosine",
																												parentData: data5,
																												parentDataProperty: "cosine",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																												errors = vErrors.length;
																											}
																											var valid2 = _errs26 === errors;
																										} else var valid2 = true;
																										if (valid2) {
																											if (data5.notFinite !== void 0) {
																												let data14 = data5.notFinite;
																												const _errs27 = errors;
																												if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
																													validate120.errors = [{
																														instancePath: instancePath + "/runs/" + i0 + "/notFinite",
																														schemaPath: "#/properties/runs/items/properties/notFinite/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer",
																														schema: schema27.properties.runs.items.properties.notFinite.type,
																														parentSchema: schema27.properties.runs.items.properties.notFinite,
																														data: data14
																													}];
																													return false;
																												}
																												if (errors === _errs27) {
																													if (typeof data14 == "number") {
																														if (data14 < 0 || isNaN(data14)) {
																															validate120.errors = [{
																																instancePath: instancePath + "/runs/" + i0 + "/notFinite",
																																schemaPath: "#/properties/runs/items/properties/notFinite/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0",
																																schema: 0,
																																parentSchema: schema27.properties.runs.items.properties.notFinite,
																																data: data14
																															}];
																															return false;
																														}
																													}
																												}
																												var valid2 = _errs27 === errors;
																											} else var valid2 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate120.errors = [{
																		instancePath: instancePath + "/runs/" + i0,
																		schemaPath: "#/properties/runs/items/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object",
																		schema: schema27.properties.runs.items.type,
																		parentSchema: schema27.properties.runs.items,
																		data: data5
																	}];
																	return false;
																}
															}
															if (!(_errs12 === errors)) break;
														}
													}
												} else {
													validate120.errors = [{
														instancePath: instancePath + "/runs",
														schemaPath: "#/properties/runs/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array",
														schema: schema27.properties.runs.type,
														parentSchema: schema27.properties.runs,
														data: data4
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			} else {
				validate120.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema27.type,
					parentSchema: schema27,
					data
				}];
				return false;
			}
		}
		validate120.errors = vErrors;
		return errors === 0;
	}
	const schema28 = {
		"description": "how the candidate's graph differs from another subject's, harmless rewriting aside",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"relation",
			"similarity",
			"changes",
			"interfaceChanges",
			"sideBySide"
		],
		"properties": {
			"relation": { "enum": [
				"equal",
				"equal up to weights",
				"equal up to precision",
				"same family",
				"different"
			] },
			"similarity": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			},
			"firstDivergence": {
				"type": "string",
				"maxLength": 4e3
			},
			"changes": {
				"description": "structure and precision, in the order of the dataflow",
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "string",
					"maxLength": 4e3
				}
			},
			"interfaceChanges": {
				"description": "inputs and outputs: what callers notice",
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 4e3
				}
			},
			"weights": {
				"description": "what became of the weights of all layers that stand for each other",
				"type": "string",
				"maxLength": 4e3
			},
			"sideBySide": {
				"description": "both graphs from input to output, block by block",
				"type": "array",
				"maxItems": 20,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["mark"],
					"properties": {
						"mark": { "enum": [
							"same",
							"changed",
							"added",
							"removed"
						] },
						"candidate": { "$ref": "#/definitions/comparedBox" },
						"reference": { "$ref": "#/definitions/comparedBox" }
					}
				}
			}
		}
	};
	const schema29 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["title", "lines"],
		"properties": {
			"title": {
				"type": "string",
				"maxLength": 4e3
			},
			"lines": {
				"type": "array",
				"maxItems": 20,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["text", "changed"],
					"properties": {
						"text": {
							"type": "string",
							"maxLength": 4e3
						},
						"changed": { "type": "boolean" }
					}
				}
			}
		}
	};
	function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.title === void 0 && (missing0 = "title") || data.lines === void 0 && (missing0 = "lines")) {
				validate126.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'",
					schema: schema29.required,
					parentSchema: schema29,
					data
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "title" || key0 === "lines")) {
					validate126.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema29,
						data
					}];
					return false;
				}
				if (data.title !== void 0) {
					let data0 = data.title;
					if (typeof data0 === "string") {
						if (func3(data0) > 4e3) {
							validate126.errors = [{
								instancePath: instancePath + "/title",
								schemaPath: "#/properties/title/maxLength",
								keyword: "maxLength",
								params: { limit: 4e3 },
								message: "must NOT have more than 4000 characters",
								schema: 4e3,
								parentSchema: schema29.properties.title,
								data: data0
							}];
							return false;
						}
					} else {
						validate126.errors = [{
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema29.properties.title.type,
							parentSchema: schema29.properties.title,
							data: data0
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.lines !== void 0) {
						let data1 = data.lines;
						if (Array.isArray(data1)) {
							if (data1.length > 20) {
								validate126.errors = [{
									instancePath: instancePath + "/lines",
									schemaPath: "#/properties/lines/maxItems",
									keyword: "maxItems",
									params: { limit: 20 },
									message: "must NOT have more than 20 items",
									schema: 20,
									parentSchema: schema29.properties.lines,
									data: data1
								}];
								return false;
							} else {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data2 = data1[i0];
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.text === void 0 && (missing1 = "text") || data2.changed === void 0 && (missing1 = "changed")) {
											validate126.errors = [{
												instancePath: instancePath + "/lines/" + i0,
												schemaPath: "#/properties/lines/items/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'",
												schema: schema29.properties.lines.items.required,
												parentSchema: schema29.properties.lines.items,
												data: data2
											}];
											return false;
										} else {
											for (const key1 in data2) if (!(key1 === "text" || key1 === "changed")) {
												validate126.errors = [{
													instancePath: instancePath + "/lines/" + i0,
													schemaPath: "#/properties/lines/items/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties",
													schema: false,
													parentSchema: schema29.properties.lines.items,
													data: data2
												}];
												return false;
											}
											if (data2.text !== void 0) {
												let data3 = data2.text;
												if (typeof data3 === "string") {
													if (func3(data3) > 4e3) {
														validate126.errors = [{
															instancePath: instancePath + "/lines/" + i0 + "/text",
															schemaPath: "#/properties/lines/items/properties/text/maxLength",
															keyword: "maxLength",
															params: { limit: 4e3 },
															message: "must NOT have more than 4000 characters",
															schema: 4e3,
															parentSchema: schema29.properties.lines.items.properties.text,
															data: data3
														}];
														return false;
													}
												} else {
													validate126.errors = [{
														instancePath: instancePath + "/lines/" + i0 + "/text",
														schemaPath: "#/properties/lines/items/properties/text/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema29.properties.lines.items.properties.text.type,
														parentSchema: schema29.properties.lines.items.properties.text,
														data: data3
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data2.changed !== void 0) {
													let data4 = data2.changed;
													if (typeof data4 !== "boolean") {
														validate126.errors = [{
															instancePath: instancePath + "/lines/" + i0 + "/changed",
															schemaPath: "#/properties/lines/items/properties/changed/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean",
															schema: schema29.properties.lines.items.properties.changed.type,
															parentSchema: schema29.properties.lines.items.properties.changed,
															data: data4
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
											}
										}
									} else {
										validate126.errors = [{
											instancePath: instancePath + "/lines/" + i0,
											schemaPath: "#/properties/lines/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema29.properties.lines.items.type,
											parentSchema: schema29.properties.lines.items,
											data: data2
										}];
										return false;
									}
								}
							}
						} else {
							validate126.errors = [{
								instancePath: instancePath + "/lines",
								schemaPath: "#/properties/lines/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema29.properties.lines.type,
								parentSchema: schema29.properties.lines,
								data: data1
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		} else {
			validate126.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema29.type,
				parentSchema: schema29,
				data
			}];
			return false;
		}
		validate126.errors = vErrors;
		return true;
	}
	function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.relation === void 0 && (missing0 = "relation") || data.similarity === void 0 && (missing0 = "similarity") || data.changes === void 0 && (missing0 = "changes") || data.interfaceChanges === void 0 && (missing0 = "interfaceChanges") || data.sideBySide === void 0 && (missing0 = "sideBySide")) {
					validate125.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema28.required,
						parentSchema: schema28,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "relation" || key0 === "similarity" || key0 === "firstDivergence" || key0 === "changes" || key0 === "interfaceChanges" || key0 === "weights" || key0 === "sideBySide")) {
						validate125.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema28,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.relation !== void 0) {
							let data0 = data.relation;
							const _errs2 = errors;
							if (!(data0 === "equal" || data0 === "equal up to weights" || data0 === "equal up to precision" || data0 === "same family" || data0 === "different")) {
								validate125.errors = [{
									instancePath: instancePath + "/relation",
									schemaPath: "#/properties/relation/enum",
									keyword: "enum",
									params: { allowedValues: schema28.properties.relation.enum },
									message: "must be equal to one of the allowed values",
									schema: schema28.properties.relation.enum,
									parentSchema: schema28.properties.relation,
									data: data0
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.similarity !== void 0) {
								let data1 = data.similarity;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (typeof data1 == "number") {
										if (data1 > 1 || isNaN(data1)) {
											validate125.errors = [{
												instancePath: instancePath + "/similarity",
												schemaPath: "#/properties/similarity/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1
												},
												message: "must be <= 1",
												schema: 1,
												parentSchema: schema28.properties.similarity,
												data: data1
											}];
											return false;
										} else if (data1 < 0 || isNaN(data1)) {
											validate125.errors = [{
												instancePath: instancePath + "/similarity",
												schemaPath: "#/properties/similarity/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema28.properties.similarity,
												data: data1
											}];
											return false;
										}
									} else {
										validate125.errors = [{
											instancePath: instancePath + "/similarity",
											schemaPath: "#/properties/similarity/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema28.properties.similarity.type,
											parentSchema: schema28.properties.similarity,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.firstDivergence !== void 0) {
									let data2 = data.firstDivergence;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (typeof data2 === "string") {
											if (func3(data2) > 4e3) {
												validate125.errors = [{
													instancePath: instancePath + "/firstDivergence",
													schemaPath: "#/properties/firstDivergence/maxLength",
													keyword: "maxLength",
													params: { limit: 4e3 },
													message: "must NOT have more than 4000 characters",
													schema: 4e3,
													parentSchema: schema28.properties.firstDivergence,
													data: data2
												}];
												return false;
											}
										} else {
											validate125.errors = [{
												instancePath: instancePath + "/firstDivergence",
												schemaPath: "#/properties/firstDivergence/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema28.properties.firstDivergence.type,
												parentSchema: schema28.properties.firstDivergence,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.changes !== void 0) {
										let data3 = data.changes;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (Array.isArray(data3)) {
												if (data3.length > 100) {
													validate125.errors = [{
														instancePath: instancePath + "/changes",
														schemaPath: "#/properties/changes/maxItems",
														keyword: "maxItems",
														params: { limit: 100 },
														message: "must NOT have more than 100 items",
														schema: 100,
														parentSchema: schema28.properties.changes,
														data: data3
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data4 = data3[i0];
														const _errs9 = errors;
														if (errors === _errs9) {
															if (typeof data4 === "string") {
																if (func3(data4) > 4e3) {
																	validate125.errors = [{
																		instancePath: instancePath + "/changes/" + i0,
																		schemaPath: "#/properties/changes/items/maxLength",
																		keyword: "maxLength",
																		params: { limit: 4e3 },
																		message: "must NOT have more than 4000 characters",
																		schema: 4e3,
																		parentSchema: schema28.properties.changes.items,
																		data: data4
																	}];
																	return false;
																}
															} else {
																validate125.errors = [{
																	instancePath: instancePath + "/changes/" + i0,
																	schemaPath: "#/properties/changes/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema28.properties.changes.items.type,
																	parentSchema: schema28.properties.changes.items,
																	data: data4
																}];
																return false;
															}
														}
														if (!(_errs9 === errors)) break;
													}
												}
											} else {
												validate125.errors = [{
													instancePath: instancePath + "/changes",
													schemaPath: "#/properties/changes/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema28.properties.changes.type,
													parentSchema: schema28.properties.changes,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.interfaceChanges !== void 0) {
											let data5 = data.interfaceChanges;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data5)) {
													if (data5.length > 1e3) {
														validate125.errors = [{
															instancePath: instancePath + "/interfaceChanges",
															schemaPath: "#/properties/interfaceChanges/maxItems",
															keyword: "maxItems",
															params: { limit: 1e3 },
															message: "must NOT have more than 1000 items",
															schema: 1e3,
															parentSchema: schema28.properties.interfaceChanges,
															data: data5
														}];
														return false;
													} else {
														const len1 = data5.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data6 = data5[i1];
															const _errs13 = errors;
															if (errors === _errs13) {
																if (typeof data6 === "string") {
																	if (func3(data6) > 4e3) {
																		validate125.errors = [{
																			instancePath: instancePath + "/interfaceChanges/" + i1,
																			schemaPath: "#/properties/interfaceChanges/items/maxLength",
																			keyword: "maxLength",
																			params: { limit: 4e3 },
																			message: "must NOT have more than 4000 characters",
																			schema: 4e3,
																			parentSchema: schema28.properties.interfaceChanges.items,
																			data: data6
																		}];
																		return false;
																	}
																} else {
																	validate125.errors = [{
																		instancePath: instancePath + "/interfaceChanges/" + i1,
																		schemaPath: "#/properties/interfaceChanges/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema28.properties.interfaceChanges.items.type,
																		parentSchema: schema28.properties.interfaceChanges.items,
																		data: data6
																	}];
																	return false;
																}
															}
															if (!(_errs13 === errors)) break;
														}
													}
												} else {
													validate125.errors = [{
														instancePath: instancePath + "/interfaceChanges",
														schemaPath: "#/properties/interfaceChanges/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array",
														schema: schema28.properties.interfaceChanges.type,
														parentSchema: schema28.properties.interfaceChanges,
														data: data5
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.weights !== void 0) {
												let data7 = data.weights;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (typeof data7 === "string") {
														if (func3(data7) > 4e3) {
															validate125.errors = [{
																instancePath: instancePath + "/weights",
																schemaPath: "#/properties/weights/maxLength",
																keyword: "maxLength",
																params: { limit: 4e3 },
																message: "must NOT have more than 4000 characters",
																schema: 4e3,
																parentSchema: schema28.properties.weights,
																data: data7
															}];
															return false;
														}
													} else {
														validate125.errors = [{
															instancePath: instancePath + "/weights",
															schemaPath: "#/properties/weights/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema28.properties.weights.type,
															parentSchema: schema28.properties.weights,
															data: data7
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.sideBySide !== void 0) {
													let data8 = data.sideBySide;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (Array.isArray(data8)) {
															if (data8.length > 20) {
																validate125.errors = [{
																	instancePath: instancePath + "/sideBySide",
																	schemaPath: "#/properties/sideBySide/maxItems",
																	keyword: "maxItems",
																	params: { limit: 20 },
																	message: "must NOT have more than 20 items",
																	schema: 20,
																	parentSchema: schema28.properties.sideBySide,
																	data: data8
																}];
																return false;
															} else {
																const len2 = data8.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data9 = data8[i2];
																	const _errs19 = errors;
																	if (errors === _errs19) {
																		if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																			let missing1;
																			if (data9.mark === void 0 && (missing1 = "mark")) {
																				validate125.errors = [{
																					instancePath: instancePath + "/sideBySide/" + i2,
																					schemaPath: "#/properties/sideBySide/items/required",
																					keyword: "required",
																					params: { missingProperty: missing1 },
																					message: "must have required property '" + missing1 + "'",
																					schema: schema28.properties.sideBySide.items.required,
																					parentSchema: schema28.properties.sideBySide.items,
																					data: data9
																				}];
																				return false;
																			} else {
																				const _errs21 = errors;
																				for (const key1 in data9) if (!(key1 === "mark" || key1 === "candidate" || key1 === "reference")) {
																					validate125.errors = [{
																						instancePath: instancePath + "/sideBySide/" + i2,
																						schemaPath: "#/properties/sideBySide/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key1 },
																						message: "must NOT have additional properties",
																						schema: false,
																						parentSchema: schema28.properties.sideBySide.items,
																						data: data9
																					}];
																					return false;
																				}
																				if (_errs21 === errors) {
																					if (data9.mark !== void 0) {
																						let data10 = data9.mark;
																						const _errs22 = errors;
																						if (!(data10 === "same" || data10 === "changed" || data10 === "added" || data10 === "removed")) {
																							validate125.errors = [{
																								instancePath: instancePath + "/sideBySide/" + i2 + "/mark",
																								schemaPath: "#/properties/sideBySide/items/properties/mark/enum",
																								keyword: "enum",
																								params: { allowedValues: schema28.properties.sideBySide.items.properties.mark.enum },
																								message: "must be equal to one of the allowed values",
																								schema: schema28.properties.sideBySide.items.properties.mark.enum,
																								parentSchema: schema28.properties.sideBySide.items.properties.mark,
																								data: data10
																							}];
																							return false;
																						}
																						var valid4 = _errs22 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data9.candidate !== void 0) {
																							const _errs23 = errors;
																							if (!validate126(data9.candidate, {
																								instancePath: instancePath + "/sideBySide/" + i2 + "/candidate",
																								parentData: data9,
																								parentDataProperty: "candidate",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
																								errors = vErrors.length;
																							}
																							var valid4 = _errs23 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data9.reference !== void 0) {
																								const _errs24 = errors;
																								if (!validate126(data9.reference, {
																									instancePath: instancePath + "/sideBySide/" + i2 + "/reference",
																									parentData: data9,
																									parentDataProperty: "reference",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
																									errors = vErrors.length;
																								}
																								var valid4 = _errs24 === errors;
																							} else var valid4 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate125.errors = [{
																				instancePath: instancePath + "/sideBySide/" + i2,
																				schemaPath: "#/properties/sideBySide/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object",
																				schema: schema28.properties.sideBySide.items.type,
																				parentSchema: schema28.properties.sideBySide.items,
																				data: data9
																			}];
																			return false;
																		}
																	}
																	if (!(_errs19 === errors)) break;
																}
															}
														} else {
															validate125.errors = [{
																instancePath: instancePath + "/sideBySide",
																schemaPath: "#/properties/sideBySide/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array",
																schema: schema28.properties.sideBySide.type,
																parentSchema: schema28.properties.sideBySide,
																data: data8
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate125.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema28.type,
					parentSchema: schema28,
					data
				}];
				return false;
			}
		}
		validate125.errors = vErrors;
		return errors === 0;
	}
	const schema30 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"metric",
			"value",
			"unit",
			"precision",
			"text",
			"source"
		],
		"properties": {
			"metric": {
				"type": "string",
				"maxLength": 100
			},
			"value": { "type": "number" },
			"unit": { "$ref": "#/definitions/unit" },
			"precision": {
				"type": "number",
				"minimum": 0
			},
			"text": {
				"type": "string",
				"maxLength": 2e3
			},
			"dataset": {
				"type": "string",
				"maxLength": 500
			},
			"split": {
				"type": "string",
				"maxLength": 500
			},
			"testbed": {
				"description": "fingerprint of the testbed that the figure is from",
				"type": "string",
				"maxLength": 1e3
			},
			"hardware": {
				"type": "string",
				"maxLength": 500
			},
			"dtype": {
				"type": "string",
				"maxLength": 500
			},
			"batch": { "$ref": "#/definitions/count" },
			"inputSize": {
				"type": "string",
				"maxLength": 100
			},
			"model": {
				"type": "string",
				"maxLength": 500
			},
			"variant": {
				"type": "string",
				"maxLength": 500
			},
			"artifact": {
				"type": "string",
				"maxLength": 500
			},
			"sha256": {
				"type": "string",
				"maxLength": 64
			},
			"form": {
				"type": "string",
				"maxLength": 100
			},
			"readings": {
				"type": "array",
				"maxItems": 10,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"convention",
						"value",
						"precision"
					],
					"properties": {
						"convention": {
							"type": "string",
							"maxLength": 200
						},
						"value": { "type": "number" },
						"precision": {
							"type": "number",
							"minimum": 0
						}
					}
				}
			},
			"note": {
				"type": "string",
				"maxLength": 500
			},
			"source": { "$ref": "#/definitions/place" }
		}
	};
	function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.metric === void 0 && (missing0 = "metric") || data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit") || data.precision === void 0 && (missing0 = "precision") || data.text === void 0 && (missing0 = "text") || data.source === void 0 && (missing0 = "source")) {
					validate131.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema30.required,
						parentSchema: schema30,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema30.properties, key0)) {
						validate131.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema30,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.metric !== void 0) {
							let data0 = data.metric;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 100) {
										validate131.errors = [{
											instancePath: instancePath + "/metric",
											schemaPath: "#/properties/metric/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters",
											schema: 100,
											parentSchema: schema30.properties.metric,
											data: data0
										}];
										return false;
									}
								} else {
									validate131.errors = [{
										instancePath: instancePath + "/metric",
										schemaPath: "#/properties/metric/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema30.properties.metric.type,
										parentSchema: schema30.properties.metric,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.value !== void 0) {
								let data1 = data.value;
								const _errs4 = errors;
								if (!(typeof data1 == "number")) {
									validate131.errors = [{
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number",
										schema: schema30.properties.value.type,
										parentSchema: schema30.properties.value,
										data: data1
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.unit !== void 0) {
									const _errs6 = errors;
									if (!validate38(data.unit, {
										instancePath: instancePath + "/unit",
										parentData: data,
										parentDataProperty: "unit",
										rootData
									})) {
										vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.precision !== void 0) {
										let data3 = data.precision;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (typeof data3 == "number") {
												if (data3 < 0 || isNaN(data3)) {
													validate131.errors = [{
														instancePath: instancePath + "/precision",
														schemaPath: "#/properties/precision/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0",
														schema: 0,
														parentSchema: schema30.properties.precision,
														data: data3
													}];
													return false;
												}
											} else {
												validate131.errors = [{
													instancePath: instancePath + "/precision",
													schemaPath: "#/properties/precision/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number",
													schema: schema30.properties.precision.type,
													parentSchema: schema30.properties.precision,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.text !== void 0) {
											let data4 = data.text;
											const _errs9 = errors;
											if (errors === _errs9) {
												if (typeof data4 === "string") {
													if (func3(data4) > 2e3) {
														validate131.errors = [{
															instancePath: instancePath + "/text",
															schemaPath: "#/properties/text/maxLength",
															keyword: "maxLength",
															params: { limit: 2e3 },
															message: "must NOT have more than 2000 characters",
															schema: 2e3,
															parentSchema: schema30.properties.text,
															data: data4
														}];
														return false;
													}
												} else {
													validate131.errors = [{
														instancePath: instancePath + "/text",
														schemaPath: "#/properties/text/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema30.properties.text.type,
														parentSchema: schema30.properties.text,
														data: data4
													}];
													return false;
												}
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.dataset !== void 0) {
												let data5 = data.dataset;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (typeof data5 === "string") {
														if (func3(data5) > 500) {
															validate131.errors = [{
																instancePath: instancePath + "/dataset",
																schemaPath: "#/properties/dataset/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters",
																schema: 500,
																parentSchema: schema30.properties.dataset,
																data: data5
															}];
															return false;
														}
													} else {
														validate131.errors = [{
															instancePath: instancePath + "/dataset",
															schemaPath: "#/properties/dataset/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema30.properties.dataset.type,
															parentSchema: schema30.properties.dataset,
															data: data5
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.split !== void 0) {
													let data6 = data.split;
													const _errs13 = errors;
													if (errors === _errs13) {
														if (typeof data6 === "string") {
															if (func3(data6) > 500) {
																validate131.errors = [{
																	instancePath: instancePath + "/split",
																	schemaPath: "#/properties/split/maxLength",
																	keyword: "maxLength",
																	params: { limit: 500 },
																	message: "must NOT have more than 500 characters",
																	schema: 500,
																	parentSchema: schema30.properties.split,
																	data: data6
																}];
																return false;
															}
														} else {
															validate131.errors = [{
																instancePath: instancePath + "/split",
																schemaPath: "#/properties/split/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema30.properties.split.type,
																parentSchema: schema30.properties.split,
																data: data6
															}];
															return false;
														}
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.testbed !== void 0) {
														let data7 = data.testbed;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (typeof data7 === "string") {
																if (func3(data7) > 1e3) {
																	validate131.errors = [{
																		instancePath: instancePath + "/testbed",
																		schemaPath: "#/properties/testbed/maxLength",
																		keyword: "maxLength",
																		params: { limit: 1e3 },
																		message: "must NOT have more than 1000 characters",
																		schema: 1e3,
																		parentSchema: schema30.properties.testbed,
																		data: data7
																	}];
																	return false;
																}
															} else {
																validate131.errors = [{
																	instancePath: instancePath + "/testbed",
																	schemaPath: "#/properties/testbed/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema30.properties.testbed.type,
																	parentSchema: schema30.properties.testbed,
																	data: data7
																}];
																return false;
															}
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.hardware !== void 0) {
															let data8 = data.hardware;
															const _errs17 = errors;
															if (errors === _errs17) {
																if (typeof data8 === "string") {
																	if (func3(data8) > 500) {
																		validate131.errors = [{
																			instancePath: instancePath + "/hardware",
																			schemaPath: "#/properties/hardware/maxLength",
																			keyword: "maxLength",
																			params: { limit: 500 },
																			message: "must NOT have more than 500 characters",
																			schema: 500,
																			parentSchema: schema30.properties.hardware,
																			data: data8
																		}];
																		return false;
																	}
																} else {
																	validate131.errors = [{
																		instancePath: instancePath + "/hardware",
																		schemaPath: "#/properties/hardware/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema30.properties.hardware.type,
																		parentSchema: schema30.properties.hardware,
																		data: data8
																	}];
																	return false;
																}
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.dtype !== void 0) {
																let data9 = data.dtype;
																const _errs19 = errors;
																if (errors === _errs19) {
																	if (typeof data9 === "string") {
																		if (func3(data9) > 500) {
																			validate131.errors = [{
																				instancePath: instancePath + "/dtype",
																				schemaPath: "#/properties/dtype/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 },
																				message: "must NOT have more than 500 characters",
																				schema: 500,
																				parentSchema: schema30.properties.dtype,
																				data: data9
																			}];
																			return false;
																		}
																	} else {
																		validate131.errors = [{
																			instancePath: instancePath + "/dtype",
																			schemaPath: "#/properties/dtype/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema30.properties.dtype.type,
																			parentSchema: schema30.properties.dtype,
																			data: data9
																		}];
																		return false;
																	}
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.batch !== void 0) {
																	const _errs21 = errors;
																	if (!validate25(data.batch, {
																		instancePath: instancePath + "/batch",
																		parentData: data,
																		parentDataProperty: "batch",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.inputSize !== void 0) {
																		let data11 = data.inputSize;
																		const _errs22 = errors;
																		if (errors === _errs22) {
																			if (typeof data11 === "string") {
																				if (func3(data11) > 100) {
																					validate131.errors = [{
																						instancePath: instancePath + "/inputSize",
																						schemaPath: "#/properties/inputSize/maxLength",
																						keyword: "maxLength",
																						params: { limit: 100 },
																						message: "must NOT have more than 100 characters",
																						schema: 100,
																						parentSchema: schema30.properties.inputSize,
																						data: data11
																					}];
																					return false;
																				}
																			} else {
																				validate131.errors = [{
																					instancePath: instancePath + "/inputSize",
																					schemaPath: "#/properties/inputSize/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema30.properties.inputSize.type,
																					parentSchema: schema30.properties.inputSize,
																					data: data11
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs22 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.model !== void 0) {
																			let data12 = data.model;
																			const _errs24 = errors;
																			if (errors === _errs24) {
																				if (typeof data12 === "string") {
																					if (func3(data12) > 500) {
																						validate131.errors = [{
																							instancePath: instancePath + "/model",
																							schemaPath: "#/properties/model/maxLength",
																							keyword: "maxLength",
																							params: { limit: 500 },
																							message: "must NOT have more than 500 characters",
																							schema: 500,
																							parentSchema: schema30.properties.model,
																							data: data12
																						}];
																						return false;
																					}
																				} else {
																					validate131.errors = [{
																						instancePath: instancePath + "/model",
																						schemaPath: "#/properties/model/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema30.properties.model.type,
																						parentSchema: schema30.properties.model,
																						data: data12
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs24 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.variant !== void 0) {
																				let data13 = data.variant;
																				const _errs26 = errors;
																				if (errors === _errs26) {
																					if (typeof data13 === "string") {
																						if (func3(data13) > 500) {
																							validate131.errors = [{
																								instancePath: instancePath + "/variant",
																								schemaPath: "#/properties/variant/maxLength",
																								keyword: "maxLength",
																								params: { limit: 500 },
																								message: "must NOT have more than 500 characters",
																								schema: 500,
																								parentSchema: schema30.properties.variant,
																								data: data13
																							}];
																							return false;
																						}
																					} else {
																						validate131.errors = [{
																							instancePath: instancePath + "/variant",
																							schemaPath: "#/properties/variant/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema30.properties.variant.type,
																							parentSchema: schema30.properties.variant,
																							data: data13
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs26 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.artifact !== void 0) {
																					let data14 = data.artifact;
																					const _errs28 = errors;
																					if (errors === _errs28) {
																						if (typeof data14 === "string") {
																							if (func3(data14) > 500) {
																								validate131.errors = [{
																									instancePath: instancePath + "/artifact",
																									schemaPath: "#/properties/artifact/maxLength",
																									keyword: "maxLength",
																									params: { limit: 500 },
																									message: "must NOT have more than 500 characters",
																									schema: 500,
																									parentSchema: schema30.properties.artifact,
																									data: data14
																								}];
																								return false;
																							}
																						} else {
																							validate131.errors = [{
																								instancePath: instancePath + "/artifact",
																								schemaPath: "#/properties/artifact/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema30.properties.artifact.type,
																								parentSchema: schema30.properties.artifact,
																								data: data14
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs28 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.sha256 !== void 0) {
																						let data15 = data.sha256;
																						const _errs30 = errors;
																						if (errors === _errs30) {
																							if (typeof data15 === "string") {
																								if (func3(data15) > 64) {
																									validate131.errors = [{
																										instancePath: instancePath + "/sha256",
																										schemaPath: "#/properties/sha256/maxLength",
																										keyword: "maxLength",
																										params: { limit: 64 },
																										message: "must NOT have more than 64 characters",
																										schema: 64,
																										parentSchema: schema30.properties.sha256,
																										data: data15
																									}];
																									return false;
																								}
																							} else {
																								validate131.errors = [{
																									instancePath: instancePath + "/sha256",
																									schemaPath: "#/properties/sha256/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema30.properties.sha256.type,
																									parentSchema: schema30.properties.sha256,
																									data: data15
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs30 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.form !== void 0) {
																							let data16 = data.form;
																							const _errs32 = errors;
																							if (errors === _errs32) {
																								if (typeof data16 === "string") {
																									if (func3(data16) > 100) {
																										validate131.errors = [{
																											instancePath: instancePath + "/form",
																											schemaPath: "#/properties/form/maxLength",
																											keyword: "maxLength",
																											params: { limit: 100 },
																											message: "must NOT have more than 100 characters",
																											schema: 100,
																											parentSchema: schema30.properties.form,
																											data: data16
																										}];
																										return false;
																									}
																								} else {
																									validate131.errors = [{
																										instancePath: instancePath + "/form",
																										schemaPath: "#/properties/form/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string",
																										schema: schema30.properties.form.type,
																										parentSchema: schema30.properties.form,
																										data: data16
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs32 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.readings !== void 0) {
																								let data17 = data.readings;
																								const _errs34 = errors;
																								if (errors === _errs34) {
																									if (Array.isArray(data17)) {
																										if (data17.length > 10) {
																											validate131.errors = [{
																												instancePath: instancePath + "/readings",
																												schemaPath: "#/properties/readings/maxItems",
																												keyword: "maxItems",
																												params: { limit: 10 },
																												message: "must NOT have more than 10 items",
																												schema: 10,
																												parentSchema: schema30.properties.readings,
																												data: data17
																											}];
																											return false;
																										} else {
																											const len0 = data17.length;
																											for (let i0 = 0; i0 < len0; i0++) {
																												let data18 = data17[i0];
																												const _errs36 = errors;
																												if (errors === _errs36) {
																													if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																														let missing1;
																														if (data18.convention === void 0 && (missing1 = "convention") || data18.value === void 0 && (missing1 = "value") || data18.precision === void 0 && (missing1 = "precision")) {
																															validate131.errors = [{
																																instancePath: instancePath + "/readings/" + i0,
																																schemaPath: "#/properties/readings/items/required",
																																keyword: "required",
																																params: { missingProperty: missing1 },
																																message: "must have required property '" + missing1 + "'",
																																schema: schema30.properties.readings.items.required,
																																parentSchema: schema30.properties.readings.items,
																																data: data18
																															}];
																															return false;
																														} else {
																															const _errs38 = errors;
																															for (const key1 in data18) if (!(key1 === "convention" || key1 === "value" || key1 === "precision")) {
																																validate131.errors = [{
																																	instancePath: instancePath + "/readings/" + i0,
																																	schemaPath: "#/properties/readings/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key1 },
																																	message: "must NOT have additional properties",
																																	schema: false,
																																	parentSchema: schema30.properties.readings.items,
																																	data: data18
																																}];
																																return false;
																															}
																															if (_errs38 === errors) {
																																if (data18.convention !== void 0) {
																																	let data19 = data18.convention;
																																	const _errs39 = errors;
																																	if (errors === _errs39) {
																																		if (typeof data19 === "string") {
																																			if (func3(data19) > 200) {
																																				validate131.errors = [{
																																					instancePath: instancePath + "/readings/" + i0 + "/convention",
																																					schemaPath: "#/properties/readings/items/properties/convention/maxLength",
																																					keyword: "maxLength",
																																					params: { limit: 200 },
																																					message: "must NOT have more than 200 characters",
																																					schema: 200,
																																					parentSchema: schema30.properties.readings.items.properties.convention,
																																					data: data19
																																				}];
																																				return false;
																																			}
																																		} else {
																																			validate131.errors = [{
																																				instancePath: instancePath + "/readings/" + i0 + "/convention",
																																				schemaPath: "#/properties/readings/items/properties/convention/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string",
																																				schema: schema30.properties.readings.items.properties.convention.type,
																																				parentSchema: schema30.properties.readings.items.properties.convention,
																																				data: data19
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid2 = _errs39 === errors;
																																} else var valid2 = true;
																																if (valid2) {
																																	if (data18.value !== void 0) {
																																		let data20 = data18.value;
																																		const _errs41 = errors;
																																		if (!(typeof data20 == "number")) {
																																			validate131.errors = [{
																																				instancePath: instancePath + "/readings/" + i0 + "/value",
																																				schemaPath: "#/properties/readings/items/properties/value/type",
																																				keyword: "type",
																																				params: { type: "number" },
																																				message: "must be number",
																																				schema: schema30.properties.readings.items.properties.value.type,
																																				parentSchema: schema30.properties.readings.items.properties.value,
																																				data: data20
																																			}];
																																			return false;
																																		}
																																		var valid2 = _errs41 === errors;
																																	} else var valid2 = true;
																																	if (valid2) {
																																		if (data18.precision !== void 0) {
																																			let data21 = data18.precision;
																																			const _errs43 = errors;
																																			if (errors === _errs43) {
																																				if (typeof data21 == "number") {
																																					if (data21 < 0 || isNaN(data21)) {
																																						validate131.errors = [{
																																							instancePath: instancePath + "/readings/" + i0 + "/precision",
																																							schemaPath: "#/properties/readings/items/properties/precision/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 0
																																							},
																																							message: "must be >= 0",
																																							schema: 0,
																																							parentSchema: schema30.properties.readings.items.properties.precision,
																																							data: data21
																																						}];
																																						return false;
																																					}
																																				} else {
																																					validate131.errors = [{
																																						instancePath: instancePath + "/readings/" + i0 + "/precision",
																																						schemaPath: "#/properties/readings/items/properties/precision/type",
																																						keyword: "type",
																																						params: { type: "number" },
																																						message: "must be number",
																																						schema: schema30.properties.readings.items.properties.precision.type,
																																						parentSchema: schema30.properties.readings.items.properties.precision,
																																						data: data21
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid2 = _errs43 === errors;
																																		} else var valid2 = true;
																																	}
																																}
																															}
																														}
																													} else {
																														validate131.errors = [{
																															instancePath: instancePath + "/readings/" + i0,
																															schemaPath: "#/properties/readings/items/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object",
																															schema: schema30.properties.readings.items.type,
																															parentSchema: schema30.properties.readings.items,
																															data: data18
																														}];
																														return false;
																													}
																												}
																												if (!(_errs36 === errors)) break;
																											}
																										}
																									} else {
																										validate131.errors = [{
																											instancePath: instancePath + "/readings",
																											schemaPath: "#/properties/readings/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array",
																											schema: schema30.properties.readings.type,
																											parentSchema: schema30.properties.readings,
																											data: data17
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs34 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.note !== void 0) {
																									let data22 = data.note;
																									const _errs45 = errors;
																									if (errors === _errs45) {
																										if (typeof data22 === "string") {
																											if (func3(data22) > 500) {
																												validate131.errors = [{
																													instancePath: instancePath + "/note",
																													schemaPath: "#/properties/note/maxLength",
																													keyword: "maxLength",
																													params: { limit: 500 },
																													message: "must NOT have more than 500 characters",
																													schema: 500,
																													parentSchema: schema30.properties.note,
																													data: data22
																												}];
																												return false;
																											}
																										} else {
																											validate131.errors = [{
																												instancePath: instancePath + "/note",
																												schemaPath: "#/properties/note/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string",
																												schema: schema30.properties.note.type,
																												parentSchema: schema30.properties.note,
																												data: data22
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs45 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.source !== void 0) {
																										const _errs47 = errors;
																										if (!validate36(data.source, {
																											instancePath: instancePath + "/source",
																											parentData: data,
																											parentDataProperty: "source",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs47 === errors;
																									} else var valid0 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate131.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema30.type,
					parentSchema: schema30,
					data
				}];
				return false;
			}
		}
		validate131.errors = vErrors;
		return errors === 0;
	}
	const schema31 = {
		"description": "the row of the catalogue that the reference is",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"source",
			"compared",
			"claims"
		],
		"properties": {
			"id": {
				"type": "string",
				"maxLength": 500
			},
			"source": {
				"type": "string",
				"maxLength": 2e3
			},
			"compared": { "enum": ["measured", "published"] },
			"claims": {
				"type": "array",
				"maxItems": 100,
				"items": { "$ref": "#/definitions/claim" }
			}
		}
	};
	function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.id === void 0 && (missing0 = "id") || data.source === void 0 && (missing0 = "source") || data.compared === void 0 && (missing0 = "compared") || data.claims === void 0 && (missing0 = "claims")) {
					validate137.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema31.required,
						parentSchema: schema31,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "id" || key0 === "source" || key0 === "compared" || key0 === "claims")) {
						validate137.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema31,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.id !== void 0) {
							let data0 = data.id;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 500) {
										validate137.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/properties/id/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema31.properties.id,
											data: data0
										}];
										return false;
									}
								} else {
									validate137.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema31.properties.id.type,
										parentSchema: schema31.properties.id,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.source !== void 0) {
								let data1 = data.source;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func3(data1) > 2e3) {
											validate137.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "#/properties/source/maxLength",
												keyword: "maxLength",
												params: { limit: 2e3 },
												message: "must NOT have more than 2000 characters",
												schema: 2e3,
												parentSchema: schema31.properties.source,
												data: data1
											}];
											return false;
										}
									} else {
										validate137.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema31.properties.source.type,
											parentSchema: schema31.properties.source,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.compared !== void 0) {
									let data2 = data.compared;
									const _errs6 = errors;
									if (!(data2 === "measured" || data2 === "published")) {
										validate137.errors = [{
											instancePath: instancePath + "/compared",
											schemaPath: "#/properties/compared/enum",
											keyword: "enum",
											params: { allowedValues: schema31.properties.compared.enum },
											message: "must be equal to one of the allowed values",
											schema: schema31.properties.compared.enum,
											parentSchema: schema31.properties.compared,
											data: data2
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.claims !== void 0) {
										let data3 = data.claims;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (Array.isArray(data3)) {
												if (data3.length > 100) {
													validate137.errors = [{
														instancePath: instancePath + "/claims",
														schemaPath: "#/properties/claims/maxItems",
														keyword: "maxItems",
														params: { limit: 100 },
														message: "must NOT have more than 100 items",
														schema: 100,
														parentSchema: schema31.properties.claims,
														data: data3
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs9 = errors;
														if (!validate131(data3[i0], {
															instancePath: instancePath + "/claims/" + i0,
															parentData: data3,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
															errors = vErrors.length;
														}
														if (!(_errs9 === errors)) break;
													}
												}
											} else {
												validate137.errors = [{
													instancePath: instancePath + "/claims",
													schemaPath: "#/properties/claims/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema31.properties.claims.type,
													parentSchema: schema31.properties.claims,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			} else {
				validate137.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.type,
					parentSchema: schema31,
					data
				}];
				return false;
			}
		}
		validate137.errors = vErrors;
		return errors === 0;
	}
	const schema32 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"complete",
			"size",
			"measured",
			"unreadable",
			"digest"
		],
		"properties": {
			"name": {
				"type": "string",
				"maxLength": 500
			},
			"source": {
				"description": "The locator as given, where it is not a path.",
				"type": "string",
				"maxLength": 4e3
			},
			"revision": {
				"description": "The commit that a revision in it came to.",
				"type": "string",
				"maxLength": 1e3
			},
			"split": {
				"type": "string",
				"maxLength": 500
			},
			"complete": { "type": "boolean" },
			"size": { "$ref": "#/definitions/count" },
			"measured": { "$ref": "#/definitions/count" },
			"unreadable": {
				"type": "array",
				"maxItems": 1e5,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": ["name", "reason"],
					"properties": {
						"name": {
							"type": "string",
							"maxLength": 4e3
						},
						"reason": {
							"type": "string",
							"maxLength": 1e4
						}
					}
				}
			},
			"digest": {
				"type": "string",
				"maxLength": 200
			}
		}
	};
	function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.complete === void 0 && (missing0 = "complete") || data.size === void 0 && (missing0 = "size") || data.measured === void 0 && (missing0 = "measured") || data.unreadable === void 0 && (missing0 = "unreadable") || data.digest === void 0 && (missing0 = "digest")) {
					validate140.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema32.required,
						parentSchema: schema32,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema32.properties, key0)) {
						validate140.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema32,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.name !== void 0) {
							let data0 = data.name;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 500) {
										validate140.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema32.properties.name,
											data: data0
										}];
										return false;
									}
								} else {
									validate140.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema32.properties.name.type,
										parentSchema: schema32.properties.name,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.source !== void 0) {
								let data1 = data.source;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data1 === "string") {
										if (func3(data1) > 4e3) {
											validate140.errors = [{
												instancePath: instancePath + "/source",
												schemaPath: "#/properties/source/maxLength",
												keyword: "maxLength",
												params: { limit: 4e3 },
												message: "must NOT have more than 4000 characters",
												schema: 4e3,
												parentSchema: schema32.properties.source,
												data: data1
											}];
											return false;
										}
									} else {
										validate140.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema32.properties.source.type,
											parentSchema: schema32.properties.source,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.revision !== void 0) {
									let data2 = data.revision;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (typeof data2 === "string") {
											if (func3(data2) > 1e3) {
												validate140.errors = [{
													instancePath: instancePath + "/revision",
													schemaPath: "#/properties/revision/maxLength",
													keyword: "maxLength",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 characters",
													schema: 1e3,
													parentSchema: schema32.properties.revision,
													data: data2
												}];
												return false;
											}
										} else {
											validate140.errors = [{
												instancePath: instancePath + "/revision",
												schemaPath: "#/properties/revision/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema32.properties.revision.type,
												parentSchema: schema32.properties.revision,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.split !== void 0) {
										let data3 = data.split;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (typeof data3 === "string") {
												if (func3(data3) > 500) {
													validate140.errors = [{
														instancePath: instancePath + "/split",
														schemaPath: "#/properties/split/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														message: "must NOT have more than 500 characters",
														schema: 500,
														parentSchema: schema32.properties.split,
														data: data3
													}];
													return false;
												}
											} else {
												validate140.errors = [{
													instancePath: instancePath + "/split",
													schemaPath: "#/properties/split/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema32.properties.split.type,
													parentSchema: schema32.properties.split,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.complete !== void 0) {
											let data4 = data.complete;
											const _errs10 = errors;
											if (typeof data4 !== "boolean") {
												validate140.errors = [{
													instancePath: instancePath + "/complete",
													schemaPath: "#/properties/complete/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean",
													schema: schema32.properties.complete.type,
													parentSchema: schema32.properties.complete,
													data: data4
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.size !== void 0) {
												const _errs12 = errors;
												if (!validate25(data.size, {
													instancePath: instancePath + "/size",
													parentData: data,
													parentDataProperty: "size",
													rootData
												})) {
													vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.measured !== void 0) {
													const _errs13 = errors;
													if (!validate25(data.measured, {
														instancePath: instancePath + "/measured",
														parentData: data,
														parentDataProperty: "measured",
														rootData
													})) {
														vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.unreadable !== void 0) {
														let data7 = data.unreadable;
														const _errs14 = errors;
														if (errors === _errs14) {
															if (Array.isArray(data7)) {
																if (data7.length > 1e5) {
																	validate140.errors = [{
																		instancePath: instancePath + "/unreadable",
																		schemaPath: "#/properties/unreadable/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e5 },
																		message: "must NOT have more than 100000 items",
																		schema: 1e5,
																		parentSchema: schema32.properties.unreadable,
																		data: data7
																	}];
																	return false;
																} else {
																	const len0 = data7.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data8 = data7[i0];
																		const _errs16 = errors;
																		if (errors === _errs16) {
																			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																				let missing1;
																				if (data8.name === void 0 && (missing1 = "name") || data8.reason === void 0 && (missing1 = "reason")) {
																					validate140.errors = [{
																						instancePath: instancePath + "/unreadable/" + i0,
																						schemaPath: "#/properties/unreadable/items/required",
																						keyword: "required",
																						params: { missingProperty: missing1 },
																						message: "must have required property '" + missing1 + "'",
																						schema: schema32.properties.unreadable.items.required,
																						parentSchema: schema32.properties.unreadable.items,
																						data: data8
																					}];
																					return false;
																				} else {
																					const _errs18 = errors;
																					for (const key1 in data8) if (!(key1 === "name" || key1 === "reason")) {
																						validate140.errors = [{
																							instancePath: instancePath + "/unreadable/" + i0,
																							schemaPath: "#/properties/unreadable/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key1 },
																							message: "must NOT have additional properties",
																							schema: false,
																							parentSchema: schema32.properties.unreadable.items,
																							data: data8
																						}];
																						return false;
																					}
																					if (_errs18 === errors) {
																						if (data8.name !== void 0) {
																							let data9 = data8.name;
																							const _errs19 = errors;
																							if (errors === _errs19) {
																								if (typeof data9 === "string") {
																									if (func3(data9) > 4e3) {
																										validate140.errors = [{
																											instancePath: instancePath + "/unreadable/" + i0 + "/name",
																											schemaPath: "#/properties/unreadable/items/properties/name/maxLength",
																											keyword: "maxLength",
																											params: { limit: 4e3 },
																											message: "must NOT have more than 4000 characters",
																											schema: 4e3,
																											parentSchema: schema32.properties.unreadable.items.properties.name,
																											data: data9
																										}];
																										return false;
																									}
																								} else {
																									validate140.errors = [{
																										instancePath: instancePath + "/unreadable/" + i0 + "/name",
																										schemaPath: "#/properties/unreadable/items/properties/name/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string",
																										schema: schema32.properties.unreadable.items.properties.name.type,
																										parentSchema: schema32.properties.unreadable.items.properties.name,
																										data: data9
																									}];
																									return false;
																								}
																							}
																							var valid2 = _errs19 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data8.reason !== void 0) {
																								let data10 = data8.reason;
																								const _errs21 = errors;
																								if (errors === _errs21) {
																									if (typeof data10 === "string") {
																										if (func3(data10) > 1e4) {
																											validate140.errors = [{
																												instancePath: instancePath + "/unreadable/" + i0 + "/reason",
																												schemaPath: "#/properties/unreadable/items/properties/reason/maxLength",
																												keyword: "maxLength",
																												params: { limit: 1e4 },
																												message: "must NOT have more than 10000 characters",
																												schema: 1e4,
																												parentSchema: schema32.properties.unreadable.items.properties.reason,
																												data: data10
																											}];
																											return false;
																										}
																									} else {
																										validate140.errors = [{
																											instancePath: instancePath + "/unreadable/" + i0 + "/reason",
																											schemaPath: "#/properties/unreadable/items/properties/reason/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string",
																											schema: schema32.properties.unreadable.items.properties.reason.type,
																											parentSchema: schema32.properties.unreadable.items.properties.reason,
																											data: data10
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs21 === errors;
																							} else var valid2 = true;
																						}
																					}
																				}
																			} else {
																				validate140.errors = [{
																					instancePath: instancePath + "/unreadable/" + i0,
																					schemaPath: "#/properties/unreadable/items/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object",
																					schema: schema32.properties.unreadable.items.type,
																					parentSchema: schema32.properties.unreadable.items,
																					data: data8
																				}];
																				return false;
																			}
																		}
																		if (!(_errs16 === errors)) break;
																	}
																}
															} else {
																validate140.errors = [{
																	instancePath: instancePath + "/unreadable",
																	schemaPath: "#/properties/unreadable/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array",
																	schema: schema32.properties.unreadable.type,
																	parentSchema: schema32.properties.unreadable,
																	data: data7
																}];
																return false;
															}
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.digest !== void 0) {
															let data11 = data.digest;
															const _errs23 = errors;
															if (errors === _errs23) {
																if (typeof data11 === "string") {
																	if (func3(data11) > 200) {
																		validate140.errors = [{
																			instancePath: instancePath + "/digest",
																			schemaPath: "#/properties/digest/maxLength",
																			keyword: "maxLength",
																			params: { limit: 200 },
																			message: "must NOT have more than 200 characters",
																			schema: 200,
																			parentSchema: schema32.properties.digest,
																			data: data11
																		}];
																		return false;
																	}
																} else {
																	validate140.errors = [{
																		instancePath: instancePath + "/digest",
																		schemaPath: "#/properties/digest/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema32.properties.digest.type,
																		parentSchema: schema32.properties.digest,
																		data: data11
																	}];
																	return false;
																}
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate140.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema32.type,
					parentSchema: schema32,
					data
				}];
				return false;
			}
		}
		validate140.errors = vErrors;
		return errors === 0;
	}
	const schema33 = {
		"description": "a scalar, or up to four levels of lists and objects",
		"anyOf": [
			{
				"type": [
					"string",
					"number",
					"boolean",
					"null"
				],
				"maxLength": 1e3
			},
			{
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/definitions/setting2" }
			},
			{
				"type": "object",
				"propertyNames": { "maxLength": 200 },
				"maxProperties": 100,
				"additionalProperties": { "$ref": "#/definitions/setting2" }
			}
		]
	};
	const schema34 = { "anyOf": [
		{
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			],
			"maxLength": 1e3
		},
		{
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/setting3" }
		},
		{
			"type": "object",
			"propertyNames": { "maxLength": 200 },
			"maxProperties": 100,
			"additionalProperties": { "$ref": "#/definitions/setting3" }
		}
	] };
	const schema35 = { "anyOf": [
		{
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			],
			"maxLength": 1e3
		},
		{
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": [
					"string",
					"number",
					"boolean",
					"null"
				],
				"maxLength": 1e3
			}
		},
		{
			"type": "object",
			"propertyNames": { "maxLength": 200 },
			"maxProperties": 100,
			"additionalProperties": {
				"type": [
					"string",
					"number",
					"boolean",
					"null"
				],
				"maxLength": 1e3
			}
		}
	] };
	function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (typeof data !== "string" && !(typeof data == "number") && typeof data !== "boolean" && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: schema35.anyOf[0].type },
				message: "must be string,number,boolean,null",
				schema: schema35.anyOf[0].type,
				parentSchema: schema35.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (errors === _errs1) {
			if (typeof data === "string") {
				if (func3(data) > 1e3) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters",
						schema: 1e3,
						parentSchema: schema35.anyOf[0],
						data
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (Array.isArray(data)) {
					if (data.length > 1e3) {
						const err2 = {
							instancePath,
							schemaPath: "#/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 items",
							schema: 1e3,
							parentSchema: schema35.anyOf[1],
							data
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						const len0 = data.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data0 = data[i0];
							const _errs5 = errors;
							if (typeof data0 !== "string" && !(typeof data0 == "number") && typeof data0 !== "boolean" && data0 !== null) {
								const err3 = {
									instancePath: instancePath + "/" + i0,
									schemaPath: "#/anyOf/1/items/type",
									keyword: "type",
									params: { type: schema35.anyOf[1].items.type },
									message: "must be string,number,boolean,null",
									schema: schema35.anyOf[1].items.type,
									parentSchema: schema35.anyOf[1].items,
									data: data0
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							if (errors === _errs5) {
								if (typeof data0 === "string") {
									if (func3(data0) > 1e3) {
										const err4 = {
											instancePath: instancePath + "/" + i0,
											schemaPath: "#/anyOf/1/items/maxLength",
											keyword: "maxLength",
											params: { limit: 1e3 },
											message: "must NOT have more than 1000 characters",
											schema: 1e3,
											parentSchema: schema35.anyOf[1].items,
											data: data0
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								}
							}
							if (!(_errs5 === errors)) break;
						}
					}
				} else {
					const err5 = {
						instancePath,
						schemaPath: "#/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema35.anyOf[1].type,
						parentSchema: schema35.anyOf[1],
						data
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs7 = errors;
				if (errors === _errs7) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (Object.keys(data).length > 100) {
							const err6 = {
								instancePath,
								schemaPath: "#/anyOf/2/maxProperties",
								keyword: "maxProperties",
								params: { limit: 100 },
								message: "must NOT have more than 100 properties",
								schema: 100,
								parentSchema: schema35.anyOf[2],
								data
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						} else {
							for (const key0 in data) {
								const _errs9 = errors;
								if (typeof key0 === "string") {
									if (func3(key0) > 200) {
										const err7 = {
											instancePath,
											schemaPath: "#/anyOf/2/propertyNames/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters",
											schema: 200,
											parentSchema: schema35.anyOf[2].propertyNames,
											data: key0,
											propertyName: key0
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								}
								var valid2 = _errs9 === errors;
								if (!valid2) {
									const err8 = {
										instancePath,
										schemaPath: "#/anyOf/2/propertyNames",
										keyword: "propertyNames",
										params: { propertyName: key0 },
										message: "property name must be valid",
										schema: schema35.anyOf[2].propertyNames,
										parentSchema: schema35.anyOf[2],
										data
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
									break;
								}
							}
							if (valid2) for (const key1 in data) {
								let data1 = data[key1];
								const _errs11 = errors;
								if (typeof data1 !== "string" && !(typeof data1 == "number") && typeof data1 !== "boolean" && data1 !== null) {
									const err9 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/anyOf/2/additionalProperties/type",
										keyword: "type",
										params: { type: schema35.anyOf[2].additionalProperties.type },
										message: "must be string,number,boolean,null",
										schema: schema35.anyOf[2].additionalProperties.type,
										parentSchema: schema35.anyOf[2].additionalProperties,
										data: data1
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (errors === _errs11) {
									if (typeof data1 === "string") {
										if (func3(data1) > 1e3) {
											const err10 = {
												instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/anyOf/2/additionalProperties/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												message: "must NOT have more than 1000 characters",
												schema: 1e3,
												parentSchema: schema35.anyOf[2].additionalProperties,
												data: data1
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									}
								}
								if (!(_errs11 === errors)) break;
							}
						}
					} else {
						const err11 = {
							instancePath,
							schemaPath: "#/anyOf/2/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema35.anyOf[2].type,
							parentSchema: schema35.anyOf[2],
							data
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				var _valid0 = _errs7 === errors;
				valid0 = valid0 || _valid0;
			}
		}
		if (!valid0) {
			const err12 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf",
				schema: schema35.anyOf,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
			validate146.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate146.errors = vErrors;
		return errors === 0;
	}
	function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (typeof data !== "string" && !(typeof data == "number") && typeof data !== "boolean" && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: schema34.anyOf[0].type },
				message: "must be string,number,boolean,null",
				schema: schema34.anyOf[0].type,
				parentSchema: schema34.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (errors === _errs1) {
			if (typeof data === "string") {
				if (func3(data) > 1e3) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters",
						schema: 1e3,
						parentSchema: schema34.anyOf[0],
						data
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (Array.isArray(data)) {
					if (data.length > 1e3) {
						const err2 = {
							instancePath,
							schemaPath: "#/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 items",
							schema: 1e3,
							parentSchema: schema34.anyOf[1],
							data
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						const len0 = data.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs5 = errors;
							if (!validate146(data[i0], {
								instancePath: instancePath + "/" + i0,
								parentData: data,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
								errors = vErrors.length;
							}
							if (!(_errs5 === errors)) break;
						}
					}
				} else {
					const err3 = {
						instancePath,
						schemaPath: "#/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema34.anyOf[1].type,
						parentSchema: schema34.anyOf[1],
						data
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs6 = errors;
				if (errors === _errs6) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (Object.keys(data).length > 100) {
							const err4 = {
								instancePath,
								schemaPath: "#/anyOf/2/maxProperties",
								keyword: "maxProperties",
								params: { limit: 100 },
								message: "must NOT have more than 100 properties",
								schema: 100,
								parentSchema: schema34.anyOf[2],
								data
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						} else {
							for (const key0 in data) {
								const _errs8 = errors;
								if (typeof key0 === "string") {
									if (func3(key0) > 200) {
										const err5 = {
											instancePath,
											schemaPath: "#/anyOf/2/propertyNames/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters",
											schema: 200,
											parentSchema: schema34.anyOf[2].propertyNames,
											data: key0,
											propertyName: key0
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								}
								var valid2 = _errs8 === errors;
								if (!valid2) {
									const err6 = {
										instancePath,
										schemaPath: "#/anyOf/2/propertyNames",
										keyword: "propertyNames",
										params: { propertyName: key0 },
										message: "property name must be valid",
										schema: schema34.anyOf[2].propertyNames,
										parentSchema: schema34.anyOf[2],
										data
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
									break;
								}
							}
							if (valid2) for (const key1 in data) {
								const _errs10 = errors;
								if (!validate146(data[key1], {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data,
									parentDataProperty: key1,
									rootData
								})) {
									vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
									errors = vErrors.length;
								}
								if (!(_errs10 === errors)) break;
							}
						}
					} else {
						const err7 = {
							instancePath,
							schemaPath: "#/anyOf/2/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema34.anyOf[2].type,
							parentSchema: schema34.anyOf[2],
							data
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				valid0 = valid0 || _valid0;
			}
		}
		if (!valid0) {
			const err8 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf",
				schema: schema34.anyOf,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
			validate145.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate145.errors = vErrors;
		return errors === 0;
	}
	function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs0 = errors;
		let valid0 = false;
		const _errs1 = errors;
		if (typeof data !== "string" && !(typeof data == "number") && typeof data !== "boolean" && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: schema33.anyOf[0].type },
				message: "must be string,number,boolean,null",
				schema: schema33.anyOf[0].type,
				parentSchema: schema33.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (errors === _errs1) {
			if (typeof data === "string") {
				if (func3(data) > 1e3) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/0/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters",
						schema: 1e3,
						parentSchema: schema33.anyOf[0],
						data
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		var _valid0 = _errs1 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (errors === _errs3) {
				if (Array.isArray(data)) {
					if (data.length > 1e3) {
						const err2 = {
							instancePath,
							schemaPath: "#/anyOf/1/maxItems",
							keyword: "maxItems",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 items",
							schema: 1e3,
							parentSchema: schema33.anyOf[1],
							data
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						const len0 = data.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs5 = errors;
							if (!validate145(data[i0], {
								instancePath: instancePath + "/" + i0,
								parentData: data,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
								errors = vErrors.length;
							}
							if (!(_errs5 === errors)) break;
						}
					}
				} else {
					const err3 = {
						instancePath,
						schemaPath: "#/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema33.anyOf[1].type,
						parentSchema: schema33.anyOf[1],
						data
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs6 = errors;
				if (errors === _errs6) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (Object.keys(data).length > 100) {
							const err4 = {
								instancePath,
								schemaPath: "#/anyOf/2/maxProperties",
								keyword: "maxProperties",
								params: { limit: 100 },
								message: "must NOT have more than 100 properties",
								schema: 100,
								parentSchema: schema33.anyOf[2],
								data
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						} else {
							for (const key0 in data) {
								const _errs8 = errors;
								if (typeof key0 === "string") {
									if (func3(key0) > 200) {
										const err5 = {
											instancePath,
											schemaPath: "#/anyOf/2/propertyNames/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters",
											schema: 200,
											parentSchema: schema33.anyOf[2].propertyNames,
											data: key0,
											propertyName: key0
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								}
								var valid2 = _errs8 === errors;
								if (!valid2) {
									const err6 = {
										instancePath,
										schemaPath: "#/anyOf/2/propertyNames",
										keyword: "propertyNames",
										params: { propertyName: key0 },
										message: "property name must be valid",
										schema: schema33.anyOf[2].propertyNames,
										parentSchema: schema33.anyOf[2],
										data
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
									break;
								}
							}
							if (valid2) for (const key1 in data) {
								const _errs10 = errors;
								if (!validate145(data[key1], {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data,
									parentDataProperty: key1,
									rootData
								})) {
									vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
									errors = vErrors.length;
								}
								if (!(_errs10 === errors)) break;
							}
						}
					} else {
						const err7 = {
							instancePath,
							schemaPath: "#/anyOf/2/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema33.anyOf[2].type,
							parentSchema: schema33.anyOf[2],
							data
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				valid0 = valid0 || _valid0;
			}
		}
		if (!valid0) {
			const err8 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf",
				schema: schema33.anyOf,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
			validate144.errors = vErrors;
			return false;
		} else {
			errors = _errs0;
			if (vErrors !== null) {
				if (_errs0) vErrors.length = _errs0;
				else vErrors = null;
			}
		}
		validate144.errors = vErrors;
		return errors === 0;
	}
	const schema36 = {
		"description": "examples that the candidate alone has wrong or right",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"against",
			"lost",
			"gained",
			"examples"
		],
		"properties": {
			"against": { "enum": ["reference", "baseline"] },
			"lost": { "$ref": "#/definitions/count" },
			"gained": { "$ref": "#/definitions/count" },
			"examples": {
				"type": "array",
				"maxItems": 50,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"name",
						"is",
						"label",
						"candidate",
						"other"
					],
					"properties": {
						"name": {
							"type": "string",
							"maxLength": 500
						},
						"is": { "enum": ["lost", "gained"] },
						"label": { "$ref": "#/definitions/count" },
						"candidate": {
							"description": "class index; -1 where the scores were not finite and nothing was predicted",
							"type": "integer",
							"minimum": -1
						},
						"other": {
							"description": "class index; -1 where the scores were not finite and nothing was predicted",
							"type": "integer",
							"minimum": -1
						},
						"labelName": {
							"type": "string",
							"maxLength": 500
						},
						"candidateName": {
							"type": "string",
							"maxLength": 500
						},
						"otherName": {
							"type": "string",
							"maxLength": 500
						},
						"thumbnail": {
							"description": "a picture as a data URI",
							"type": "string",
							"maxLength": 8e3,
							"pattern": "^data:image/webp;base64,[A-Za-z0-9+/]+={0,2}$"
						}
					}
				}
			}
		}
	};
	const pattern2 = new RegExp("^data:image/webp;base64,[A-Za-z0-9+/]+={0,2}$", "u");
	function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.against === void 0 && (missing0 = "against") || data.lost === void 0 && (missing0 = "lost") || data.gained === void 0 && (missing0 = "gained") || data.examples === void 0 && (missing0 = "examples")) {
					validate152.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema36.required,
						parentSchema: schema36,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "against" || key0 === "lost" || key0 === "gained" || key0 === "examples")) {
						validate152.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema36,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.against !== void 0) {
							let data0 = data.against;
							const _errs2 = errors;
							if (!(data0 === "reference" || data0 === "baseline")) {
								validate152.errors = [{
									instancePath: instancePath + "/against",
									schemaPath: "#/properties/against/enum",
									keyword: "enum",
									params: { allowedValues: schema36.properties.against.enum },
									message: "must be equal to one of the allowed values",
									schema: schema36.properties.against.enum,
									parentSchema: schema36.properties.against,
									data: data0
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.lost !== void 0) {
								const _errs3 = errors;
								if (!validate25(data.lost, {
									instancePath: instancePath + "/lost",
									parentData: data,
									parentDataProperty: "lost",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.gained !== void 0) {
									const _errs4 = errors;
									if (!validate25(data.gained, {
										instancePath: instancePath + "/gained",
										parentData: data,
										parentDataProperty: "gained",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs4 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.examples !== void 0) {
										let data3 = data.examples;
										const _errs5 = errors;
										if (errors === _errs5) {
											if (Array.isArray(data3)) {
												if (data3.length > 50) {
													validate152.errors = [{
														instancePath: instancePath + "/examples",
														schemaPath: "#/properties/examples/maxItems",
														keyword: "maxItems",
														params: { limit: 50 },
														message: "must NOT have more than 50 items",
														schema: 50,
														parentSchema: schema36.properties.examples,
														data: data3
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data4 = data3[i0];
														const _errs7 = errors;
														if (errors === _errs7) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																let missing1;
																if (data4.name === void 0 && (missing1 = "name") || data4.is === void 0 && (missing1 = "is") || data4.label === void 0 && (missing1 = "label") || data4.candidate === void 0 && (missing1 = "candidate") || data4.other === void 0 && (missing1 = "other")) {
																	validate152.errors = [{
																		instancePath: instancePath + "/examples/" + i0,
																		schemaPath: "#/properties/examples/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'",
																		schema: schema36.properties.examples.items.required,
																		parentSchema: schema36.properties.examples.items,
																		data: data4
																	}];
																	return false;
																} else {
																	const _errs9 = errors;
																	for (const key1 in data4) if (!func2.call(schema36.properties.examples.items.properties, key1)) {
																		validate152.errors = [{
																			instancePath: instancePath + "/examples/" + i0,
																			schemaPath: "#/properties/examples/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties",
																			schema: false,
																			parentSchema: schema36.properties.examples.items,
																			data: data4
																		}];
																		return false;
																	}
																	if (_errs9 === errors) {
																		if (data4.name !== void 0) {
																			let data5 = data4.name;
																			const _errs10 = errors;
																			if (errors === _errs10) {
																				if (typeof data5 === "string") {
																					if (func3(data5) > 500) {
																						validate152.errors = [{
																							instancePath: instancePath + "/examples/" + i0 + "/name",
																							schemaPath: "#/properties/examples/items/properties/name/maxLength",
																							keyword: "maxLength",
																							params: { limit: 500 },
																							message: "must NOT have more than 500 characters",
																							schema: 500,
																							parentSchema: schema36.properties.examples.items.properties.name,
																							data: data5
																						}];
																						return false;
																					}
																				} else {
																					validate152.errors = [{
																						instancePath: instancePath + "/examples/" + i0 + "/name",
																						schemaPath: "#/properties/examples/items/properties/name/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema36.properties.examples.items.properties.name.type,
																						parentSchema: schema36.properties.examples.items.properties.name,
																						data: data5
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs10 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data4.is !== void 0) {
																				let data6 = data4.is;
																				const _errs12 = errors;
																				if (!(data6 === "lost" || data6 === "gained")) {
																					validate152.errors = [{
																						instancePath: instancePath + "/examples/" + i0 + "/is",
																						schemaPath: "#/properties/examples/items/properties/is/enum",
																						keyword: "enum",
																						params: { allowedValues: schema36.properties.examples.items.properties.is.enum },
																						message: "must be equal to one of the allowed values",
																						schema: schema36.properties.examples.items.properties.is.enum,
																						parentSchema: schema36.properties.examples.items.properties.is,
																						data: data6
																					}];
																					return false;
																				}
																				var valid2 = _errs12 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data4.label !== void 0) {
																					const _errs13 = errors;
																					if (!validate25(data4.label, {
																						instancePath: instancePath + "/examples/" + i0 + "/label",
																						parentData: data4,
																						parentDataProperty: "label",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																						errors = vErrors.length;
																					}
																					var valid2 = _errs13 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data4.candidate !== void 0) {
																						let data8 = data4.candidate;
																						const _errs14 = errors;
																						if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
																							validate152.errors = [{
																								instancePath: instancePath + "/examples/" + i0 + "/candidate",
																								schemaPath: "#/properties/examples/items/properties/candidate/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer",
																								schema: schema36.properties.examples.items.properties.candidate.type,
																								parentSchema: schema36.properties.examples.items.properties.candidate,
																								data: data8
																							}];
																							return false;
																						}
																						if (errors === _errs14) {
																							if (typeof data8 == "number") {
																								if (data8 < -1 || isNaN(data8)) {
																									validate152.errors = [{
																										instancePath: instancePath + "/examples/" + i0 + "/candidate",
																										schemaPath: "#/properties/examples/items/properties/candidate/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: -1
																										},
																										message: "must be >= -1",
																										schema: -1,
																										parentSchema: schema36.properties.examples.items.properties.candidate,
																										data: data8
																									}];
																									return false;
																								}
																							}
																						}
																						var valid2 = _errs14 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data4.other !== void 0) {
																							let data9 = data4.other;
																							const _errs16 = errors;
																							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
																								validate152.errors = [{
																									instancePath: instancePath + "/examples/" + i0 + "/other",
																									schemaPath: "#/properties/examples/items/properties/other/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer",
																									schema: schema36.properties.examples.items.properties.other.type,
																									parentSchema: schema36.properties.examples.items.properties.other,
																									data: data9
																								}];
																								return false;
																							}
																							if (errors === _errs16) {
																								if (typeof data9 == "number") {
																									if (data9 < -1 || isNaN(data9)) {
																										validate152.errors = [{
																											instancePath: instancePath + "/examples/" + i0 + "/other",
																											schemaPath: "#/properties/examples/items/properties/other/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: -1
																											},
																											message: "must be >= -1",
																											schema: -1,
																											parentSchema: schema36.properties.examples.items.properties.other,
																											data: data9
																										}];
																										return false;
																									}
																								}
																							}
																							var valid2 = _errs16 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data4.labelName !== void 0) {
																								let data10 = data4.labelName;
																								const _errs18 = errors;
																								if (errors === _errs18) {
																									if (typeof data10 === "string") {
																										if (func3(data10) > 500) {
																											validate152.errors = [{
																												instancePath: instancePath + "/examples/" + i0 + "/labelName",
																												schemaPath: "#/properties/examples/items/properties/labelName/maxLength",
																												keyword: "maxLength",
																												params: { limit: 500 },
																												message: "must NOT have more than 500 characters",
																												schema: 500,
																												parentSchema: schema36.properties.examples.items.properties.labelName,
																												data: data10
																											}];
																											return false;
																										}
																									} else {
																										validate152.errors = [{
																											instancePath: instancePath + "/examples/" + i0 + "/labelName",
																											schemaPath: "#/properties/examples/items/properties/labelName/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string",
																											schema: schema36.properties.examples.items.properties.labelName.type,
																											parentSchema: schema36.properties.examples.items.properties.labelName,
																											data: data10
																										}];
																										return false;
																									}
																								}
																								var valid2 = _errs18 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data4.candidateName !== void 0) {
																									let data11 = data4.candidateName;
																									const _errs20 = errors;
																									if (errors === _errs20) {
																										if (typeof data11 === "string") {
																											if (func3(data11) > 500) {
																												validate152.errors = [{
																													instancePath: instancePath + "/examples/" + i0 + "/candidateName",
																													schemaPath: "#/properties/examples/items/properties/candidateName/maxLength",
																													keyword: "maxLength",
																													params: { limit: 500 },
																													message: "must NOT have more than 500 characters",
																													schema: 500,
																													parentSchema: schema36.properties.examples.items.properties.candidateName,
																													data: data11
																												}];
																												return false;
																											}
																										} else {
																											validate152.errors = [{
																												instancePath: instancePath + "/examples/" + i0 + "/candidateName",
																												schemaPath: "#/properties/examples/items/properties/candidateName/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string",
																												schema: schema36.properties.examples.items.properties.candidateName.type,
																												parentSchema: schema36.properties.examples.items.properties.candidateName,
																												data: data11
																											}];
																											return false;
																										}
																									}
																									var valid2 = _errs20 === errors;
																								} else var valid2 = true;
																								if (valid2) {
																									if (data4.otherName !== void 0) {
																										let data12 = data4.otherName;
																										const _errs22 = errors;
																										if (errors === _errs22) {
																											if (typeof data12 === "string") {
																												if (func3(data12) > 500) {
																													validate152.errors = [{
																														instancePath: instancePath + "/examples/" + i0 + "/otherName",
																														schemaPath: "#/properties/examples/items/properties/otherName/maxLength",
																														keyword: "maxLength",
																														params: { limit: 500 },
																														message: "must NOT have more than 500 characters",
																														schema: 500,
																														parentSchema: schema36.properties.examples.items.properties.otherName,
																														data: data12
																													}];
																													return false;
																												}
																											} else {
																												validate152.errors = [{
																													instancePath: instancePath + "/examples/" + i0 + "/otherName",
																													schemaPath: "#/properties/examples/items/properties/otherName/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string",
																													schema: schema36.properties.examples.items.properties.otherName.type,
																													parentSchema: schema36.properties.examples.items.properties.otherName,
																													data: data12
																												}];
																												return false;
																											}
																										}
																										var valid2 = _errs22 === errors;
																									} else var valid2 = true;
																									if (valid2) {
																										if (data4.thumbnail !== void 0) {
																											let data13 = data4.thumbnail;
																											const _errs24 = errors;
																											if (errors === _errs24) {
																												if (typeof data13 === "string") {
																													if (func3(data13) > 8e3) {
																														validate152.errors = [{
																															instancePath: instancePath + "/examples/" + i0 + "/thumbnail",
																															schemaPath: "#/properties/examples/items/properties/thumbnail/maxLength",
																															keyword: "maxLength",
																															params: { limit: 8e3 },
																															message: "must NOT have more than 8000 characters",
																															schema: 8e3,
																															parentSchema: schema36.properties.examples.items.properties.thumbnail,
																															data: data13
																														}];
																														return false;
																													} else if (!pattern2.test(data13)) {
																														validate152.errors = [{
																															instancePath: instancePath + "/examples/" + i0 + "/thumbnail",
																															schemaPath: "#/properties/examples/items/properties/thumbnail/pattern",
																															keyword: "pattern",
																															params: { pattern: "^data:image/webp;base64,[A-Za-z0-9+/]+={0,2}$" },
																															message: "must match pattern \"^data:image/webp;base64,[A-Za-z0-9+/]+={0,2}$\"",
																															schema: "^data:image/webp;base64,[A-Za-z0-9+/]+={0,2}$",
																															parentSchema: schema36.properties.examples.items.properties.thumbnail,
																															data: data13
																														}];
																														return false;
																													}
																												} else {
																													validate152.errors = [{
																														instancePath: instancePath + "/examples/" + i0 + "/thumbnail",
																														schemaPath: "#/properties/examples/items/properties/thumbnail/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string",
																														schema: schema36.properties.examples.items.properties.thumbnail.type,
																														parentSchema: schema36.properties.examples.items.properties.thumbnail,
																														data: data13
																													}];
																													return false;
																												}
																											}
																											var valid2 = _errs24 === errors;
																										} else var valid2 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate152.errors = [{
																	instancePath: instancePath + "/examples/" + i0,
																	schemaPath: "#/properties/examples/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema36.properties.examples.items.type,
																	parentSchema: schema36.properties.examples.items,
																	data: data4
																}];
																return false;
															}
														}
														if (!(_errs7 === errors)) break;
													}
												}
											} else {
												validate152.errors = [{
													instancePath: instancePath + "/examples",
													schemaPath: "#/properties/examples/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema36.properties.examples.type,
													parentSchema: schema36.properties.examples,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs5 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			} else {
				validate152.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.type,
					parentSchema: schema36,
					data
				}];
				return false;
			}
		}
		validate152.errors = vErrors;
		return errors === 0;
	}
	const schema37 = {
		"description": "a stated cause of a discrepancy",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"cause",
			"sentence",
			"evidence",
			"confidence",
			"advice"
		],
		"properties": {
			"cause": { "enum": [
				"preprocessing.channel-order",
				"preprocessing.mean-std",
				"preprocessing.scale",
				"preprocessing.resampler",
				"preprocessing.crop",
				"preprocessing.resize",
				"preprocessing.layout",
				"preprocessing.colour-profile",
				"preprocessing.orientation",
				"preprocessing.rounding",
				"preprocessing.recipe",
				"labels.offset",
				"labels.background-class",
				"labels.permuted",
				"labels.swapped",
				"labels.names",
				"dataset.duplicates",
				"dataset.unreadable",
				"dataset.lossy",
				"dataset.imbalance",
				"dataset.easier",
				"dataset.harder",
				"scores.ties",
				"scores.saturated",
				"scores.not-a-number",
				"scores.softmax-twice",
				"scores.softmax-missing",
				"scores.temperature",
				"model.diverges",
				"model.layer-weights",
				"model.random-weights",
				"model.zero-weights",
				"model.pruned",
				"model.quantisation",
				"model.overflow",
				"model.optimisation-levels",
				"model.structure",
				"model.interface",
				"model.opset",
				"model.custom-operator",
				"time.operators",
				"time.fallback",
				"time.threads",
				"time.integer-kernels",
				"time.first-run",
				"claim.other-zoo",
				"claim.other-input-size",
				"claim.other-variant",
				"claim.flops-for-macs",
				"claim.unit",
				"claim.contradiction",
				"claim.impossible",
				"claim.unscoped",
				"claim.other-network",
				"claim.not-reproduced"
			] },
			"sentence": {
				"type": "string",
				"maxLength": 1e4
			},
			"evidence": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 1e4
				}
			},
			"confidence": { "enum": [
				"certain",
				"likely",
				"possible"
			] },
			"advice": {
				"type": "string",
				"maxLength": 1e4
			},
			"configuration": {
				"description": "the advice as lines of the configuration",
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "string",
					"maxLength": 1e4
				}
			},
			"place": { "$ref": "#/definitions/place" },
			"gates": {
				"description": "rules of the gates that it accounts for",
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 1e3
				}
			}
		}
	};
	function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.cause === void 0 && (missing0 = "cause") || data.sentence === void 0 && (missing0 = "sentence") || data.evidence === void 0 && (missing0 = "evidence") || data.confidence === void 0 && (missing0 = "confidence") || data.advice === void 0 && (missing0 = "advice")) {
					validate157.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema37.required,
						parentSchema: schema37,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "cause" || key0 === "sentence" || key0 === "evidence" || key0 === "confidence" || key0 === "advice" || key0 === "configuration" || key0 === "place" || key0 === "gates")) {
						validate157.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema37,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.cause !== void 0) {
							let data0 = data.cause;
							const _errs2 = errors;
							if (!(data0 === "preprocessing.channel-order" || data0 === "preprocessing.mean-std" || data0 === "preprocessing.scale" || data0 === "preprocessing.resampler" || data0 === "preprocessing.crop" || data0 === "preprocessing.resize" || data0 === "preprocessing.layout" || data0 === "preprocessing.colour-profile" || data0 === "preprocessing.orientation" || data0 === "preprocessing.rounding" || data0 === "preprocessing.recipe" || data0 === "labels.offset" || data0 === "labels.background-class" || data0 === "labels.permuted" || data0 === "labels.swapped" || data0 === "labels.names" || data0 === "dataset.duplicates" || data0 === "dataset.unreadable" || data0 === "dataset.lossy" || data0 === "dataset.imbalance" || data0 === "dataset.easier" || data0 === "dataset.harder" || data0 === "scores.ties" || data0 === "scores.saturated" || data0 === "scores.not-a-number" || data0 === "scores.softmax-twice" || data0 === "scores.softmax-missing" || data0 === "scores.temperature" || data0 === "model.diverges" || data0 === "model.layer-weights" || data0 === "model.random-weights" || data0 === "model.zero-weights" || data0 === "model.pruned" || data0 === "model.quantisation" || data0 === "model.overflow" || data0 === "model.optimisation-levels" || data0 === "model.structure" || data0 === "model.interface" || data0 === "model.opset" || data0 === "model.custom-operator" || data0 === "time.operators" || data0 === "time.fallback" || data0 === "time.threads" || data0 === "time.integer-kernels" || data0 === "time.first-run" || data0 === "claim.other-zoo" || data0 === "claim.other-input-size" || data0 === "claim.other-variant" || data0 === "claim.flops-for-macs" || data0 === "claim.unit" || data0 === "claim.contradiction" || data0 === "claim.impossible" || data0 === "claim.unscoped" || data0 === "claim.other-network" || data0 === "claim.not-reproduced")) {
								validate157.errors = [{
									instancePath: instancePath + "/cause",
									schemaPath: "#/properties/cause/enum",
									keyword: "enum",
									params: { allowedValues: schema37.properties.cause.enum },
									message: "must be equal to one of the allowed values",
									schema: schema37.properties.cause.enum,
									parentSchema: schema37.properties.cause,
									data: data0
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sentence !== void 0) {
								let data1 = data.sentence;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (typeof data1 === "string") {
										if (func3(data1) > 1e4) {
											validate157.errors = [{
												instancePath: instancePath + "/sentence",
												schemaPath: "#/properties/sentence/maxLength",
												keyword: "maxLength",
												params: { limit: 1e4 },
												message: "must NOT have more than 10000 characters",
												schema: 1e4,
												parentSchema: schema37.properties.sentence,
												data: data1
											}];
											return false;
										}
									} else {
										validate157.errors = [{
											instancePath: instancePath + "/sentence",
											schemaPath: "#/properties/sentence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema37.properties.sentence.type,
											parentSchema: schema37.properties.sentence,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.evidence !== void 0) {
									let data2 = data.evidence;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data2)) {
											if (data2.length > 1e3) {
												validate157.errors = [{
													instancePath: instancePath + "/evidence",
													schemaPath: "#/properties/evidence/maxItems",
													keyword: "maxItems",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 items",
													schema: 1e3,
													parentSchema: schema37.properties.evidence,
													data: data2
												}];
												return false;
											} else {
												const len0 = data2.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data3 = data2[i0];
													const _errs7 = errors;
													if (errors === _errs7) {
														if (typeof data3 === "string") {
															if (func3(data3) > 1e4) {
																validate157.errors = [{
																	instancePath: instancePath + "/evidence/" + i0,
																	schemaPath: "#/properties/evidence/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1e4 },
																	message: "must NOT have more than 10000 characters",
																	schema: 1e4,
																	parentSchema: schema37.properties.evidence.items,
																	data: data3
																}];
																return false;
															}
														} else {
															validate157.errors = [{
																instancePath: instancePath + "/evidence/" + i0,
																schemaPath: "#/properties/evidence/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema37.properties.evidence.items.type,
																parentSchema: schema37.properties.evidence.items,
																data: data3
															}];
															return false;
														}
													}
													if (!(_errs7 === errors)) break;
												}
											}
										} else {
											validate157.errors = [{
												instancePath: instancePath + "/evidence",
												schemaPath: "#/properties/evidence/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema37.properties.evidence.type,
												parentSchema: schema37.properties.evidence,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.confidence !== void 0) {
										let data4 = data.confidence;
										const _errs9 = errors;
										if (!(data4 === "certain" || data4 === "likely" || data4 === "possible")) {
											validate157.errors = [{
												instancePath: instancePath + "/confidence",
												schemaPath: "#/properties/confidence/enum",
												keyword: "enum",
												params: { allowedValues: schema37.properties.confidence.enum },
												message: "must be equal to one of the allowed values",
												schema: schema37.properties.confidence.enum,
												parentSchema: schema37.properties.confidence,
												data: data4
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.advice !== void 0) {
											let data5 = data.advice;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (typeof data5 === "string") {
													if (func3(data5) > 1e4) {
														validate157.errors = [{
															instancePath: instancePath + "/advice",
															schemaPath: "#/properties/advice/maxLength",
															keyword: "maxLength",
															params: { limit: 1e4 },
															message: "must NOT have more than 10000 characters",
															schema: 1e4,
															parentSchema: schema37.properties.advice,
															data: data5
														}];
														return false;
													}
												} else {
													validate157.errors = [{
														instancePath: instancePath + "/advice",
														schemaPath: "#/properties/advice/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema37.properties.advice.type,
														parentSchema: schema37.properties.advice,
														data: data5
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.configuration !== void 0) {
												let data6 = data.configuration;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														if (data6.length > 100) {
															validate157.errors = [{
																instancePath: instancePath + "/configuration",
																schemaPath: "#/properties/configuration/maxItems",
																keyword: "maxItems",
																params: { limit: 100 },
																message: "must NOT have more than 100 items",
																schema: 100,
																parentSchema: schema37.properties.configuration,
																data: data6
															}];
															return false;
														} else {
															const len1 = data6.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data7 = data6[i1];
																const _errs14 = errors;
																if (errors === _errs14) {
																	if (typeof data7 === "string") {
																		if (func3(data7) > 1e4) {
																			validate157.errors = [{
																				instancePath: instancePath + "/configuration/" + i1,
																				schemaPath: "#/properties/configuration/items/maxLength",
																				keyword: "maxLength",
																				params: { limit: 1e4 },
																				message: "must NOT have more than 10000 characters",
																				schema: 1e4,
																				parentSchema: schema37.properties.configuration.items,
																				data: data7
																			}];
																			return false;
																		}
																	} else {
																		validate157.errors = [{
																			instancePath: instancePath + "/configuration/" + i1,
																			schemaPath: "#/properties/configuration/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema37.properties.configuration.items.type,
																			parentSchema: schema37.properties.configuration.items,
																			data: data7
																		}];
																		return false;
																	}
																}
																if (!(_errs14 === errors)) break;
															}
														}
													} else {
														validate157.errors = [{
															instancePath: instancePath + "/configuration",
															schemaPath: "#/properties/configuration/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array",
															schema: schema37.properties.configuration.type,
															parentSchema: schema37.properties.configuration,
															data: data6
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.place !== void 0) {
													const _errs16 = errors;
													if (!validate36(data.place, {
														instancePath: instancePath + "/place",
														parentData: data,
														parentDataProperty: "place",
														rootData
													})) {
														vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.gates !== void 0) {
														let data9 = data.gates;
														const _errs17 = errors;
														if (errors === _errs17) {
															if (Array.isArray(data9)) {
																if (data9.length > 1e3) {
																	validate157.errors = [{
																		instancePath: instancePath + "/gates",
																		schemaPath: "#/properties/gates/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e3 },
																		message: "must NOT have more than 1000 items",
																		schema: 1e3,
																		parentSchema: schema37.properties.gates,
																		data: data9
																	}];
																	return false;
																} else {
																	const len2 = data9.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		let data10 = data9[i2];
																		const _errs19 = errors;
																		if (errors === _errs19) {
																			if (typeof data10 === "string") {
																				if (func3(data10) > 1e3) {
																					validate157.errors = [{
																						instancePath: instancePath + "/gates/" + i2,
																						schemaPath: "#/properties/gates/items/maxLength",
																						keyword: "maxLength",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 characters",
																						schema: 1e3,
																						parentSchema: schema37.properties.gates.items,
																						data: data10
																					}];
																					return false;
																				}
																			} else {
																				validate157.errors = [{
																					instancePath: instancePath + "/gates/" + i2,
																					schemaPath: "#/properties/gates/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema37.properties.gates.items.type,
																					parentSchema: schema37.properties.gates.items,
																					data: data10
																				}];
																				return false;
																			}
																		}
																		if (!(_errs19 === errors)) break;
																	}
																}
															} else {
																validate157.errors = [{
																	instancePath: instancePath + "/gates",
																	schemaPath: "#/properties/gates/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array",
																	schema: schema37.properties.gates.type,
																	parentSchema: schema37.properties.gates,
																	data: data9
																}];
																return false;
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate157.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema37.type,
					parentSchema: schema37,
					data
				}];
				return false;
			}
		}
		validate157.errors = vErrors;
		return errors === 0;
	}
	const schema38 = {
		"description": "what was looked for where gates did not pass",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"outcome",
			"tried",
			"durationMs",
			"budgetMs"
		],
		"properties": {
			"outcome": { "enum": [
				"explained",
				"partly",
				"not found"
			] },
			"tried": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 1e4
				}
			},
			"affected": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 1e4
				}
			},
			"sweep": { "$ref": "#/definitions/sweep" },
			"durationMs": {
				"type": "number",
				"minimum": 0
			},
			"budgetMs": {
				"type": "number",
				"minimum": 0
			}
		}
	};
	const schema39 = {
		"description": "the same examples prepared in other ways; the configured preprocessing first",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"metric",
			"unit",
			"examples",
			"variants"
		],
		"properties": {
			"metric": {
				"type": "string",
				"maxLength": 200
			},
			"unit": { "$ref": "#/definitions/unit" },
			"examples": { "$ref": "#/definitions/count" },
			"variants": {
				"type": "array",
				"maxItems": 100,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"recipe",
						"changed",
						"value"
					],
					"properties": {
						"recipe": {
							"type": "string",
							"maxLength": 1e3
						},
						"changed": {
							"type": "array",
							"maxItems": 20,
							"items": {
								"type": "string",
								"maxLength": 100
							}
						},
						"value": { "$ref": "#/definitions/number" },
						"low": { "$ref": "#/definitions/number" },
						"high": { "$ref": "#/definitions/number" }
					}
				}
			}
		}
	};
	function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.metric === void 0 && (missing0 = "metric") || data.unit === void 0 && (missing0 = "unit") || data.examples === void 0 && (missing0 = "examples") || data.variants === void 0 && (missing0 = "variants")) {
					validate161.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema39.required,
						parentSchema: schema39,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "metric" || key0 === "unit" || key0 === "examples" || key0 === "variants")) {
						validate161.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema39,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.metric !== void 0) {
							let data0 = data.metric;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 200) {
										validate161.errors = [{
											instancePath: instancePath + "/metric",
											schemaPath: "#/properties/metric/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters",
											schema: 200,
											parentSchema: schema39.properties.metric,
											data: data0
										}];
										return false;
									}
								} else {
									validate161.errors = [{
										instancePath: instancePath + "/metric",
										schemaPath: "#/properties/metric/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema39.properties.metric.type,
										parentSchema: schema39.properties.metric,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.unit !== void 0) {
								const _errs4 = errors;
								if (!validate38(data.unit, {
									instancePath: instancePath + "/unit",
									parentData: data,
									parentDataProperty: "unit",
									rootData
								})) {
									vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.examples !== void 0) {
									const _errs5 = errors;
									if (!validate25(data.examples, {
										instancePath: instancePath + "/examples",
										parentData: data,
										parentDataProperty: "examples",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.variants !== void 0) {
										let data3 = data.variants;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (Array.isArray(data3)) {
												if (data3.length > 100) {
													validate161.errors = [{
														instancePath: instancePath + "/variants",
														schemaPath: "#/properties/variants/maxItems",
														keyword: "maxItems",
														params: { limit: 100 },
														message: "must NOT have more than 100 items",
														schema: 100,
														parentSchema: schema39.properties.variants,
														data: data3
													}];
													return false;
												} else {
													const len0 = data3.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data4 = data3[i0];
														const _errs8 = errors;
														if (errors === _errs8) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																let missing1;
																if (data4.recipe === void 0 && (missing1 = "recipe") || data4.changed === void 0 && (missing1 = "changed") || data4.value === void 0 && (missing1 = "value")) {
																	validate161.errors = [{
																		instancePath: instancePath + "/variants/" + i0,
																		schemaPath: "#/properties/variants/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'",
																		schema: schema39.properties.variants.items.required,
																		parentSchema: schema39.properties.variants.items,
																		data: data4
																	}];
																	return false;
																} else {
																	const _errs10 = errors;
																	for (const key1 in data4) if (!(key1 === "recipe" || key1 === "changed" || key1 === "value" || key1 === "low" || key1 === "high")) {
																		validate161.errors = [{
																			instancePath: instancePath + "/variants/" + i0,
																			schemaPath: "#/properties/variants/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties",
																			schema: false,
																			parentSchema: schema39.properties.variants.items,
																			data: data4
																		}];
																		return false;
																	}
																	if (_errs10 === errors) {
																		if (data4.recipe !== void 0) {
																			let data5 = data4.recipe;
																			const _errs11 = errors;
																			if (errors === _errs11) {
																				if (typeof data5 === "string") {
																					if (func3(data5) > 1e3) {
																						validate161.errors = [{
																							instancePath: instancePath + "/variants/" + i0 + "/recipe",
																							schemaPath: "#/properties/variants/items/properties/recipe/maxLength",
																							keyword: "maxLength",
																							params: { limit: 1e3 },
																							message: "must NOT have more than 1000 characters",
																							schema: 1e3,
																							parentSchema: schema39.properties.variants.items.properties.recipe,
																							data: data5
																						}];
																						return false;
																					}
																				} else {
																					validate161.errors = [{
																						instancePath: instancePath + "/variants/" + i0 + "/recipe",
																						schemaPath: "#/properties/variants/items/properties/recipe/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema39.properties.variants.items.properties.recipe.type,
																						parentSchema: schema39.properties.variants.items.properties.recipe,
																						data: data5
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs11 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data4.changed !== void 0) {
																				let data6 = data4.changed;
																				const _errs13 = errors;
																				if (errors === _errs13) {
																					if (Array.isArray(data6)) {
																						if (data6.length > 20) {
																							validate161.errors = [{
																								instancePath: instancePath + "/variants/" + i0 + "/changed",
																								schemaPath: "#/properties/variants/items/properties/changed/maxItems",
																								keyword: "maxItems",
																								params: { limit: 20 },
																								message: "must NOT have more than 20 items",
																								schema: 20,
																								parentSchema: schema39.properties.variants.items.properties.changed,
																								data: data6
																							}];
																							return false;
																						} else {
																							const len1 = data6.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let data7 = data6[i1];
																								const _errs15 = errors;
																								if (errors === _errs15) {
																									if (typeof data7 === "string") {
																										if (func3(data7) > 100) {
																											validate161.errors = [{
																												instancePath: instancePath + "/variants/" + i0 + "/changed/" + i1,
																												schemaPath: "#/properties/variants/items/properties/changed/items/maxLength",
																												keyword: "maxLength",
																												params: { limit: 100 },
																												message: "must NOT have more than 100 characters",
																												schema: 100,
																												parentSchema: schema39.properties.variants.items.properties.changed.items,
																												data: data7
																											}];
																											return false;
																										}
																									} else {
																										validate161.errors = [{
																											instancePath: instancePath + "/variants/" + i0 + "/changed/" + i1,
																											schemaPath: "#/properties/variants/items/properties/changed/items/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string",
																											schema: schema39.properties.variants.items.properties.changed.items.type,
																											parentSchema: schema39.properties.variants.items.properties.changed.items,
																											data: data7
																										}];
																										return false;
																									}
																								}
																								if (!(_errs15 === errors)) break;
																							}
																						}
																					} else {
																						validate161.errors = [{
																							instancePath: instancePath + "/variants/" + i0 + "/changed",
																							schemaPath: "#/properties/variants/items/properties/changed/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array",
																							schema: schema39.properties.variants.items.properties.changed.type,
																							parentSchema: schema39.properties.variants.items.properties.changed,
																							data: data6
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs13 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data4.value !== void 0) {
																					const _errs17 = errors;
																					if (!validate43(data4.value, {
																						instancePath: instancePath + "/variants/" + i0 + "/value",
																						parentData: data4,
																						parentDataProperty: "value",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																						errors = vErrors.length;
																					}
																					var valid2 = _errs17 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data4.low !== void 0) {
																						const _errs18 = errors;
																						if (!validate43(data4.low, {
																							instancePath: instancePath + "/variants/" + i0 + "/low",
																							parentData: data4,
																							parentDataProperty: "low",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																							errors = vErrors.length;
																						}
																						var valid2 = _errs18 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data4.high !== void 0) {
																							const _errs19 = errors;
																							if (!validate43(data4.high, {
																								instancePath: instancePath + "/variants/" + i0 + "/high",
																								parentData: data4,
																								parentDataProperty: "high",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																								errors = vErrors.length;
																							}
																							var valid2 = _errs19 === errors;
																						} else var valid2 = true;
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate161.errors = [{
																	instancePath: instancePath + "/variants/" + i0,
																	schemaPath: "#/properties/variants/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema39.properties.variants.items.type,
																	parentSchema: schema39.properties.variants.items,
																	data: data4
																}];
																return false;
															}
														}
														if (!(_errs8 === errors)) break;
													}
												}
											} else {
												validate161.errors = [{
													instancePath: instancePath + "/variants",
													schemaPath: "#/properties/variants/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema39.properties.variants.type,
													parentSchema: schema39.properties.variants,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			} else {
				validate161.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema39.type,
					parentSchema: schema39,
					data
				}];
				return false;
			}
		}
		validate161.errors = vErrors;
		return errors === 0;
	}
	function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.outcome === void 0 && (missing0 = "outcome") || data.tried === void 0 && (missing0 = "tried") || data.durationMs === void 0 && (missing0 = "durationMs") || data.budgetMs === void 0 && (missing0 = "budgetMs")) {
					validate160.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema38.required,
						parentSchema: schema38,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "outcome" || key0 === "tried" || key0 === "affected" || key0 === "sweep" || key0 === "durationMs" || key0 === "budgetMs")) {
						validate160.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema38,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.outcome !== void 0) {
							let data0 = data.outcome;
							const _errs2 = errors;
							if (!(data0 === "explained" || data0 === "partly" || data0 === "not found")) {
								validate160.errors = [{
									instancePath: instancePath + "/outcome",
									schemaPath: "#/properties/outcome/enum",
									keyword: "enum",
									params: { allowedValues: schema38.properties.outcome.enum },
									message: "must be equal to one of the allowed values",
									schema: schema38.properties.outcome.enum,
									parentSchema: schema38.properties.outcome,
									data: data0
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.tried !== void 0) {
								let data1 = data.tried;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (Array.isArray(data1)) {
										if (data1.length > 1e3) {
											validate160.errors = [{
												instancePath: instancePath + "/tried",
												schemaPath: "#/properties/tried/maxItems",
												keyword: "maxItems",
												params: { limit: 1e3 },
												message: "must NOT have more than 1000 items",
												schema: 1e3,
												parentSchema: schema38.properties.tried,
												data: data1
											}];
											return false;
										} else {
											const len0 = data1.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data2 = data1[i0];
												const _errs5 = errors;
												if (errors === _errs5) {
													if (typeof data2 === "string") {
														if (func3(data2) > 1e4) {
															validate160.errors = [{
																instancePath: instancePath + "/tried/" + i0,
																schemaPath: "#/properties/tried/items/maxLength",
																keyword: "maxLength",
																params: { limit: 1e4 },
																message: "must NOT have more than 10000 characters",
																schema: 1e4,
																parentSchema: schema38.properties.tried.items,
																data: data2
															}];
															return false;
														}
													} else {
														validate160.errors = [{
															instancePath: instancePath + "/tried/" + i0,
															schemaPath: "#/properties/tried/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema38.properties.tried.items.type,
															parentSchema: schema38.properties.tried.items,
															data: data2
														}];
														return false;
													}
												}
												if (!(_errs5 === errors)) break;
											}
										}
									} else {
										validate160.errors = [{
											instancePath: instancePath + "/tried",
											schemaPath: "#/properties/tried/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema38.properties.tried.type,
											parentSchema: schema38.properties.tried,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.affected !== void 0) {
									let data3 = data.affected;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data3)) {
											if (data3.length > 1e3) {
												validate160.errors = [{
													instancePath: instancePath + "/affected",
													schemaPath: "#/properties/affected/maxItems",
													keyword: "maxItems",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 items",
													schema: 1e3,
													parentSchema: schema38.properties.affected,
													data: data3
												}];
												return false;
											} else {
												const len1 = data3.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data4 = data3[i1];
													const _errs9 = errors;
													if (errors === _errs9) {
														if (typeof data4 === "string") {
															if (func3(data4) > 1e4) {
																validate160.errors = [{
																	instancePath: instancePath + "/affected/" + i1,
																	schemaPath: "#/properties/affected/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 1e4 },
																	message: "must NOT have more than 10000 characters",
																	schema: 1e4,
																	parentSchema: schema38.properties.affected.items,
																	data: data4
																}];
																return false;
															}
														} else {
															validate160.errors = [{
																instancePath: instancePath + "/affected/" + i1,
																schemaPath: "#/properties/affected/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema38.properties.affected.items.type,
																parentSchema: schema38.properties.affected.items,
																data: data4
															}];
															return false;
														}
													}
													if (!(_errs9 === errors)) break;
												}
											}
										} else {
											validate160.errors = [{
												instancePath: instancePath + "/affected",
												schemaPath: "#/properties/affected/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema38.properties.affected.type,
												parentSchema: schema38.properties.affected,
												data: data3
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sweep !== void 0) {
										const _errs11 = errors;
										if (!validate161(data.sweep, {
											instancePath: instancePath + "/sweep",
											parentData: data,
											parentDataProperty: "sweep",
											rootData
										})) {
											vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.durationMs !== void 0) {
											let data6 = data.durationMs;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (typeof data6 == "number") {
													if (data6 < 0 || isNaN(data6)) {
														validate160.errors = [{
															instancePath: instancePath + "/durationMs",
															schemaPath: "#/properties/durationMs/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema38.properties.durationMs,
															data: data6
														}];
														return false;
													}
												} else {
													validate160.errors = [{
														instancePath: instancePath + "/durationMs",
														schemaPath: "#/properties/durationMs/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number",
														schema: schema38.properties.durationMs.type,
														parentSchema: schema38.properties.durationMs,
														data: data6
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.budgetMs !== void 0) {
												let data7 = data.budgetMs;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (typeof data7 == "number") {
														if (data7 < 0 || isNaN(data7)) {
															validate160.errors = [{
																instancePath: instancePath + "/budgetMs",
																schemaPath: "#/properties/budgetMs/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0",
																schema: 0,
																parentSchema: schema38.properties.budgetMs,
																data: data7
															}];
															return false;
														}
													} else {
														validate160.errors = [{
															instancePath: instancePath + "/budgetMs",
															schemaPath: "#/properties/budgetMs/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number",
															schema: schema38.properties.budgetMs.type,
															parentSchema: schema38.properties.budgetMs,
															data: data7
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate160.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.type,
					parentSchema: schema38,
					data
				}];
				return false;
			}
		}
		validate160.errors = vErrors;
		return errors === 0;
	}
	const schema40 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"kind",
			"code",
			"what"
		],
		"properties": {
			"kind": { "enum": [
				"user",
				"surroundings",
				"defect"
			] },
			"code": {
				"type": "string",
				"maxLength": 200
			},
			"what": {
				"type": "string",
				"maxLength": 2e4
			},
			"where": {
				"type": "string",
				"maxLength": 4e3
			},
			"got": {
				"type": "string",
				"maxLength": 1e4
			},
			"expected": {
				"type": "string",
				"maxLength": 1e4
			},
			"hint": {
				"type": "string",
				"maxLength": 1e4
			}
		}
	};
	function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.code === void 0 && (missing0 = "code") || data.what === void 0 && (missing0 = "what")) {
				validate169.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'",
					schema: schema40.required,
					parentSchema: schema40,
					data
				}];
				return false;
			} else {
				for (const key0 in data) if (!(key0 === "kind" || key0 === "code" || key0 === "what" || key0 === "where" || key0 === "got" || key0 === "expected" || key0 === "hint")) {
					validate169.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema40,
						data
					}];
					return false;
				}
				if (data.kind !== void 0) {
					let data0 = data.kind;
					if (!(data0 === "user" || data0 === "surroundings" || data0 === "defect")) {
						validate169.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema40.properties.kind.enum },
							message: "must be equal to one of the allowed values",
							schema: schema40.properties.kind.enum,
							parentSchema: schema40.properties.kind,
							data: data0
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.code !== void 0) {
						let data1 = data.code;
						if (typeof data1 === "string") {
							if (func3(data1) > 200) {
								validate169.errors = [{
									instancePath: instancePath + "/code",
									schemaPath: "#/properties/code/maxLength",
									keyword: "maxLength",
									params: { limit: 200 },
									message: "must NOT have more than 200 characters",
									schema: 200,
									parentSchema: schema40.properties.code,
									data: data1
								}];
								return false;
							}
						} else {
							validate169.errors = [{
								instancePath: instancePath + "/code",
								schemaPath: "#/properties/code/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema40.properties.code.type,
								parentSchema: schema40.properties.code,
								data: data1
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.what !== void 0) {
							let data2 = data.what;
							if (typeof data2 === "string") {
								if (func3(data2) > 2e4) {
									validate169.errors = [{
										instancePath: instancePath + "/what",
										schemaPath: "#/properties/what/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 },
										message: "must NOT have more than 20000 characters",
										schema: 2e4,
										parentSchema: schema40.properties.what,
										data: data2
									}];
									return false;
								}
							} else {
								validate169.errors = [{
									instancePath: instancePath + "/what",
									schemaPath: "#/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema40.properties.what.type,
									parentSchema: schema40.properties.what,
									data: data2
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.where !== void 0) {
								let data3 = data.where;
								if (typeof data3 === "string") {
									if (func3(data3) > 4e3) {
										validate169.errors = [{
											instancePath: instancePath + "/where",
											schemaPath: "#/properties/where/maxLength",
											keyword: "maxLength",
											params: { limit: 4e3 },
											message: "must NOT have more than 4000 characters",
											schema: 4e3,
											parentSchema: schema40.properties.where,
											data: data3
										}];
										return false;
									}
								} else {
									validate169.errors = [{
										instancePath: instancePath + "/where",
										schemaPath: "#/properties/where/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema40.properties.where.type,
										parentSchema: schema40.properties.where,
										data: data3
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.got !== void 0) {
									let data4 = data.got;
									if (typeof data4 === "string") {
										if (func3(data4) > 1e4) {
											validate169.errors = [{
												instancePath: instancePath + "/got",
												schemaPath: "#/properties/got/maxLength",
												keyword: "maxLength",
												params: { limit: 1e4 },
												message: "must NOT have more than 10000 characters",
												schema: 1e4,
												parentSchema: schema40.properties.got,
												data: data4
											}];
											return false;
										}
									} else {
										validate169.errors = [{
											instancePath: instancePath + "/got",
											schemaPath: "#/properties/got/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema40.properties.got.type,
											parentSchema: schema40.properties.got,
											data: data4
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.expected !== void 0) {
										let data5 = data.expected;
										if (typeof data5 === "string") {
											if (func3(data5) > 1e4) {
												validate169.errors = [{
													instancePath: instancePath + "/expected",
													schemaPath: "#/properties/expected/maxLength",
													keyword: "maxLength",
													params: { limit: 1e4 },
													message: "must NOT have more than 10000 characters",
													schema: 1e4,
													parentSchema: schema40.properties.expected,
													data: data5
												}];
												return false;
											}
										} else {
											validate169.errors = [{
												instancePath: instancePath + "/expected",
												schemaPath: "#/properties/expected/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema40.properties.expected.type,
												parentSchema: schema40.properties.expected,
												data: data5
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.hint !== void 0) {
											let data6 = data.hint;
											if (typeof data6 === "string") {
												if (func3(data6) > 1e4) {
													validate169.errors = [{
														instancePath: instancePath + "/hint",
														schemaPath: "#/properties/hint/maxLength",
														keyword: "maxLength",
														params: { limit: 1e4 },
														message: "must NOT have more than 10000 characters",
														schema: 1e4,
														parentSchema: schema40.properties.hint,
														data: data6
													}];
													return false;
												}
											} else {
												validate169.errors = [{
													instancePath: instancePath + "/hint",
													schemaPath: "#/properties/hint/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema40.properties.hint.type,
													parentSchema: schema40.properties.hint,
													data: data6
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate169.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema40.type,
				parentSchema: schema40,
				data
			}];
			return false;
		}
		validate169.errors = vErrors;
		return true;
	}
	function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.name === void 0 && (missing0 = "name") || data.verdict === void 0 && (missing0 = "verdict") || data.gates === void 0 && (missing0 = "gates") || data.subjects === void 0 && (missing0 = "subjects") || data.claims === void 0 && (missing0 = "claims") || data.unreadClaims === void 0 && (missing0 = "unreadClaims") || data.preprocess === void 0 && (missing0 = "preprocess") || data.findings === void 0 && (missing0 = "findings") || data.warnings === void 0 && (missing0 = "warnings")) {
					validate32.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema10.required,
						parentSchema: schema10,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema10.properties, key0)) {
						validate32.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema10,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.name !== void 0) {
							let data0 = data.name;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 500) {
										validate32.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema10.properties.name,
											data: data0
										}];
										return false;
									}
								} else {
									validate32.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema10.properties.name.type,
										parentSchema: schema10.properties.name,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.verdict !== void 0) {
								const _errs4 = errors;
								if (!validate22(data.verdict, {
									instancePath: instancePath + "/verdict",
									parentData: data,
									parentDataProperty: "verdict",
									rootData
								})) {
									vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.timingLock !== void 0) {
									let data2 = data.timingLock;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
											let missing1;
											if (data2.waitedMs === void 0 && (missing1 = "waitedMs") || data2.heldMs === void 0 && (missing1 = "heldMs")) {
												validate32.errors = [{
													instancePath: instancePath + "/timingLock",
													schemaPath: "#/properties/timingLock/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'",
													schema: schema10.properties.timingLock.required,
													parentSchema: schema10.properties.timingLock,
													data: data2
												}];
												return false;
											} else {
												const _errs7 = errors;
												for (const key1 in data2) if (!(key1 === "waitedMs" || key1 === "heldMs")) {
													validate32.errors = [{
														instancePath: instancePath + "/timingLock",
														schemaPath: "#/properties/timingLock/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties",
														schema: false,
														parentSchema: schema10.properties.timingLock,
														data: data2
													}];
													return false;
												}
												if (_errs7 === errors) {
													if (data2.waitedMs !== void 0) {
														let data3 = data2.waitedMs;
														const _errs8 = errors;
														if (errors === _errs8) {
															if (typeof data3 == "number") {
																if (data3 < 0 || isNaN(data3)) {
																	validate32.errors = [{
																		instancePath: instancePath + "/timingLock/waitedMs",
																		schemaPath: "#/properties/timingLock/properties/waitedMs/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		},
																		message: "must be >= 0",
																		schema: 0,
																		parentSchema: schema10.properties.timingLock.properties.waitedMs,
																		data: data3
																	}];
																	return false;
																}
															} else {
																validate32.errors = [{
																	instancePath: instancePath + "/timingLock/waitedMs",
																	schemaPath: "#/properties/timingLock/properties/waitedMs/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number",
																	schema: schema10.properties.timingLock.properties.waitedMs.type,
																	parentSchema: schema10.properties.timingLock.properties.waitedMs,
																	data: data3
																}];
																return false;
															}
														}
														var valid1 = _errs8 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data2.heldMs !== void 0) {
															let data4 = data2.heldMs;
															const _errs10 = errors;
															if (errors === _errs10) {
																if (typeof data4 == "number") {
																	if (data4 < 0 || isNaN(data4)) {
																		validate32.errors = [{
																			instancePath: instancePath + "/timingLock/heldMs",
																			schemaPath: "#/properties/timingLock/properties/heldMs/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0",
																			schema: 0,
																			parentSchema: schema10.properties.timingLock.properties.heldMs,
																			data: data4
																		}];
																		return false;
																	}
																} else {
																	validate32.errors = [{
																		instancePath: instancePath + "/timingLock/heldMs",
																		schemaPath: "#/properties/timingLock/properties/heldMs/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number",
																		schema: schema10.properties.timingLock.properties.heldMs.type,
																		parentSchema: schema10.properties.timingLock.properties.heldMs,
																		data: data4
																	}];
																	return false;
																}
															}
															var valid1 = _errs10 === errors;
														} else var valid1 = true;
													}
												}
											}
										} else {
											validate32.errors = [{
												instancePath: instancePath + "/timingLock",
												schemaPath: "#/properties/timingLock/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object",
												schema: schema10.properties.timingLock.type,
												parentSchema: schema10.properties.timingLock,
												data: data2
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.durationMs !== void 0) {
										let data5 = data.durationMs;
										const _errs12 = errors;
										if (errors === _errs12) {
											if (typeof data5 == "number") {
												if (data5 < 0 || isNaN(data5)) {
													validate32.errors = [{
														instancePath: instancePath + "/durationMs",
														schemaPath: "#/properties/durationMs/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0",
														schema: 0,
														parentSchema: schema10.properties.durationMs,
														data: data5
													}];
													return false;
												}
											} else {
												validate32.errors = [{
													instancePath: instancePath + "/durationMs",
													schemaPath: "#/properties/durationMs/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number",
													schema: schema10.properties.durationMs.type,
													parentSchema: schema10.properties.durationMs,
													data: data5
												}];
												return false;
											}
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.testbed !== void 0) {
											const _errs14 = errors;
											if (!validate24(data.testbed, {
												instancePath: instancePath + "/testbed",
												parentData: data,
												parentDataProperty: "testbed",
												rootData
											})) {
												vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.gates !== void 0) {
												let data7 = data.gates;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (Array.isArray(data7)) {
														if (data7.length > 1e3) {
															validate32.errors = [{
																instancePath: instancePath + "/gates",
																schemaPath: "#/properties/gates/maxItems",
																keyword: "maxItems",
																params: { limit: 1e3 },
																message: "must NOT have more than 1000 items",
																schema: 1e3,
																parentSchema: schema10.properties.gates,
																data: data7
															}];
															return false;
														} else {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs17 = errors;
																if (!validate35(data7[i0], {
																	instancePath: instancePath + "/gates/" + i0,
																	parentData: data7,
																	parentDataProperty: i0,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																	errors = vErrors.length;
																}
																if (!(_errs17 === errors)) break;
															}
														}
													} else {
														validate32.errors = [{
															instancePath: instancePath + "/gates",
															schemaPath: "#/properties/gates/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array",
															schema: schema10.properties.gates.type,
															parentSchema: schema10.properties.gates,
															data: data7
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.subjects !== void 0) {
													let data9 = data.subjects;
													const _errs18 = errors;
													if (errors === _errs18) {
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
															const _errs20 = errors;
															for (const key2 in data9) if (!(key2 === "candidate" || key2 === "reference" || key2 === "baseline")) {
																validate32.errors = [{
																	instancePath: instancePath + "/subjects",
																	schemaPath: "#/properties/subjects/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key2 },
																	message: "must NOT have additional properties",
																	schema: false,
																	parentSchema: schema10.properties.subjects,
																	data: data9
																}];
																return false;
															}
															if (_errs20 === errors) {
																if (data9.candidate !== void 0) {
																	const _errs21 = errors;
																	if (!validate58(data9.candidate, {
																		instancePath: instancePath + "/subjects/candidate",
																		parentData: data9,
																		parentDataProperty: "candidate",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																		errors = vErrors.length;
																	}
																	var valid3 = _errs21 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data9.reference !== void 0) {
																		const _errs22 = errors;
																		if (!validate58(data9.reference, {
																			instancePath: instancePath + "/subjects/reference",
																			parentData: data9,
																			parentDataProperty: "reference",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																			errors = vErrors.length;
																		}
																		var valid3 = _errs22 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data9.baseline !== void 0) {
																			const _errs23 = errors;
																			if (!validate58(data9.baseline, {
																				instancePath: instancePath + "/subjects/baseline",
																				parentData: data9,
																				parentDataProperty: "baseline",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																				errors = vErrors.length;
																			}
																			var valid3 = _errs23 === errors;
																		} else var valid3 = true;
																	}
																}
															}
														} else {
															validate32.errors = [{
																instancePath: instancePath + "/subjects",
																schemaPath: "#/properties/subjects/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema10.properties.subjects.type,
																parentSchema: schema10.properties.subjects,
																data: data9
															}];
															return false;
														}
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.layerTimes !== void 0) {
														let data13 = data.layerTimes;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																const _errs26 = errors;
																for (const key3 in data13) if (!(key3 === "reference" || key3 === "baseline")) {
																	validate32.errors = [{
																		instancePath: instancePath + "/layerTimes",
																		schemaPath: "#/properties/layerTimes/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key3 },
																		message: "must NOT have additional properties",
																		schema: false,
																		parentSchema: schema10.properties.layerTimes,
																		data: data13
																	}];
																	return false;
																}
																if (_errs26 === errors) {
																	if (data13.reference !== void 0) {
																		const _errs27 = errors;
																		if (!validate113(data13.reference, {
																			instancePath: instancePath + "/layerTimes/reference",
																			parentData: data13,
																			parentDataProperty: "reference",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																			errors = vErrors.length;
																		}
																		var valid4 = _errs27 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data13.baseline !== void 0) {
																			const _errs28 = errors;
																			if (!validate113(data13.baseline, {
																				instancePath: instancePath + "/layerTimes/baseline",
																				parentData: data13,
																				parentDataProperty: "baseline",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																				errors = vErrors.length;
																			}
																			var valid4 = _errs28 === errors;
																		} else var valid4 = true;
																	}
																}
															} else {
																validate32.errors = [{
																	instancePath: instancePath + "/layerTimes",
																	schemaPath: "#/properties/layerTimes/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema10.properties.layerTimes.type,
																	parentSchema: schema10.properties.layerTimes,
																	data: data13
																}];
																return false;
															}
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.numerics !== void 0) {
															const _errs29 = errors;
															if (!validate120(data.numerics, {
																instancePath: instancePath + "/numerics",
																parentData: data,
																parentDataProperty: "numerics",
																rootData
															})) {
																vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs29 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.differences !== void 0) {
																let data17 = data.differences;
																const _errs30 = errors;
																if (errors === _errs30) {
																	if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																		const _errs32 = errors;
																		for (const key4 in data17) if (!(key4 === "reference" || key4 === "baseline")) {
																			validate32.errors = [{
																				instancePath: instancePath + "/differences",
																				schemaPath: "#/properties/differences/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key4 },
																				message: "must NOT have additional properties",
																				schema: false,
																				parentSchema: schema10.properties.differences,
																				data: data17
																			}];
																			return false;
																		}
																		if (_errs32 === errors) {
																			if (data17.reference !== void 0) {
																				const _errs33 = errors;
																				if (!validate125(data17.reference, {
																					instancePath: instancePath + "/differences/reference",
																					parentData: data17,
																					parentDataProperty: "reference",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
																					errors = vErrors.length;
																				}
																				var valid5 = _errs33 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data17.baseline !== void 0) {
																					const _errs34 = errors;
																					if (!validate125(data17.baseline, {
																						instancePath: instancePath + "/differences/baseline",
																						parentData: data17,
																						parentDataProperty: "baseline",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
																						errors = vErrors.length;
																					}
																					var valid5 = _errs34 === errors;
																				} else var valid5 = true;
																			}
																		}
																	} else {
																		validate32.errors = [{
																			instancePath: instancePath + "/differences",
																			schemaPath: "#/properties/differences/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema10.properties.differences.type,
																			parentSchema: schema10.properties.differences,
																			data: data17
																		}];
																		return false;
																	}
																}
																var valid0 = _errs30 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.claims !== void 0) {
																	let data20 = data.claims;
																	const _errs35 = errors;
																	if (errors === _errs35) {
																		if (Array.isArray(data20)) {
																			if (data20.length > 1e4) {
																				validate32.errors = [{
																					instancePath: instancePath + "/claims",
																					schemaPath: "#/properties/claims/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1e4 },
																					message: "must NOT have more than 10000 items",
																					schema: 1e4,
																					parentSchema: schema10.properties.claims,
																					data: data20
																				}];
																				return false;
																			} else {
																				const len1 = data20.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs37 = errors;
																					if (!validate131(data20[i1], {
																						instancePath: instancePath + "/claims/" + i1,
																						parentData: data20,
																						parentDataProperty: i1,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs37 === errors)) break;
																				}
																			}
																		} else {
																			validate32.errors = [{
																				instancePath: instancePath + "/claims",
																				schemaPath: "#/properties/claims/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array",
																				schema: schema10.properties.claims.type,
																				parentSchema: schema10.properties.claims,
																				data: data20
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs35 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.unreadClaims !== void 0) {
																		let data22 = data.unreadClaims;
																		const _errs38 = errors;
																		if (errors === _errs38) {
																			if (Array.isArray(data22)) {
																				if (data22.length > 1e4) {
																					validate32.errors = [{
																						instancePath: instancePath + "/unreadClaims",
																						schemaPath: "#/properties/unreadClaims/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e4 },
																						message: "must NOT have more than 10000 items",
																						schema: 1e4,
																						parentSchema: schema10.properties.unreadClaims,
																						data: data22
																					}];
																					return false;
																				} else {
																					const len2 = data22.length;
																					for (let i2 = 0; i2 < len2; i2++) {
																						let data23 = data22[i2];
																						const _errs40 = errors;
																						if (errors === _errs40) {
																							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																								let missing2;
																								if (data23.source === void 0 && (missing2 = "source") || data23.text === void 0 && (missing2 = "text") || data23.reason === void 0 && (missing2 = "reason")) {
																									validate32.errors = [{
																										instancePath: instancePath + "/unreadClaims/" + i2,
																										schemaPath: "#/properties/unreadClaims/items/required",
																										keyword: "required",
																										params: { missingProperty: missing2 },
																										message: "must have required property '" + missing2 + "'",
																										schema: schema10.properties.unreadClaims.items.required,
																										parentSchema: schema10.properties.unreadClaims.items,
																										data: data23
																									}];
																									return false;
																								} else {
																									const _errs42 = errors;
																									for (const key5 in data23) if (!(key5 === "source" || key5 === "text" || key5 === "reason" || key5 === "impossible")) {
																										validate32.errors = [{
																											instancePath: instancePath + "/unreadClaims/" + i2,
																											schemaPath: "#/properties/unreadClaims/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key5 },
																											message: "must NOT have additional properties",
																											schema: false,
																											parentSchema: schema10.properties.unreadClaims.items,
																											data: data23
																										}];
																										return false;
																									}
																									if (_errs42 === errors) {
																										if (data23.source !== void 0) {
																											const _errs43 = errors;
																											if (!validate36(data23.source, {
																												instancePath: instancePath + "/unreadClaims/" + i2 + "/source",
																												parentData: data23,
																												parentDataProperty: "source",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
																												errors = vErrors.length;
																											}
																											var valid8 = _errs43 === errors;
																										} else var valid8 = true;
																										if (valid8) {
																											if (data23.text !== void 0) {
																												let data25 = data23.text;
																												const _errs44 = errors;
																												if (errors === _errs44) {
																													if (typeof data25 === "string") {
																														if (func3(data25) > 4e3) {
																															validate32.errors = [{
																																instancePath: instancePath + "/unreadClaims/" + i2 + "/text",
																																schemaPath: "#/properties/unreadClaims/items/properties/text/maxLength",
																																keyword: "maxLength",
																																params: { limit: 4e3 },
																																message: "must NOT have more than 4000 characters",
																																schema: 4e3,
																																parentSchema: schema10.properties.unreadClaims.items.properties.text,
																																data: data25
																															}];
																															return false;
																														}
																													} else {
																														validate32.errors = [{
																															instancePath: instancePath + "/unreadClaims/" + i2 + "/text",
																															schemaPath: "#/properties/unreadClaims/items/properties/text/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string",
																															schema: schema10.properties.unreadClaims.items.properties.text.type,
																															parentSchema: schema10.properties.unreadClaims.items.properties.text,
																															data: data25
																														}];
																														return false;
																													}
																												}
																												var valid8 = _errs44 === errors;
																											} else var valid8 = true;
																											if (valid8) {
																												if (data23.reason !== void 0) {
																													let data26 = data23.reason;
																													const _errs46 = errors;
																													if (errors === _errs46) {
																														if (typeof data26 === "string") {
																															if (func3(data26) > 4e3) {
																																validate32.errors = [{
																																	instancePath: instancePath + "/unreadClaims/" + i2 + "/reason",
																																	schemaPath: "#/properties/unreadClaims/items/properties/reason/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 4e3 },
																																	message: "must NOT have more than 4000 characters",
																																	schema: 4e3,
																																	parentSchema: schema10.properties.unreadClaims.items.properties.reason,
																																	data: data26
																																}];
																																return false;
																															}
																														} else {
																															validate32.errors = [{
																																instancePath: instancePath + "/unreadClaims/" + i2 + "/reason",
																																schemaPath: "#/properties/unreadClaims/items/properties/reason/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string",
																																schema: schema10.properties.unreadClaims.items.properties.reason.type,
																																parentSchema: schema10.properties.unreadClaims.items.properties.reason,
																																data: data26
																															}];
																															return false;
																														}
																													}
																													var valid8 = _errs46 === errors;
																												} else var valid8 = true;
																												if (valid8) {
																													if (data23.impossible !== void 0) {
																														let data27 = data23.impossible;
																														const _errs48 = errors;
																														if (true !== data27) {
																															validate32.errors = [{
																																instancePath: instancePath + "/unreadClaims/" + i2 + "/impossible",
																																schemaPath: "#/properties/unreadClaims/items/properties/impossible/const",
																																keyword: "const",
																																params: { allowedValue: true },
																																message: "must be equal to constant",
																																schema: true,
																																parentSchema: schema10.properties.unreadClaims.items.properties.impossible,
																																data: data27
																															}];
																															return false;
																														}
																														var valid8 = _errs48 === errors;
																													} else var valid8 = true;
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate32.errors = [{
																									instancePath: instancePath + "/unreadClaims/" + i2,
																									schemaPath: "#/properties/unreadClaims/items/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object",
																									schema: schema10.properties.unreadClaims.items.type,
																									parentSchema: schema10.properties.unreadClaims.items,
																									data: data23
																								}];
																								return false;
																							}
																						}
																						if (!(_errs40 === errors)) break;
																					}
																				}
																			} else {
																				validate32.errors = [{
																					instancePath: instancePath + "/unreadClaims",
																					schemaPath: "#/properties/unreadClaims/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array",
																					schema: schema10.properties.unreadClaims.type,
																					parentSchema: schema10.properties.unreadClaims,
																					data: data22
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs38 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.catalogue !== void 0) {
																			const _errs49 = errors;
																			if (!validate137(data.catalogue, {
																				instancePath: instancePath + "/catalogue",
																				parentData: data,
																				parentDataProperty: "catalogue",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs49 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.dataset !== void 0) {
																				const _errs50 = errors;
																				if (!validate140(data.dataset, {
																					instancePath: instancePath + "/dataset",
																					parentData: data,
																					parentDataProperty: "dataset",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs50 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.preprocess !== void 0) {
																					let data30 = data.preprocess;
																					const _errs51 = errors;
																					if (errors === _errs51) {
																						if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																							if (Object.keys(data30).length > 100) {
																								validate32.errors = [{
																									instancePath: instancePath + "/preprocess",
																									schemaPath: "#/properties/preprocess/maxProperties",
																									keyword: "maxProperties",
																									params: { limit: 100 },
																									message: "must NOT have more than 100 properties",
																									schema: 100,
																									parentSchema: schema10.properties.preprocess,
																									data: data30
																								}];
																								return false;
																							} else {
																								for (const key6 in data30) {
																									const _errs53 = errors;
																									if (typeof key6 === "string") {
																										if (func3(key6) > 200) {
																											const err0 = {
																												instancePath: instancePath + "/preprocess",
																												schemaPath: "#/properties/preprocess/propertyNames/maxLength",
																												keyword: "maxLength",
																												params: { limit: 200 },
																												message: "must NOT have more than 200 characters",
																												schema: 200,
																												parentSchema: schema10.properties.preprocess.propertyNames,
																												data: key6,
																												propertyName: key6
																											};
																											if (vErrors === null) vErrors = [err0];
																											else vErrors.push(err0);
																											errors++;
																										}
																									}
																									var valid9 = _errs53 === errors;
																									if (!valid9) {
																										const err1 = {
																											instancePath: instancePath + "/preprocess",
																											schemaPath: "#/properties/preprocess/propertyNames",
																											keyword: "propertyNames",
																											params: { propertyName: key6 },
																											message: "property name must be valid",
																											schema: schema10.properties.preprocess.propertyNames,
																											parentSchema: schema10.properties.preprocess,
																											data: data30
																										};
																										if (vErrors === null) vErrors = [err1];
																										else vErrors.push(err1);
																										errors++;
																										validate32.errors = vErrors;
																										return false;
																									}
																								}
																								if (valid9) for (const key7 in data30) {
																									const _errs55 = errors;
																									if (!validate144(data30[key7], {
																										instancePath: instancePath + "/preprocess/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																										parentData: data30,
																										parentDataProperty: key7,
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
																										errors = vErrors.length;
																									}
																									if (!(_errs55 === errors)) break;
																								}
																							}
																						} else {
																							validate32.errors = [{
																								instancePath: instancePath + "/preprocess",
																								schemaPath: "#/properties/preprocess/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object",
																								schema: schema10.properties.preprocess.type,
																								parentSchema: schema10.properties.preprocess,
																								data: data30
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs51 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.pairs !== void 0) {
																						let data32 = data.pairs;
																						const _errs56 = errors;
																						if (errors === _errs56) {
																							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																								let missing3;
																								if (data32.clock === void 0 && (missing3 = "clock") || data32.restarts === void 0 && (missing3 = "restarts")) {
																									validate32.errors = [{
																										instancePath: instancePath + "/pairs",
																										schemaPath: "#/properties/pairs/required",
																										keyword: "required",
																										params: { missingProperty: missing3 },
																										message: "must have required property '" + missing3 + "'",
																										schema: schema10.properties.pairs.required,
																										parentSchema: schema10.properties.pairs,
																										data: data32
																									}];
																									return false;
																								} else {
																									const _errs58 = errors;
																									for (const key8 in data32) if (!(key8 === "clock" || key8 === "restarts")) {
																										validate32.errors = [{
																											instancePath: instancePath + "/pairs",
																											schemaPath: "#/properties/pairs/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key8 },
																											message: "must NOT have additional properties",
																											schema: false,
																											parentSchema: schema10.properties.pairs,
																											data: data32
																										}];
																										return false;
																									}
																									if (_errs58 === errors) {
																										if (data32.clock !== void 0) {
																											let data33 = data32.clock;
																											const _errs59 = errors;
																											if (!(data33 === "processor" || data33 === "wall")) {
																												validate32.errors = [{
																													instancePath: instancePath + "/pairs/clock",
																													schemaPath: "#/properties/pairs/properties/clock/enum",
																													keyword: "enum",
																													params: { allowedValues: schema10.properties.pairs.properties.clock.enum },
																													message: "must be equal to one of the allowed values",
																													schema: schema10.properties.pairs.properties.clock.enum,
																													parentSchema: schema10.properties.pairs.properties.clock,
																													data: data33
																												}];
																												return false;
																											}
																											var valid11 = _errs59 === errors;
																										} else var valid11 = true;
																										if (valid11) {
																											if (data32.restarts !== void 0) {
																												let data34 = data32.restarts;
																												const _errs60 = errors;
																												if (errors === _errs60) {
																													if (Array.isArray(data34)) {
																														if (data34.length > 1e3) {
																															validate32.errors = [{
																																instancePath: instancePath + "/pairs/restarts",
																																schemaPath: "#/properties/pairs/properties/restarts/maxItems",
																																keyword: "maxItems",
																																params: { limit: 1e3 },
																																message: "must NOT have more than 1000 items",
																																schema: 1e3,
																																parentSchema: schema10.properties.pairs.properties.restarts,
																																data: data34
																															}];
																															return false;
																														} else {
																															const len3 = data34.length;
																															for (let i3 = 0; i3 < len3; i3++) {
																																let data35 = data34[i3];
																																const _errs62 = errors;
																																if (errors === _errs62) {
																																	if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
																																		const _errs64 = errors;
																																		for (const key9 in data35) if (!(key9 === "candidateMs" || key9 === "referenceMs" || key9 === "baselineMs" || key9 === "controlMs")) {
																																			validate32.errors = [{
																																				instancePath: instancePath + "/pairs/restarts/" + i3,
																																				schemaPath: "#/properties/pairs/properties/restarts/items/additionalProperties",
																																				keyword: "additionalProperties",
																																				params: { additionalProperty: key9 },
																																				message: "must NOT have additional properties",
																																				schema: false,
																																				parentSchema: schema10.properties.pairs.properties.restarts.items,
																																				data: data35
																																			}];
																																			return false;
																																		}
																																		if (_errs64 === errors) {
																																			if (data35.candidateMs !== void 0) {
																																				let data36 = data35.candidateMs;
																																				const _errs65 = errors;
																																				if (!(typeof data36 == "number")) {
																																					validate32.errors = [{
																																						instancePath: instancePath + "/pairs/restarts/" + i3 + "/candidateMs",
																																						schemaPath: "#/properties/pairs/properties/restarts/items/properties/candidateMs/type",
																																						keyword: "type",
																																						params: { type: "number" },
																																						message: "must be number",
																																						schema: schema10.properties.pairs.properties.restarts.items.properties.candidateMs.type,
																																						parentSchema: schema10.properties.pairs.properties.restarts.items.properties.candidateMs,
																																						data: data36
																																					}];
																																					return false;
																																				}
																																				var valid13 = _errs65 === errors;
																																			} else var valid13 = true;
																																			if (valid13) {
																																				if (data35.referenceMs !== void 0) {
																																					let data37 = data35.referenceMs;
																																					const _errs67 = errors;
																																					if (!(typeof data37 == "number")) {
																																						validate32.errors = [{
																																							instancePath: instancePath + "/pairs/restarts/" + i3 + "/referenceMs",
																																							schemaPath: "#/properties/pairs/properties/restarts/items/properties/referenceMs/type",
																																							keyword: "type",
																																							params: { type: "number" },
																																							message: "must be number",
																																							schema: schema10.properties.pairs.properties.restarts.items.properties.referenceMs.type,
																																							parentSchema: schema10.properties.pairs.properties.restarts.items.properties.referenceMs,
																																							data: data37
																																						}];
																																						return false;
																																					}
																																					var valid13 = _errs67 === errors;
																																				} else var valid13 = true;
																																				if (valid13) {
																																					if (data35.baselineMs !== void 0) {
																																						let data38 = data35.baselineMs;
																																						const _errs69 = errors;
																																						if (!(typeof data38 == "number")) {
																																							validate32.errors = [{
																																								instancePath: instancePath + "/pairs/restarts/" + i3 + "/baselineMs",
																																								schemaPath: "#/properties/pairs/properties/restarts/items/properties/baselineMs/type",
																																								keyword: "type",
																																								params: { type: "number" },
																																								message: "must be number",
																																								schema: schema10.properties.pairs.properties.restarts.items.properties.baselineMs.type,
																																								parentSchema: schema10.properties.pairs.properties.restarts.items.properties.baselineMs,
																																								data: data38
																																							}];
																																							return false;
																																						}
																																						var valid13 = _errs69 === errors;
																																					} else var valid13 = true;
																																					if (valid13) {
																																						if (data35.controlMs !== void 0) {
																																							let data39 = data35.controlMs;
																																							const _errs71 = errors;
																																							if (!(typeof data39 == "number")) {
																																								validate32.errors = [{
																																									instancePath: instancePath + "/pairs/restarts/" + i3 + "/controlMs",
																																									schemaPath: "#/properties/pairs/properties/restarts/items/properties/controlMs/type",
																																									keyword: "type",
																																									params: { type: "number" },
																																									message: "must be number",
																																									schema: schema10.properties.pairs.properties.restarts.items.properties.controlMs.type,
																																									parentSchema: schema10.properties.pairs.properties.restarts.items.properties.controlMs,
																																									data: data39
																																								}];
																																								return false;
																																							}
																																							var valid13 = _errs71 === errors;
																																						} else var valid13 = true;
																																					}
																																				}
																																			}
																																		}
																																	} else {
																																		validate32.errors = [{
																																			instancePath: instancePath + "/pairs/restarts/" + i3,
																																			schemaPath: "#/properties/pairs/properties/restarts/items/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object",
																																			schema: schema10.properties.pairs.properties.restarts.items.type,
																																			parentSchema: schema10.properties.pairs.properties.restarts.items,
																																			data: data35
																																		}];
																																		return false;
																																	}
																																}
																																if (!(_errs62 === errors)) break;
																															}
																														}
																													} else {
																														validate32.errors = [{
																															instancePath: instancePath + "/pairs/restarts",
																															schemaPath: "#/properties/pairs/properties/restarts/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array",
																															schema: schema10.properties.pairs.properties.restarts.type,
																															parentSchema: schema10.properties.pairs.properties.restarts,
																															data: data34
																														}];
																														return false;
																													}
																												}
																												var valid11 = _errs60 === errors;
																											} else var valid11 = true;
																										}
																									}
																								}
																							} else {
																								validate32.errors = [{
																									instancePath: instancePath + "/pairs",
																									schemaPath: "#/properties/pairs/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object",
																									schema: schema10.properties.pairs.type,
																									parentSchema: schema10.properties.pairs,
																									data: data32
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs56 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.flips !== void 0) {
																							const _errs73 = errors;
																							if (!validate152(data.flips, {
																								instancePath: instancePath + "/flips",
																								parentData: data,
																								parentDataProperty: "flips",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs73 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.findings !== void 0) {
																								let data41 = data.findings;
																								const _errs74 = errors;
																								if (errors === _errs74) {
																									if (Array.isArray(data41)) {
																										if (data41.length > 1e3) {
																											validate32.errors = [{
																												instancePath: instancePath + "/findings",
																												schemaPath: "#/properties/findings/maxItems",
																												keyword: "maxItems",
																												params: { limit: 1e3 },
																												message: "must NOT have more than 1000 items",
																												schema: 1e3,
																												parentSchema: schema10.properties.findings,
																												data: data41
																											}];
																											return false;
																										} else {
																											const len4 = data41.length;
																											for (let i4 = 0; i4 < len4; i4++) {
																												const _errs76 = errors;
																												if (!validate157(data41[i4], {
																													instancePath: instancePath + "/findings/" + i4,
																													parentData: data41,
																													parentDataProperty: i4,
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
																													errors = vErrors.length;
																												}
																												if (!(_errs76 === errors)) break;
																											}
																										}
																									} else {
																										validate32.errors = [{
																											instancePath: instancePath + "/findings",
																											schemaPath: "#/properties/findings/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array",
																											schema: schema10.properties.findings.type,
																											parentSchema: schema10.properties.findings,
																											data: data41
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs74 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.explaining !== void 0) {
																									const _errs77 = errors;
																									if (!validate160(data.explaining, {
																										instancePath: instancePath + "/explaining",
																										parentData: data,
																										parentDataProperty: "explaining",
																										rootData
																									})) {
																										vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
																										errors = vErrors.length;
																									}
																									var valid0 = _errs77 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.warnings !== void 0) {
																										let data44 = data.warnings;
																										const _errs78 = errors;
																										if (errors === _errs78) {
																											if (Array.isArray(data44)) {
																												if (data44.length > 1e4) {
																													validate32.errors = [{
																														instancePath: instancePath + "/warnings",
																														schemaPath: "#/properties/warnings/maxItems",
																														keyword: "maxItems",
																														params: { limit: 1e4 },
																														message: "must NOT have more than 10000 items",
																														schema: 1e4,
																														parentSchema: schema10.properties.warnings,
																														data: data44
																													}];
																													return false;
																												} else {
																													const len5 = data44.length;
																													for (let i5 = 0; i5 < len5; i5++) {
																														let data45 = data44[i5];
																														const _errs80 = errors;
																														if (errors === _errs80) {
																															if (typeof data45 === "string") {
																																if (func3(data45) > 2e4) {
																																	validate32.errors = [{
																																		instancePath: instancePath + "/warnings/" + i5,
																																		schemaPath: "#/properties/warnings/items/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 2e4 },
																																		message: "must NOT have more than 20000 characters",
																																		schema: 2e4,
																																		parentSchema: schema10.properties.warnings.items,
																																		data: data45
																																	}];
																																	return false;
																																}
																															} else {
																																validate32.errors = [{
																																	instancePath: instancePath + "/warnings/" + i5,
																																	schemaPath: "#/properties/warnings/items/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string",
																																	schema: schema10.properties.warnings.items.type,
																																	parentSchema: schema10.properties.warnings.items,
																																	data: data45
																																}];
																																return false;
																															}
																														}
																														if (!(_errs80 === errors)) break;
																													}
																												}
																											} else {
																												validate32.errors = [{
																													instancePath: instancePath + "/warnings",
																													schemaPath: "#/properties/warnings/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array",
																													schema: schema10.properties.warnings.type,
																													parentSchema: schema10.properties.warnings,
																													data: data44
																												}];
																												return false;
																											}
																										}
																										var valid0 = _errs78 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.problem !== void 0) {
																											const _errs82 = errors;
																											if (!validate169(data.problem, {
																												instancePath: instancePath + "/problem",
																												parentData: data,
																												parentDataProperty: "problem",
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs82 === errors;
																										} else var valid0 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema10.type,
					parentSchema: schema10,
					data
				}];
				return false;
			}
		}
		validate32.errors = vErrors;
		return errors === 0;
	}
	const schema41 = {
		"description": "What is kept of a run: a line of its history.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"startedAt",
			"verdict",
			"models"
		],
		"properties": {
			"startedAt": {
				"type": "string",
				"maxLength": 100
			},
			"run": { "$ref": "#/definitions/count" },
			"attempt": { "$ref": "#/definitions/count" },
			"commit": {
				"type": "string",
				"pattern": "^[0-9a-f]{40,64}$"
			},
			"verdict": { "$ref": "#/definitions/verdict" },
			"testbed": {
				"type": "string",
				"maxLength": 100
			},
			"models": {
				"type": "array",
				"maxItems": 1e4,
				"items": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"name",
						"verdict",
						"figures"
					],
					"properties": {
						"name": {
							"type": "string",
							"maxLength": 500
						},
						"verdict": { "$ref": "#/definitions/verdict" },
						"sha256": { "$ref": "#/definitions/sha256" },
						"figures": {
							"type": "object",
							"maxProperties": 200,
							"propertyNames": { "maxLength": 100 },
							"additionalProperties": {
								"type": "object",
								"additionalProperties": false,
								"required": [
									"value",
									"unit",
									"verdict"
								],
								"properties": {
									"value": { "$ref": "#/definitions/number" },
									"low": { "$ref": "#/definitions/number" },
									"high": { "$ref": "#/definitions/number" },
									"n": { "$ref": "#/definitions/count" },
									"unit": { "$ref": "#/definitions/unit" },
									"verdict": { "$ref": "#/definitions/verdict" }
								}
							}
						}
					}
				}
			}
		}
	};
	const pattern0 = new RegExp("^[0-9a-f]{40,64}$", "u");
	function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.startedAt === void 0 && (missing0 = "startedAt") || data.verdict === void 0 && (missing0 = "verdict") || data.models === void 0 && (missing0 = "models")) {
					validate174.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema41.required,
						parentSchema: schema41,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!(key0 === "startedAt" || key0 === "run" || key0 === "attempt" || key0 === "commit" || key0 === "verdict" || key0 === "testbed" || key0 === "models")) {
						validate174.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema41,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.startedAt !== void 0) {
							let data0 = data.startedAt;
							const _errs2 = errors;
							if (errors === _errs2) {
								if (typeof data0 === "string") {
									if (func3(data0) > 100) {
										validate174.errors = [{
											instancePath: instancePath + "/startedAt",
											schemaPath: "#/properties/startedAt/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters",
											schema: 100,
											parentSchema: schema41.properties.startedAt,
											data: data0
										}];
										return false;
									}
								} else {
									validate174.errors = [{
										instancePath: instancePath + "/startedAt",
										schemaPath: "#/properties/startedAt/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema41.properties.startedAt.type,
										parentSchema: schema41.properties.startedAt,
										data: data0
									}];
									return false;
								}
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.run !== void 0) {
								const _errs4 = errors;
								if (!validate25(data.run, {
									instancePath: instancePath + "/run",
									parentData: data,
									parentDataProperty: "run",
									rootData
								})) {
									vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.attempt !== void 0) {
									const _errs5 = errors;
									if (!validate25(data.attempt, {
										instancePath: instancePath + "/attempt",
										parentData: data,
										parentDataProperty: "attempt",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.commit !== void 0) {
										let data3 = data.commit;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data3 === "string") {
												if (!pattern0.test(data3)) {
													validate174.errors = [{
														instancePath: instancePath + "/commit",
														schemaPath: "#/properties/commit/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]{40,64}$" },
														message: "must match pattern \"^[0-9a-f]{40,64}$\"",
														schema: "^[0-9a-f]{40,64}$",
														parentSchema: schema41.properties.commit,
														data: data3
													}];
													return false;
												}
											} else {
												validate174.errors = [{
													instancePath: instancePath + "/commit",
													schemaPath: "#/properties/commit/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema41.properties.commit.type,
													parentSchema: schema41.properties.commit,
													data: data3
												}];
												return false;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.verdict !== void 0) {
											const _errs8 = errors;
											if (!validate22(data.verdict, {
												instancePath: instancePath + "/verdict",
												parentData: data,
												parentDataProperty: "verdict",
												rootData
											})) {
												vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.testbed !== void 0) {
												let data5 = data.testbed;
												const _errs9 = errors;
												if (errors === _errs9) {
													if (typeof data5 === "string") {
														if (func3(data5) > 100) {
															validate174.errors = [{
																instancePath: instancePath + "/testbed",
																schemaPath: "#/properties/testbed/maxLength",
																keyword: "maxLength",
																params: { limit: 100 },
																message: "must NOT have more than 100 characters",
																schema: 100,
																parentSchema: schema41.properties.testbed,
																data: data5
															}];
															return false;
														}
													} else {
														validate174.errors = [{
															instancePath: instancePath + "/testbed",
															schemaPath: "#/properties/testbed/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema41.properties.testbed.type,
															parentSchema: schema41.properties.testbed,
															data: data5
														}];
														return false;
													}
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.models !== void 0) {
													let data6 = data.models;
													const _errs11 = errors;
													if (errors === _errs11) {
														if (Array.isArray(data6)) {
															if (data6.length > 1e4) {
																validate174.errors = [{
																	instancePath: instancePath + "/models",
																	schemaPath: "#/properties/models/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e4 },
																	message: "must NOT have more than 10000 items",
																	schema: 1e4,
																	parentSchema: schema41.properties.models,
																	data: data6
																}];
																return false;
															} else {
																const len0 = data6.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data7 = data6[i0];
																	const _errs13 = errors;
																	if (errors === _errs13) {
																		if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																			let missing1;
																			if (data7.name === void 0 && (missing1 = "name") || data7.verdict === void 0 && (missing1 = "verdict") || data7.figures === void 0 && (missing1 = "figures")) {
																				validate174.errors = [{
																					instancePath: instancePath + "/models/" + i0,
																					schemaPath: "#/properties/models/items/required",
																					keyword: "required",
																					params: { missingProperty: missing1 },
																					message: "must have required property '" + missing1 + "'",
																					schema: schema41.properties.models.items.required,
																					parentSchema: schema41.properties.models.items,
																					data: data7
																				}];
																				return false;
																			} else {
																				const _errs15 = errors;
																				for (const key1 in data7) if (!(key1 === "name" || key1 === "verdict" || key1 === "sha256" || key1 === "figures")) {
																					validate174.errors = [{
																						instancePath: instancePath + "/models/" + i0,
																						schemaPath: "#/properties/models/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key1 },
																						message: "must NOT have additional properties",
																						schema: false,
																						parentSchema: schema41.properties.models.items,
																						data: data7
																					}];
																					return false;
																				}
																				if (_errs15 === errors) {
																					if (data7.name !== void 0) {
																						let data8 = data7.name;
																						const _errs16 = errors;
																						if (errors === _errs16) {
																							if (typeof data8 === "string") {
																								if (func3(data8) > 500) {
																									validate174.errors = [{
																										instancePath: instancePath + "/models/" + i0 + "/name",
																										schemaPath: "#/properties/models/items/properties/name/maxLength",
																										keyword: "maxLength",
																										params: { limit: 500 },
																										message: "must NOT have more than 500 characters",
																										schema: 500,
																										parentSchema: schema41.properties.models.items.properties.name,
																										data: data8
																									}];
																									return false;
																								}
																							} else {
																								validate174.errors = [{
																									instancePath: instancePath + "/models/" + i0 + "/name",
																									schemaPath: "#/properties/models/items/properties/name/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema41.properties.models.items.properties.name.type,
																									parentSchema: schema41.properties.models.items.properties.name,
																									data: data8
																								}];
																								return false;
																							}
																						}
																						var valid2 = _errs16 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data7.verdict !== void 0) {
																							const _errs18 = errors;
																							if (!validate22(data7.verdict, {
																								instancePath: instancePath + "/models/" + i0 + "/verdict",
																								parentData: data7,
																								parentDataProperty: "verdict",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																								errors = vErrors.length;
																							}
																							var valid2 = _errs18 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data7.sha256 !== void 0) {
																								const _errs19 = errors;
																								if (!validate59(data7.sha256, {
																									instancePath: instancePath + "/models/" + i0 + "/sha256",
																									parentData: data7,
																									parentDataProperty: "sha256",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																									errors = vErrors.length;
																								}
																								var valid2 = _errs19 === errors;
																							} else var valid2 = true;
																							if (valid2) {
																								if (data7.figures !== void 0) {
																									let data11 = data7.figures;
																									const _errs20 = errors;
																									if (errors === _errs20) {
																										if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																											if (Object.keys(data11).length > 200) {
																												validate174.errors = [{
																													instancePath: instancePath + "/models/" + i0 + "/figures",
																													schemaPath: "#/properties/models/items/properties/figures/maxProperties",
																													keyword: "maxProperties",
																													params: { limit: 200 },
																													message: "must NOT have more than 200 properties",
																													schema: 200,
																													parentSchema: schema41.properties.models.items.properties.figures,
																													data: data11
																												}];
																												return false;
																											} else {
																												for (const key2 in data11) {
																													const _errs22 = errors;
																													if (typeof key2 === "string") {
																														if (func3(key2) > 100) {
																															const err0 = {
																																instancePath: instancePath + "/models/" + i0 + "/figures",
																																schemaPath: "#/properties/models/items/properties/figures/propertyNames/maxLength",
																																keyword: "maxLength",
																																params: { limit: 100 },
																																message: "must NOT have more than 100 characters",
																																schema: 100,
																																parentSchema: schema41.properties.models.items.properties.figures.propertyNames,
																																data: key2,
																																propertyName: key2
																															};
																															if (vErrors === null) vErrors = [err0];
																															else vErrors.push(err0);
																															errors++;
																														}
																													}
																													var valid3 = _errs22 === errors;
																													if (!valid3) {
																														const err1 = {
																															instancePath: instancePath + "/models/" + i0 + "/figures",
																															schemaPath: "#/properties/models/items/properties/figures/propertyNames",
																															keyword: "propertyNames",
																															params: { propertyName: key2 },
																															message: "property name must be valid",
																															schema: schema41.properties.models.items.properties.figures.propertyNames,
																															parentSchema: schema41.properties.models.items.properties.figures,
																															data: data11
																														};
																														if (vErrors === null) vErrors = [err1];
																														else vErrors.push(err1);
																														errors++;
																														validate174.errors = vErrors;
																														return false;
																													}
																												}
																												if (valid3) for (const key3 in data11) {
																													let data12 = data11[key3];
																													const _errs24 = errors;
																													if (errors === _errs24) {
																														if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																															let missing2;
																															if (data12.value === void 0 && (missing2 = "value") || data12.unit === void 0 && (missing2 = "unit") || data12.verdict === void 0 && (missing2 = "verdict")) {
																																validate174.errors = [{
																																	instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/properties/models/items/properties/figures/additionalProperties/required",
																																	keyword: "required",
																																	params: { missingProperty: missing2 },
																																	message: "must have required property '" + missing2 + "'",
																																	schema: schema41.properties.models.items.properties.figures.additionalProperties.required,
																																	parentSchema: schema41.properties.models.items.properties.figures.additionalProperties,
																																	data: data12
																																}];
																																return false;
																															} else {
																																const _errs26 = errors;
																																for (const key4 in data12) if (!(key4 === "value" || key4 === "low" || key4 === "high" || key4 === "n" || key4 === "unit" || key4 === "verdict")) {
																																	validate174.errors = [{
																																		instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/properties/models/items/properties/figures/additionalProperties/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key4 },
																																		message: "must NOT have additional properties",
																																		schema: false,
																																		parentSchema: schema41.properties.models.items.properties.figures.additionalProperties,
																																		data: data12
																																	}];
																																	return false;
																																}
																																if (_errs26 === errors) {
																																	if (data12.value !== void 0) {
																																		const _errs27 = errors;
																																		if (!validate43(data12.value, {
																																			instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
																																			parentData: data12,
																																			parentDataProperty: "value",
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																																			errors = vErrors.length;
																																		}
																																		var valid5 = _errs27 === errors;
																																	} else var valid5 = true;
																																	if (valid5) {
																																		if (data12.low !== void 0) {
																																			const _errs28 = errors;
																																			if (!validate43(data12.low, {
																																				instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/low",
																																				parentData: data12,
																																				parentDataProperty: "low",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid5 = _errs28 === errors;
																																		} else var valid5 = true;
																																		if (valid5) {
																																			if (data12.high !== void 0) {
																																				const _errs29 = errors;
																																				if (!validate43(data12.high, {
																																					instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/high",
																																					parentData: data12,
																																					parentDataProperty: "high",
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																																					errors = vErrors.length;
																																				}
																																				var valid5 = _errs29 === errors;
																																			} else var valid5 = true;
																																			if (valid5) {
																																				if (data12.n !== void 0) {
																																					const _errs30 = errors;
																																					if (!validate25(data12.n, {
																																						instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/n",
																																						parentData: data12,
																																						parentDataProperty: "n",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid5 = _errs30 === errors;
																																				} else var valid5 = true;
																																				if (valid5) {
																																					if (data12.unit !== void 0) {
																																						const _errs31 = errors;
																																						if (!validate38(data12.unit, {
																																							instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit",
																																							parentData: data12,
																																							parentDataProperty: "unit",
																																							rootData
																																						})) {
																																							vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																																							errors = vErrors.length;
																																						}
																																						var valid5 = _errs31 === errors;
																																					} else var valid5 = true;
																																					if (valid5) {
																																						if (data12.verdict !== void 0) {
																																							const _errs32 = errors;
																																							if (!validate22(data12.verdict, {
																																								instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/verdict",
																																								parentData: data12,
																																								parentDataProperty: "verdict",
																																								rootData
																																							})) {
																																								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																																								errors = vErrors.length;
																																							}
																																							var valid5 = _errs32 === errors;
																																						} else var valid5 = true;
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														} else {
																															validate174.errors = [{
																																instancePath: instancePath + "/models/" + i0 + "/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/properties/models/items/properties/figures/additionalProperties/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object",
																																schema: schema41.properties.models.items.properties.figures.additionalProperties.type,
																																parentSchema: schema41.properties.models.items.properties.figures.additionalProperties,
																																data: data12
																															}];
																															return false;
																														}
																													}
																													if (!(_errs24 === errors)) break;
																												}
																											}
																										} else {
																											validate174.errors = [{
																												instancePath: instancePath + "/models/" + i0 + "/figures",
																												schemaPath: "#/properties/models/items/properties/figures/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object",
																												schema: schema41.properties.models.items.properties.figures.type,
																												parentSchema: schema41.properties.models.items.properties.figures,
																												data: data11
																											}];
																											return false;
																										}
																									}
																									var valid2 = _errs20 === errors;
																								} else var valid2 = true;
																							}
																						}
																					}
																				}
																			}
																		} else {
																			validate174.errors = [{
																				instancePath: instancePath + "/models/" + i0,
																				schemaPath: "#/properties/models/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object",
																				schema: schema41.properties.models.items.type,
																				parentSchema: schema41.properties.models.items,
																				data: data7
																			}];
																			return false;
																		}
																	}
																	if (!(_errs13 === errors)) break;
																}
															}
														} else {
															validate174.errors = [{
																instancePath: instancePath + "/models",
																schemaPath: "#/properties/models/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array",
																schema: schema41.properties.models.type,
																parentSchema: schema41.properties.models,
																data: data6
															}];
															return false;
														}
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate174.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema41.type,
					parentSchema: schema41,
					data
				}];
				return false;
			}
		}
		validate174.errors = vErrors;
		return errors === 0;
	}
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.verdict === void 0 && (missing0 = "verdict") || data.startedAt === void 0 && (missing0 = "startedAt") || data.durationMs === void 0 && (missing0 = "durationMs") || data.seed === void 0 && (missing0 = "seed") || data.testbed === void 0 && (missing0 = "testbed") || data.models === void 0 && (missing0 = "models")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'",
						schema: schema6.required,
						parentSchema: schema6,
						data
					}];
					return false;
				} else {
					const _errs1 = errors;
					for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
						validate21.errors = [{
							instancePath,
							schemaPath: "#/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema6,
							data
						}];
						return false;
					}
					if (_errs1 === errors) {
						if (data.schemaVersion !== void 0) {
							let data0 = data.schemaVersion;
							const _errs2 = errors;
							if (1 !== data0) {
								validate21.errors = [{
									instancePath: instancePath + "/schemaVersion",
									schemaPath: "#/properties/schemaVersion/const",
									keyword: "const",
									params: { allowedValue: 1 },
									message: "must be equal to constant",
									schema: 1,
									parentSchema: schema6.properties.schemaVersion,
									data: data0
								}];
								return false;
							}
							var valid0 = _errs2 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.tool !== void 0) {
								let data1 = data.tool;
								const _errs3 = errors;
								if (errors === _errs3) {
									if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
										let missing1;
										if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
											validate21.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'",
												schema: schema6.properties.tool.required,
												parentSchema: schema6.properties.tool,
												data: data1
											}];
											return false;
										} else {
											const _errs5 = errors;
											for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
												validate21.errors = [{
													instancePath: instancePath + "/tool",
													schemaPath: "#/properties/tool/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties",
													schema: false,
													parentSchema: schema6.properties.tool,
													data: data1
												}];
												return false;
											}
											if (_errs5 === errors) {
												if (data1.name !== void 0) {
													let data2 = data1.name;
													const _errs6 = errors;
													if ("zoogate" !== data2) {
														validate21.errors = [{
															instancePath: instancePath + "/tool/name",
															schemaPath: "#/properties/tool/properties/name/const",
															keyword: "const",
															params: { allowedValue: "zoogate" },
															message: "must be equal to constant",
															schema: "zoogate",
															parentSchema: schema6.properties.tool.properties.name,
															data: data2
														}];
														return false;
													}
													var valid1 = _errs6 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data1.version !== void 0) {
														let data3 = data1.version;
														const _errs7 = errors;
														if (errors === _errs7) {
															if (typeof data3 === "string") {
																if (func3(data3) > 100) {
																	validate21.errors = [{
																		instancePath: instancePath + "/tool/version",
																		schemaPath: "#/properties/tool/properties/version/maxLength",
																		keyword: "maxLength",
																		params: { limit: 100 },
																		message: "must NOT have more than 100 characters",
																		schema: 100,
																		parentSchema: schema6.properties.tool.properties.version,
																		data: data3
																	}];
																	return false;
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/tool/version",
																	schemaPath: "#/properties/tool/properties/version/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema6.properties.tool.properties.version.type,
																	parentSchema: schema6.properties.tool.properties.version,
																	data: data3
																}];
																return false;
															}
														}
														var valid1 = _errs7 === errors;
													} else var valid1 = true;
												}
											}
										}
									} else {
										validate21.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "#/properties/tool/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema6.properties.tool.type,
											parentSchema: schema6.properties.tool,
											data: data1
										}];
										return false;
									}
								}
								var valid0 = _errs3 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.verdict !== void 0) {
									const _errs9 = errors;
									if (!validate22(data.verdict, {
										instancePath: instancePath + "/verdict",
										parentData: data,
										parentDataProperty: "verdict",
										rootData
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.startedAt !== void 0) {
										let data5 = data.startedAt;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (typeof data5 === "string") {
												if (func3(data5) > 100) {
													validate21.errors = [{
														instancePath: instancePath + "/startedAt",
														schemaPath: "#/properties/startedAt/maxLength",
														keyword: "maxLength",
														params: { limit: 100 },
														message: "must NOT have more than 100 characters",
														schema: 100,
														parentSchema: schema6.properties.startedAt,
														data: data5
													}];
													return false;
												}
											} else {
												validate21.errors = [{
													instancePath: instancePath + "/startedAt",
													schemaPath: "#/properties/startedAt/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema6.properties.startedAt.type,
													parentSchema: schema6.properties.startedAt,
													data: data5
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.durationMs !== void 0) {
											let data6 = data.durationMs;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (typeof data6 == "number") {
													if (data6 < 0 || isNaN(data6)) {
														validate21.errors = [{
															instancePath: instancePath + "/durationMs",
															schemaPath: "#/properties/durationMs/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0",
															schema: 0,
															parentSchema: schema6.properties.durationMs,
															data: data6
														}];
														return false;
													}
												} else {
													validate21.errors = [{
														instancePath: instancePath + "/durationMs",
														schemaPath: "#/properties/durationMs/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number",
														schema: schema6.properties.durationMs.type,
														parentSchema: schema6.properties.durationMs,
														data: data6
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.seed !== void 0) {
												let data7 = data.seed;
												const _errs14 = errors;
												if (!(typeof data7 == "number")) {
													validate21.errors = [{
														instancePath: instancePath + "/seed",
														schemaPath: "#/properties/seed/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number",
														schema: schema6.properties.seed.type,
														parentSchema: schema6.properties.seed,
														data: data7
													}];
													return false;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.invocation !== void 0) {
													let data8 = data.invocation;
													const _errs16 = errors;
													if (errors === _errs16) {
														if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
															let missing2;
															if (data8.arguments === void 0 && (missing2 = "arguments")) {
																validate21.errors = [{
																	instancePath: instancePath + "/invocation",
																	schemaPath: "#/properties/invocation/required",
																	keyword: "required",
																	params: { missingProperty: missing2 },
																	message: "must have required property '" + missing2 + "'",
																	schema: schema6.properties.invocation.required,
																	parentSchema: schema6.properties.invocation,
																	data: data8
																}];
																return false;
															} else {
																const _errs18 = errors;
																for (const key2 in data8) if (!(key2 === "arguments" || key2 === "directory" || key2 === "commit")) {
																	validate21.errors = [{
																		instancePath: instancePath + "/invocation",
																		schemaPath: "#/properties/invocation/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key2 },
																		message: "must NOT have additional properties",
																		schema: false,
																		parentSchema: schema6.properties.invocation,
																		data: data8
																	}];
																	return false;
																}
																if (_errs18 === errors) {
																	if (data8.arguments !== void 0) {
																		let data9 = data8.arguments;
																		const _errs19 = errors;
																		if (errors === _errs19) {
																			if (Array.isArray(data9)) {
																				if (data9.length > 1e3) {
																					validate21.errors = [{
																						instancePath: instancePath + "/invocation/arguments",
																						schemaPath: "#/properties/invocation/properties/arguments/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 items",
																						schema: 1e3,
																						parentSchema: schema6.properties.invocation.properties.arguments,
																						data: data9
																					}];
																					return false;
																				} else if (data9.length < 1) {
																					validate21.errors = [{
																						instancePath: instancePath + "/invocation/arguments",
																						schemaPath: "#/properties/invocation/properties/arguments/minItems",
																						keyword: "minItems",
																						params: { limit: 1 },
																						message: "must NOT have fewer than 1 items",
																						schema: 1,
																						parentSchema: schema6.properties.invocation.properties.arguments,
																						data: data9
																					}];
																					return false;
																				} else {
																					const len0 = data9.length;
																					for (let i0 = 0; i0 < len0; i0++) {
																						let data10 = data9[i0];
																						const _errs21 = errors;
																						if (errors === _errs21) {
																							if (typeof data10 === "string") {
																								if (func3(data10) > 32768) {
																									validate21.errors = [{
																										instancePath: instancePath + "/invocation/arguments/" + i0,
																										schemaPath: "#/properties/invocation/properties/arguments/items/maxLength",
																										keyword: "maxLength",
																										params: { limit: 32768 },
																										message: "must NOT have more than 32768 characters",
																										schema: 32768,
																										parentSchema: schema6.properties.invocation.properties.arguments.items,
																										data: data10
																									}];
																									return false;
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/invocation/arguments/" + i0,
																									schemaPath: "#/properties/invocation/properties/arguments/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema6.properties.invocation.properties.arguments.items.type,
																									parentSchema: schema6.properties.invocation.properties.arguments.items,
																									data: data10
																								}];
																								return false;
																							}
																						}
																						if (!(_errs21 === errors)) break;
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/invocation/arguments",
																					schemaPath: "#/properties/invocation/properties/arguments/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array",
																					schema: schema6.properties.invocation.properties.arguments.type,
																					parentSchema: schema6.properties.invocation.properties.arguments,
																					data: data9
																				}];
																				return false;
																			}
																		}
																		var valid2 = _errs19 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data8.directory !== void 0) {
																			let data11 = data8.directory;
																			const _errs23 = errors;
																			if (errors === _errs23) {
																				if (typeof data11 === "string") {
																					if (func3(data11) > 4096) {
																						validate21.errors = [{
																							instancePath: instancePath + "/invocation/directory",
																							schemaPath: "#/properties/invocation/properties/directory/maxLength",
																							keyword: "maxLength",
																							params: { limit: 4096 },
																							message: "must NOT have more than 4096 characters",
																							schema: 4096,
																							parentSchema: schema6.properties.invocation.properties.directory,
																							data: data11
																						}];
																						return false;
																					}
																				} else {
																					validate21.errors = [{
																						instancePath: instancePath + "/invocation/directory",
																						schemaPath: "#/properties/invocation/properties/directory/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema6.properties.invocation.properties.directory.type,
																						parentSchema: schema6.properties.invocation.properties.directory,
																						data: data11
																					}];
																					return false;
																				}
																			}
																			var valid2 = _errs23 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data8.commit !== void 0) {
																				let data12 = data8.commit;
																				const _errs25 = errors;
																				if (errors === _errs25) {
																					if (typeof data12 === "string") {
																						if (!pattern0.test(data12)) {
																							validate21.errors = [{
																								instancePath: instancePath + "/invocation/commit",
																								schemaPath: "#/properties/invocation/properties/commit/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[0-9a-f]{40,64}$" },
																								message: "must match pattern \"^[0-9a-f]{40,64}$\"",
																								schema: "^[0-9a-f]{40,64}$",
																								parentSchema: schema6.properties.invocation.properties.commit,
																								data: data12
																							}];
																							return false;
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/invocation/commit",
																							schemaPath: "#/properties/invocation/properties/commit/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema6.properties.invocation.properties.commit.type,
																							parentSchema: schema6.properties.invocation.properties.commit,
																							data: data12
																						}];
																						return false;
																					}
																				}
																				var valid2 = _errs25 === errors;
																			} else var valid2 = true;
																		}
																	}
																}
															}
														} else {
															validate21.errors = [{
																instancePath: instancePath + "/invocation",
																schemaPath: "#/properties/invocation/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema6.properties.invocation.type,
																parentSchema: schema6.properties.invocation,
																data: data8
															}];
															return false;
														}
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.testbed !== void 0) {
														const _errs27 = errors;
														if (!validate24(data.testbed, {
															instancePath: instancePath + "/testbed",
															parentData: data,
															parentDataProperty: "testbed",
															rootData
														})) {
															vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs27 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.models !== void 0) {
															let data14 = data.models;
															const _errs28 = errors;
															if (errors === _errs28) {
																if (Array.isArray(data14)) {
																	if (data14.length > 1e4) {
																		validate21.errors = [{
																			instancePath: instancePath + "/models",
																			schemaPath: "#/properties/models/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e4 },
																			message: "must NOT have more than 10000 items",
																			schema: 1e4,
																			parentSchema: schema6.properties.models,
																			data: data14
																		}];
																		return false;
																	} else {
																		const len1 = data14.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			const _errs30 = errors;
																			if (!validate32(data14[i1], {
																				instancePath: instancePath + "/models/" + i1,
																				parentData: data14,
																				parentDataProperty: i1,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs30 === errors)) break;
																		}
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/models",
																		schemaPath: "#/properties/models/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array",
																		schema: schema6.properties.models.type,
																		parentSchema: schema6.properties.models,
																		data: data14
																	}];
																	return false;
																}
															}
															var valid0 = _errs28 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.shard !== void 0) {
																let data16 = data.shard;
																const _errs31 = errors;
																if (errors === _errs31) {
																	if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																		let missing3;
																		if (data16.index === void 0 && (missing3 = "index") || data16.count === void 0 && (missing3 = "count") || data16.by === void 0 && (missing3 = "by") || data16.identity === void 0 && (missing3 = "identity")) {
																			validate21.errors = [{
																				instancePath: instancePath + "/shard",
																				schemaPath: "#/properties/shard/required",
																				keyword: "required",
																				params: { missingProperty: missing3 },
																				message: "must have required property '" + missing3 + "'",
																				schema: schema6.properties.shard.required,
																				parentSchema: schema6.properties.shard,
																				data: data16
																			}];
																			return false;
																		} else {
																			const _errs33 = errors;
																			for (const key3 in data16) if (!(key3 === "index" || key3 === "count" || key3 === "by" || key3 === "identity" || key3 === "data" || key3 === "digest")) {
																				validate21.errors = [{
																					instancePath: instancePath + "/shard",
																					schemaPath: "#/properties/shard/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 },
																					message: "must NOT have additional properties",
																					schema: false,
																					parentSchema: schema6.properties.shard,
																					data: data16
																				}];
																				return false;
																			}
																			if (_errs33 === errors) {
																				if (data16.index !== void 0) {
																					const _errs34 = errors;
																					if (!validate25(data16.index, {
																						instancePath: instancePath + "/shard/index",
																						parentData: data16,
																						parentDataProperty: "index",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																						errors = vErrors.length;
																					}
																					var valid5 = _errs34 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data16.count !== void 0) {
																						const _errs35 = errors;
																						if (!validate25(data16.count, {
																							instancePath: instancePath + "/shard/count",
																							parentData: data16,
																							parentDataProperty: "count",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																							errors = vErrors.length;
																						}
																						var valid5 = _errs35 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data16.by !== void 0) {
																							let data19 = data16.by;
																							const _errs36 = errors;
																							if (!(data19 === "examples" || data19 === "models")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/shard/by",
																									schemaPath: "#/properties/shard/properties/by/enum",
																									keyword: "enum",
																									params: { allowedValues: schema6.properties.shard.properties.by.enum },
																									message: "must be equal to one of the allowed values",
																									schema: schema6.properties.shard.properties.by.enum,
																									parentSchema: schema6.properties.shard.properties.by,
																									data: data19
																								}];
																								return false;
																							}
																							var valid5 = _errs36 === errors;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data16.identity !== void 0) {
																								let data20 = data16.identity;
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																										if (Object.keys(data20).length > 1e5) {
																											validate21.errors = [{
																												instancePath: instancePath + "/shard/identity",
																												schemaPath: "#/properties/shard/properties/identity/maxProperties",
																												keyword: "maxProperties",
																												params: { limit: 1e5 },
																												message: "must NOT have more than 100000 properties",
																												schema: 1e5,
																												parentSchema: schema6.properties.shard.properties.identity,
																												data: data20
																											}];
																											return false;
																										} else for (const key4 in data20) {
																											let data21 = data20[key4];
																											const _errs40 = errors;
																											if (errors === _errs40) {
																												if (typeof data21 === "string") {
																													if (func3(data21) > 500) {
																														validate21.errors = [{
																															instancePath: instancePath + "/shard/identity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																															schemaPath: "#/properties/shard/properties/identity/additionalProperties/maxLength",
																															keyword: "maxLength",
																															params: { limit: 500 },
																															message: "must NOT have more than 500 characters",
																															schema: 500,
																															parentSchema: schema6.properties.shard.properties.identity.additionalProperties,
																															data: data21
																														}];
																														return false;
																													}
																												} else {
																													validate21.errors = [{
																														instancePath: instancePath + "/shard/identity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/properties/shard/properties/identity/additionalProperties/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string",
																														schema: schema6.properties.shard.properties.identity.additionalProperties.type,
																														parentSchema: schema6.properties.shard.properties.identity.additionalProperties,
																														data: data21
																													}];
																													return false;
																												}
																											}
																											if (!(_errs40 === errors)) break;
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/shard/identity",
																											schemaPath: "#/properties/shard/properties/identity/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object",
																											schema: schema6.properties.shard.properties.identity.type,
																											parentSchema: schema6.properties.shard.properties.identity,
																											data: data20
																										}];
																										return false;
																									}
																								}
																								var valid5 = _errs37 === errors;
																							} else var valid5 = true;
																							if (valid5) {
																								if (data16.data !== void 0) {
																									let data22 = data16.data;
																									const _errs42 = errors;
																									if (typeof data22 !== "string") {
																										validate21.errors = [{
																											instancePath: instancePath + "/shard/data",
																											schemaPath: "#/properties/shard/properties/data/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string",
																											schema: schema6.properties.shard.properties.data.type,
																											parentSchema: schema6.properties.shard.properties.data,
																											data: data22
																										}];
																										return false;
																									}
																									var valid5 = _errs42 === errors;
																								} else var valid5 = true;
																								if (valid5) {
																									if (data16.digest !== void 0) {
																										let data23 = data16.digest;
																										const _errs44 = errors;
																										if (errors === _errs44) {
																											if (typeof data23 === "string") {
																												if (func3(data23) > 64) {
																													validate21.errors = [{
																														instancePath: instancePath + "/shard/digest",
																														schemaPath: "#/properties/shard/properties/digest/maxLength",
																														keyword: "maxLength",
																														params: { limit: 64 },
																														message: "must NOT have more than 64 characters",
																														schema: 64,
																														parentSchema: schema6.properties.shard.properties.digest,
																														data: data23
																													}];
																													return false;
																												}
																											} else {
																												validate21.errors = [{
																													instancePath: instancePath + "/shard/digest",
																													schemaPath: "#/properties/shard/properties/digest/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string",
																													schema: schema6.properties.shard.properties.digest.type,
																													parentSchema: schema6.properties.shard.properties.digest,
																													data: data23
																												}];
																												return false;
																											}
																										}
																										var valid5 = _errs44 === errors;
																									} else var valid5 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: instancePath + "/shard",
																			schemaPath: "#/properties/shard/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema6.properties.shard.type,
																			parentSchema: schema6.properties.shard,
																			data: data16
																		}];
																		return false;
																	}
																}
																var valid0 = _errs31 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.history !== void 0) {
																	let data24 = data.history;
																	const _errs46 = errors;
																	if (errors === _errs46) {
																		if (Array.isArray(data24)) {
																			if (data24.length > 200) {
																				validate21.errors = [{
																					instancePath: instancePath + "/history",
																					schemaPath: "#/properties/history/maxItems",
																					keyword: "maxItems",
																					params: { limit: 200 },
																					message: "must NOT have more than 200 items",
																					schema: 200,
																					parentSchema: schema6.properties.history,
																					data: data24
																				}];
																				return false;
																			} else {
																				const len2 = data24.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs48 = errors;
																					if (!validate174(data24[i2], {
																						instancePath: instancePath + "/history/" + i2,
																						parentData: data24,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs48 === errors)) break;
																				}
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: instancePath + "/history",
																				schemaPath: "#/properties/history/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array",
																				schema: schema6.properties.history.type,
																				parentSchema: schema6.properties.history,
																				data: data24
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs46 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.merged !== void 0) {
																		let data26 = data.merged;
																		const _errs49 = errors;
																		if (errors === _errs49) {
																			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																				let missing4;
																				if (data26.by === void 0 && (missing4 = "by") || data26.parts === void 0 && (missing4 = "parts")) {
																					validate21.errors = [{
																						instancePath: instancePath + "/merged",
																						schemaPath: "#/properties/merged/required",
																						keyword: "required",
																						params: { missingProperty: missing4 },
																						message: "must have required property '" + missing4 + "'",
																						schema: schema6.properties.merged.required,
																						parentSchema: schema6.properties.merged,
																						data: data26
																					}];
																					return false;
																				} else {
																					const _errs51 = errors;
																					for (const key5 in data26) if (!(key5 === "by" || key5 === "parts" || key5 === "shared")) {
																						validate21.errors = [{
																							instancePath: instancePath + "/merged",
																							schemaPath: "#/properties/merged/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key5 },
																							message: "must NOT have additional properties",
																							schema: false,
																							parentSchema: schema6.properties.merged,
																							data: data26
																						}];
																						return false;
																					}
																					if (_errs51 === errors) {
																						if (data26.by !== void 0) {
																							let data27 = data26.by;
																							const _errs52 = errors;
																							if (!(data27 === "examples" || data27 === "models")) {
																								validate21.errors = [{
																									instancePath: instancePath + "/merged/by",
																									schemaPath: "#/properties/merged/properties/by/enum",
																									keyword: "enum",
																									params: { allowedValues: schema6.properties.merged.properties.by.enum },
																									message: "must be equal to one of the allowed values",
																									schema: schema6.properties.merged.properties.by.enum,
																									parentSchema: schema6.properties.merged.properties.by,
																									data: data27
																								}];
																								return false;
																							}
																							var valid8 = _errs52 === errors;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data26.parts !== void 0) {
																								let data28 = data26.parts;
																								const _errs53 = errors;
																								if (errors === _errs53) {
																									if (Array.isArray(data28)) {
																										if (data28.length > 1e3) {
																											validate21.errors = [{
																												instancePath: instancePath + "/merged/parts",
																												schemaPath: "#/properties/merged/properties/parts/maxItems",
																												keyword: "maxItems",
																												params: { limit: 1e3 },
																												message: "must NOT have more than 1000 items",
																												schema: 1e3,
																												parentSchema: schema6.properties.merged.properties.parts,
																												data: data28
																											}];
																											return false;
																										} else {
																											const len3 = data28.length;
																											for (let i3 = 0; i3 < len3; i3++) {
																												let data29 = data28[i3];
																												const _errs55 = errors;
																												if (errors === _errs55) {
																													if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																														let missing5;
																														if (data29.index === void 0 && (missing5 = "index") || data29.digest === void 0 && (missing5 = "digest") || data29.startedAt === void 0 && (missing5 = "startedAt") || data29.durationMs === void 0 && (missing5 = "durationMs") || data29.testbed === void 0 && (missing5 = "testbed")) {
																															validate21.errors = [{
																																instancePath: instancePath + "/merged/parts/" + i3,
																																schemaPath: "#/properties/merged/properties/parts/items/required",
																																keyword: "required",
																																params: { missingProperty: missing5 },
																																message: "must have required property '" + missing5 + "'",
																																schema: schema6.properties.merged.properties.parts.items.required,
																																parentSchema: schema6.properties.merged.properties.parts.items,
																																data: data29
																															}];
																															return false;
																														} else {
																															const _errs57 = errors;
																															for (const key6 in data29) if (!(key6 === "index" || key6 === "digest" || key6 === "startedAt" || key6 === "durationMs" || key6 === "testbed")) {
																																validate21.errors = [{
																																	instancePath: instancePath + "/merged/parts/" + i3,
																																	schemaPath: "#/properties/merged/properties/parts/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key6 },
																																	message: "must NOT have additional properties",
																																	schema: false,
																																	parentSchema: schema6.properties.merged.properties.parts.items,
																																	data: data29
																																}];
																																return false;
																															}
																															if (_errs57 === errors) {
																																if (data29.index !== void 0) {
																																	const _errs58 = errors;
																																	if (!validate25(data29.index, {
																																		instancePath: instancePath + "/merged/parts/" + i3 + "/index",
																																		parentData: data29,
																																		parentDataProperty: "index",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid10 = _errs58 === errors;
																																} else var valid10 = true;
																																if (valid10) {
																																	if (data29.digest !== void 0) {
																																		let data31 = data29.digest;
																																		const _errs59 = errors;
																																		if (errors === _errs59) {
																																			if (typeof data31 === "string") {
																																				if (func3(data31) > 64) {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/merged/parts/" + i3 + "/digest",
																																						schemaPath: "#/properties/merged/properties/parts/items/properties/digest/maxLength",
																																						keyword: "maxLength",
																																						params: { limit: 64 },
																																						message: "must NOT have more than 64 characters",
																																						schema: 64,
																																						parentSchema: schema6.properties.merged.properties.parts.items.properties.digest,
																																						data: data31
																																					}];
																																					return false;
																																				}
																																			} else {
																																				validate21.errors = [{
																																					instancePath: instancePath + "/merged/parts/" + i3 + "/digest",
																																					schemaPath: "#/properties/merged/properties/parts/items/properties/digest/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string",
																																					schema: schema6.properties.merged.properties.parts.items.properties.digest.type,
																																					parentSchema: schema6.properties.merged.properties.parts.items.properties.digest,
																																					data: data31
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid10 = _errs59 === errors;
																																	} else var valid10 = true;
																																	if (valid10) {
																																		if (data29.startedAt !== void 0) {
																																			let data32 = data29.startedAt;
																																			const _errs61 = errors;
																																			if (errors === _errs61) {
																																				if (typeof data32 === "string") {
																																					if (func3(data32) > 100) {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/merged/parts/" + i3 + "/startedAt",
																																							schemaPath: "#/properties/merged/properties/parts/items/properties/startedAt/maxLength",
																																							keyword: "maxLength",
																																							params: { limit: 100 },
																																							message: "must NOT have more than 100 characters",
																																							schema: 100,
																																							parentSchema: schema6.properties.merged.properties.parts.items.properties.startedAt,
																																							data: data32
																																						}];
																																						return false;
																																					}
																																				} else {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/merged/parts/" + i3 + "/startedAt",
																																						schemaPath: "#/properties/merged/properties/parts/items/properties/startedAt/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string",
																																						schema: schema6.properties.merged.properties.parts.items.properties.startedAt.type,
																																						parentSchema: schema6.properties.merged.properties.parts.items.properties.startedAt,
																																						data: data32
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid10 = _errs61 === errors;
																																		} else var valid10 = true;
																																		if (valid10) {
																																			if (data29.durationMs !== void 0) {
																																				let data33 = data29.durationMs;
																																				const _errs63 = errors;
																																				if (errors === _errs63) {
																																					if (typeof data33 == "number") {
																																						if (data33 < 0 || isNaN(data33)) {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/merged/parts/" + i3 + "/durationMs",
																																								schemaPath: "#/properties/merged/properties/parts/items/properties/durationMs/minimum",
																																								keyword: "minimum",
																																								params: {
																																									comparison: ">=",
																																									limit: 0
																																								},
																																								message: "must be >= 0",
																																								schema: 0,
																																								parentSchema: schema6.properties.merged.properties.parts.items.properties.durationMs,
																																								data: data33
																																							}];
																																							return false;
																																						}
																																					} else {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/merged/parts/" + i3 + "/durationMs",
																																							schemaPath: "#/properties/merged/properties/parts/items/properties/durationMs/type",
																																							keyword: "type",
																																							params: { type: "number" },
																																							message: "must be number",
																																							schema: schema6.properties.merged.properties.parts.items.properties.durationMs.type,
																																							parentSchema: schema6.properties.merged.properties.parts.items.properties.durationMs,
																																							data: data33
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid10 = _errs63 === errors;
																																			} else var valid10 = true;
																																			if (valid10) {
																																				if (data29.testbed !== void 0) {
																																					const _errs65 = errors;
																																					if (!validate24(data29.testbed, {
																																						instancePath: instancePath + "/merged/parts/" + i3 + "/testbed",
																																						parentData: data29,
																																						parentDataProperty: "testbed",
																																						rootData
																																					})) {
																																						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																																						errors = vErrors.length;
																																					}
																																					var valid10 = _errs65 === errors;
																																				} else var valid10 = true;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													} else {
																														validate21.errors = [{
																															instancePath: instancePath + "/merged/parts/" + i3,
																															schemaPath: "#/properties/merged/properties/parts/items/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object",
																															schema: schema6.properties.merged.properties.parts.items.type,
																															parentSchema: schema6.properties.merged.properties.parts.items,
																															data: data29
																														}];
																														return false;
																													}
																												}
																												if (!(_errs55 === errors)) break;
																											}
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/merged/parts",
																											schemaPath: "#/properties/merged/properties/parts/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array",
																											schema: schema6.properties.merged.properties.parts.type,
																											parentSchema: schema6.properties.merged.properties.parts,
																											data: data28
																										}];
																										return false;
																									}
																								}
																								var valid8 = _errs53 === errors;
																							} else var valid8 = true;
																							if (valid8) {
																								if (data26.shared !== void 0) {
																									let data35 = data26.shared;
																									const _errs66 = errors;
																									if (errors === _errs66) {
																										if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
																											let missing6;
																											if (data35.examples === void 0 && (missing6 = "examples") || data35.differences === void 0 && (missing6 = "differences")) {
																												validate21.errors = [{
																													instancePath: instancePath + "/merged/shared",
																													schemaPath: "#/properties/merged/properties/shared/required",
																													keyword: "required",
																													params: { missingProperty: missing6 },
																													message: "must have required property '" + missing6 + "'",
																													schema: schema6.properties.merged.properties.shared.required,
																													parentSchema: schema6.properties.merged.properties.shared,
																													data: data35
																												}];
																												return false;
																											} else {
																												const _errs68 = errors;
																												for (const key7 in data35) if (!(key7 === "examples" || key7 === "differences")) {
																													validate21.errors = [{
																														instancePath: instancePath + "/merged/shared",
																														schemaPath: "#/properties/merged/properties/shared/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key7 },
																														message: "must NOT have additional properties",
																														schema: false,
																														parentSchema: schema6.properties.merged.properties.shared,
																														data: data35
																													}];
																													return false;
																												}
																												if (_errs68 === errors) {
																													if (data35.examples !== void 0) {
																														const _errs69 = errors;
																														if (!validate25(data35.examples, {
																															instancePath: instancePath + "/merged/shared/examples",
																															parentData: data35,
																															parentDataProperty: "examples",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																															errors = vErrors.length;
																														}
																														var valid11 = _errs69 === errors;
																													} else var valid11 = true;
																													if (valid11) {
																														if (data35.differences !== void 0) {
																															let data37 = data35.differences;
																															const _errs70 = errors;
																															if (errors === _errs70) {
																																if (Array.isArray(data37)) {
																																	if (data37.length > 1e3) {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/merged/shared/differences",
																																			schemaPath: "#/properties/merged/properties/shared/properties/differences/maxItems",
																																			keyword: "maxItems",
																																			params: { limit: 1e3 },
																																			message: "must NOT have more than 1000 items",
																																			schema: 1e3,
																																			parentSchema: schema6.properties.merged.properties.shared.properties.differences,
																																			data: data37
																																		}];
																																		return false;
																																	} else {
																																		const len4 = data37.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			let data38 = data37[i4];
																																			const _errs72 = errors;
																																			if (errors === _errs72) {
																																				if (typeof data38 === "string") {
																																					if (func3(data38) > 1e3) {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/merged/shared/differences/" + i4,
																																							schemaPath: "#/properties/merged/properties/shared/properties/differences/items/maxLength",
																																							keyword: "maxLength",
																																							params: { limit: 1e3 },
																																							message: "must NOT have more than 1000 characters",
																																							schema: 1e3,
																																							parentSchema: schema6.properties.merged.properties.shared.properties.differences.items,
																																							data: data38
																																						}];
																																						return false;
																																					}
																																				} else {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/merged/shared/differences/" + i4,
																																						schemaPath: "#/properties/merged/properties/shared/properties/differences/items/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string",
																																						schema: schema6.properties.merged.properties.shared.properties.differences.items.type,
																																						parentSchema: schema6.properties.merged.properties.shared.properties.differences.items,
																																						data: data38
																																					}];
																																					return false;
																																				}
																																			}
																																			if (!(_errs72 === errors)) break;
																																		}
																																	}
																																} else {
																																	validate21.errors = [{
																																		instancePath: instancePath + "/merged/shared/differences",
																																		schemaPath: "#/properties/merged/properties/shared/properties/differences/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array",
																																		schema: schema6.properties.merged.properties.shared.properties.differences.type,
																																		parentSchema: schema6.properties.merged.properties.shared.properties.differences,
																																		data: data37
																																	}];
																																	return false;
																																}
																															}
																															var valid11 = _errs70 === errors;
																														} else var valid11 = true;
																													}
																												}
																											}
																										} else {
																											validate21.errors = [{
																												instancePath: instancePath + "/merged/shared",
																												schemaPath: "#/properties/merged/properties/shared/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object",
																												schema: schema6.properties.merged.properties.shared.type,
																												parentSchema: schema6.properties.merged.properties.shared,
																												data: data35
																											}];
																											return false;
																										}
																									}
																									var valid8 = _errs66 === errors;
																								} else var valid8 = true;
																							}
																						}
																					}
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/merged",
																					schemaPath: "#/properties/merged/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object",
																					schema: schema6.properties.merged.type,
																					parentSchema: schema6.properties.merged,
																					data: data26
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs49 === errors;
																	} else var valid0 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema6.type,
					parentSchema: schema6,
					data
				}];
				return false;
			}
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	const check = module.exports;
	module.exports = (data) => check(data) ? [] : check.errors;
}));

// src/report/validate-report.ts
var import_report_validator = /* @__PURE__ */ __toESM(require_report_validator(), 1);
/** A report of ten thousand models is far smaller. */
const MAX_REPORT_CHARACTERS = 67108864;
/**
* Reads a report from JSON text.
* @param where names the file for the reader
* @throws UserError if it is too large, not JSON, of another schema version or not a report
*/
function parseReport(text, where = "report.json") {
	if (text.length > 67108864) throw new UserError({
		code: "report-too-large",
		what: "the report is too large",
		where,
		got: `${text.length} characters`,
		expected: `at most ${MAX_REPORT_CHARACTERS}`
	});
	let data;
	try {
		data = JSON.parse(text);
	} catch (error) {
		throw new UserError({
			code: "report-not-json",
			what: "the report is not JSON",
			where,
			got: plainText(error instanceof Error ? error.message : String(error)),
			expected: "a report.json that zoogate has written"
		}, { cause: error });
	}
	return validateReport(data, where);
}
/**
* Checks that `data` is a report. Non-finite figures of gates, which JSON spells as strings, become numbers again.
* @param where names the file for the reader
* @throws UserError with the entry (as a JSON pointer), what it holds and what it should hold
*/
function validateReport(data, where = "report.json") {
	const version = versionOf(data);
	if (version !== void 0 && version !== report_schema_default.properties.schemaVersion.const) throw new UserError({
		code: "report-version",
		what: "the report is of a version that this zoogate does not read",
		where,
		got: `schemaVersion ${shown(version)}`,
		expected: `schemaVersion ${report_schema_default.properties.schemaVersion.const}`,
		hint: "use the same version of zoogate in every job"
	});
	const errors = (0, import_report_validator.default)(data);
	if (errors.length === 0) return withNumbers(data);
	const { entry, got, expected } = complaint(errors);
	throw new UserError({
		code: "report-invalid",
		what: "the report does not have the form of a zoogate report",
		where: `${where}, entry ${entry}`,
		got,
		expected
	});
}
function versionOf(data) {
	return typeof data === "object" && data !== null && "schemaVersion" in data ? data.schemaVersion : void 0;
}
/** The first error in words; of alternatives, none of which fits, the last error is the one about all of them. */
function complaint(errors) {
	const error = errors.findLast(({ keyword }) => keyword === "anyOf") ?? errors[0];
	if (error === void 0) return {
		entry: "/",
		got: "something else",
		expected: "a report"
	};
	const entry = plainText(error.instancePath === "" ? "/" : error.instancePath);
	switch (error.keyword) {
		case "additionalProperties": return {
			entry,
			got: `the key ${shown(error.params["additionalProperty"])}`,
			expected: `no keys but ${Object.keys(error.parentSchema?.["properties"] ?? {}).join(", ")}`
		};
		case "required": return {
			entry,
			got: "no such key",
			expected: `the key ${shown(error.params["missingProperty"])}`
		};
		case "enum": return {
			entry,
			got: shown(error.data),
			expected: `one of ${error.params["allowedValues"].join(", ")}`
		};
		case "const": return {
			entry,
			got: shown(error.data),
			expected: shown(error.params["allowedValue"])
		};
		default: return {
			entry,
			got: shown(error.data),
			expected: String(error.parentSchema?.["description"] ?? wording(error.message ?? ""))
		};
	}
}
/** "must be string": "string"; "must NOT have more than 5 items": "not more than 5 items". */
function wording(message) {
	return message.replace(/^must NOT have /u, "not ").replace(/^must (?:be |have )?/u, "");
}
function shown(value) {
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === "object" && value !== null) return "an object";
	return typeof value === "string" ? `"${plainText(value, 80)}"` : String(value);
}
/** Gates' figures are numbers in the types, so their non-finite ones are taken out of their strings. */
function withNumbers(report) {
	const models = report.models.map((model) => ({
		...model,
		gates: model.gates.map((gate) => {
			const bound = gate.unit === "text" ? gate.bound : gate.bound && numeric(gate.bound, ["value", "limit"]);
			const value = gate.unit === "text" ? [] : ["value"];
			return {
				...gate,
				...gate.measured && { measured: numeric(gate.measured, [
					...value,
					"low",
					"high"
				]) },
				...bound && { bound: numeric(bound, ["precision"]) },
				...gate.difference && { difference: numeric(gate.difference, [
					"value",
					"low",
					"high"
				]) },
				...gate.examplesNeeded !== void 0 && { examplesNeeded: Number(gate.examplesNeeded) }
			};
		})
	}));
	return {
		...report,
		models
	};
}
const NON_FINITE = /* @__PURE__ */ new Set([
	"NaN",
	"Infinity",
	"-Infinity"
]);
function numeric(figures, keys) {
	return Object.fromEntries(Object.entries(figures).map(([key, value]) => keys.includes(key) && NON_FINITE.has(value) ? [key, Number(value)] : [key, value]));
}

export { require_ucs2length as i, parseReport as n, validateReport as r, MAX_REPORT_CHARACTERS as t };