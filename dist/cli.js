#!/usr/bin/env node
import { i as __toESM, r as __require, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { $ as renderHtml, A as readAllClaims, B as acquireWorld, C as shareOfLook, Ct as logDownloads, D as formatValue$1, E as compareSignatures, F as architecturesOfFamily, G as ZOOS, H as findOnnxFile, I as sameNetwork, J as findEntry, K as ZOO_NAMES, L as trainingArchitectureOf, M as stepText, N as sourceAddress, O as chooseClaim, P as architectureOf, Q as renderJson, R as findProvenance, S as restartsAtLook, St as openFetch, T as ratio, U as hasOnnxFile, V as acquire, W as EVALUATION_SET, X as readModel, Y as loadCatalogue, Z as writeReportFiles, _ as defaultRules, _t as loadConfig, a as describeIdentification, at as formatCount, b as RESTART, bt as parseLocator, c as describeWork, ct as formatValue, d as describeArchitecture, dt as readContext, et as renderTerminal$1, f as describeStructure, ft as describeFailure, g as FAMILY_ALPHA, h as findExternalFiles, i as describeHead, it as markdownLines, j as readModelClaims, k as namesOf, l as findRisks, lt as withThousands, m as findKnown, mt as exitCodeOfReport, n as describeTestbed, nt as alignedLines, o as tellCatalogue, ot as formatDuration, p as describeSignature, pt as VERSION, q as isZooName, r as compareNames, rt as csvLines, s as examineClaims, st as formatPlural, t as run, tt as renderMarkdown$1, u as compareModels, ut as placeText, v as examplesForDifference, vt as duration, w as latencyFigures, x as timeSubjects, xt as readHosts, y as examplesForProportion, yt as parseRule, z as openModel } from "./shared-run.js";
import { b as readQuantity, d as markdownText, f as plainText, m as withoutWorkflowCommands, p as quietJson, y as inUnit } from "./shared-yaml-file.js";
import { n as UserError } from "./shared-errors.js";
import { n as log, r as say, t as parseReport } from "./shared-validate-report.js";
import { D as require_light, w as onnxDescriptor } from "./shared-tensor-file.js";
import { m as describePreprocess, n as createRandom, w as nearestWord } from "./shared-array-file.js";
import { d as quantileOfSorted, g as pairedContrast, p as twoSidedZ, v as wilsonInterval } from "./shared-flight-record.js";
import { r as runtimeVersion, t as findNativePackages } from "./shared-native.js";
import { S as isMetricName, v as METRICS$2, y as METRIC_NAMES } from "./shared-read-header.js";
import { basename, join, relative, resolve } from "node:path";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/audit/counting.ts
/** Counts of every network that a zoo's code builds under the family's name; for operations, at the row's input size. */
function namedCounts(metric, { family, inputSize }, catalogue) {
	const builds = architecturesOfFamily(family, catalogue);
	if (metric === "macs") return builds.flatMap(({ macs, size }) => macs === void 0 || size !== inputSize?.[0] ? [] : [{
		convention: "multiply-accumulates",
		count: macs
	}]);
	if (metric !== "parameters") return [];
	return builds.flatMap(({ parameters, kernelParameters }) => {
		const { trainable, withStatistics, folded, keras } = parameters;
		return [
			["trainable", trainable],
			["with running statistics", withStatistics ?? keras],
			["folded", folded],
			["kernels", kernelParameters]
		].flatMap(([convention, count]) => count === void 0 ? [] : [{
			convention,
			count
		}]);
	});
}

// src/audit/causes.ts
const OF_ACCURACY = [
	mislabelledFile,
	inputSize,
	recipe,
	restated,
	otherNetwork,
	preprocessing
];
const OF_COUNTS = [
	rounding,
	auxiliaryHead,
	unknownCount,
	convention,
	otherNetwork
];
function causesOf(metric, { claims }, catalogue) {
	const extremes = {
		metric,
		high: claims[0],
		low: claims.at(-1),
		catalogue
	};
	const causes = (metric === "top1" || metric === "top5" ? OF_ACCURACY : OF_COUNTS).flatMap((rule) => rule(extremes));
	const alone = causes.find(({ kind }) => kind === "rounding");
	return alone === void 0 ? causes : [alone];
}
const bothOf = ({ high, low }) => [high, low];
const titleOf$1 = ({ zoo }) => ZOOS[zoo].title;
/** An fp32 file holds four bytes a kernel weight: one that is smaller is not the network of its name. */
function mislabelledFile(extremes) {
	return bothOf(extremes).flatMap(({ entry }) => {
		const bytes = entry.artifact?.bytes;
		const builds = architecturesOfFamily(entry.family, extremes.catalogue);
		const fewest = Math.min(...builds.map(({ kernelParameters }) => kernelParameters));
		if (bytes === void 0 || !Number.isFinite(fewest) || bytes >= 4 * fewest) return [];
		return [{
			kind: "mislabelled-file",
			text: `mislabelled file: ${`${titleOf$1(entry)}'s is smaller than the kernels of ${entry.family}`}`
		}];
	});
}
function inputSize({ high, low }) {
	const [a, b] = [high.entry, low.entry];
	if (a.inputSize === void 0 || b.inputSize === void 0 || a.inputSize[0] === b.inputSize[0]) return [];
	return [{
		kind: "input-size",
		text: `input size: ${[a, b].map((entry) => `${entry.inputSize[0]} px (${titleOf$1(entry)})`).join(", ")}`
	}];
}
/** Other weights of the same model in the same zoo that lie nearer to the other claim by half of the distance. */
function recipe({ metric, high, low, catalogue }) {
	const half = (high.figure.value + low.figure.value) / 2;
	const nearer = (claim, isNearer) => {
		if (ZOOS[claim.zoo].variants !== "weights") return [];
		const [other] = catalogue.entries.filter(({ zoo, family, precision, model, id }) => {
			const { entry } = claim;
			return zoo === entry.zoo && family === entry.family && model === entry.model && precision === "fp32" && id !== entry.id;
		}).flatMap((entry) => entry[metric] === void 0 ? [] : [{
			entry,
			figure: entry[metric]
		}]).filter(({ figure }) => isNearer(figure.value)).sort((a, b) => Math.abs(a.figure.value - half) - Math.abs(b.figure.value - half));
		if (other === void 0) return [];
		return [{
			kind: "recipe",
			text: `recipe: other weights of ${titleOf$1(claim.entry)}'s ${claim.entry.model} claim ${other.figure.text}`
		}];
	};
	return [...nearer(high, (value) => value <= half), ...nearer(low, (value) => value >= half)];
}
function restated(extremes) {
	return bothOf(extremes).flatMap(({ entry }) => entry.restated.filter(({ metric }) => metric === extremes.metric).map(({ figure, where }) => {
		return {
			kind: "restated",
			text: `elsewhere ${titleOf$1(entry)} claims ${figure.text} (${where})`
		};
	}));
}
function preprocessing({ high, low }) {
	const unpublished = [high, low].filter(({ entry }) => entry.preprocess?.steps === void 0);
	if (unpublished.length > 0) return [{
		kind: "preprocessing",
		text: `preprocessing not published in full by ${unpublished.map(({ entry }) => titleOf$1(entry)).join(" and ")}`
	}];
	const [a, b] = [high, low].map(({ entry }) => resizeText(entry.preprocess.steps));
	if (a === b) return [];
	return [{
		kind: "preprocessing",
		text: `resize: ${`${a} (${titleOf$1(high.entry)}), ${b} (${titleOf$1(low.entry)})`}`
	}];
}
/** "bilinear 256, pillow". */
function resizeText({ resize, centralFraction }) {
	if (resize === void 0) return "none";
	const { size, interpolation, library } = resize;
	return `${interpolation} ${size.kind === "shorter" ? String(size.shorter) : `${size.width}x${size.height}`}${centralFraction === void 0 ? "" : " of the centre"}, ${library}`;
}
/** The zoos' own code builds networks of different counts under this name. */
function otherNetwork({ high, low, catalogue }) {
	const [a, b] = [high, low].map(({ entry }) => architectureOf(entry, catalogue));
	if (a === void 0 || b === void 0) return [];
	const told = (text) => `${text(a)} (${titleOf$1(high.entry)}), ${text(b)} (${titleOf$1(low.entry)})`;
	if (a.kernelParameters !== b.kernelParameters) return [{
		kind: "other-network",
		text: `other networks: kernel parameters ${told((one) => withThousands(one.kernelParameters))}`
	}];
	if (a.macs === void 0 || b.macs === void 0 || a.size !== b.size) return [];
	if (Math.abs(a.macs / b.macs - 1) < .001) return [];
	return [{
		kind: "strides",
		text: `strides: equal kernels, MACs ${told((one) => `${((one.macs ?? 0) / 1e9).toFixed(3)} G`)}`
	}];
}
function rounding({ high, low }) {
	const room = high.figure.precision + low.figure.precision;
	if (high.figure.value - low.figure.value > room) return [];
	return [{
		kind: "rounding",
		text: "rounding"
	}];
}
/** A head that only training uses is counted by one zoo. */
function auxiliaryHead({ metric, high, low, catalogue }) {
	if (metric !== "parameters") return [];
	return [high, low].flatMap(({ entry, figure }) => {
		const trained = trainingArchitectureOf(entry, catalogue);
		if (trained === void 0 || !isPrinted(trained.parameters.trainable, figure)) return [];
		return [{
			kind: "auxiliary-head",
			text: `auxiliary head: ${titleOf$1(entry)} counts one that only training uses`
		}];
	});
}
/** A claim that no zoo's code builds, under no convention. */
function unknownCount({ metric, high, low, catalogue }) {
	return [high, low].flatMap(({ entry, figure }) => {
		const named = namedCounts(metric, entry, catalogue);
		if (named.length === 0 || named.some(({ count }) => isPrinted(count, figure))) return [];
		const far = ({ count }) => Math.abs(count - figure.value);
		const nearest = named.reduce((best, one) => far(one) < far(best) ? one : best).count;
		const built = metric === "macs" ? `${(nearest / 1e9).toFixed(3)} G` : nearest.toLocaleString("en-US");
		return [{
			kind: "unknown-count",
			text: `${figure.text} (${titleOf$1(entry)}) is not what the network has: ${built}`
		}];
	});
}
/** Whether a count is printed as this figure. */
function isPrinted(count, { value, precision }) {
	return Math.abs(count - value) <= precision;
}
function convention({ metric, high, low, catalogue }) {
	const [a, b] = [high, low].map(({ entry, figure }) => namedCounts(metric, entry, catalogue).find(({ count }) => isPrinted(count, figure)));
	if (a === void 0 || b === void 0 || a.convention === b.convention) return [];
	return [{
		kind: "convention",
		text: `convention: ${`${a.convention} (${titleOf$1(high.entry)}), ${b.convention} (${titleOf$1(low.entry)})`}`
	}];
}

// src/audit/spread.ts
/** Spreads of all families that at least two zoos make a claim on, widest first. */
function spreadsOf(metric, entries, selection) {
	const isAccuracy = metric === "top1" || metric === "top5";
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const figure = entry[metric];
		if (figure === void 0 || entry.precision !== "fp32") continue;
		if ((isAccuracy ? selection.accuracy[entry.zoo] : selection.counts)?.(entry) !== true) continue;
		const key = metric === "macs" ? `${entry.family} @ ${entry.inputSize?.[0]} px` : entry.family;
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push({
			zoo: entry.zoo,
			entry,
			figure
		});
	}
	return [...groups].map(([family, claims]) => ({
		family,
		claims: highestOfEachZoo(claims)
	})).filter(({ claims }) => claims.length > 1).map(({ family, claims }) => {
		return {
			family,
			claims,
			spread: distance(metric, claims[0].figure.value, claims.at(-1).figure.value)
		};
	}).sort((a, b) => b.spread - a.spread || (a.family < b.family ? -1 : 1));
}
function highestOfEachZoo(claims) {
	const highest = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const known = highest.get(claim.zoo);
		if (known === void 0 || claim.figure.value > known.figure.value) highest.set(claim.zoo, claim);
	}
	return [...highest.values()].sort((a, b) => b.figure.value - a.figure.value);
}
/** Points between two accuracies; the ratio of two counts. `high` is the higher. */
function distance(metric, high, low) {
	if (metric === "parameters" || metric === "macs") return high / low;
	return Number(((high - low) * 100).toFixed(9));
}

// src/audit/contradictions.ts
const METRICS$1 = [
	"top1",
	"top5",
	"parameters",
	"macs"
];
/** Contradictions among the rows of full precision, widest first within a metric. */
function contradictionsOf(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.precision !== "fp32") continue;
		const key = sameWeights(entry);
		groups.set(key, [...groups.get(key) ?? [], entry]);
	}
	return METRICS$1.flatMap((metric) => [...groups.values()].flatMap((rows) => {
		const claims = distinct(rows.flatMap((row) => toldOf(row, metric)));
		const [{ zoo, family }] = rows;
		if (!contradict(claims)) return [];
		return [{
			zoo,
			family,
			metric,
			spread: distance(metric, claims[0].figure.value, claims.at(-1).figure.value),
			claims
		}];
	}).sort((a, b) => b.spread - a.spread));
}
/** What two rows have in common if they are of the same network with the same weights. */
function sameWeights({ id, zoo, family, model }) {
	switch (ZOOS[zoo].variants) {
		case "weights":
		case "exporter": return id;
		case "opset": return `${zoo} ${model}`;
		case "document": return `${zoo} ${family}`;
	}
}
function toldOf(entry, metric) {
	const own = entry[metric];
	const elsewhere = entry.restated.filter((restated) => restated.metric === metric);
	return [...own === void 0 ? [] : [{
		id: entry.id,
		figure: own
	}], ...elsewhere.map(({ where, figure }) => ({
		id: entry.id,
		where,
		figure
	}))];
}
function distinct(claims) {
	const seen = /* @__PURE__ */ new Set();
	return claims.toSorted((a, b) => b.figure.value - a.figure.value).filter(({ figure }) => !seen.has(figure.value) && seen.add(figure.value));
}
/** Whether the highest and the lowest can't be one figure that was rounded in two ways. */
function contradict(claims) {
	const high = claims[0]?.figure;
	const low = claims.at(-1)?.figure;
	if (high === void 0 || low === void 0) return false;
	const rounding = high.precision + low.precision;
	return high !== low && high.value - low.value >= rounding * (1 - 1e-9);
}

