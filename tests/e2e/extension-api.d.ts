import type { Browser } from 'webextension-polyfill';

declare global {
  // Inside extension pages Firefox has `browser`, Chrome `chrome`; tests call what both have.
  var browser: Browser;
  var chrome: Browser;
}
