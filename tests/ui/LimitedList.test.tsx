// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LimitedList } from '../../src/ui/LimitedList.tsx';
import { useEnglish } from './english.ts';
import { settled } from './settled.ts';

beforeAll(useEnglish);
beforeEach(() => document.body.replaceChildren());

describe('LimitedList', () => {
  it('goes on from the first of the items that it shows more', async () => {
    const render5 = () => (
      <LimitedList class="few" items={[1, 2, 3, 4, 5]} limit={3} render={(item) => <li key={item}>{`item ${item}`}</li>} />
    );
    await settled(() => render(render5(), document.body));
    expect(document.querySelectorAll('li')).toHaveLength(3);
    await settled(() => document.querySelector('button')?.click());
    expect(document.querySelectorAll('li')).toHaveLength(5);
    expect(document.activeElement?.textContent).toBe('item 4');
    expect(document.querySelector('button')).toBeNull();
  });
});