// src/audit/missing.ts
/** What somebody who reuses a model looks for, by whether a row has it. */
const ATTRIBUTES = {
	"top-1": ({ top1 }) => top1 !== void 0,
	"top-5": ({ top5 }) => top5 !== void 0,
	parameters: ({ parameters }) => parameters !== void 0,
	MACs: ({ macs }) => macs !== void 0,
	latency: ({ latencies }) => latencies.length > 0,
	preprocessing: ({ preprocess }) => preprocess !== void 0,
	"SHA-256": ({ artifact }) => artifact?.sha256 !== void 0
};
function completenessOf(entries) {
	return ZOO_NAMES.map((zoo) => {
		const rows = entries.filter((entry) => entry.zoo === zoo && entry.precision === "fp32");
		const having = Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, has]) => [name, rows.filter(has).length]));
		return {
			zoo,
			rows: rows.length,
			having
		};
	});
}

// src/audit/selection.ts
/** Rows of the ONNX Model Zoo's tables that are younger than the study: when onnx/models got them. */
const ADDED_AFTER_STUDY = /* @__PURE__ */ new Set(["densenet-12"]);
const isDefault = ({ isDefault }) => isDefault;
/** What a zoo that is still there gives by default. */
const TODAY = Object.fromEntries(Object.entries(ZOOS).filter(([, zoo]) => zoo.closed !== true).map(([name]) => [name, isDefault]));
const SELECTIONS = {
	/**
	* Montes, Peerapatanapokin, Schultz, Guo, Jiang, Davis: Discrepancies among Pre-trained Deep Neural Networks: A New
	* Threat to Model Zoo Reliability. ESEC/FSE 2022 (Ideas, Visions and Reflections), doi 10.1145/3540250.3560881. It
	* compared the claims of four zoos for the image classifiers that at least two of them have: torchvision's original
	* weights, Keras's table, the README of the Model Garden's slim library, and the tables of the ONNX Model Zoo. Its
	* list of families is not printed; the catalogue marks the 36.
	*/
	study: {
		title: "the study of 2022",
		source: "Montes et al., ESEC/FSE 2022, doi 10.1145/3540250.3560881",
		accuracy: {
			torchvision: ({ inStudy, variant }) => inStudy && variant === "IMAGENET1K_V1",
			keras: ({ inStudy, isDefault }) => inStudy && isDefault,
			tfmg: ({ inStudy, variant }) => inStudy && variant === "slim README",
			onnx: ({ inStudy, variant }) => inStudy && !ADDED_AFTER_STUDY.has(variant)
		},
		counts: ({ inStudy, zoo }) => inStudy && [
			"torchvision",
			"keras",
			"tfmg",
			"onnx"
		].includes(zoo),
		thresholds: {
			top1: .96,
			top5: .94
		}
	},
	today: {
		title: "today's default weights",
		source: "what each zoo marks as its default",
		accuracy: TODAY,
		counts: () => true,
		thresholds: {}
	}
};
const SELECTION_NAMES = Object.keys(SELECTIONS);

// src/audit/study-operations.ts
const LATE_STRIDE_BUILD = "keras/ResNet50V2";
/** Keras's ResNet V2, built at the 299 pixels that slim's tables are for. */
function atInception(depth, macs) {
	const build = `keras/ResNet${depth}V2`;
	return {
		most: {
			zoo: "tfmg",
			build,
			at: {
				size: 299,
				macs
			}
		},
		least: {
			zoo: "keras",
			build
		},
		cause: "input size: the same graph at 299 pixels (TF slim) and at 224 (Keras)"
	};
}
/** Both zoos' code builds networks of these counts. */
function alike(first, second) {
	return {
		most: first,
		least: second,
		cause: "not the multiply-accumulates: they are the same, so the counters differ in what else they count"
	};
}
/** Montes et al. 2022, Figure 3 (ratios digitised from the picture). */
const FIGURE_3 = [
	{
		family: "SqueezeNet 1.0",
		published: 2.311,
		most: {
			zoo: "torchvision",
			build: "torchvision/squeezenet1_0"
		},
		least: {
			zoo: "onnx",
			build: "torchvision/squeezenet1_1"
		},
		cause: "mislabelled file: ONNX's squeezenet1.0 is SqueezeNet 1.1"
	},
	{
		family: "ResNet-50 V2",
		published: 1.884,
		...atInception(50, 6536e6)
	},
	{
		family: "ResNet-101 V2",
		published: 1.864,
		...atInception(101, 13374e6)
	},
	{
		family: "ResNet-152 V2",
		published: 1.86,
		...atInception(152, 20211e6)
	},
	{
		family: "ShuffleNet V2 x1.0",
		published: 1.331,
		cause: "not known: the catalogue has the counts of one network only"
	},
	{
		family: "ResNet-50 V1",
		published: 1.181,
		most: {
			zoo: "torchvision",
			build: "torchvision/resnet50"
		},
		least: {
			zoo: "tfmg",
			build: LATE_STRIDE_BUILD
		},
		cause: "strides: in the first unit of a block (torchvision), in the last (TF slim)"
	},
	{
		family: "MobileNet V2 1.0",
		published: 1.112,
		...alike({
			zoo: "torchvision",
			build: "torchvision/mobilenet_v2"
		}, {
			zoo: "keras",
			build: "keras/MobileNetV2"
		})
	},
	{
		family: "MobileNet V3 Small 1.0",
		published: 1.108,
		...alike({
			zoo: "torchvision",
			build: "torchvision/mobilenet_v3_small"
		}, {
			zoo: "keras",
			build: "keras/MobileNetV3Small"
		})
	},
	{
		family: "MobileNet V3 Large 1.0",
		published: 1.091,
		...alike({
			zoo: "torchvision",
			build: "torchvision/mobilenet_v3_large"
		}, {
			zoo: "keras",
			build: "keras/MobileNetV3Large"
		})
	},
	{
		family: "AlexNet",
		published: 1.087,
		most: {
			zoo: "onnx",
			build: "onnx/bvlcalexnet"
		},
		least: {
			zoo: "torchvision",
			build: "torchvision/alexnet"
		},
		cause: "another network (two groups, LRN), of nearly equal cost; the counters differ in what else they count"
	}
];
/** @throws RangeError if the catalogue lacks a network that is named here. */
function studyOperations({ architectures }) {
	const count = ({ zoo, build, at }) => {
		const known = architectures.find(({ id }) => id === build);
		if (known?.macs === void 0) throw new RangeError(`the catalogue has no counts of ${build}`);
		return {
			zoo,
			macs: at?.macs ?? known.macs,
			size: at?.size ?? known.size
		};
	};
	return FIGURE_3.map(({ family, published, most, least, cause }) => {
		if (most === void 0 || least === void 0) return {
			family,
			published,
			cause
		};
		const counted = {
			most: count(most),
			least: count(least)
		};
		return {
			family,
			published,
			counted: {
				ratio: counted.most.macs / counted.least.macs,
				...counted
			},
			cause
		};
	});
}

// src/audit/claims-audit.ts
const METRICS = [
	"top1",
	"top5",
	"parameters",
	"macs"
];
function auditClaims(name, catalogue) {
	const selection = SELECTIONS[name];
	const { title, source } = selection;
	return {
		selection: name,
		title,
		source,
		metrics: METRICS.map((metric) => auditMetric(metric, selection, catalogue)),
		...name === "study" ? { operations: studyOperations(catalogue) } : {
			contradictions: contradictionsOf(catalogue.entries),
			completeness: completenessOf(catalogue.entries)
		}
	};
}
function auditMetric(metric, selection, catalogue) {
	const spreads = spreadsOf(metric, catalogue.entries, selection).map((spread) => ({
		...spread,
		causes: causesOf(metric, spread, catalogue)
	}));
	const claiming = new Set(spreads.flatMap(({ claims }) => claims.map(({ zoo }) => zoo)));
	const zoos = ZOO_NAMES.filter((zoo) => claiming.has(zoo));
	const threshold = metric === "top1" || metric === "top5" ? selection.thresholds[metric] : void 0;
	if (threshold === void 0) return {
		metric,
		zoos,
		spreads
	};
	return {
		metric,
		zoos,
		spreads,
		large: {
			threshold,
			families: spreads.filter(({ spread }) => spread >= threshold).length
		}
	};
}

// src/audit/sections.ts
/** What an audit of claims found, as tables with a sentence each: everything that a person reads, in one order. */
const TITLES = {
	top1: "Top-1",
	top5: "Top-5",
	parameters: "Parameters",
	macs: "Multiply-accumulates"
};
const right = (title) => ({
	title,
	align: "right"
});
const titleOf = (zoo) => ZOOS[zoo].title;
function sectionsOf(audit) {
	const { metrics, operations, contradictions, completeness } = audit;
	return [
		...metrics.map(spreadSection),
		...operations === void 0 ? [] : [operationSection(operations)],
		...contradictions === void 0 ? [] : [contradictionSection(contradictions)],
		...completeness === void 0 ? [] : [completenessSection(completeness)]
	];
}
function isAccuracy(metric) {
	return metric === "top1" || metric === "top5";
}
function spreadSection({ metric, zoos, spreads, large }) {
	const accuracy = isAccuracy(metric);
	const [widest] = spreads;
	const families = `${spreads.length} ${metric === "macs" ? "networks at one input size" : "families"} with claims of two zoos or more`;
	const many = large === void 0 ? "" : `; ${large.families} of them ${large.threshold} points or more apart`;
	const most = widest === void 0 ? "" : `; the widest is ${widest.family}, ${spreadText(metric, widest.spread)}`;
	return {
		title: accuracy ? `${TITLES[metric]}, %` : TITLES[metric],
		sentence: `${families}${many}${most}.`,
		columns: [
			right("#"),
			{ title: "Family" },
			right(accuracy ? "Spread, pp" : "Ratio"),
			...zoos.map((zoo) => right(titleOf(zoo)))
		],
		rows: spreads.map((spread, at) => spreadRow(metric, spread, zoos, at + 1))
	};
}
function spreadRow(metric, { family, spread, claims, causes }, zoos, rank) {
	const claimed = zoos.map((zoo) => claims.find((claim) => claim.zoo === zoo)?.figure.text ?? "");
	const bare = isAccuracy(metric) ? claimed.map((text) => text.replace(/ %$/, "")) : claimed;
	return {
		cells: [
			String(rank),
			family,
			spread.toFixed(3),
			...bare
		],
		causes: causes.map(({ text }) => text)
	};
}
/** "2.62 points", "1.45 times". */
function spreadText(metric, spread) {
	return isAccuracy(metric) ? `${spread.toFixed(2)} points` : `${spread.toFixed(2)} times`;
}
function operationSection(operations) {
	const told = (count) => count === void 0 ? "" : `${(count.macs / 1e9).toFixed(3)} G, ${titleOf(count.zoo)}, ${count.size} px`;
	return {
		title: "The study's operation counts",
		sentence: "The ten largest ratios of Figure 3, and the ratios of multiply-accumulates of the networks as they are built (the study's counters add biases, activations and pooling).",
		columns: [
			right("#"),
			{ title: "Family" },
			right("Study"),
			right("Built"),
			{ title: "Most" },
			{ title: "Least" }
		],
		rows: operations.map(({ family, published, counted, cause }, at) => ({
			cells: [
				String(at + 1),
				family,
				published.toFixed(2),
				counted?.ratio.toFixed(2) ?? "",
				told(counted?.most),
				told(counted?.least)
			],
			causes: [cause]
		}))
	};
}
function contradictionSection(contradictions) {
	return {
		title: "One zoo, one network, two claims",
		sentence: `${formatPlural(contradictions.length, "contradiction")} of a zoo with itself, for the same weights.`,
		columns: [
			{ title: "Zoo" },
			{ title: "Family" },
			{ title: "Metric" },
			right("Spread"),
			{ title: "Claims" }
		],
		rows: contradictions.map(({ zoo, family, metric, spread, claims }) => ({
			cells: [
				titleOf(zoo),
				family,
				TITLES[metric],
				isAccuracy(metric) ? `${spread.toFixed(2)} pp` : `${spread.toFixed(3)} times`,
				claims.map(({ id, where, figure }) => `${figure.text} (${where === void 0 ? id : `${id}, ${where}`})`).join(", ")
			],
			causes: []
		}))
	};
}
function completenessSection(completeness) {
	const attributes = Object.keys(ATTRIBUTES);
	const missing = completeness.reduce((sum, { rows, having }) => sum + attributes.reduce((lost, name) => lost + rows - having[name], 0), 0);
	return {
		title: "What is published, of rows in full precision",
		sentence: `${formatCount(missing)} attributes are missing.`,
		columns: [
			{ title: "Zoo" },
			right("Rows"),
			...attributes.map(right)
		],
		rows: completeness.map(({ zoo, rows, having }) => ({
			cells: [
				titleOf(zoo),
				formatCount(rows),
				...attributes.map((name) => `${Math.round(having[name] / rows * 100)} %`)
			],
			causes: []
		}))
	};
}

