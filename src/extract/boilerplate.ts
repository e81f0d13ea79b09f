/**
 * Openings of paragraphs that outlets set between the paragraphs of an article to point elsewhere, in the languages that
 * saved pages came in: related links, newsletters, following, sharing, subscriptions, advertising.
 */
const POINTER =
  /^(?:read (?:more|also|next|the full|full)\b|also read\b|(?:see|watch|listen|hear|related|more)(?: also| more)?(?: stories| articles| coverage| news| on this| from)?\s?:|more (?:from|on|about) |related (?:articles?|stories|coverage|topics|content|links)\b|recommended(?: stories| reading| for you)?\b|click here\b|sign up (?:for|to|here)\b|subscribe (?:to|now|here|for)\b|follow (?:us|@?\w+(?: \w+)?) on\b|like us on\b|join (?:our|us on)\b|download (?:our|the) .{0,20}app\b|advertisement|story continues|article continues|continue reading|share this|get (?:the|our) .{0,40}newsletter|most (?:read|viewed|popular)|don['’]t miss\b|editor['’]s (?:picks?|choice)|lea (?:también|más|además|tambien)\b|lea\s?:|leia (?:também|mais)\b|le(?:er|a) más|ver también|(?:te puede|puede) interesar|también te puede|lire (?:aussi|également|la suite)|à lire\b|voir aussi|lesen sie (?:auch|mehr|hier)|mehr zum thema|(?:auch|siehe) (?:interessant|auch)|mehr dazu|zum thema\s?:|leggi anche|leggi tutto|lees ook|lees meer|läs (?:också|mer)|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|čtěte také|читайте (?:також|также|ещё|еще)|dowiedz się|devamını oku|okumaya devam|ayrıca bak|baca juga)/iu;

/** Whole paragraphs that are a label and no statement. */
const LABEL =
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|share|print|comments?|email|tweet|facebook|twitter|whatsapp|copy link|read more|loading\W*|tags?|topics?|share on \w+|print article|by|\d+|[^\p{L}\p{N}]+)$/iu;

/** Rights, image credits and lists of keywords. */
const NOTICE =
  /^(?:©|\(c\) ?\d{4}|copyright\b|(?:foto|photo|image|picture|bild|symbolbild|imagen|immagine)s?\s?(?:[:©/]|via\b|by\b|credits?\b)|(?:tags?|topics?|keywords|filed under|schlagw[oö]rter|themen|kategorien?|categories|etiquetas|mots-clés)\s?:)|\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b/iu;

/** What stands in place of the rest of a text that is for subscribers only. */
const PAYWALL =
  /\balready (?:a subscriber|a member|subscribed)\b|\bsubscribe (?:now )?to (?:read|continue|keep reading|unlock)\b|\bto (?:read|view|continue reading|access) (?:the|this) (?:full |whole |rest of the |rest of this )?(?:story|article|content)\b|\b(?:log|sign) in (?:to (?:read|continue|access)|for immediate access)\b|\b(?:weiterlesen|lesen sie weiter) mit\b|\bjetzt (?:abonnieren|weiterlesen)\b|\b(?:diesen |den )?(?:artikel|beitrag)(?: mit anderen)? (?:teilen|kommentieren)\b|\bpour lire la suite\b|\bréservé aux abonnés\b|\bhazte miembro\b/iu;

/**
 * Whether a paragraph is a pointer to something else or a label rather than a statement of the article. `linked` is the share of
 * its characters inside links, 0..1: an opening such as `Read more` counts where the paragraph is short or mostly a link.
 */
export function isBoilerplate(text: string, linked: number): boolean {
  if (text.length > 300) {
    return false;
  }
  if (text.length < 220 && (NOTICE.test(text) || PAYWALL.test(text))) {
    return true;
  }
  return LABEL.test(text) || (POINTER.test(text) && (linked > 0.4 || text.length < 120));
}
