/** The part of the Navigation API that is used here; lib.dom has it only for some targets. */
interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/** Where the Navigation API is missing, the address is looked at so often, in ms. */
const POLL_MS = 1000;

/** The page's address without its fragment: a jump inside a page is no navigation. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/su, '');
}

/** Calls back after each in-page navigation (`history.pushState` and its kin) to another address, until `signal` aborts. */
export function watchNavigation(callback: () => void, signal: AbortSignal): void {
  let last = pageAddress();
  const look = (): void => {
    const address = pageAddress();
    if (address === last) return;
    last = address;
    callback();
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  addEventListener('popstate', look, { signal });
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