// src/audit/render-claims-audit.ts
/** An audit of claims for a terminal, as Markdown, and as CSV with a line for every claim. */
const headingOf = ({ title, source }) => `Claims against claims: ${title} (${source})`;
function renderTerminal(audit, { limit }) {
	const sections = sectionsOf(audit).map((section) => {
		const { shown, rest } = limited(section.rows, limit);
		const [header, ...lines] = alignedLines(section.columns, shown.map(({ cells }) => cells));
		const rows = lines.flatMap((line, at) => [line, ...shown[at].causes.map((cause) => `      ${cause}`)]);
		return [
			section.title,
			`${section.sentence}`,
			"",
			header,
			...rows,
			...rest
		].join("\n");
	});
	return [headingOf(audit), ...sections].join("\n\n");
}
function renderMarkdown(audit, { limit }) {
	const sections = sectionsOf(audit).map((section) => {
		const { shown, rest } = limited(section.rows, limit);
		const hasCauses = section.rows.some(({ causes }) => causes.length > 0);
		const columns = hasCauses ? [...section.columns, { title: "What differs" }] : section.columns;
		const cells = shown.map((row) => [...row.cells, ...hasCauses ? [row.causes.join("; ")] : []].map((text) => markdownText(text)));
		const table = markdownLines(columns, cells);
		return [
			`## ${section.title}`,
			"",
			markdownText(section.sentence),
			"",
			...table,
			...rest
		].join("\n");
	});
	return [`# ${markdownText(headingOf(audit))}`, ...sections].join("\n\n");
}
function limited(rows, limit) {
	const rest = limit === void 0 ? 0 : rows.length - limit;
	if (rest <= 0) return {
		shown: rows,
		rest: []
	};
	return {
		shown: rows.slice(0, limit),
		rest: ["", `and ${formatPlural(rest, "more row")}: --limit 0`]
	};
}
const CSV_HEADER = [
	"table",
	"rank",
	"family",
	"spread",
	"zoo",
	"model",
	"claim",
	"source",
	"what differs"
];
/** A line a claim; spreads are points for accuracies and ratios for counts, shares of rows for what is published. */
function renderCsv(audit) {
	const spreads = audit.metrics.flatMap(({ metric, spreads }) => spreads.flatMap(({ family, spread, claims, causes }, at) => claims.map(({ zoo, entry, figure }) => [
		metric,
		String(at + 1),
		family,
		spread.toFixed(6),
		zoo,
		entry.id,
		figure.text,
		sourceAddress(entry.source),
		causes.map(({ text }) => text).join("; ")
	])));
	const operations = (audit.operations ?? []).flatMap(({ family, published, counted, cause }, at) => {
		const row = (spread, zoo, claim) => [...[
			"operations",
			String(at + 1),
			family,
			spread.toFixed(6),
			zoo,
			"",
			claim,
			"",
			cause
		]];
		const built = counted === void 0 ? [] : [counted.most, counted.least];
		return [row(published, "study", ""), ...built.map(({ zoo, macs }) => row(counted.ratio, zoo, String(macs)))];
	});
	const contradictions = (audit.contradictions ?? []).flatMap(({ zoo, family, metric, spread, claims }, at) => claims.map(({ id, figure, where }) => [...[
		`contradiction ${metric}`,
		String(at + 1),
		family,
		spread.toFixed(6),
		zoo,
		id,
		figure.text,
		where ?? "",
		""
	]]));
	const completeness = (audit.completeness ?? []).flatMap(({ zoo, rows, having }) => Object.entries(having).map(([attribute, count]) => [...[
		"published",
		"",
		"",
		(count / rows).toFixed(6),
		zoo,
		attribute,
		`${count} of ${rows}`,
		"",
		""
	]]));
	return csvLines(CSV_HEADER, [
		...spreads,
		...operations,
		...contradictions,
		...completeness
	]).join("\n");
}

// src/commands/command.ts
/** What a command of the command line is: it adds itself, with its flags, and finishes with an exit code. */
/** `--format`, whose first choice is the default. */
function formatOption(choices) {
	return new Option("--format <format>", "what to print").choices(choices).default(choices[0]);
}
/** Collects the values of a flag that may be repeated. */
function repeated(value, all) {
	return [...all ?? [], value];
}

// src/commands/audit.ts
/** `zoogate audit`: what many models come to. With `--claims`, claims against claims, from the catalogue alone. */
const addAudit = (program, finish) => {
	program.command("audit").description("discrepancies among many models, ranked").option("--claims", "what the zoos claim, held against each other; nothing is measured").addOption(new Option("--selection <name>", "which rows are compared").choices(SELECTION_NAMES).default("today")).option("--limit <n>", "rows of each table, 0 for all; CSV and JSON always hold all", "15").addOption(formatOption([
		"human",
		"markdown",
		"csv",
		"json"
	])).action((flags) => finish(audit(flags)));
};
async function audit({ claims, selection, format, limit }) {
	if (claims !== true) throw new UserError({
		code: "not-supported-yet",
		what: "this version audits claims only, not measured models",
		where: "zoogate audit",
		expected: "zoogate audit --claims"
	});
	const found = auditClaims(selection, await loadCatalogue());
	const rows = { limit: readLimit(limit) };
	switch (format) {
		case "human":
			say(renderTerminal(found, rows));
			break;
		case "markdown":
			say(renderMarkdown(found, rows));
			break;
		case "csv":
			say(renderCsv(found));
			break;
		case "json": say(quietJson(found));
	}
	return 0;
}
function readLimit(text) {
	const limit = Number(text);
	if (/^\d+$/.test(text)) return limit === 0 ? void 0 : limit;
	throw new UserError({
		code: "option-invalid",
		what: "this is not a number of rows",
		where: "--limit",
		got: text,
		expected: "a whole number; 0 for all"
	});
}

// node_modules/cli-progress/lib/eta.js
var require_eta = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ETA = class {
		constructor(length, initTime, initValue) {
			this.etaBufferLength = length || 100;
			this.valueBuffer = [initValue];
			this.timeBuffer = [initTime];
			this.eta = "0";
		}
		update(time, value, total) {
			this.valueBuffer.push(value);
			this.timeBuffer.push(time);
			this.calculate(total - value);
		}
		getTime() {
			return this.eta;
		}
		calculate(remaining) {
			const currentBufferSize = this.valueBuffer.length;
			const buffer = Math.min(this.etaBufferLength, currentBufferSize);
			const vt_rate = (this.valueBuffer[currentBufferSize - 1] - this.valueBuffer[currentBufferSize - buffer]) / (this.timeBuffer[currentBufferSize - 1] - this.timeBuffer[currentBufferSize - buffer]);
			this.valueBuffer = this.valueBuffer.slice(-this.etaBufferLength);
			this.timeBuffer = this.timeBuffer.slice(-this.etaBufferLength);
			const eta = Math.ceil(remaining / vt_rate / 1e3);
			if (isNaN(eta)) this.eta = "NULL";
			else if (!isFinite(eta)) this.eta = "INF";
			else if (eta > 1e7) this.eta = "INF";
			else if (eta < 0) this.eta = 0;
			else this.eta = eta;
		}
	};
	module.exports = ETA;
}));

// node_modules/cli-progress/lib/terminal.js
var require_terminal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _readline = __require("readline");
	var Terminal = class {
		constructor(outputStream) {
			this.stream = outputStream;
			this.linewrap = true;
			this.dy = 0;
		}
		cursorSave() {
			if (!this.stream.isTTY) return;
			this.stream.write("\x1B7");
		}
		cursorRestore() {
			if (!this.stream.isTTY) return;
			this.stream.write("\x1B8");
		}
		cursor(enabled) {
			if (!this.stream.isTTY) return;
			if (enabled) this.stream.write("\x1B[?25h");
			else this.stream.write("\x1B[?25l");
		}
		cursorTo(x = null, y = null) {
			if (!this.stream.isTTY) return;
			_readline.cursorTo(this.stream, x, y);
		}
		cursorRelative(dx = null, dy = null) {
			if (!this.stream.isTTY) return;
			this.dy = this.dy + dy;
			_readline.moveCursor(this.stream, dx, dy);
		}
		cursorRelativeReset() {
			if (!this.stream.isTTY) return;
			_readline.moveCursor(this.stream, 0, -this.dy);
			_readline.cursorTo(this.stream, 0, null);
			this.dy = 0;
		}
		clearRight() {
			if (!this.stream.isTTY) return;
			_readline.clearLine(this.stream, 1);
		}
		clearLine() {
			if (!this.stream.isTTY) return;
			_readline.clearLine(this.stream, 0);
		}
		clearBottom() {
			if (!this.stream.isTTY) return;
			_readline.clearScreenDown(this.stream);
		}
		newline() {
			this.stream.write("\n");
			this.dy++;
		}
		write(s, rawWrite = false) {
			if (this.linewrap === true && rawWrite === false) this.stream.write(s.substr(0, this.getWidth()));
			else this.stream.write(s);
		}
		lineWrapping(enabled) {
			if (!this.stream.isTTY) return;
			this.linewrap = enabled;
			if (enabled) this.stream.write("\x1B[?7h");
			else this.stream.write("\x1B[?7l");
		}
		isTTY() {
			return this.stream.isTTY === true;
		}
		getWidth() {
			return this.stream.columns || (this.stream.isTTY ? 80 : 200);
		}
	};
	module.exports = Terminal;
}));

// node_modules/ansi-regex/index.js
var require_ansi_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ({ onlyFirst = false } = {}) => {
		const pattern = ["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)", "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|");
		return new RegExp(pattern, onlyFirst ? void 0 : "g");
	};
}));

// node_modules/strip-ansi/index.js
var require_strip_ansi = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ansiRegex = require_ansi_regex();
	module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
}));

// node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isFullwidthCodePoint = (codePoint) => {
		if (Number.isNaN(codePoint)) return false;
		if (codePoint >= 4352 && (codePoint <= 4447 || codePoint === 9001 || codePoint === 9002 || 11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || 12880 <= codePoint && codePoint <= 19903 || 19968 <= codePoint && codePoint <= 42182 || 43360 <= codePoint && codePoint <= 43388 || 44032 <= codePoint && codePoint <= 55203 || 63744 <= codePoint && codePoint <= 64255 || 65040 <= codePoint && codePoint <= 65049 || 65072 <= codePoint && codePoint <= 65131 || 65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || 110592 <= codePoint && codePoint <= 110593 || 127488 <= codePoint && codePoint <= 127569 || 131072 <= codePoint && codePoint <= 262141)) return true;
		return false;
	};
	module.exports = isFullwidthCodePoint;
	module.exports.default = isFullwidthCodePoint;
}));

// node_modules/emoji-regex/index.js
var require_emoji_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
}));

// node_modules/string-width/index.js
var require_string_width = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stripAnsi = require_strip_ansi();
	const isFullwidthCodePoint = require_is_fullwidth_code_point();
	const emojiRegex = require_emoji_regex();
	const stringWidth = (string) => {
		if (typeof string !== "string" || string.length === 0) return 0;
		string = stripAnsi(string);
		if (string.length === 0) return 0;
		string = string.replace(emojiRegex(), "  ");
		let width = 0;
		for (let i = 0; i < string.length; i++) {
			const code = string.codePointAt(i);
			if (code <= 31 || code >= 127 && code <= 159) continue;
			if (code >= 768 && code <= 879) continue;
			if (code > 65535) i++;
			width += isFullwidthCodePoint(code) ? 2 : 1;
		}
		return width;
	};
	module.exports = stringWidth;
	module.exports.default = stringWidth;
}));

// node_modules/cli-progress/lib/format-value.js
var require_format_value = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function formatValue(v, options, type) {
		if (options.autopadding !== true) return v;
		function autopadding(value, length) {
			return (options.autopaddingChar + value).slice(-length);
		}
		switch (type) {
			case "percentage": return autopadding(v, 3);
			default: return v;
		}
	};
}));

// node_modules/cli-progress/lib/format-bar.js
var require_format_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function formatBar(progress, options) {
		const completeSize = Math.round(progress * options.barsize);
		const incompleteSize = options.barsize - completeSize;
		return options.barCompleteString.substr(0, completeSize) + options.barGlue + options.barIncompleteString.substr(0, incompleteSize);
	};
}));

// node_modules/cli-progress/lib/format-time.js
var require_format_time = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function formatTime(t, options, roundToMultipleOf) {
		function round(input) {
			if (roundToMultipleOf) return roundToMultipleOf * Math.round(input / roundToMultipleOf);
			else return input;
		}
		function autopadding(v) {
			return (options.autopaddingChar + v).slice(-2);
		}
		if (t > 3600) return autopadding(Math.floor(t / 3600)) + "h" + autopadding(round(t % 3600 / 60)) + "m";
		else if (t > 60) return autopadding(Math.floor(t / 60)) + "m" + autopadding(round(t % 60)) + "s";
		else if (t > 10) return autopadding(round(t)) + "s";
		else return autopadding(t) + "s";
	};
}));

// node_modules/cli-progress/lib/formatter.js
var require_formatter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _stringWidth = require_string_width();
	const _defaultFormatValue = require_format_value();
	const _defaultFormatBar = require_format_bar();
	const _defaultFormatTime = require_format_time();
	module.exports = function defaultFormatter(options, params, payload) {
		let s = options.format;
		const formatTime = options.formatTime || _defaultFormatTime;
		const formatValue = options.formatValue || _defaultFormatValue;
		const formatBar = options.formatBar || _defaultFormatBar;
		const percentage = Math.floor(params.progress * 100) + "";
		const stopTime = params.stopTime || Date.now();
		const elapsedTime = Math.round((stopTime - params.startTime) / 1e3);
		const context = Object.assign({}, payload, {
			bar: formatBar(params.progress, options),
			percentage: formatValue(percentage, options, "percentage"),
			total: formatValue(params.total, options, "total"),
			value: formatValue(params.value, options, "value"),
			eta: formatValue(params.eta, options, "eta"),
			eta_formatted: formatTime(params.eta, options, 5),
			duration: formatValue(elapsedTime, options, "duration"),
			duration_formatted: formatTime(elapsedTime, options, 1)
		});
		s = s.replace(/\{(\w+)\}/g, function(match, key) {
			if (typeof context[key] !== "undefined") return context[key];
			return match;
		});
		const fullMargin = Math.max(0, params.maxWidth - _stringWidth(s) - 2);
		const halfMargin = Math.floor(fullMargin / 2);
		switch (options.align) {
			case "right":
				s = fullMargin > 0 ? " ".repeat(fullMargin) + s : s;
				break;
			case "center": s = halfMargin > 0 ? " ".repeat(halfMargin) + s : s;
		}
		return s;
	};
}));

