/** Marks the isolated world, never the page: content scripts of one extension share it, the page cannot see it. */
const world = globalThis as typeof globalThis & { crossreadScripts?: Set<string> };

/** True for the first call with that name in this document; a script put in twice must not work twice. */
export function onceHere(name: string): boolean {
  world.crossreadScripts ??= new Set();
  if (world.crossreadScripts.has(name)) return false;
  world.crossreadScripts.add(name);
  return true;
}
