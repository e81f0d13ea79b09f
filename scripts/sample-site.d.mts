/** A page of the sample site; `scripts/sample-site.mjs` says what each kind stands for. */
export interface SamplePage {
  path: string;
  /** The text's path under `assets/sample/`, null where the page is no article. */
  file: string | null;
  event: string | null;
  kind: 'front' | 'about' | 'article' | 'spa' | 'related' | 'no-match';
}

export interface SampleSite {
  port: number;
  /** Without a slash at the end. */
  url: string;
  pages: SamplePage[];
  close(): Promise<void>;
}

/** Serves the sample articles as pages of small news sites on 127.0.0.1; port 0 takes any free port. */
export function startSampleSite(port?: number): Promise<SampleSite>;
