// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFrameLimit } from '../../src/popup/use-frame-limit.ts';

function Frame() {
  const frame = useRef<HTMLDivElement>(null);
  useFrameLimit(frame);
  return (
    <div ref={frame}>
      <main />
    </div>
  );
}

/** Gives an element a height that happy-dom cannot compute. */
function measure(element: Element | null, name: 'offsetHeight' | 'scrollHeight', height: number): void {
  if (element) Object.defineProperty(element, name, { value: height, configurable: true });
}

describe('useFrameLimit', () => {
  let frame: HTMLElement;

  beforeEach(async () => {
    vi.useFakeTimers();
    render(<Frame />, document.body);
    frame = document.body.firstElementChild as HTMLElement;
    await vi.advanceTimersByTimeAsync(50);
  });

  afterEach(() => {
    render(null, document.body);
    vi.useRealTimers();
  });

  const show = async (content: number, height: number, windowHeight: number) => {
    measure(frame.querySelector('main'), 'scrollHeight', content);
    measure(frame, 'offsetHeight', height);
    vi.stubGlobal('innerHeight', windowHeight);
    await vi.advanceTimersByTimeAsync(1000);
    return frame.style.maxHeight;
  };

  it('keeps the frame inside a window that stays too low', async () => {
    expect(await show(1200, 600, 480)).toBe('480px');
  });

  it('takes a window of rounded height for high enough', async () => {
    expect(await show(140, 254, 253)).toBe('');
  });

  it('lets the frame fill a larger window again once it shows something else', async () => {
    expect(await show(300, 420, 400)).toBe('400px');
    expect(await show(1200, 600, 600)).toBe('');
  });
});