// node_modules/cli-progress/lib/options.js
var require_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function mergeOption(v, defaultValue) {
		if (typeof v === "undefined" || v === null) return defaultValue;
		else return v;
	}
	module.exports = {
		parse: function parse(rawOptions, preset) {
			const options = {};
			const opt = Object.assign({}, preset, rawOptions);
			options.throttleTime = 1e3 / mergeOption(opt.fps, 10);
			options.stream = mergeOption(opt.stream, process.stderr);
			options.terminal = mergeOption(opt.terminal, null);
			options.clearOnComplete = mergeOption(opt.clearOnComplete, false);
			options.stopOnComplete = mergeOption(opt.stopOnComplete, false);
			options.barsize = mergeOption(opt.barsize, 40);
			options.align = mergeOption(opt.align, "left");
			options.hideCursor = mergeOption(opt.hideCursor, false);
			options.linewrap = mergeOption(opt.linewrap, false);
			options.barGlue = mergeOption(opt.barGlue, "");
			options.barCompleteChar = mergeOption(opt.barCompleteChar, "=");
			options.barIncompleteChar = mergeOption(opt.barIncompleteChar, "-");
			options.format = mergeOption(opt.format, "progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");
			options.formatTime = mergeOption(opt.formatTime, null);
			options.formatValue = mergeOption(opt.formatValue, null);
			options.formatBar = mergeOption(opt.formatBar, null);
			options.etaBufferLength = mergeOption(opt.etaBuffer, 10);
			options.etaAsynchronousUpdate = mergeOption(opt.etaAsynchronousUpdate, false);
			options.progressCalculationRelative = mergeOption(opt.progressCalculationRelative, false);
			options.synchronousUpdate = mergeOption(opt.synchronousUpdate, true);
			options.noTTYOutput = mergeOption(opt.noTTYOutput, false);
			options.notTTYSchedule = mergeOption(opt.notTTYSchedule, 2e3);
			options.emptyOnZero = mergeOption(opt.emptyOnZero, false);
			options.forceRedraw = mergeOption(opt.forceRedraw, false);
			options.autopadding = mergeOption(opt.autopadding, false);
			options.gracefulExit = mergeOption(opt.gracefulExit, false);
			return options;
		},
		assignDerivedOptions: function assignDerivedOptions(options) {
			options.barCompleteString = options.barCompleteChar.repeat(options.barsize + 1);
			options.barIncompleteString = options.barIncompleteChar.repeat(options.barsize + 1);
			options.autopaddingChar = options.autopadding ? mergeOption(options.autopaddingChar, "   ") : "";
			return options;
		}
	};
}));

// node_modules/cli-progress/lib/generic-bar.js
var require_generic_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ETA = require_eta();
	const _Terminal = require_terminal();
	const _formatter = require_formatter();
	const _options = require_options();
	const _EventEmitter = __require("events");
	module.exports = class GenericBar extends _EventEmitter {
		constructor(options) {
			super();
			this.options = _options.assignDerivedOptions(options);
			this.terminal = this.options.terminal ? this.options.terminal : new _Terminal(this.options.stream);
			this.value = 0;
			this.startValue = 0;
			this.total = 100;
			this.lastDrawnString = null;
			this.startTime = null;
			this.stopTime = null;
			this.lastRedraw = Date.now();
			this.eta = new _ETA(this.options.etaBufferLength, 0, 0);
			this.payload = {};
			this.isActive = false;
			this.formatter = typeof this.options.format === "function" ? this.options.format : _formatter;
		}
		render(forceRendering = false) {
			const params = {
				progress: this.getProgress(),
				eta: this.eta.getTime(),
				startTime: this.startTime,
				stopTime: this.stopTime,
				total: this.total,
				value: this.value,
				maxWidth: this.terminal.getWidth()
			};
			if (this.options.etaAsynchronousUpdate) this.updateETA();
			const s = this.formatter(this.options, params, this.payload);
			if (forceRendering || this.options.forceRedraw || this.options.noTTYOutput && !this.terminal.isTTY() || this.lastDrawnString != s) {
				this.emit("redraw-pre");
				this.terminal.cursorTo(0, null);
				this.terminal.write(s);
				this.terminal.clearRight();
				this.lastDrawnString = s;
				this.lastRedraw = Date.now();
				this.emit("redraw-post");
			}
		}
		start(total, startValue, payload) {
			this.value = startValue || 0;
			this.total = typeof total !== "undefined" && total >= 0 ? total : 100;
			this.startValue = startValue || 0;
			this.payload = payload || {};
			this.startTime = Date.now();
			this.stopTime = null;
			this.lastDrawnString = "";
			this.eta = new _ETA(this.options.etaBufferLength, this.startTime, this.value);
			this.isActive = true;
			this.emit("start", total, startValue);
		}
		stop() {
			this.isActive = false;
			this.stopTime = Date.now();
			this.emit("stop", this.total, this.value);
		}
		update(arg0, arg1 = {}) {
			if (typeof arg0 === "number") {
				this.value = arg0;
				this.eta.update(Date.now(), arg0, this.total);
			}
			const payloadData = (typeof arg0 === "object" ? arg0 : arg1) || {};
			this.emit("update", this.total, this.value);
			for (const key in payloadData) this.payload[key] = payloadData[key];
			if (this.value >= this.getTotal() && this.options.stopOnComplete) this.stop();
		}
		getProgress() {
			let progress = this.value / this.total;
			if (this.options.progressCalculationRelative) progress = (this.value - this.startValue) / (this.total - this.startValue);
			if (isNaN(progress)) progress = this.options && this.options.emptyOnZero ? 0 : 1;
			progress = Math.min(Math.max(progress, 0), 1);
			return progress;
		}
		increment(arg0 = 1, arg1 = {}) {
			if (typeof arg0 === "object") this.update(this.value + 1, arg0);
			else this.update(this.value + arg0, arg1);
		}
		getTotal() {
			return this.total;
		}
		setTotal(total) {
			if (typeof total !== "undefined" && total >= 0) this.total = total;
		}
		updateETA() {
			this.eta.update(Date.now(), this.value, this.total);
		}
	};
}));

// node_modules/cli-progress/lib/single-bar.js
var require_single_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _GenericBar = require_generic_bar();
	const _options = require_options();
	module.exports = class SingleBar extends _GenericBar {
		constructor(options, preset) {
			super(_options.parse(options, preset));
			this.timer = null;
			if (this.options.noTTYOutput && this.terminal.isTTY() === false) this.options.synchronousUpdate = false;
			this.schedulingRate = this.terminal.isTTY() ? this.options.throttleTime : this.options.notTTYSchedule;
			this.sigintCallback = null;
		}
		render() {
			if (this.timer) {
				clearTimeout(this.timer);
				this.timer = null;
			}
			super.render();
			if (this.options.noTTYOutput && this.terminal.isTTY() === false) this.terminal.newline();
			this.timer = setTimeout(this.render.bind(this), this.schedulingRate);
		}
		update(current, payload) {
			if (!this.timer) return;
			super.update(current, payload);
			if (this.options.synchronousUpdate && this.lastRedraw + this.options.throttleTime * 2 < Date.now()) this.render();
		}
		start(total, startValue, payload) {
			if (this.options.noTTYOutput === false && this.terminal.isTTY() === false) return;
			if (this.sigintCallback === null && this.options.gracefulExit) {
				this.sigintCallback = this.stop.bind(this);
				process.once("SIGINT", this.sigintCallback);
				process.once("SIGTERM", this.sigintCallback);
			}
			this.terminal.cursorSave();
			if (this.options.hideCursor === true) this.terminal.cursor(false);
			if (this.options.linewrap === false) this.terminal.lineWrapping(false);
			super.start(total, startValue, payload);
			this.render();
		}
		stop() {
			if (!this.timer) return;
			if (this.sigintCallback) {
				process.removeListener("SIGINT", this.sigintCallback);
				process.removeListener("SIGTERM", this.sigintCallback);
				this.sigintCallback = null;
			}
			this.render();
			super.stop();
			clearTimeout(this.timer);
			this.timer = null;
			if (this.options.hideCursor === true) this.terminal.cursor(true);
			if (this.options.linewrap === false) this.terminal.lineWrapping(true);
			this.terminal.cursorRestore();
			if (this.options.clearOnComplete) {
				this.terminal.cursorTo(0, null);
				this.terminal.clearLine();
			} else this.terminal.newline();
		}
	};
}));

// node_modules/cli-progress/lib/multi-bar.js
var require_multi_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _Terminal = require_terminal();
	const _BarElement = require_generic_bar();
	const _options = require_options();
	const _EventEmitter = __require("events");
	module.exports = class MultiBar extends _EventEmitter {
		constructor(options, preset) {
			super();
			this.bars = [];
			this.options = _options.parse(options, preset);
			this.options.synchronousUpdate = false;
			this.terminal = this.options.terminal ? this.options.terminal : new _Terminal(this.options.stream);
			this.timer = null;
			this.isActive = false;
			this.schedulingRate = this.terminal.isTTY() ? this.options.throttleTime : this.options.notTTYSchedule;
			this.loggingBuffer = [];
			this.sigintCallback = null;
		}
		create(total, startValue, payload, barOptions = {}) {
			const bar = new _BarElement(Object.assign({}, this.options, { terminal: this.terminal }, barOptions));
			this.bars.push(bar);
			if (this.options.noTTYOutput === false && this.terminal.isTTY() === false) return bar;
			if (this.sigintCallback === null && this.options.gracefulExit) {
				this.sigintCallback = this.stop.bind(this);
				process.once("SIGINT", this.sigintCallback);
				process.once("SIGTERM", this.sigintCallback);
			}
			if (!this.isActive) {
				if (this.options.hideCursor === true) this.terminal.cursor(false);
				if (this.options.linewrap === false) this.terminal.lineWrapping(false);
				this.timer = setTimeout(this.update.bind(this), this.schedulingRate);
			}
			this.isActive = true;
			bar.start(total, startValue, payload);
			this.emit("start");
			return bar;
		}
		remove(bar) {
			const index = this.bars.indexOf(bar);
			if (index < 0) return false;
			this.bars.splice(index, 1);
			this.update();
			this.terminal.newline();
			this.terminal.clearBottom();
			return true;
		}
		update() {
			if (this.timer) {
				clearTimeout(this.timer);
				this.timer = null;
			}
			this.emit("update-pre");
			this.terminal.cursorRelativeReset();
			this.emit("redraw-pre");
			if (this.loggingBuffer.length > 0) {
				this.terminal.clearLine();
				while (this.loggingBuffer.length > 0) this.terminal.write(this.loggingBuffer.shift(), true);
			}
			for (let i = 0; i < this.bars.length; i++) {
				if (i > 0) this.terminal.newline();
				this.bars[i].render();
			}
			this.emit("redraw-post");
			if (this.options.noTTYOutput && this.terminal.isTTY() === false) {
				this.terminal.newline();
				this.terminal.newline();
			}
			this.timer = setTimeout(this.update.bind(this), this.schedulingRate);
			this.emit("update-post");
			if (this.options.stopOnComplete && !this.bars.find((bar) => bar.isActive)) this.stop();
		}
		stop() {
			clearTimeout(this.timer);
			this.timer = null;
			if (this.sigintCallback) {
				process.removeListener("SIGINT", this.sigintCallback);
				process.removeListener("SIGTERM", this.sigintCallback);
				this.sigintCallback = null;
			}
			this.isActive = false;
			if (this.options.hideCursor === true) this.terminal.cursor(true);
			if (this.options.linewrap === false) this.terminal.lineWrapping(true);
			this.terminal.cursorRelativeReset();
			this.emit("stop-pre-clear");
			if (this.options.clearOnComplete) this.terminal.clearBottom();
			else {
				for (let i = 0; i < this.bars.length; i++) {
					if (i > 0) this.terminal.newline();
					this.bars[i].render();
					this.bars[i].stop();
				}
				this.terminal.newline();
			}
			this.emit("stop");
		}
		log(s) {
			this.loggingBuffer.push(s);
		}
	};
}));

// node_modules/cli-progress/presets/legacy.js
var require_legacy = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: "progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "=",
		barIncompleteChar: "-"
	};
}));

// node_modules/cli-progress/presets/shades-classic.js
var require_shades_classic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: " {bar} {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "█",
		barIncompleteChar: "░"
	};
}));

// node_modules/cli-progress/presets/shades-grey.js
var require_shades_grey = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: " \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "█",
		barIncompleteChar: "░"
	};
}));

// node_modules/cli-progress/presets/rect.js
var require_rect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: " {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "■",
		barIncompleteChar: " "
	};
}));

// node_modules/cli-progress/presets/index.js
var require_presets = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _legacy = require_legacy();
	const _shades_classic = require_shades_classic();
	const _shades_grey = require_shades_grey();
	const _rect = require_rect();
	module.exports = {
		legacy: _legacy,
		shades_classic: _shades_classic,
		shades_grey: _shades_grey,
		rect: _rect
	};
}));

// node_modules/cli-progress/cli-progress.js
var require_cli_progress = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _SingleBar = require_single_bar();
	const _MultiBar = require_multi_bar();
	const _Presets = require_presets();
	const _Formatter = require_formatter();
	const _defaultFormatValue = require_format_value();
	const _defaultFormatBar = require_format_bar();
	const _defaultFormatTime = require_format_time();
	module.exports = {
		Bar: _SingleBar,
		SingleBar: _SingleBar,
		MultiBar: _MultiBar,
		Presets: _Presets,
		Format: {
			Formatter: _Formatter,
			BarFormat: _defaultFormatBar,
			ValueFormat: _defaultFormatValue,
			TimeFormat: _defaultFormatTime
		}
	};
}));

// src/progress-bar.ts
var import_cli_progress = /* @__PURE__ */ __toESM(require_cli_progress(), 1);
const STAGES = {
	profile: "shapes and operators",
	accuracy: "accuracy",
	latency: "latency",
	threads: "latency on several threads",
	throughput: "throughput"
};
function createProgressBar(stream, enabled) {
	if (!enabled) return {
		update: () => {},
		download: () => {},
		stop: () => {}
	};
	let current = "";
	const bar = new import_cli_progress.default.SingleBar({
		stream,
		format: "{title} {bar} {percentage} %",
		barCompleteChar: "█",
		barIncompleteChar: "░",
		barsize: 24,
		hideCursor: true,
		clearOnComplete: true,
		linewrap: false,
		fps: 10
	});
	const show = (title, done, total) => {
		if (title !== current) {
			bar.stop();
			current = title;
			bar.start(Math.max(1, total), 0, { title });
		}
		bar.update(done, { title });
	};
	const write = (line) => void stream.write(`${line}\n`);
	return {
		update: (model, stage, done, total) => {
			const title = `${model}: ${STAGES[stage]}`;
			if (title !== current && !stream.isTTY) write(title);
			show(title, done, total);
		},
		download: stream.isTTY ? barOfDownloads(show) : logDownloads(write),
		stop: () => bar.stop()
	};
}
/** Subjects are downloaded at the same time: one bar for all, of the bytes that are known of. */
function barOfDownloads(show) {
	const all = /* @__PURE__ */ new Map();
	return (what, progress) => {
		all.set(what, progress);
		let done = 0;
		let total = 0;
		for (const { receivedBytes, totalBytes } of all.values()) {
			done += receivedBytes;
			total += totalBytes ?? receivedBytes;
		}
		show(`${all.size === 1 ? `downloading ${what}` : `downloading ${all.size} files`}, ${(total / 1e6).toFixed(1)} MB`, done, total);
	};
}

