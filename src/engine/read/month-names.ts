/** Month names and their short forms in the languages that news files and pages use most, in order from January. */
const MONTH_WORDS = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février fevrier févr febrero febbraio fevereiro fev februari',
  'march mar märz mars marzo março marco maart mrt',
  'april apr avril abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];

/** Number of a month (from 1) by its lower-cased name or short form without a full stop. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);
