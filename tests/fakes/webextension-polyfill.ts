/** Stands in for the polyfill, which throws outside an extension; each test sets the parts it needs. */
const fake: Record<string, unknown> = {};
export default fake;
