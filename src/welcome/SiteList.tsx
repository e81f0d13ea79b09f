import { useRef, useState } from 'preact/hooks';
import { siteHost } from '../shared/settings.ts';
import { text } from '../texts/text.ts';
import { CloseIcon } from '../ui/icons.tsx';

interface SiteListProps {
  /** Host names. */
  sites: readonly string[];
  onSites(sites: string[]): void;
}

/** The sites that may be read without a click: add by name or address, remove. */
export function SiteList({ sites, onSites }: SiteListProps) {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? '';
    const host = siteHost(typed);
    setRefused(host === null ? typed : null);
    if (host === null) return;
    if (input.current) input.current.value = '';
    if (!sites.includes(host)) onSites([...sites, host].sort());
  };
  return (
    <div class="sites">
      {sites.length === 0 ? (
        <p class="muted">{text('welcomeSitesNone')}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={text('welcomeSiteRemove', site)}
                title={text('welcomeSiteRemove', site)}
                onClick={() => {
                  // This button goes with its site.
                  input.current?.focus();
                  onSites(sites.filter((other) => other !== site));
                }}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-form" onSubmit={add}>
        <input
          ref={input}
          id="site"
          class="field"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={text('welcomeSite')}
          aria-invalid={refused !== null}
          aria-describedby="site-refused"
          placeholder={text('welcomeSite')}
        />
        <button type="submit" class="button">
          {text('welcomeSiteAdd')}
        </button>
      </form>
      <p id="site-refused" class="site-refused" role="status">
        {refused !== null && text('welcomeSiteBad', refused)}
      </p>
    </div>
  );
}
