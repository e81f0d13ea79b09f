import { describe, expect, it } from 'vitest';
import { finishWithPauses } from '../../src/library/finish-with-pauses.ts';

function* slowSteps(count: number): Generator<number, string, void> {
  for (let step = 1; step <= count; step++) {
    const end = performance.now() + 25;
    while (performance.now() < end);
    yield step;
  }
  return 'all';
}

describe('finishWithPauses', () => {
  it('returns the result and lets others work meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const seen: number[] = [];
    expect(await finishWithPauses(slowSteps(8), (step) => seen.push(step), new AbortController().signal)).toBe('all');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((first, second) => first - second));
  });

  it('stops in a pause once the reader cancels', async () => {
    const controller = new AbortController();
    expect(await finishWithPauses(slowSteps(1000), () => controller.abort(), controller.signal)).toBeNull();
  });
});
