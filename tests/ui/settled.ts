import { act } from 'preact/test-utils';

/** More turns than any answer, effect and render in these tests needs. */
const TURNS = 4;

/** Does something to a rendered page, and waits until answers, effects and renders have run their course. */
export async function settled(action: () => unknown): Promise<void> {
  await act(async () => {
    action();
  });
  for (let turn = 0; turn < TURNS; turn++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}
