import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import { KIND_ORDER, kindClass, kindLabel } from '../texts/kinds.ts';
import { formatNumber, text } from '../texts/text.ts';
import { errorText } from '../ui/error-text.ts';
import { KindLetter } from '../ui/KindLetter.tsx';
import { AccessSettings } from './AccessSettings.tsx';
import { useSettings } from './use-settings.ts';

/** First run and settings in one page: what Crossread does, what it may read, what it compares with. */
export function WelcomePage() {
  const { settings, change } = useSettings();
  useEffect(() => {
    document.title = text('welcomeTitle');
  }, []);
  return (
    <main class="welcome-page">
      <header class="welcome-head">
        <img src="icons/icon.svg" width="48" height="48" alt="" />
        <h1>{text('welcomeTitle')}</h1>
        <p>{text('welcomeLine1')}</p>
        <p>{text('welcomeLine2')}</p>
        <p>{text('welcomeLine3')}</p>
      </header>
      <CorpusSection />
      {settings && <AccessSettings settings={settings} onChange={change} />}
      <section>
        <h2>{text('welcomeKinds')}</h2>
        <KindLegend />
        {settings && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={settings.marks}
            onClick={() => void change({ marks: !settings.marks })}
          >
            <span class="switch-track" aria-hidden="true" />
            {text('welcomeMarks')}
          </button>
        )}
      </section>
      <section>
        <h2>{text('welcomePrivacy')}</h2>
        <p>{text('welcomePrivacyNote')}</p>
      </section>
    </main>
  );
}

function CorpusSection() {
  const [status, setStatus] = useState('');
  const install = async () => {
    const result = await callBackground('installSample', {});
    setStatus(
      result.ok ? text('librarySampleInstalled', formatNumber(result.value.added + result.value.known)) : errorText(result.error.code),
    );
  };
  return (
    <section>
      <h2>{text('welcomeCorpus')}</h2>
      <p>{text('welcomeCorpusNote')}</p>
      <div class="welcome-actions">
        <a class="button button-primary" href="library.html">
          {text('welcomeImport')}
        </a>
        <button type="button" class="button" onClick={() => void install()}>
          {text('libraryInstallSample')}
        </button>
      </div>
      <p role="status">{status}</p>
    </section>
  );
}

function KindLegend() {
  return (
    <ul class="legend">
      {KIND_ORDER.map((kind) => (
        <li key={kind}>
          <KindLetter kind={kind} decorative /> <mark class={kindClass(kind)}>{kindLabel(kind)}</mark>
        </li>
      ))}
    </ul>
  );
}
