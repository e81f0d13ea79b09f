import { useState } from 'preact/hooks';
import type { Settings } from '../shared/settings.ts';
import { type TextKey, text } from '../texts/text.ts';
import { SiteList } from './SiteList.tsx';
import { releaseAccess, requestAccess } from './site-access.ts';

type Access = Settings['access'];

const CHOICES: readonly { access: Access; label: TextKey; note: TextKey }[] = [
  { access: 'click', label: 'welcomeAccessClick', note: 'welcomeAccessClickNote' },
  { access: 'sites', label: 'welcomeAccessSites', note: 'welcomeAccessSitesNote' },
  { access: 'all', label: 'welcomeAccessAll', note: 'welcomeAccessAllNote' },
];

interface AccessSettingsProps {
  settings: Settings;
  onChange(patch: Partial<Settings>): Promise<void>;
}

/** Which pages may be read without a click. The browser asks its own question for each widening. */
export function AccessSettings({ settings, onChange }: AccessSettingsProps) {
  const [status, setStatus] = useState('');
  const apply = (patch: Partial<Settings>) => {
    const next = { ...settings, ...patch };
    // Also draws the choices anew when the same answer comes twice.
    setStatus('');
    const settle = async (isGranted: boolean) => {
      if (!isGranted) return setStatus(text('welcomeAccessRefused'));
      await onChange(patch);
      await releaseAccess(settings, next);
      setStatus(text('welcomeSaved'));
    };
    // Nothing may come between the click and the question.
    requestAccess(next).then(settle, (error: unknown) => {
      console.error(error);
      return settle(false);
    });
  };
  return (
    <section>
      <fieldset class="access">
        <legend>
          <h2>{text('welcomeAccess')}</h2>
        </legend>
        {CHOICES.map(({ access, label, note }) => (
          <div key={access}>
            <label class="access-choice">
              {/* Controlled: a refused choice springs back. */}
              <input type="radio" name="access" value={access} checked={settings.access === access} onClick={() => apply({ access })} />
              <span>
                {text(label)}
                <span class="muted">{text(note)}</span>
              </span>
            </label>
            {access === 'sites' && settings.access === 'sites' && <SiteList sites={settings.sites} onSites={(sites) => apply({ sites })} />}
          </div>
        ))}
      </fieldset>
      <p role="status">{status}</p>
    </section>
  );
}
