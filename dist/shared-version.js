// package.json
var version = "0.1.0";

// src/version.ts
/** This version of zoogate, as its package says. */
const VERSION = version;

export { VERSION as t };