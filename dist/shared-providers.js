import { t as SurroundingsError } from "./shared-errors.js";

// src/runtime/providers.ts
/** What each provider needs beside onnxruntime. */
const NEEDS = {
	cpu: "nothing",
	cuda: "an NVIDIA driver, CUDA 12 and cuDNN 9 (in a container: an image with the CUDA 12 runtime and cuDNN), on Linux x64",
	tensorrt: "an NVIDIA driver, CUDA 12, cuDNN 9 and TensorRT 10, on Linux x64",
	webgpu: "a graphics processor with a driver for Vulkan and its loader (on Debian and Ubuntu the packages libvulkan1 and mesa-vulkan-drivers, or the maker’s own driver), for Direct3D 12 or for Metal",
	dml: "Windows with a graphics processor that supports Direct3D 12",
	coreml: "macOS"
};
/** In the order of preference; the CPU takes what no other does. */
function providersOf({ executionProvider, fallbackProviders = [] }) {
	return [.../* @__PURE__ */ new Set([
		executionProvider,
		...fallbackProviders,
		"cpu"
	])];
}
/**
* onnxruntime-node leaves out a provider that it was built without and goes on with the rest.
*
* @throws SurroundingsError if it lacks one of them.
*/
function refuseWhatRuntimeLacks(ort, providers) {
	const known = new Set(ort.listSupportedBackends().map(({ name }) => name));
	const lacking = providers.find((name) => name !== "cpu" && !known.has(name));
	if (lacking === void 0) return;
	throw new SurroundingsError({
		code: "execution-provider-missing",
		what: `onnxruntime has no execution provider "${lacking}" on this platform`,
		where: "execution-provider",
		got: `${process.platform}-${process.arch}, with ${[...known].join(", ")}`,
		expected: `for ${lacking}: ${NEEDS[lacking]}`,
		hint: "run on such a machine, or choose another execution provider"
	});
}
/** For a session that the CPU alone would have opened. */
function providerDoesNotStart(providers, subject, error) {
	const wanted = providers.filter((name) => name !== "cpu");
	const message = error instanceof Error ? error.message : String(error);
	const named = wanted.find((name) => message.toLowerCase().includes(name)) ?? wanted[0];
	return new SurroundingsError({
		code: "execution-provider-not-started",
		what: `the execution provider "${named}" does not start for the ${subject.name}`,
		where: "execution-provider",
		got: message.replace(/\s+/g, " ").slice(0, 600),
		expected: `for ${named}: ${NEEDS[named]}`,
		hint: "install what is missing, or choose another execution provider; nothing is measured on the CPU instead"
	}, { cause: error });
}

export { providersOf as n, refuseWhatRuntimeLacks as r, providerDoesNotStart as t };