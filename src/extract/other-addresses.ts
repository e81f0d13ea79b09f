const SEARCH = /\/(?:search|suche|recherche|buscar|busca|cerca)(?:[/?#.]|$)|[?&](?:q|query|search|s|keyword)=[^&\d]/i;
const ACCOUNT = /\/(?:login|log-in|signin|sign-in|register|signup|sign-up|account|checkout|cart|warenkorb)(?:[/?#.]|$)/i;
const LISTING =
  /\/(?:tags?|categor(?:y|ies)|kategorien?|categoria|schlagworte?|authors?|autor(?:en|es)?|auteurs?|profiles?)\/[^/?#]+\/?(?:[?#]|$)/i;
const LATER_PAGE = /\/page\/\d+\/?(?:[?#]|$)/i;

/** Names that outlets give to pages about themselves, in the languages of the saved pages; a page is one by its address or heading. */
const OWN_PAGE =
  /^(?:about(?: us| me| this site)?|who we are|our (?:team|story|mission)|team|staff|masthead|newsroom|contacts?(?: us)?|imprint|legal notice|privacy(?: policy| notice| statement)?|cookies?(?: policy| notice| settings)?|terms(?: (?:and|of|&) (?:use|service|conditions))?|accessibility(?: statement)?|help|faqs?|careers?|jobs|advertise(?: with us)?|subscri(?:be|ptions?)|newsletters?|sitemap|archives?|rss(?: feeds?)?|[uü]e?ber uns|kontakt|impressum|datenschutz(?:erkl[aä]e?rung)?|agb|mediadaten|nutzungsbedingungen|mentions legales|mentions légales|(?:à|a) propos|qui sommes nous|contacto|qui[eé]nes somos|aviso legal|pol[ií]tica de privacidad|chi siamo|contatti|sobre(?: nosotros| n[oó]s)?|over ons|om oss|om os|o nas)$/iu;

/** Whether an address is that of a search, an account, a shop's cart, or a list by tag, category or author. */
export function isListingAddress(url: string): boolean {
  const start = url.slice(0, 2000);
  return [SEARCH, ACCOUNT, LISTING, LATER_PAGE].some((pattern) => pattern.test(start));
}

/** Whether a page is the outlet's own page about itself (about, contact, terms and the like): by the end of its path or its heading. */
export function isOwnPage(document: Document, url: string): boolean {
  const name = /\/([^/?#]{2,60})\/?(?:[?#]|$)/.exec(url.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, ''))?.[1] ?? '';
  const heading = document.querySelector('h1')?.textContent?.slice(0, 200) ?? '';
  return [name.replace(/\.\w{2,5}$/, ''), heading].some((text) => OWN_PAGE.test(text.replace(/[\s_-]+/g, ' ').trim()));
}

/** Whether an address is that of an outlet's front page. */
export function isHome(url: string): boolean {
  return /^[a-z]+:\/\/[^/?#]+\/?(?:index\.\w{2,5}|[a-z]{2}(?:-[a-z]{2})?)?\/?(?:[?#]|$)/i.test(url);
}
