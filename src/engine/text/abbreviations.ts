/** Titles and the like that a name follows, so that a full stop after them never ends a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof rev fr hon gov sen sens rep reps gen maj lt col capt cmdr sgt cpl pvt adm brig supt det insp atty st ste mt ft pres msgr ambassador amb vs v no nos vol fig pp ca cf approx sec'.split(
    ' ',
  ),
);

/** Months and the like that a number follows. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos vol art sec ch pp p fig approx ca rs'.split(' '),
);

/** Abbreviations that may end a sentence or stand inside one. */
export const EITHER_WAY: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc jr sr bros dept univ assn ave blvd rd est etc al am pm us uk un eu dc ny la uae ussr phd md ba ma eg ie esq'.split(
    ' ',
  ),
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i you his her its their our my this that these those there here but and so in on at as after before when while if for from by with since however meanwhile earlier later both some many most no not what who why how one two three all another more last officials police then now later today yesterday still also despite during among according although though because until unless'.split(
    ' ',
  ),
);
