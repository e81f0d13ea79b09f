import { useRef, useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { Said } from '../shared/views.ts';
import { text } from '../texts/text.ts';
import { errorText } from '../ui/error-text.ts';
import { useFocusAfterRender } from '../ui/use-focus-after-render.ts';
import type { PairTarget } from './load-pair.ts';

interface PairSayProps {
  target: PairTarget;
  /** What the reader said before. */
  said: Said | null;
}

/** What the reader says of the two reports, for them and their copies. */
export function PairSay({ target, said }: PairSayProps) {
  const [current, setCurrent] = useState(said);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const focusAfterRender = useFocusAfterRender();
  const say = async (next: Said | null) => {
    const result = await ('tabId' in target
      ? callBackground('judgePage', { ...target, said: next })
      : callBackground('judgeReports', { ...target, said: next }));
    setProblem(result.ok ? '' : errorText(result.error.code));
    if (!result.ok) return;
    // Other buttons stand there then.
    focusAfterRender(() => box.current?.querySelector('button'));
    setCurrent(next);
  };
  return (
    <div class="pair-say" ref={box}>
      <span class="muted" role="status">
        {problem || (current !== null && text(current === 'same-event' ? 'saidSame' : 'saidDifferent'))}
      </span>
      {current === null ? (
        <>
          <SayButton label={text('saySame')} onPress={() => say('same-event')} />
          <SayButton label={text('sayDifferent')} onPress={() => say('different-event')} />
        </>
      ) : (
        <SayButton label={text('sayUndo')} onPress={() => say(null)} />
      )}
    </div>
  );
}

function SayButton({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" class="link-button" onClick={onPress}>
      {label}
    </button>
  );
}
