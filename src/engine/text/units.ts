/** A unit of measure: the base unit and how many of it one makes. */
export interface Unit {
  base: string;
  factor: number;
}

const unit = (base: string, factor: number): Unit => ({ base, factor });

/** Mean Gregorian lengths, so that `12 months` and `a year` are the same number of days. */
const DAYS_A_MONTH = 30.4375;
const DAYS_A_YEAR = 365.25;

function spell(entries: readonly (readonly [string, Unit])[]): ReadonlyMap<string, Unit> {
  return new Map(entries.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));
}

/** Units by the normalised word that follows the number. Currencies count one each. */
export const UNITS: ReadonlyMap<string, Unit> = spell([
  ['second seconds sec secs', unit('day', 1 / 86400)],
  ['minute minutes min mins', unit('day', 1 / 1440)],
  ['hour hours hr hrs', unit('day', 1 / 24)],
  ['day days', unit('day', 1)],
  ['week weeks', unit('day', 7)],
  ['fortnight fortnights', unit('day', 14)],
  ['month months', unit('day', DAYS_A_MONTH)],
  ['year years', unit('day', DAYS_A_YEAR)],
  ['decade decades', unit('day', 10 * DAYS_A_YEAR)],
  ['century centuries', unit('day', 100 * DAYS_A_YEAR)],
  ['percent pct', unit('percent', 1)],
  ['dollar dollars buck bucks usd', unit('USD', 1)],
  ['cent cents penny pennies', unit('USD', 0.01)],
  ['euro euros eur', unit('EUR', 1)],
  ['sterling gbp', unit('GBP', 1)],
  ['rupee rupees inr', unit('INR', 1)],
  ['yen jpy', unit('JPY', 1)],
  ['yuan renminbi rmb cny', unit('CNY', 1)],
  ['rouble roubles ruble rubles rub', unit('RUB', 1)],
  ['franc francs chf', unit('CHF', 1)],
  ['shekel shekels ils', unit('ILS', 1)],
  ['lira try', unit('TRY', 1)],
  ['won krw', unit('KRW', 1)],
  ['rand zar', unit('ZAR', 1)],
  ['naira ngn', unit('NGN', 1)],
  ['millimetre millimetres millimeter millimeters mm', unit('metre', 0.001)],
  ['centimetre centimetres centimeter centimeters cm', unit('metre', 0.01)],
  ['metre metres meter meters', unit('metre', 1)],
  ['kilometre kilometres kilometer kilometers km kms', unit('metre', 1000)],
  ['mile miles', unit('metre', 1609.344)],
  ['yard yards', unit('metre', 0.9144)],
  ['foot feet ft', unit('metre', 0.3048)],
  ['inch inches', unit('metre', 0.0254)],
  ['acre acres', unit('square metre', 4046.8564224)],
  ['hectare hectares', unit('square metre', 10000)],
  ['gram grams gramme grammes', unit('kilogram', 0.001)],
  ['kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs', unit('kilogram', 1)],
  ['tonne tonnes', unit('kilogram', 1000)],
  // News seldom says which ton; the metric one is within 10 % of the others.
  ['ton tons', unit('kilogram', 1000)],
  ['ounce ounces', unit('kilogram', 0.028349523125)],
  ['pound pounds lb lbs', unit('pound', 1)],
  ['litre litres liter liters', unit('litre', 1)],
  ['gallon gallons', unit('litre', 3.785411784)],
  ['barrel barrels', unit('barrel', 1)],
  ['mph', unit('metre an hour', 1609.344)],
  ['kph kmh', unit('metre an hour', 1000)],
  ['knot knots', unit('metre an hour', 1852)],
  ['watt watts', unit('watt', 1)],
  ['kilowatt kilowatts kw', unit('watt', 1e3)],
  ['megawatt megawatts mw', unit('watt', 1e6)],
  ['gigawatt gigawatts gw', unit('watt', 1e9)],
  ['degree degrees', unit('degree', 1)],
]);

/** Currency codes by the sign before or after the number; the longest sign that fits is meant. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
];

/** Currency codes and abbreviations written as a word before the number (`Rs 500`, `EUR 5 million`). */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  'usd:USD eur:EUR gbp:GBP inr:INR rs:INR jpy:JPY cny:CNY rmb:CNY chf:CHF aud:AUD cad:CAD rm:MYR php:PHP pkr:PKR us:USD'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Currencies by country and word where several countries use the word, or where the country is named all the same. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map(
  `us dollar:USD american dollar:USD canadian dollar:CAD australian dollar:AUD singapore dollar:SGD taiwan dollar:TWD
   swiss franc:CHF british pound:GBP egyptian pound:EGP lebanese pound:LBP syrian pound:SYP indian rupee:INR pakistani rupee:PKR
   japanese yen:JPY chinese yuan:CNY russian ruble:RUB russian rouble:RUB turkish lira:TRY israeli shekel:ILS
   mexican peso:MXN argentine peso:ARS philippine peso:PHP swedish krona:SEK norwegian krone:NOK danish krone:DKK`
    .split(/\s+(?=\S+ \S+:)/u)
    .map((entry) => entry.trim().split(':') as [string, string]),
);
