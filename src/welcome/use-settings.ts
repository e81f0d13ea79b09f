import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings, writeSettings } from '../shared/settings.ts';

/** The stored settings, null until they are read, and a way to change them; follows changes made elsewhere. */
export function useSettings(): { settings: Settings | null; change(patch: Partial<Settings>): Promise<void> } {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);
  return {
    settings,
    change: async (patch) => setSettings(await writeSettings(patch)),
  };
}
