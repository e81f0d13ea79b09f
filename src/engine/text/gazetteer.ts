import type { EntityType } from './analysis.ts';
import { ownString } from './own-string.ts';

const COUNTRIES = `Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti|Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|England|Scotland|Wales|Northern Ireland`;

const STATES = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Bavaria|Catalonia|Quebec|Ontario|British Columbia|Alberta|Queensland|New South Wales|Punjab|Gujarat|Kerala|Maharashtra|Tamil Nadu|Uttar Pradesh|West Bengal|Bihar|Assam`;

const CITIES = `Abuja|Accra|Addis Ababa|Aleppo|Algiers|Amman|Amsterdam|Ankara|Athens|Atlanta|Baghdad|Baku|Bangkok|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Berlin|Birmingham|Bogota|Boston|Brasilia|Bratislava|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Cardiff|Chennai|Chicago|Cleveland|Copenhagen|Dallas|Damascus|Delhi|Denver|Detroit|Dhaka|Doha|Donetsk|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|Glasgow|Gaza City|Hamburg|Hanoi|Harare|Havana|Helsinki|Hiroshima|Homs|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kandahar|Karachi|Kathmandu|Kharkiv|Khartoum|Kiev|Kyiv|Kinshasa|Kolkata|Kuala Lumpur|Lagos|Lahore|Las Vegas|Lima|Lisbon|Liverpool|London|Los Angeles|Lviv|Madrid|Manchester|Manila|Mariupol|Melbourne|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Nashville|New Delhi|New Orleans|New York City|Odesa|Orlando|Oslo|Ottawa|Oxford|Paris|Philadelphia|Phoenix|Pittsburgh|Port-au-Prince|Prague|Pretoria|Pyongyang|Quito|Rafah|Ramallah|Raqqa|Riga|Rio de Janeiro|Riyadh|Rome|San Diego|San Francisco|Sanaa|Santiago|Sao Paulo|Sarajevo|Seattle|Seoul|Shanghai|Sofia|St Petersburg|Stockholm|Strasbourg|Sydney|Tallinn|Tbilisi|Tehran|Tel Aviv|The Hague|Tokyo|Toronto|Tripoli|Tunis|Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington|Wuhan|Yangon|Yerevan|Zagreb|Zurich`;

const REGIONS = `Africa|Antarctica|Asia|Europe|North America|South America|Latin America|Central America|Middle East|West Bank|Gaza|Gaza Strip|Golan Heights|Kashmir|Crimea|Donbas|Balkans|Caucasus|Caribbean|Scandinavia|Sahel|Darfur|Tigray|Chechnya|Kurdistan|Sinai|Arctic|Pacific|Atlantic|Mediterranean|Black Sea|Red Sea|Persian Gulf|South China Sea|Silicon Valley|Wall Street|Manhattan|Brooklyn|Hollywood|East Jerusalem|Idlib|Xinjiang|Siberia|Gulf of Mexico|Southeast Asia|Eastern Europe|Western Europe|Himalayas|Sahara`;

const ORGANISATIONS = `Hamas|Hezbollah|Taliban|Islamic State|Islamic Jihad|Al-Qaeda|Boko Haram|Fatah|Houthi|Houthis|Pentagon|Kremlin|White House|Congress|Senate|House of Representatives|Parliament|Knesset|Bundestag|Capitol|Interpol|Europol|Twitter|Facebook|Google|Apple|Amazon|Microsoft|YouTube|Instagram|WhatsApp|Telegram|TikTok|Boeing|Airbus|Tesla|Toyota|Reuters|Associated Press|Agence France-Presse|Bloomberg|Al Jazeera|New York Times|Washington Post|Wall Street Journal|Fox News|Guardian|Xinhua|Tass|Red Cross|Red Crescent|Greenpeace|Amnesty International|Human Rights Watch|European Union|United Nations|Security Council|World Health Organization|World Bank|International Monetary Fund|African Union|Arab League|Supreme Court|State Department|Justice Department|Treasury|Labour|Republican Party|Democratic Party|Conservative Party|Labour Party|Scotland Yard|Secret Service|National Guard|Coast Guard|Federal Reserve|Nasdaq|Downing Street|Vatican City`;

/** Names that go by several spellings, the canonical one first. */
const SAME: readonly string[] = [
  'United States|US|U.S|U.S.|USA|U.S.A|U.S.A.|United States of America|America',
  'United Kingdom|UK|U.K|U.K.|Britain|Great Britain',
  'European Union|EU|E.U|E.U.',
  'United Nations|UN|U.N|U.N.',
  'United Arab Emirates|UAE|U.A.E|U.A.E.|Emirates',
  'North Atlantic Treaty Organization|NATO|Nato',
  'World Health Organization|WHO',
  'Washington|Washington DC|Washington D.C',
  'Ukraine|The Ukraine',
  'Myanmar|Burma',
  'Kyiv|Kiev',
  'Islamic State|ISIS|ISIL|IS|Daesh',
  'Netherlands|Holland',
];

function key(name: string): string {
  const lower = name.toLowerCase();
  // Most names have no mark to take out.
  return /[.’'-]/u.test(lower) ? lower.replace(/[.’']/gu, '').replaceAll('-', ' ') : lower;
}

const canonical = new Map<string, string>();
for (const group of SAME) {
  const [first = '', ...others] = group.split('|');
  for (const name of [first, ...others]) canonical.set(key(name), first);
}

const types = new Map<string, EntityType>();
for (const name of [COUNTRIES, STATES, CITIES, REGIONS].join('|').split('|')) types.set(key(name), 'place');
for (const name of ORGANISATIONS.split('|')) types.set(key(name), 'organisation');
for (const name of ['United States', 'United Kingdom', 'United Arab Emirates']) types.set(key(name), 'place');
for (const name of ['North Atlantic Treaty Organization']) types.set(key(name), 'organisation');

interface Known {
  canonical: string;
  type: EntityType | null;
}

/** News repeats its names; hostile texts have ever new ones, so the memory is bounded. */
const memory = new Map<string, Known>();
const MAX_MEMORY = 5_000;

function lookUp(name: string): Known {
  const known = memory.get(name);
  if (known) return known;
  const own = ownString(name);
  const first = canonical.get(key(own)) ?? own;
  const found = { canonical: first, type: types.get(key(first)) ?? null };
  if (memory.size >= MAX_MEMORY) memory.clear();
  memory.set(own, found);
  return found;
}

/** The name under which all spellings of a well-known place or body are one (`U.S.` is `United States`); the name itself otherwise. */
export function canonicalName(name: string): string {
  return lookUp(name).canonical;
}

/** Type of a well-known place or body, null for any other name. */
export function knownType(name: string): EntityType | null {
  return lookUp(name).type;
}

/** Adjectives of peoples, parties and faiths: capitalised, yet no names of their own. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american arab arabic argentine armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english estonian ethiopian european filipino finnish french georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli israelis italian jamaican japanese jewish jordanian kenyan korean kurdish kuwaiti latin latvian lebanese libyan lithuanian malaysian mexican moroccan muslim christian catholic islamic islamist hindu buddhist sunni shiite shia nepalese nigerian norwegian omani pakistani palestinian palestinians peruvian polish portuguese qatari romanian russian rwandan saudi scottish serbian singaporean slovak somali spanish sri sudanese swedish swiss syrian taiwanese thai tibetan tunisian turkish ugandan ukrainian venezuelan vietnamese welsh western yemeni zimbabwean republican democratic democrat conservative liberal
americans arabs russians chinese germans syrians iraqis iranians ukrainians egyptians turks kurds jews muslims christians republicans democrats europeans afghans pakistanis indians britons italians greeks poles`
    .trim()
    .split(/\s+/u),
);