// src/commands/report-formats.ts
/** Renderers of a report by the name that `--format` gives them. */
const FORMATS = {
	human: (report) => renderTerminal$1(report, {
		colour: useColour(process.stdout),
		width: process.stdout.columns || 100
	}),
	json: renderJson,
	markdown: (report) => renderMarkdown$1(report, { maxLength: 1e6 }),
	html: renderHtml
};
function render$1(report, format) {
	return FORMATS[format](report);
}
function useColour(stream) {
	if (process.env["NO_COLOR"]) return false;
	return stream.isTTY === true || Boolean(process.env["FORCE_COLOR"]) || process.env["GITHUB_ACTIONS"] === "true";
}

// src/commands/check.ts
/** `zoogate check`: flags to raw options, the report to the terminal and to files, the verdict to the exit code. */
const addCheck = (program, finish) => {
	program.command("check").description("measure, compare, decide, report").option("--config <file>", "configuration (default: zoogate.yml, if there is one and no --model is given)").option("--model <locator>", "the candidate: a path, an https URL, hf:..., release:... or another locator").option("--reference <locator>", "a trusted model to compare with").option("--baseline <locator>", "the candidate's own earlier version").option("--claims <place>", "model card, claims file, folder or pattern; may be repeated (docs/claims.md)", repeated).option("--dataset <path>", "folder of class folders, or CSV manifest").option("--preprocess <preset>", "torchvision, caffe or cifar; steps go into the configuration").option("--gate <rule>", "such as \"top1 >= claim - 0.5pp\"; may be repeated", repeated).option("--samples <n>", "measure a seeded random sample of n examples").option("--seed <n>", "seed of every random choice").option("--execution-provider <name>", "cpu (default), cuda, tensorrt, webgpu, dml, coreml").option("--threads <n>", "inference threads for latency (default: 1)").option("--report-dir <folder>", "where reports are written (default: zoogate-report)").option("--shard <i/n>", "measure one part of n").option("--stop <rule>", "full or when-decided").option("--latency-budget <time>", "most time for the latency schedule (default: 60s)").option("--time-limit <time>", "a measuring process that is silent for this long is killed (default: 120s)").option("--explain <when>", "auto, always or off").option("--fail-on <verdict>", "fail (default), inconclusive or never").addOption(formatOption([
		"human",
		"json",
		"markdown"
	])).option("--no-cache", "download afresh").option("--no-progress", "no progress bar").action((flags) => finish(check(flags)));
};
async function check(flags) {
	const { gate, progress, format, ...options } = flags;
	const cwd = process.cwd();
	const config = await loadConfig({
		...options,
		gates: gate,
		spell: (name) => `--${name}`
	}, cwd, process.env);
	const bar = createProgressBar(process.stderr, progress);
	const report = await run(config, {
		fetch: openFetch(),
		hosts: readHosts(process.env),
		env: process.env,
		change: readContext(process.env).change,
		now: Date.now,
		log: (line) => log(line),
		downloading: (what, progress) => bar.download(withoutWorkflowCommands(plainText(what)), progress),
		progress: (model, ...step) => bar.update(withoutWorkflowCommands(plainText(model)), ...step)
	}).finally(bar.stop);
	const files = await writeReportFiles(report, config.reportDir).finally(() => say(render$1(report, format)));
	log(`report: ${Object.values(files).map((file) => relative(cwd, file) || file).join(", ")}`);
	return exitCodeOfReport(report, config.failOn);
}

// src/commands/claims.ts
/** `zoogate claims`: what was understood of files that hold claims, from where, and what is wrong with it. */
const addClaims = (program, finish) => {
	program.command("claims").description("what was understood of a model card or another file with claims, and from where").argument("<files...>", "files, folders or patterns").addOption(formatOption(["human", "json"])).option("--write <report>", "put a report's measured figures into the card's model-index; shows the change first").option("--model <name>", "with --write: which of the report's models the card is about").option("--yes", "with --write: write without asking").action((files, flags) => finish(claims(files, flags)));
};
async function claims(places, { format, write, model, yes = false }) {
	if (write !== void 0) {
		const { writeClaims } = await import("./shared-write-claims.js");
		return writeClaims(onlyCard(places), {
			report: write,
			model,
			yes
		});
	}
	const read = [];
	for (const place of places) {
		const absolute = resolve(place);
		const show = (path) => path.startsWith(absolute) ? place + path.slice(absolute.length) : path;
		read.push(await readAllClaims([absolute], show));
	}
	const findings = examineClaims({
		claims: read.flatMap((one) => one.claims),
		unread: read.flatMap((one) => one.unread)
	});
	if (format === "json") {
		const [only, ...more] = read;
		if (more.length === 0) say(quietJson({
			...only,
			findings
		}));
		else say(quietJson({
			files: read,
			findings
		}));
		return 0;
	}
	for (const one of read) tellClaims(one);
	for (const { message, evidence } of findings) {
		tell("finding", message);
		for (const line of evidence) tell("  ", line);
	}
	return 0;
}
/** A report is about one card. */
function onlyCard(places) {
	const [card, ...more] = places;
	if (card !== void 0 && more.length === 0) return card;
	throw new UserError({
		code: "claims-write-several",
		what: "figures are written to one card",
		where: "--write",
		got: places.join(", "),
		expected: "one model card"
	});
}
/** Text of a card is hostile, and a terminal or a workflow's runner reads along. */
function tell(place, line) {
	say(withoutWorkflowCommands(`${plainText(place) || "  "}  ${plainText(line, 1e3)}`));
}
function tellClaims({ file, claims, unread, preprocessing = [] }) {
	for (const claim of claims) tell(placeText(claim.source), describeClaim(claim));
	for (const { step, value, source } of preprocessing) tell(placeText(source), `preprocessing, ${step}: ${stepText(value)}`);
	for (const { source, text, reason } of unread) tell(placeText(source), `not understood: ${text} (${reason})`);
	if (claims.length + unread.length + preprocessing.length === 0) tell(file, "makes no claims that zoogate can read");
}
/** The figure as it was understood, what it is for, and what was taken for granted. */
function describeClaim(claim) {
	const { metric, text, value, unit, readings = [], note } = claim;
	const scope = [
		claim.model,
		claim.variant,
		claim.artifact,
		claim.dataset,
		claim.split,
		claim.hardware,
		claim.dtype,
		claim.batch === void 0 ? void 0 : `batch ${claim.batch}`,
		claim.inputSize
	].filter((part) => part !== void 0);
	const also = readings.length === 0 ? [] : [`as ${readings.map(({ convention }) => convention).join(" or ")}`];
	return [
		`${metric} ${formatValue(value, unit)} ("${text}")`,
		...scope.length === 0 ? [] : [`for ${scope.join(", ")}`],
		...also,
		...note === void 0 ? [] : [note]
	].join("; ");
}

// src/graph/identify/render-network.ts
/** What network a graph is, for the terminal: a line on what it is, who calls it what, and its stages as a picture. */
function networkRows(network, agreements) {
	const { identification, traits, kindOf, stages } = network;
	const known = identification.kind === "known" ? findKnown(identification.name) : void 0;
	const catalogue = known === void 0 ? "" : tellCatalogue(known);
	const shown = [
		...identification.kind === "known" ? [describeHead(identification.head)] : [],
		`activation ${traits.activations.join(", ") || "not told"}`,
		`normalisation ${traits.norms.join(", ") || "none or folded"}`,
		...traits.padding === "none" ? [] : [`padding ${paddings[traits.padding]}`],
		`output ${traits.softmax ? "probabilities" : "without softmax"}`
	];
	return [
		["network", describeIdentification(identification)],
		["", `${kindOf}; ${shown.join(", ")}`],
		...catalogue === "" ? [] : [["called", catalogue]],
		...agreements.map(({ kind, sentence }) => [verdicts[kind], sentence]),
		...stageRows(stages)
	];
}
const paddings = {
	symmetric: "symmetric (as PyTorch)",
	same: "at the end first (TensorFlow, SAME)",
	mixed: "symmetric and at the end first"
};
const verdicts = {
	agrees: "name agrees",
	ambiguous: "name is vague",
	contradicts: "NAME DIFFERS",
	unconfirmed: "name?"
};
/** Lines of the picture. */
const longestPicture = 60;
/** `/4` is where the picture is a quarter as wide as at the input. */
function stageRows(stages) {
	const rows = stages.flatMap(({ reduction, lines }, stage) => lines.map((line, index) => {
		const place = index === 0 ? `/${reduction}` : "";
		return [stage === 0 && index === 0 ? "stages" : "", `${place.padEnd(5)}${line}`];
	}));
	if (rows.length <= longestPicture) return rows;
	return [...rows.slice(0, longestPicture), ["", `and ${rows.length - longestPicture} further lines`]];
}

// src/graph/render-work.ts
/** What an inference costs, what changed in the signature, and risks, as rows and lines for the terminal. */
/** `Conv 10, Gemm 5`, the largest first. */
function list$1(figures) {
	return Object.entries(figures).sort(([, a], [, b]) => b - a).map(([name, figure]) => `${name} ${withThousands(figure)}`).join(", ");
}
function workRows({ macs, flops, activations, assumptions }) {
	const lacking = macs.incomplete.length === 0 ? "" : `; not counted, of unknown shape: ${macs.incomplete.join(", ")}`;
	const left = Object.keys(flops.notCounted).length === 0 ? "" : `; not counted: ${list$1(flops.notCounted)}`;
	const unknown = activations.unknown === 0 ? "" : `, ${withThousands(activations.unknown)} values of unknown size left out`;
	return [
		["MACs", `${withThousands(macs.macs)}: ${list$1(macs.counted) || "none"}${lacking}`],
		["FLOPs", `${withThousands(flops.flops)}: ${list$1(flops.counted) || "none"}${left}`],
		["activations", `${withThousands(activations.peakBytes)} bytes at once, at ${activations.peakAt}; ${withThousands(activations.totalBytes)} in all${unknown}`],
		...assumptions.map((clause) => ["", `taken for granted: ${clause}`])
	];
}
function storageRows({ bytesByPrecision, precision, depth }) {
	return [["precision", `${precision}: ${list$1(bytesByPrecision) || "no weights"} bytes`], ["depth", `${withThousands(depth)} layers with weights on the longest path`]];
}
function signatureRows({ opsets, customOperators, functions, metadata }) {
	const domains = Object.entries(opsets).map(([domain, version]) => `${domain} ${version}`);
	const entries = Object.entries(metadata).map(([key, value]) => `${key}: ${value.length > 60 ? `${value.slice(0, 57)}...` : value}`);
	return [
		["operator sets", domains.join(", ")],
		["custom", list$1(customOperators) || "no custom operators"],
		...functions.length === 0 ? [] : [["functions", functions.join(", ")]],
		...entries.length === 0 ? [] : [["metadata", entries.join("; ")]]
	];
}
function signatureLines(changes) {
	if (changes.length === 0) return ["the same inputs, outputs and needs"];
	return changes.map(({ part, breaking, what }) => `${part}: ${breaking ? "BREAKING: " : ""}${what}`);
}
function riskLines(risks) {
	if (risks.length === 0) return ["no static risks found"];
	return risks.map(({ kind, where, what }) => `${kind}: ${where}: ${what}`);
}

// src/graph/render-inspection.ts
function renderInspection({ artifact, architecture, agreements, difference, signature, work, signatureChanges, risks }) {
	const views = Object.entries(architecture.parameterViews).map(([name, value]) => `${name} ${withThousands(value)}`);
	const operators = Object.entries(architecture.operators).sort(([, a], [, b]) => b - a);
	const lines = [
		["sha256", artifact.sha256],
		["size", `${withThousands(artifact.bytes)} bytes`],
		["producer", architecture.producer || "not told"],
		["opset", `${architecture.opset} (IR version ${architecture.irVersion})`],
		["inputs", architecture.inputs.map(formatValue$1).join("; ")],
		["outputs", architecture.outputs.map(formatValue$1).join("; ")],
		...signatureRows(signature),
		["parameters", withThousands(architecture.parameters)],
		["", views.join(", ")],
		...storageRows(architecture),
		...workRows(work),
		["nodes", `${withThousands(architecture.nodes)}: ${operators.map(([name, n]) => `${name} ${n}`).join(", ")}`],
		["graph", architecture.signature],
		["weights", architecture.weightsSignature ?? "in other files, not read"],
		...architecture.externalFiles.map(externalRow),
		...networkRows(architecture.network, agreements)
	].map(([name, value]) => `${name.padEnd(14)}${printable(value)}`);
	if (risks !== void 0) lines.push("", ...riskLines(risks).map(printable));
	if (signatureChanges !== void 0) lines.push("", ...signatureLines(signatureChanges).map(printable));
	if (difference === void 0) return lines.join("\n");
	return [
		...lines,
		"",
		...differenceLines(difference).map(printable)
	].join("\n");
}
const relationWords = {
	equal: "the same network: one structure, the same weights",
	"equal up to weights": "the same structure with other weights",
	"equal up to precision": "the same network at another precision",
	"same family": "not the same network, but one of the same family",
	different: "another network"
};
/** What the model is to the other one, and every difference as the model's own side sees it. */
function differenceLines({ relation, similarity, changes, weights, interfaceChanges }) {
	const alike = similarity < 1 ? ` (${(similarity * 100).toFixed(1)} % alike)` : "";
	return [
		`${relationWords[relation]}${alike}`,
		...changes.map((change) => `  ${change}`),
		...weights.sentence === void 0 ? [] : [`  ${weights.sentence}`],
		...interfaceChanges.length === 0 ? [] : ["to callers:", ...interfaceChanges.map((change) => `  ${change}`)]
	];
}
function externalRow({ location, tensors, bytes, problem }) {
	const told = problem === void 0 ? "" : `: ${problem}`;
	return ["", `${location}: ${withThousands(bytes)} bytes in ${withThousands(tensors)} tensors${told}`];
}
/** Names in a model are anybody's: control characters would steer the terminal. */
function printable(text) {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, "?");
}

