/** Elements that begin a paragraph of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL').split(' '),
);

/** Elements whose text is no text of the article. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  ('SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER FORM BUTTON SELECT TEXTAREA INPUT IFRAME SVG FIGCAPTION VIDEO AUDIO CANVAS OBJECT DIALOG ' +
    'HEAD TITLE MENU MATH').split(' '),
);
