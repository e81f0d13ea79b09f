/** The browser's own extension API, in place of the polyfill for scripts that need no more than it gives (see build.mjs). */
const scope = globalThis as { browser?: unknown; chrome?: unknown };

// The polyfill has a default export, and this module stands in for it.
// biome-ignore lint/style/noDefaultExport: see above.
export default scope.browser ?? scope.chrome;
