// src/zoo/source-place.ts
/** Address of the very line on GitHub. */
function sourceAddress({ repository, path, commit, line }) {
	return `https://github.com/${nameOf(repository)}/blob/${commit}/${path}${line === void 0 ? "" : `#L${line}`}`;
}
/** "github:pytorch/vision@1f1a920d685d/torchvision/models/resnet.py", line 357. */
function sourcePlace({ repository, path, commit, line }) {
	return {
		file: `github:${nameOf(repository)}@${commit.slice(0, 12)}/${path}`,
		line: line ?? 0
	};
}
/** Some repositories have a remark after their name. */
function nameOf(repository) {
	return repository.split(" ")[0];
}

export { sourcePlace as n, sourceAddress as t };