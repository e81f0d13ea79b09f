export interface FoundBrowser {
  name: string;
  family: 'chrome' | 'firefox';
  path: string;
  version: number;
}

export const BROWSER_NAMES: string[];
export function findBrowser(names?: string[]): FoundBrowser | null;
export function findOrInstallBrowser(names?: string[]): FoundBrowser | null;