// src/commands/inspect.ts
/** `zoogate inspect`: what a graph says without being run, and what differs in another. */
const addInspect = (program, finish) => {
	program.command("inspect").description("what a graph says without being run").argument("<model>", "a path, an https URL, hf:..., release:... or another locator").option("--against <model>", "another model: what differs").option("--risks", "what to look at before the model is trusted or run").addOption(formatOption(["human", "json"])).action((model, flags) => finish(inspect(model, flags)));
};
async function inspect(model, flags) {
	const config = await loadConfig({
		model,
		spell: () => "MODEL"
	}, process.cwd(), process.env);
	const world = {
		fetch: openFetch(),
		hosts: readHosts(process.env),
		env: process.env,
		log
	};
	const read = async (text, where) => {
		const locator = parseLocator(text, process.cwd(), where);
		const artifact = await acquire({ locator }, acquireWorld(config, world, text));
		return {
			artifact,
			model: readModel(openModel(artifact), text)
		};
	};
	const inspected = await read(model, "MODEL");
	const other = flags.against === void 0 ? void 0 : await read(flags.against, "--against");
	const told = other === void 0 ? describeOne(inspected.model) : describeBoth(inspected.model, other.model);
	const names = [{
		source: "the file is called",
		text: basename(model)
	}, {
		source: "its graph is called",
		text: inspected.model.graph.name
	}];
	const inspection = {
		artifact: inspected.artifact,
		...told,
		agreements: compareNames(told.architecture.network.identification, names),
		signature: describeSignature(inspected.model),
		work: describeWork(inspected.model),
		...flags.risks === true ? { risks: risksOf(inspected) } : {}
	};
	say(flags.format === "json" ? quietJson(inspection) : withoutWorkflowCommands(renderInspection(inspection)));
	return 0;
}
/** Weights in other files may be larger than anybody wants to wait for; only a comparison needs them. */
function describeOne(model) {
	const architecture = describeStructure(model);
	return { architecture: architecture.externalData ? architecture : describeArchitecture(model) };
}
function describeBoth(model, other) {
	return {
		architecture: describeArchitecture(model),
		difference: compareModels(model, other),
		signatureChanges: compareSignatures(describeSignature(model), describeSignature(other))
	};
}
function risksOf({ artifact, model }) {
	const structure = { externalFiles: findExternalFiles(model) };
	return findRisks({
		model,
		structure,
		...findProvenance(artifact)
	});
}

// src/graph/probe-model.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
const FLOAT = 1;
const root = import_light.Root.fromJSON(onnxDescriptor);
/** @returns the bytes of an ONNX file that takes `x` (N x channels x size x size) and gives `y` of the same shape. */
function probeModel({ layers, channels, size, idle = [], batch }) {
	const random = createRandom(1);
	const nodes = [];
	const initializers = [];
	let trunk = "x";
	const convolve = (name, kernel, weight) => {
		const count = channels * channels * kernel * kernel;
		const values = Float32Array.from({ length: count }, weight);
		const dims = [
			channels,
			channels,
			kernel,
			kernel
		];
		initializers.push({
			name: `${name}_w`,
			dims,
			data_type: FLOAT,
			raw_data: new Uint8Array(values.buffer)
		});
		const pad = (kernel - 1) / 2;
		const attribute = [{
			name: "kernel_shape",
			type: 7,
			ints: [kernel, kernel]
		}, {
			name: "pads",
			type: 7,
			ints: [
				pad,
				pad,
				pad,
				pad
			]
		}];
		nodes.push({
			op_type: "Conv",
			name,
			input: [trunk, `${name}_w`],
			output: [name],
			attribute
		});
		return name;
	};
	const width = Math.sqrt(6 / (channels * 9));
	for (let layer = 0; layer < layers; layer++) {
		const convolved = convolve(`conv${layer}`, 3, () => (2 * random() - 1) * width);
		nodes.push({
			op_type: "Relu",
			name: `relu${layer}`,
			input: [convolved],
			output: [`relu${layer}`]
		});
		trunk = `relu${layer}`;
		for (const [i, kernel] of idle.entries()) {
			if (Math.floor((i + .5) * layers / idle.length) !== layer) continue;
			const nothing = convolve(`idle${i}`, kernel, () => 0);
			nodes.push({
				op_type: "Add",
				name: `add${i}`,
				input: [trunk, nothing],
				output: [`add${i}`]
			});
			trunk = `add${i}`;
		}
	}
	nodes.push({
		op_type: "Identity",
		name: "last",
		input: [trunk],
		output: ["y"]
	});
	const dim = [batch === void 0 ? { dim_param: "N" } : { dim_value: batch }, ...[
		channels,
		size,
		size
	].map((dim_value) => ({ dim_value }))];
	const value = (name) => ({
		name,
		type: { tensor_type: {
			elem_type: FLOAT,
			shape: { dim }
		} }
	});
	const type = root.lookupType("onnx.ModelProto");
	const message = type.create({
		ir_version: 8,
		producer_name: "zoogate",
		graph: {
			name: "probe",
			node: nodes,
			initializer: initializers,
			input: [value("x")],
			output: [value("y")]
		},
		opset_import: [{
			domain: "",
			version: 13
		}]
	});
	return type.encode(message).finish();
}

// src/measurement/noise.ts
/**
* What margin a runner's latency gates can resolve: a model timed against itself in many fresh processes, and gates of
* as many of them as a budget pays for, one beginning with each process.
*/
/** @returns one entry a budget that pays for two processes at least, and for no more than there are. */
function resolutions({ first, second, wallMs }, budgetsMs, seed) {
	const perRestart = wallMs.reduce((sum, ms) => sum + ms, 0) / wallMs.length;
	const figures = latencyFigures(seed, (metric) => metric === "latency.p50");
	return budgetsMs.flatMap((budgetMs) => {
		const restarts = Math.floor(budgetMs / perRestart);
		if (restarts < 2 || restarts > first.length) return [];
		let look = 1;
		while (restartsAtLook(look + 1) <= restarts) look++;
		const margins = [];
		for (let from = 0; from + restarts <= first.length; from++) {
			const to = from + restarts;
			const comparison = figures.compare(first.slice(from, to), second.slice(from, to))["latency.p50"];
			const estimate = comparison && ratio(comparison, .05 * shareOfLook(look));
			if (estimate !== void 0) margins.push(Math.max(0, estimate.high - 1));
		}
		if (margins.length === 0) return [];
		margins.sort((a, b) => a - b);
		const [median, most] = [.5, .95].map((q) => quantileOfSorted(margins, q));
		return [{
			budgetMs,
			restarts,
			gates: margins.length,
			median,
			most
		}];
	});
}