/** Given names of women frequent in English-language news. */
const WOMEN: ReadonlySet<string> = new Set(
  `alexandra alice amy ana angela anita ann anna anne barbara beth carol caroline catherine chelsea christina cindy claire cynthia deborah diana diane donna elena elizabeth ellen emily emma eva fatima gina gloria hannah heather helen hillary ivanka jane janet jennifer jessica joan judy julia julie kamala karen kate katherine kathy laura lauren linda lisa liz lucy margaret maria marie martha mary megan melania melissa michele michelle nancy natalie nicole nikki nora olga patricia paula rachel rebecca rosa ruth sally samantha sandra sara sarah sharon sheila sofia sonia stephanie susan teresa theresa tina vanessa vera victoria wendy`.split(
    ' ',
  ),
);

/** Given names frequent in English-language news: a capital run that begins with one is a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...WOMEN,
  ...`aaron abdul abdullah adam ahmad ahmed alan albert alex alexander alexei ali amir andrea andrei andrew andy anthony antonio antony arthur ashley barack ben benjamin bernard bernie bill bob boris brad brandon brian bruce carl carlos charles charlie chris christian christopher chuck craig dan daniel dave david dean dennis dmitry don donald doug douglas ed eddie edward eli emmanuel eric erik ernesto evan felix fernando francis francisco frank fred gary george gerald giorgio giuseppe glenn gordon graham greg gregory harold harry hassan henry howard hugo hussein ian ibrahim igor imran ivan jack jacob james jamal jared jason javier jay jean jeff jeffrey jeremy jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith kelly ken kenneth kevin khalid khalil kim kyle larry lee leo leon leonard lindsey louis luca luis luke mahmoud manuel marc marco marcus mario mark martin matt matthew maurice max michael michel mike miguel mitch mohamed mohammad mohammed moshe muhammad mustafa narendra nathan neil ned nicholas nick nicolas nikolai noah oliver omar oscar osama pablo pat patrick paul pedro peter phil philip pierre ralph rand randy raul ray richard rick rob robert roberto robin rodrigo roger ron ronald ross roy rudy russell ryan salman sam samuel saudi scott sean sergei sergey simon stephen steve steven stuart ted terry thomas tim timothy todd tom tony tracy victor vincent viktor vladimir volodymyr walter wang warren wayne william xi yasser yusuf yitzhak zhang`.split(
    ' ',
  ),
]);

/** Those that either may bear, and surnames that come first. */
const EITHER: ReadonlySet<string> = new Set(
  'alex andrea ashley chris jan jean kelly kim lee leslie lindsey pat robin sam saudi terry tracy wang xi zhang jesse'.split(' '),
);

/** Whether `he` or `she` may stand for someone of this full name; only a well-known given name says that it may not. */
export function mayStandFor(pronoun: string, name: string): boolean {
  const space = name.indexOf(' ');
  const first = (space < 0 ? name : name.slice(0, space)).toLowerCase();
  if (space < 0 || !GIVEN_NAMES.has(first) || EITHER.has(first)) return true;
  return WOMEN.has(first) === (pronoun === 'she' || pronoun === 'her' || pronoun === 'hers');
}
