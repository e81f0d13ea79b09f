import { nextTask } from '../shared/next-task.ts';

/** Work at a stretch, in ms, before the page may draw and hear its reader. */
const STRETCH_MS = 40;

/**
 * Runs a generator to its end and returns its result, with a pause for the page after each stretch of work; `onStep` is told the
 * latest step then. Null where `signal` aborts in a pause.
 */
export async function finishWithPauses<S, R>(
  steps: Iterator<S, R, void>,
  onStep: (step: S) => void,
  signal: AbortSignal,
): Promise<R | null> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < STRETCH_MS) continue;
    onStep(step.value);
    await nextTask();
    if (signal.aborted) return null;
    start = performance.now();
  }
}
