/** The one seam to the browser's extension API: nothing else imports the polyfill, and tests alias it. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
