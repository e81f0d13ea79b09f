/**
 * Words that news reports use for one thing, as stems (Porter2), groups parted by bars; a word stands in one group only. They let
 * statements in other words meet. Strokes part a group into shades: the choice between words of two shades tells of the teller or changes
 * what is said (`illegal/undocumented`, `ceasefire/truce`), while words of one shade are put for each other for variety alone. A broad vocabulary of politics, law, war,
 * disaster and business, written by hand and joined with the proposals of `bench/derive-synonyms.ts` that are true of the word's main
 * sense; reporting verbs are left out, since the choice among them says little.
 */
const NEWS_SYNONYMS = [
  'accus alleg charg indict|acquir buy purchas|acquit clear exoner|aid assist relief help|alli/backer support',
  'alter amend chang modifi revis|anger/furi/outrag|announc declar proclaim|answer repli respond|apart flat|appoint name/nomin',
  'approv/endors back|argu contend maintain insist|armi militari|arrest apprehend/detain|assert claim',
  'attack assault strike/offens/raid/airstrik/bomb bombard/shell|attend particip|attorney lawyer|author offici',
  'ban bar prohibit outlaw forbid|bankrupt insolv|battl fight combat|begin commenc start launch|believ think|biggest largest',
  'bill law legisl measur|blame fault|blast explos|blaze wildfir|block halt prevent|boost rais increas|border frontier',
  'boss/chief head leader|brawl/scuffl/clash|bribe kickback|budget spend|build structur|busi compani firm corpor|cabinet govern',
  'campaign drive|cancel scrap|candid nomine|car vehicl automobil|carri conduct|casualti/victim|catastroph/disast|ceasefir/truce/armistic',
  'cent percent|chairman chairwoman chair chairperson|child kid youngster|choos select pick|citi town municip|civilian noncombat',
  'climb rise/jump surg soar|close shut|collaps crumbl|collid crash|comment remark statement|commit pledg promis vow',
  'acknowledg conced/admit|concern worri/fear|condemn denounc decri|conflict hostil/war|congressman lawmak repres',
  'controversi contenti disput|cop/policeman policewoman offic|corps bodi|countri nation|coup overthrow|court tribun|crackdown clampdown',
  'crime offenc|crisi emerg|critic serious grave|crowd throng|curb limit restrict|cut reduc trim lower/slash|damag harm',
  'danger peril risk threat|deal agreement pact accord|death dead die kill fatal lethal slain/murder|debat discuss|debt liabil',
  'decid determin|decis rule verdict|declin drop fall/plung slump tumbl|defend suspect|delay postpon/suspend|deleg envoy emissari',
  'demand/call|demolish raze|demonstr protest/ralli/march|deni reject/refut|depart leav exit|deploy station|deport/expel',
  'destroy wreck devast|dictat/strongman|disagr/row rift|disappear vanish|disclos reveal divulg|discov find|diseas ill sick',
  'disord unrest turmoil/riot|doctor physician|document paper file|donat give contribut|donor contributor|effort attempt tri',
  'elect poll ballot|elimin abolish|employ job|employe worker staffer|encourag urg|end conclud finish|enemi/foe adversari',
  'enforc implement|ensur guarante|epidem outbreak pandem|escal intensifi|escap flee|establish found|evid/proof|examin inspect scrutin',
  'expand widen extend|expect anticip|expert specialist analyst|express voic|fals/fake bogus|famin/hunger/starvat|farmer grower',
  'fighter/milit/insurg/rebel/gunman|film movi|flood delug inund|footag video clip|forecast predict project|foreign oversea',
  'free releas/liber|fund financ|gang/mob|gas petrol gasolin|gather assembl|intern/global worldwid|goal aim object target',
  'governor premier|happen occur|hate hatr|hide conceal|hit struck|holiday vacat|home hous resid|hospit clinic|hostag/captiv',
  'huge enorm massiv vast giant|hurrican storm typhoon cyclon|hurt injur wound|idea propos|illeg unlaw illicit/undocu|immigr/migrant',
  'imprison jail incarcer|incid episod|includ contain compris|incom earn revenu|indic show|industri sector|inform tell notifi',
  'inmat prison|inquiri investig probe|intellig/spi|intend plan|interrog/question|invad/occupi|isol quarantin|issu problem',
  'journalist report correspond|judg justic magistr|kidnap abduct|kin relat famili|latest recent newest|lawsuit suit litig',
  'link tie connect|loan credit|loot plunder|mandat requir|manufactur produc|market exchang|massacr slaughter|mayor alderman',
  'mediat broker negoti|meet encount|memo memorandum|missil rocket|mistak error|mobil phone telephon|money cash|oppon rival challeng',
  'opportun chanc|oppos resist|order instruct command|organ group|oust/sack fire/dismiss|panel committe commiss|pardon clemenc',
  'parliament legislatur|passeng rider|penalti fine sanction|peopl person|permit allow let|perpetr culprit assail|photograph photo pictur',
  'plane aircraft jet airlin|plead appeal|politician/statesman|pollut contamin|pressur push|price cost|profit gain',
  'provok/prompt trigger spark|pullout withdraw|quak earthquak tremor|quit resign|rebuild reconstruct|recal rememb|receiv get obtain',
  'recess/downturn|referendum plebiscit|reform overhaul|refuge asylum|region area|regul watchdog|remain stay|repeal rescind revok',
  'replac substitut|request ask|resum restart|retali/aveng|retaliatori repris|robberi/theft/burglari|rubbl debri|rumor specul',
  'salari wage pay|salvag rescu save|schedul due|scientist research|search hunt|seek pursu|seiz confisc/captur|sentenc term|shoot gunfir',
  'shout yell scream|site locat|slam/rebuk|soldier serviceman troop|speech address|spokesman spokeswoman spokesperson',
  'stall stalem deadlock impass|steal rob|stop ceas|street road highway|student pupil|subpoena summon|summit confer|sway influenc',
  'tariff duti|tax levi|teacher educ instructor|teenag adolesc youth|terrorist terror/extremist/radic|testifi testimoni|threaten/warn',
  'tough strict/harsh|tour trip visit/travel journey|tragedi calam|truck lorri|trust confid|unemploy jobless|univers colleg|upcom come',
  'vaccin inocul|vessel ship boat|victori win triumph|violat breach break|violenc/bloodsh|voter elector|wealthi rich affluent',
  'weapon firearm gun|wife spous|wit onlook bystand',
].join('|');

/** The group of a stem, numbered from 0; undefined for a word of its own. */
export const SYNONYM_GROUPS: ReadonlyMap<string, number> = new Map(
  NEWS_SYNONYMS.split('|').flatMap((group, i) => group.split(/[ /]/).map((stem) => [stem, i] as const)),
);

/** The shade of a stem, numbered from 0. */
const SHADES: ReadonlyMap<string, number> = new Map(
  NEWS_SYNONYMS.split(/[|/]/).flatMap((shade, i) => shade.split(' ').map((stem) => [stem, i] as const)),
);

/** Whether two stems are put for each other for variety alone. */
export function areOneShade(one: string, other: string): boolean {
  const shade = SHADES.get(one);
  return shade !== undefined && shade === SHADES.get(other);
}

/** Whether two different stems stand in one group. */
export function areSynonyms(one: string, other: string): boolean {
  const group = SYNONYM_GROUPS.get(one);
  return group !== undefined && one !== other && SYNONYM_GROUPS.get(other) === group;
}