// src/commands/noise.ts
/** `zoogate noise`: what margin this runner's latency gates can resolve, seen by timing a model against itself. */
/** About 5 ms on one core of a server. */
const BUILT_IN = {
	layers: 30,
	channels: 64,
	size: 19
};
const BUDGETS_MS = [
	1e4,
	2e4,
	3e4,
	6e4,
	12e4
];
const TIME_LIMIT_MS = 12e4;
const addNoise = (program, finish) => {
	program.command("noise").description("what margin this runner's latency gates can resolve").argument("[model]", "an ONNX file; without it a built-in network of about 5 ms").option("--duration <time>", "how long to measure", "2m").addOption(formatOption(["human", "json"])).action((model, flags) => finish(noise(model, flags)));
};
async function noise(model, flags) {
	const durationMs = duration(flags.duration, "--duration");
	const nativeDirectory = await findNativePackages(log);
	const scratch = await mkdtemp(join(tmpdir(), "zoogate-noise-"));
	try {
		const path = model === void 0 ? join(scratch, "built-in.onnx") : resolve(model);
		if (model === void 0) await writeFile(path, probeModel(BUILT_IN));
		const measured = await measure(path, durationMs, nativeDirectory);
		if (measured.wallMs.length < 2) throw tooShort(flags.duration, measured);
		const testbed = await describeTestbed({
			runtime: `onnxruntime-node ${await runtimeVersion(nativeDirectory)}`,
			executionProvider: "cpu",
			threads: 1
		});
		const { measure: figuresOf } = latencyFigures(0, (metric) => metric === "latency.p50");
		const p50 = figuresOf(measured.first)["latency.p50"];
		const told = {
			model: model === void 0 ? "built-in" : basename(path),
			testbed,
			durationMs,
			restarts: measured.wallMs.length,
			latencyMs: p50?.kind === "sampled" ? p50.value : void 0,
			resolutions: resolutions(measured, BUDGETS_MS, 0)
		};
		say(flags.format === "json" ? quietJson(told) : withoutWorkflowCommands(render(told)));
		return 0;
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
/** As many processes as the time pays for; one there is in any case. */
async function measure(path, durationMs, nativeDirectory) {
	const first = [];
	const second = [];
	const wallMs = [];
	const begin = performance.now();
	let longestMs = 0;
	for (let elapsed = 0; wallMs.length === 0 || elapsed + longestMs <= durationMs;) {
		const restart = await timeSubjects({
			kind: "latency",
			subjects: [
				"candidate",
				"reference",
				"control"
			].map((name) => ({
				name,
				modelPath: path
			})),
			settings: {
				executionProvider: "cpu",
				threads: 1
			},
			examples: [],
			batch: 1,
			seed: wallMs.length,
			...RESTART,
			shareMs: durationMs / 10,
			limitMs: Math.max(0, durationMs - elapsed)
		}, {
			nativeDirectory,
			timeLimitMs: TIME_LIMIT_MS
		});
		const before = elapsed;
		elapsed = performance.now() - begin;
		wallMs.push(elapsed - before);
		longestMs = Math.max(longestMs, elapsed - before);
		first.push(restart.subjects[0]);
		second.push(restart.subjects[1]);
		if (restart.cutOff !== void 0) break;
	}
	return {
		first,
		second,
		wallMs
	};
}
function tooShort(given, { wallMs }) {
	return new UserError({
		code: "duration-too-short",
		what: "there was no time for two processes, and one tells nothing of noise",
		where: "--duration",
		got: given,
		expected: `about ${formatDuration(10 * wallMs[0])} or more`
	});
}
function render({ model, testbed, durationMs, restarts, latencyMs, resolutions: all }) {
	const each = latencyMs === void 0 ? "" : ` (${latencyMs.toPrecision(3)} ms)`;
	const lines = [
		`${testbed.cpu}, ${formatCount(testbed.cores)} cores, ${testbed.os}; ${testbed.runtime}`,
		`${plainText(model)}${each} against itself in ${formatCount(restarts)} processes, ${formatDuration(durationMs)}`,
		""
	];
	if (all.length === 0) return `${[...lines, "No gate could be formed of so few processes: give a longer --duration."].join("\n")}\n`;
	const percent = (share) => `${(100 * share).toFixed(1)} %`;
	const rows = [[
		"budget",
		"processes",
		"margin, half of gates",
		"19 of 20 gates"
	], ...all.map(({ budgetMs, restarts, median, most }) => [
		formatDuration(budgetMs),
		formatCount(restarts),
		percent(median),
		percent(most)
	])];
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	for (const row of rows) lines.push(row.map((cell, i) => cell.padEnd(widths[i])).join("  ").trimEnd());
	lines.push("", "A gate \"latency.p50 <= reference + MARGIN\" with a smaller margin may stay inconclusive here.");
	return `${lines.join("\n")}\n`;
}

// src/commands/percent.ts
/** Shares with all the digits that a limit may have: where half a point decides, two digits are too few. */
/** "75.625 %". */
function percent(share) {
	return `${trimmed(share)} %`;
}
/** "0.375 pp". */
function points(share) {
	return `${trimmed(share)} pp`;
}
function trimmed(share) {
	return String(Number((share * 100).toFixed(4)));
}

// src/commands/examples-needed.ts
/**
* How many examples a gate on a share of examples needs, from what its figure is expected to be. The intervals are
* those that `gate/decide.ts` judges by, so a part of an evaluation set is taken for a sample of the model at large,
* and only the whole set, where it is known to be whole, has no sampling error.
*/
/** Metrics that are a share of examples: what Wilson's and Newcombe's intervals are for. */
const SHARES = /* @__PURE__ */ new Set([
	"top1",
	"top5",
	"agreement",
	"negative_flips",
	"all_close",
	"recall.at1",
	"recall.at5",
	"recall.at10"
]);
/** Sizes whose resolution is told: what people usually measure. */
const USUAL_SIZES = [1e3, 1e4];
/** The strictest level, 1 - alpha, that Holm's correction may hold one of these gates to. */
function levelOfEach(rules) {
	const gates = Math.max(1, rules.filter(({ metric }) => METRICS$2[metric].from !== "graph").length);
	return {
		gates,
		alpha: FAMILY_ALPHA / gates
	};
}
/** Why there is nothing to plan for a gate; undefined if there is. */
function whyNotPlanned({ metric, comparison, bound, unit }) {
	const { from } = METRICS$2[metric];
	if (from === "graph") return `${metric} is read from the graph and needs no examples`;
	if (from === "latency") return `${metric} is timed: it takes restarts and rounds, not examples`;
	if (unit !== "ratio" || !SHARES.has(metric)) return `${metric} is no share of examples: what a number of them can tell depends on the data`;
	if (comparison === "==") return `a sample can break "${metric} ==" and never confirm it`;
	if (bound.kind === "subject" && bound.subject !== "claim" && bound.factor !== 1) return `a margin relative to the ${bound.subject} is not planned for, only one in pp`;
}
/**
* @param alpha 1 minus the confidence of the interval that decides.
* @throws UserError if a figure that the gate needs is missing or the figures can't be together.
*/
function examplesNeeded(rule, prospect, alpha) {
	const expected = prospect.expected(rule.metric);
	if (expected === void 0) throw new UserError({
		code: "plan-expectation-missing",
		what: `nothing says what ${rule.metric} is expected to be`,
		where: "--expect",
		expected: `the figure that the candidate is thought to reach, such as --expect 76% or --expect ${rule.metric}=76%`
	});
	const { bound } = rule;
	const z = twoSidedZ(alpha);
	if (bound.kind === "quantity") return alone(rule, {
		held: { against: "quantity" },
		limit: bound.value
	}, expected, prospect, z);
	if (bound.subject !== "claim") return beside(rule, bound.subject, bound.offset, expected, prospect, z);
	const claim = claimOf(rule, prospect);
	const allowance = (rule.comparison === ">=" ? -1 : rule.comparison === "<=" ? 1 : 0) * claim.precision * Math.abs(bound.factor);
	const limit = decimal(bound.factor * claim.value + bound.offset + allowance);
	return alone(rule, {
		held: {
			against: "claim",
			claim,
			allowance
		},
		limit
	}, expected, prospect, z);
}
function claimOf(rule, { claims, scope }) {
	const lookup = chooseClaim(rule.metric, claims, claims?.file, {
		...scope,
		hardware: ""
	});
	if (lookup.kind === "claim") return lookup.claim;
	throw new UserError({
		code: "plan-claim-missing",
		what: lookup.reason,
		where: claims?.file ?? "--claims",
		got: rule.text,
		expected: "a card that makes the claim: --claims FILE, and --dataset-name NAME if it names several datasets"
	});
}
/** The candidate's figure against a fixed limit. */
function alone(rule, { held, limit }, expected, { power, populationSize }, z) {
	if (limit < 0 || limit > 1) throw new UserError({
		code: "plan-limit-impossible",
		what: `${rule.metric} lies between 0 and 100 %, and the gate's limit does not`,
		where: rule.text,
		got: percent(limit)
	});
	const interval = (n) => wilsonInterval(expected * n, n, z);
	const answer = examplesForProportion(expected, limit, {
		power,
		z
	});
	return conclude(rule, {
		held,
		limit,
		expected
	}, answer, interval, populationSize);
}
/** The candidate's figure against another subject's on the same examples. */
function beside(rule, subject, margin, expected, { against, discordant, power, populationSize }, z) {
	const other = against[subject];
	if (other === void 0) throw new UserError({
		code: "plan-expectation-missing",
		what: `nothing says what the ${subject} is expected to reach`,
		where: "--against",
		got: rule.text,
		expected: `--against ${subject}=76.5%`
	});
	if (discordant === void 0) throw new UserError({
		code: "plan-expectation-missing",
		what: `nothing says how often candidate and ${subject} differ`,
		where: "--discordant",
		got: rule.text,
		expected: "the share of examples on which exactly one of them is right, such as --discordant 4%"
	});
	const difference = decimal(expected - other);
	const fewest = Math.abs(difference);
	const most = decimal(Math.min(expected + other, 2 - expected - other));
	if (discordant < fewest || discordant > most) throw new UserError({
		code: "plan-figures-impossible",
		what: `figures of ${percent(expected)} and ${percent(other)} can't differ on that share of examples`,
		where: "--discordant",
		got: percent(discordant),
		expected: `between ${percent(fewest)} and ${percent(most)}`
	});
	const lowest = (discordant + difference) / 2;
	const highest = 1 - (discordant - difference) / 2 - 1e-12;
	const first = Math.max(lowest, Math.min(highest, expected));
	const interval = (n) => {
		const onlyFirst = lowest * n;
		const onlySecond = (discordant - difference) / 2 * n;
		const both = (first - lowest) * n;
		return pairedContrast({
			both,
			onlyFirst,
			onlySecond,
			neither: n - both - onlyFirst - onlySecond
		}, 1, z);
	};
	const answer = examplesForDifference({
		difference,
		discordant,
		first
	}, margin, {
		power,
		z
	});
	return conclude(rule, {
		held: {
			against: subject,
			other,
			discordant
		},
		limit: decimal(other + margin),
		expected
	}, answer, interval, populationSize);
}
function conclude(rule, figures, answer, interval, populationSize) {
	const distance = decimal(figures.expected - figures.limit);
	const upwards = rule.comparison === ">=" || rule.comparison === ">";
	const resolves = USUAL_SIZES.filter((n) => populationSize === void 0 || n < populationSize).map((n) => {
		const { low, high } = interval(n);
		return {
			n,
			halfWidth: (high - low) / 2
		};
	});
	return {
		kind: "planned",
		rule: rule.text,
		metric: rule.metric,
		...figures,
		distance,
		...distance === 0 ? {} : { outcome: distance > 0 === upwards ? "pass" : "fail" },
		examples: within(answer, populationSize),
		resolves
	};
}
function within(answer, populationSize) {
	if (populationSize !== void 0 && (answer.kind !== "enough" || answer.n >= populationSize)) return {
		kind: "all",
		n: populationSize
	};
	return answer.kind === "out of reach" ? {
		kind: "out_of_reach",
		most: answer.n
	} : answer;
}
/** The decimal fraction that was meant: sums of figures as printed must meet their limit where they do on paper. */
function decimal(value) {
	return Number(value.toFixed(12));
}

// src/commands/plan-figures.ts
/** The figures that `zoogate plan` is given, from text: in the units of gates, or a UserError that names the flag. */
const SUBJECTS = ["reference", "baseline"];
/**
* What each gate's metric is expected to be, from `VALUE` or `METRIC=VALUE`.
*
* @param rules the gates that are planned for.
*/
function readExpectations(rules, texts) {
	const metrics = new Set(rules.map(({ metric }) => metric));
	const expected = /* @__PURE__ */ new Map();
	for (const text of texts ?? []) {
		const [name, value] = split(text);
		const share = readShare(value, "--expect");
		const metric = name === void 0 ? onlyMetric(metrics, "--expect", text) : metricCalled(name, metrics);
		if (expected.has(metric)) throw repeatedFlag("--expect", text, metric);
		expected.set(metric, share);
	}
	return (metric) => expected.get(metric);
}
/** What the other subjects are expected to reach, from `SUBJECT=VALUE`. */
function readAgainst(rules, texts) {
	const against = {};
	for (const text of texts ?? []) {
		const [name, value] = split(text);
		const subject = SUBJECTS.find((known) => known === name);
		if (subject === void 0) throw new UserError({
			code: "plan-subject-unknown",
			what: "this names no subject",
			where: "--against",
			got: text,
			expected: SUBJECTS.map((known) => `${known}=76.5%`).join(" or ")
		});
		if (against[subject] !== void 0) throw repeatedFlag("--against", text, subject);
		const beside = rules.filter(({ bound }) => bound.kind === "subject" && bound.subject === subject);
		if (beside.length > 0) onlyMetric(new Set(beside.map(({ metric }) => metric)), "--against", text);
		against[subject] = readShare(value, "--against");
	}
	return against;
}
/** A share of examples as a fraction: `76%` or `0.76`. */
function readShare(text, where) {
	const quantity = readQuantity(text);
	const value = quantity === void 0 || quantity.unit === "pp" ? void 0 : inUnit(quantity, "ratio");
	if (value !== void 0 && value >= 0 && value <= 1) return Number(value.toFixed(12));
	const percentage = quantity?.unit === void 0 && value !== void 0 && value > 1 && value <= 100;
	throw new UserError({
		code: "plan-figure-invalid",
		what: "this is no share of examples",
		where,
		got: text,
		expected: "a fraction or a percentage, such as 0.76 or 76%",
		hint: percentage ? `write ${value}%` : void 0
	});
}
/** A probability short of certainty. */
function readPower(text) {
	const power = readShare(text, "--power");
	if (power > 0 && power < 1) return power;
	throw new UserError({
		code: "plan-figure-invalid",
		what: "a decision can be neither impossible nor certain",
		where: "--power",
		got: text,
		expected: "a probability between 0 and 1, such as 0.9"
	});
}
/** A number of examples, 1 or more. */
function readCount(text, where) {
	const quantity = readQuantity(text);
	const value = quantity === void 0 ? void 0 : inUnit(quantity, "count");
	if (value !== void 0 && Number.isSafeInteger(value) && value >= 1) return value;
	throw new UserError({
		code: "plan-figure-invalid",
		what: "this is no number of examples",
		where,
		got: text,
		expected: "a whole number, such as 50000 or 50k"
	});
}
/** `name=value` in its two parts; a bare value has no name. */
function split(text) {
	const at = text.indexOf("=");
	return at < 0 ? [void 0, text] : [text.slice(0, at).trim(), text.slice(at + 1)];
}
function onlyMetric(metrics, where, got) {
	const [first, ...others] = metrics;
	if (first !== void 0 && others.length === 0) return first;
	throw new UserError({
		code: "plan-figure-ambiguous",
		what: `the gates are on ${[...metrics].join(", ")}, and this figure can be that of one`,
		where,
		got,
		...where === "--expect" ? { expected: [...metrics].map((metric) => `--expect ${metric}=VALUE`).join(" ") } : { hint: "plan the gates of one metric at a time" }
	});
}
function metricCalled(name, metrics) {
	if (isMetricName(name) && metrics.has(name)) return name;
	const nearest = nearestWord(name, isMetricName(name) ? [...metrics] : METRIC_NAMES);
	throw new UserError({
		code: "plan-metric-unknown",
		what: isMetricName(name) ? "no gate that is planned for is on this metric" : "this is not a metric",
		where: "--expect",
		got: name,
		expected: `one of ${[...metrics].join(", ")}`,
		hint: nearest === void 0 ? void 0 : `did you mean "${nearest}"?`
	});
}
function repeatedFlag(where, got, name) {
	return new UserError({
		code: "plan-figure-repeated",
		what: `there are two figures for ${name}`,
		where,
		got,
		expected: "one"
	});
}

// src/commands/render-plan.ts
/** The answers of `zoogate plan` as lines for the terminal. */
const count$1 = (n) => n.toLocaleString("en-US");
function renderPlan({ gates, family, power }) {
	const blocks = gates.map((gate) => [plainText(gate.rule), ...gate.kind === "planned" ? rowsOf(gate, power).map(([name, text]) => `  ${name.padEnd(10)}${text}`) : [`  ${gate.reason}`]].join("\n"));
	if (family.gates > 1) blocks.push(`${family.gates} gates are decided together (Holm): each is planned for the strictest interval that it may be held to, of ${percent(1 - family.alpha)}`);
	return blocks.join("\n\n");
}
function rowsOf(gate, power) {
	const { expected, distance, outcome, resolves } = gate;
	const paired = "discordant" in gate.held ? `, differing on ${percent(gate.held.discordant)} of examples` : "";
	const place = outcome === void 0 ? "on the limit" : `${points(Math.abs(distance))} ${distance > 0 ? "above" : "below"} the limit: should ${outcome}`;
	const resolution = resolves.map(({ n, halfWidth }) => `± ${(halfWidth * 100).toFixed(2)} pp with ${count$1(n)}`);
	return [
		["limit", limitText(gate)],
		["expected", `${percent(expected)}${paired}, ${place}`],
		["examples", examplesText(gate, power)],
		...resolution.length === 0 ? [] : [["resolves", resolution.join(", ")]]
	];
}
function limitText({ held, limit }) {
	const total = percent(limit);
	if (held.against === "quantity") return total;
	if (held.against !== "claim") return `${total} (${held.against} ${percent(held.other)})`;
	const { text, source } = held.claim;
	const allowance = held.allowance === 0 ? "" : `; ${points(Math.abs(held.allowance))} of room for its rounding`;
	return `${total} (claim ${plainText(text)} at ${plainText(placeText(source))}${allowance})`;
}
function examplesText({ examples, outcome, held }, power) {
	const wanted = percent(power);
	const why = outcome === void 0 ? "no sample tells the expected figure from the limit" : `fewer do not reach ${wanted} power`;
	switch (examples.kind) {
		case "enough": return "discordant" in held ? `about ${count$1(examples.n)} (power ${wanted})` : `${count$1(examples.n)} (power ${percent(Math.floor(examples.power * 1e4) / 1e4)})`;
		case "all": return `all ${count$1(examples.n)} (with "complete: true"): ${why}`;
		case "out_of_reach": return outcome === void 0 ? `out of reach: ${why}` : `out of reach: more than ${count$1(examples.most)} for ${wanted} power`;
	}
}

// src/commands/plan.ts
/** `zoogate plan`: before a run, how many examples each gate on accuracy needs. */
const addPlan = (program, finish) => {
	program.command("plan").description("how many examples a gate on accuracy needs").option("--gate <rule>", "such as \"top1 >= claim - 0.5pp\"; may be repeated", repeated).option("--config <file>", "take gates, claims and the name of the dataset from a zoogate.yml").option("--expect <[metric=]value>", "what the candidate is thought to reach, such as 76%; once a metric", repeated).option("--against <subject=value>", "what the reference or baseline is thought to reach", repeated).option("--discordant <share>", "share of examples on which exactly one of candidate and other subject is right").option("--population <n>", "size of the whole evaluation set").option("--power <probability>", "of a decision", "0.9").option("--claims <place>", "model card, claims file, folder or pattern; may be repeated", repeated).option("--dataset-name <name>", "which dataset the claim is for").addOption(formatOption(["human", "json"])).action((flags) => finish(plan(flags)));
};
async function plan(flags) {
	const { rules, claims, scope } = await readSetting(flags);
	const planned = rules.filter((rule) => whyNotPlanned(rule) === void 0);
	refuseWhatIsNotPlanned(rules, planned, flags);
	const { discordant, population } = flags;
	const prospect = {
		expected: readExpectations(planned, flags.expect),
		against: readAgainst(planned, flags.against),
		discordant: discordant === void 0 ? void 0 : readShare(discordant, "--discordant"),
		populationSize: population === void 0 ? void 0 : readCount(population, "--population"),
		power: readPower(flags.power),
		claims,
		scope
	};
	const family = levelOfEach(rules);
	const answers = {
		power: prospect.power,
		family,
		populationSize: prospect.populationSize,
		gates: rules.map((rule) => {
			const reason = whyNotPlanned(rule);
			if (reason === void 0) return examplesNeeded(rule, prospect, family.alpha);
			return {
				kind: "not_planned",
				rule: rule.text,
				metric: rule.metric,
				reason
			};
		})
	};
	say(flags.format === "json" ? quietJson(answers) : withoutWorkflowCommands(renderPlan(answers)));
	return 0;
}
async function readSetting({ config, gate, claims, datasetName }) {
	const cwd = process.cwd();
	if (config === void 0) {
		if (gate === void 0) throw new UserError({
			code: "plan-gate-missing",
			what: "there is no gate to plan for",
			where: "zoogate plan",
			expected: `--gate 'top1 >= 75%', or --config zoogate.yml`
		});
		return {
			rules: gate.map((rule) => parseRule(rule, "--gate")),
			claims: await readModelClaims(claims?.map((place) => resolve(cwd, place)), { workingDirectory: cwd }),
			scope: { dataset: datasetName }
		};
	}
	const loaded = await loadConfig({
		config,
		gates: gate,
		claims,
		spell: (name) => `--${name}`
	}, cwd, process.env);
	const model = onlyModel(loaded.models, config);
	const read = await readModelClaims(model.claims, loaded);
	const scope = {
		dataset: datasetName ?? model.dataset?.name,
		split: model.dataset?.split,
		subject: { names: namesOf(model.name, model.candidate.locator.text) }
	};
	return {
		rules: model.gates.length > 0 ? model.gates : defaultRules(read, model, model.dataset !== void 0, (metric) => chooseClaim(metric, read, read?.file, {
			...scope,
			hardware: ""
		})),
		claims: read,
		scope
	};
}
function onlyModel(models, config) {
	if (models.length === 1) return models[0];
	throw new UserError({
		code: "plan-several-models",
		what: "the configuration holds several models, and expected figures are those of one",
		where: config,
		got: models.map(({ name }) => name).join(", "),
		hint: "give the gates of one model with --gate, and its card with --claims"
	});
}
/** A gate that was asked for must be answered; of a configuration's gates, one answer will do. */
function refuseWhatIsNotPlanned(rules, planned, { gate, config }) {
	const asked = gate === void 0 ? [] : rules;
	const refused = (planned.length === 0 ? rules : asked).find((rule) => whyNotPlanned(rule) !== void 0);
	if (refused === void 0 && planned.length > 0) return;
	throw new UserError({
		code: "plan-nothing-to-plan",
		what: refused === void 0 ? "there is no gate to plan for" : whyNotPlanned(refused),
		where: gate === void 0 ? config ?? "--config" : "--gate",
		got: refused?.text,
		expected: "a gate on a share of examples, such as \"top1 >= 75%\" or \"top1 >= reference - 1pp\""
	});
}

// src/commands/planned.ts
/** Commands of the contract that are not there yet: known by name, and honest about it. */
const PLANNED = {
	init: "writes a starter zoogate.yml and workflow",
	merge: "shards to one report",
	comment: "the trusted half of the fork recipe"
};
const addPlanned = (program, finish) => {
	for (const [name, description] of Object.entries(PLANNED)) program.command(name).description(`${description} (not in this version)`).allowUnknownOption().allowExcessArguments().action(() => finish(Promise.reject(notYet(name))));
};
function notYet(command) {
	return new UserError({
		code: "not-supported-yet",
		what: `this version has no "zoogate ${command}" yet`,
		where: `zoogate ${command}`,
		expected: "check, inspect, claims, render, plan, noise, audit or zoo"
	});
}

// src/commands/render.ts
/** `zoogate render`: a report in another form. */
const addRender = (program, finish) => {
	program.command("render").description("a report in another form").argument("<report>", "report.json").addOption(formatOption([
		"human",
		"markdown",
		"html",
		"json"
	])).action((file, flags) => finish(readReport(file).then((report) => {
		say(render$1(report, flags.format));
		return 0;
	})));
};
async function readReport(file) {
	const text = await readFile(file, "utf8").catch((cause) => {
		throw new UserError({
			code: "report-not-found",
			what: `the report can't be read (${cause.code})`,
			where: file
		}, { cause });
	});
	return parseReport(text, file);
}

// src/zoo/filter-entries.ts
/** The rows of the catalogue that a list is asked for. */
/** @throws {UserError} if there is no such zoo, or no family whose name holds the text. */
function filterEntries(entries, { family, zoo }) {
	if (zoo !== void 0 && !isZooName(zoo)) {
		const nearest = nearestWord(zoo, ZOO_NAMES);
		throw new UserError({
			code: "zoo-unknown",
			what: "the catalogue has no such zoo",
			where: "--zoo",
			got: zoo,
			expected: `one of ${ZOO_NAMES.join(", ")}`,
			hint: nearest === void 0 ? void 0 : `did you mean ${nearest}?`
		});
	}
	const ofFamily = family === void 0 ? entries : entries.filter((entry) => isOf(entry, family));
	if (ofFamily.length === 0 && family !== void 0) {
		const names = entries.flatMap((entry) => [entry.family, entry.family.split(/[\s-]/)[0]]);
		const nearest = nearestWord(family, new Set(names));
		throw new UserError({
			code: "zoo-unknown-family",
			what: "the catalogue has no family with this in its name",
			where: "--family",
			got: family,
			hint: nearest === void 0 ? "\"zoogate zoo list\" shows all of them" : `did you mean ${nearest}?`
		});
	}
	return ofFamily.filter((entry) => zoo === void 0 || entry.zoo === zoo);
}
function isOf({ family, model }, wanted) {
	const plain = (text) => text.toLowerCase().replace(/[^a-z0-9.]/g, "");
	return [family, model].some((name) => plain(name).includes(plain(wanted)));
}

// src/zoo/render-list.ts
/** Rows of the catalogue as a table for the terminal. */
const FIGURE_COLUMNS = [
	{
		title: "Top-1",
		align: "right"
	},
	{
		title: "Top-5",
		align: "right"
	},
	{
		title: "Parameters",
		align: "right"
	},
	{
		title: "MACs",
		align: "right"
	},
	{
		title: "Pixels",
		align: "right"
	},
	{ title: "ONNX" }
];
function figureCells(entry) {
	const { top1, top5, parameters, macs, inputSize } = entry;
	return [
		...[
			top1,
			top5,
			parameters,
			macs
		].map((figure) => figure?.text ?? ""),
		inputSize === void 0 ? "" : sizeText(inputSize),
		hasOnnxFile(entry) ? "yes" : ""
	];
}
/** "224", or "240x320" where the sides differ. */
function sizeText([height, width]) {
	return height === width ? String(height) : `${height}x${width}`;
}
function renderList(entries) {
	const rows = entries.map((entry) => [
		entry.id,
		entry.family,
		...figureCells(entry)
	]);
	const families = new Set(entries.map(({ family }) => family)).size;
	const zoos = new Set(entries.map(({ zoo }) => zoo)).size;
	const lines = alignedLines([
		{ title: "Model" },
		{ title: "Family" },
		...FIGURE_COLUMNS
	], rows);
	const total = `${formatPlural(entries.length, "row")} of ${count(families, "family", "families")} in ${formatPlural(zoos, "zoo")}`;
	return [
		...lines,
		"",
		total
	].join("\n");
}
function count(number, one, many) {
	return `${number} ${number === 1 ? one : many}`;
}

// src/zoo/render-entry.ts
/** One row of the catalogue for the terminal, with what other zoos say of the same network beside it. */
function renderEntry({ entry, architecture, others }) {
	const { family, zoo, model, variant, precision, isDefault } = entry;
	const known = factsOf(entry, architecture).flatMap(([label, texts]) => [texts].flat().map((text, at) => `  ${(at === 0 ? label : "").padEnd(15)}${text}`));
	const which = isDefault ? `${variant}, the default` : variant;
	return [
		entry.id,
		`  ${family}: ${model} of ${ZOOS[zoo].title} (${which}), ${precision}`,
		"",
		...known,
		...besides(entry, others)
	].join("\n");
}
function factsOf(entry, architecture) {
	const { top1, top5, parameters, macs, latencies, restated, notes, operators } = entry;
	return [
		["Top-1", accuracyText(top1)],
		["Top-5", accuracyText(top5)],
		["Parameters", countText(parameters)],
		["MACs", countText(macs)],
		["Latency", latencies.map(({ ms, device, batch }) => `${ms} ms, batch ${batch}, ${device}`)],
		["Input", inputText(entry)],
		["Preprocessing", preprocessText(entry)],
		["Weights", entry.artifact === void 0 ? [] : artifactText(entry.artifact)],
		["ONNX file", onnxText(entry)],
		["Operators", operators === void 0 ? [] : operatorText(operators)],
		["Built", architecture === void 0 ? [] : architectureText(architecture)],
		["Also claimed", restated.map(({ metric, figure, where }) => `${metric} ${figure.text} (${where})`)],
		["Notes", notes],
		["Source", [sourceAddress(entry.source), entry.source.note].filter((text) => text !== void 0)]
	].filter(([, texts]) => texts.length > 0);
}
function accuracyText(figure) {
	return figure === void 0 ? "not published" : `${figure.text} of ${EVALUATION_SET.dataset}, ${EVALUATION_SET.split}`;
}
function countText(count) {
	if (count === void 0) return "not published";
	const label = count.label === void 0 ? "" : `, published as "${count.label}"`;
	return `${count.text}${label}: ${count.convention}`;
}
function inputText({ inputSize, layout, classes, labelOffset }) {
	const background = labelOffset === 0 ? "" : ", of which the first is the background";
	return `${inputSize === void 0 ? "not published" : `${inputSize[1]}x${inputSize[0]}, ${layout}`}; ${formatCount(classes)} classes${background}`;
}
function preprocessText({ preprocess }) {
	if (preprocess === void 0) return ["not published"];
	const { steps, note } = preprocess;
	const told = steps === void 0 ? "not published in full" : describePreprocess(steps);
	return note === void 0 ? [told] : [told, note];
}
function artifactText(artifact) {
	const { url, hub, sha256, sha256Prefix, md5, bytes, size } = artifact;
	const hash = sha256 !== void 0 ? `SHA-256 ${sha256}` : sha256Prefix !== void 0 ? `SHA-256 begins ${sha256Prefix}` : md5 !== void 0 ? `MD5 ${md5}` : "no hash published";
	const length = bytes === void 0 ? size : `${formatCount(bytes)} bytes`;
	return [...[url, hub === void 0 ? void 0 : `hf:${hub}`].filter((place) => place !== void 0), length === void 0 ? hash : `${length}, ${hash}`];
}
function onnxText(entry) {
	const found = findOnnxFile(entry);
	const { opset } = entry.artifact ?? {};
	if (found.kind === "file") return `${found.file.url} (opset ${opset}): as a reference it is measured`;
	return `none: ${found.reason}; as a reference it is compared by these figures`;
}
function operatorText(operators) {
	return Object.entries(operators).sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${formatCount(count)}`).join(", ");
}
function architectureText({ id, kernelParameters, parameters, macs, size }) {
	const { trainable, folded, withStatistics, keras } = parameters;
	return `${id}: ${[
		`${formatCount(trainable)} trainable parameters`,
		`${formatCount(kernelParameters)} in kernels`,
		...folded === void 0 || folded === trainable ? [] : [`${formatCount(folded)} folded`],
		...withStatistics === void 0 || withStatistics === trainable ? [] : [`${formatCount(withStatistics)} with running statistics`],
		...keras === void 0 ? [] : [`${formatCount(keras)} by count_params()`],
		...macs === void 0 ? [] : [`${(macs / 1e9).toFixed(3)} GMACs at ${size} pixels`]
	].join(", ")}`;
}
function besides(entry, others) {
	if (others.length === 0) return ["", `No other zoo of the catalogue has ${entry.family}.`];
	const rows = [entry, ...others].map((other) => [
		other.id,
		other.id === entry.id ? "" : differenceText(other.top1, entry.top1),
		...figureCells(other)
	]);
	const columns = [{ title: entry.family }, {
		title: "Against it",
		align: "right"
	}];
	return ["", ...alignedLines([...columns, ...FIGURE_COLUMNS], rows)];
}
function differenceText(other, own) {
	if (other === void 0 || own === void 0) return "";
	const points = (other.value - own.value) * 100;
	return `${points < 0 ? "-" : "+"}${Math.abs(points).toFixed(2)} pp`;
}

// src/commands/zoo.ts
/** `zoogate zoo`: the catalogue that ships, as a list and row by row. */
const addZoo = (program, finish) => {
	const zoo = program.command("zoo").description("the built-in catalogue of what model zoos publish");
	zoo.command("list").description("the rows of the catalogue").option("--family <text>", "only families with this in their name, such as resnet").option("--zoo <name>", "only this zoo, such as onnx").addOption(formatOption(["human", "json"])).action((flags) => finish(list(flags)));
	zoo.command("show").description("one row, with what other zoos claim for the same network beside it").argument("<id>", "such as zoo:torchvision/resnet50@IMAGENET1K_V1").option("--all", "beside it every row of the same network, not only default weights", false).addOption(formatOption(["human", "json"])).action((id, flags) => finish(show(id, flags)));
};
async function list({ format, ...filter }) {
	const { entries } = await loadCatalogue();
	const found = filterEntries(entries, filter);
	say(format === "json" ? quietJson(found) : renderList(found));
	return 0;
}
async function show(id, { format, all }) {
	const catalogue = await loadCatalogue();
	const entry = findEntry(id, catalogue.entries, "zoogate zoo show");
	const view = {
		entry,
		architecture: architectureOf(entry, catalogue),
		others: sameNetwork(entry, catalogue, all)
	};
	say(format === "json" ? quietJson(view) : renderEntry(view));
	return 0;
}

// src/cli.ts
/** The command line: builds the program, and turns what its commands come to, or throw, into the exit code. */
/** In the order of `zoogate --help`. */
const COMMANDS = [
	addCheck,
	addInspect,
	addClaims,
	addRender,
	addPlan,
	addNoise,
	addAudit,
	addZoo,
	addPlanned
];
function createProgram(finish) {
	const program = new Command("zoogate").description("Measures a model beside a reference and against its own model card, and fails when they disagree.").version(VERSION).exitOverride();
	for (const add of COMMANDS) add(program, finish);
	for (const command of program.commands) {
		command.exitOverride();
		for (const part of command.commands) part.exitOverride();
	}
	return program;
}
async function main(argv) {
	let code = Promise.resolve(0);
	try {
		createProgram((finishing) => {
			code = finishing;
		}).parse([...argv], { from: "user" });
		return await code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 4;
		const { message, exitCode } = describeFailure(error);
		log(`zoogate: ${message}`);
		return exitCode;
	}
}
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));

export {  };