// schemas/report.schema.json
var report_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "zoogate-report-1",
	title: "zoogate report",
	description: "Everything that a run of zoogate found out. Proportions are fractions, times ms, sizes bytes; absent is absent, never null.",
	type: "object",
	additionalProperties: false,
	required: [
		"schemaVersion",
		"tool",
		"verdict",
		"startedAt",
		"durationMs",
		"seed",
		"testbed",
		"models"
	],
	properties: {
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
	definitions: {
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

export { report_schema_default as t };