/** Elements that begin a paragraph of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL'
  ).split(' '),
);

/** Elements whose text no reader sees as text. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT TEXTAREA INPUT IFRAME SVG FIGCAPTION VIDEO AUDIO CANVAS OBJECT HEAD TITLE MATH'.split(' '),
);

/** Where no paragraph of an article stands unless Readability says so: some sites put the whole page in a form. */
export const OUTSIDE_SELECTOR =
  'nav, aside, header, footer, form, figure, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], ' +
  '[role="dialog"], [role="search"], [role="alert"], [role="banner"], [role="contentinfo"], [style*="display:none"], [style*="display: none"], ' +
  '[style*="visibility:hidden"], [style*="visibility: hidden"]';
