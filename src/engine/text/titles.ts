/** What a person is called in small letters and, before the name, with a capital. */
const OFFICES =
  'professor president premier chancellor minister secretary senator congressman congresswoman representative governor mayor judge justice attorney general colonel captain commander admiral sergeant officer detective inspector sheriff chief king queen prince princess pope bishop rabbi imam father sister brother ambassador chairman chairwoman chairperson director coach deputy spokesman spokeswoman spokesperson envoy leader';

/** Titles that stand capitalised before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  `${OFFICES} mr mrs ms miss mx dr prof sir dame lord lady sen congressmember rep gov gen lieutenant lt col capt major maj cmdr adm sgt superintendent cardinal archbishop ayatollah sheikh reverend rev speaker sheik emir sultan emperor councilman councilwoman councillor commissioner constable fm pm mp brigadier marshal vice whip`.split(
    ' ',
  ),
);

/** Titles that are surnames as well: behind a given name they are one. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king prince bishop pope judge justice major marshal mayor cardinal general lord sergeant officer speaker chief coach father'.split(' '),
);

/** Words that may stand before a title inside the role (`Acting`, `Vice`, `Foreign`). */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  'former acting deputy vice prime foreign defence defense interior finance health education justice interim assistant under senior junior chief executive first special rear brigadier lieutenant staff press state national attorney major retired late crown supreme'.split(
    ' ',
  ),
);

/** Portfolios that follow `of` in a title (`Secretary of State`). */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  'state defense defence interior justice energy treasury war health education labor labour foreign affairs finance transportation transport agriculture commerce homeland security veterans housing staff information police intelligence public home environment trade culture parliament congress'.split(
    ' ',
  ),
);

/** Nouns for what a person is, in lower case before or after the name. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `${OFFICES} lawyer prosecutor head chair manager executive ceo founder co-founder owner editor author writer journalist reporter correspondent columnist anchor scientist researcher scholar economist analyst expert historian doctor physician surgeon nurse teacher principal student engineer pilot driver farmer counterpart diplomat official adviser advisor aide member lawmaker legislator candidate nominee strategist activist organizer organiser pastor cleric actor actress singer musician producer player striker champion athlete mother son daughter wife husband widow uncle aunt cousin friend neighbor neighbour resident witness survivor victim suspect gunman attacker coordinator politician mediator negotiator figure dictator rebel militant warlord`.split(
    ' ',
  ),
);

/** What a body is called inside its name and in small letters. */
const BODIES = `group movement organisation organization party militia company bank union agency ministry bureau authority council committee commission court institute foundation network magazine coalition alliance league club team church university college school hospital`;

/** Last words of names that are bodies. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `${BODIES} department institution academy corporation corp inc ltd llc plc holdings fund exchange senate congress parliament assembly federation association front army navy force forces guard guards police service services office administration trust society clinic mosque times post journal news press television tv radio media airlines airways motors industries systems technologies partners center centre board cabinet government brigade brigades jihad nations house museum library laboratory lab united city fc directorate embassy consulate mission campaign project initiative caucus conference squad`.split(
    ' ',
  ),
);

/** Last words of names that are places. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'street avenue road square park airport island islands river lake sea ocean mountain mountains valley county province district region state republic kingdom strip bank gulf bay beach hills heights port bridge border desert peninsula canal strait coast territory territories crossing camp town village highway base'.split(
    ' ',
  ),
);

/** Words after which `of` goes on with the name (`Ministry of Health`, `Gulf of Aden`). */
export const BEFORE_OF: ReadonlySet<string> = new Set(
  'ministry minister department university bank house secretary council court institute office bureau chamber gulf bay republic state director chief board college commission duke duchess prince archbishop bishop federation union league organization organisation kingdom academy museum strait speaker king queen cape isle leader head attorney church society joint chiefs'.split(
    ' ',
  ),
);

/** Small words inside personal names (`von der`, `bin`, `al-`). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la le von van bin ibn al el der den da di du dos del della ben abu ter zu y e ul ur bint san'.split(' '),
);

/** Nouns for what a body is, in lower case before or after its name. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `${BODIES} groups movements organisations organizations parties faction factions militias militants insurgents rebels fighters extremists terrorists gang gangs cartel cartels companies firm firms maker carmaker chipmaker drugmaker manufacturer giant retailer airline carrier lender insurer startup contractor operator supplier utility conglomerate unions charity charities nonprofit watchdog regulator agencies panel body bodies broadcaster newspaper outlet website bloc sect lobby`.split(
    ' ',
  ),
);
