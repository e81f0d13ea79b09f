import type { Span } from '../../report.ts';
import { REPORTING_VERBS, WEAK_REPORTING_VERBS } from '../../text/reporting-verbs.ts';
import { clausesOf } from '../clauses.ts';
import { type Finding, phrase, swapFinding } from '../describe-difference.ts';
import { type Side, spanOf, spansIn, tokensIn } from '../pair.ts';
import { type Reading, swapReading } from '../passages.ts';
import { collective, namedTogether } from './parties.ts';
import { isPastForm } from './past-forms.ts';

/** Words between an act and the day it is dated to (`agreed on May 20`). */
const MAX_GAP = 3;

/** `said` is no act; `agreed` and `ordered` are, though they may bring speech. */
function isSaying(norm: string): boolean {
  return REPORTING_VERBS.has(norm) && !WEAK_REPORTING_VERBS.has(norm);
}

/** Who did what, and the day where it is given. */
interface Act {
  key: string;
  span: Span;
  dated: Span | null;
}

/**
 * Acts of the same party or parties (`X and Y agreed`, `both sides agreed`) that report b dates to a day and report a, which has the act too,
 * nowhere dates, and the other way round.
 */
export function datedActDifferences(reading: Reading): Finding[] {
  return [...datedInB(reading), ...datedInB(swapReading(reading)).map(swapFinding)];
}

function datedInB({ pair, verbatimA, verbatimB }: Reading): Finding[] {
  const inB = new Map<string, Act>();
  for (const act of actsOf(pair.b, verbatimB)) if (act.dated && !inB.has(act.key)) inB.set(act.key, act);
  if (inB.size === 0) return [];
  const undated = new Map<string, Act>();
  const dated = new Set<string>();
  for (const act of actsOf(pair.a, verbatimA)) {
    if (act.dated) dated.add(act.key);
    else if (!undated.has(act.key)) undated.set(act.key, act);
  }
  return [...undated].flatMap(([key, a]) => {
    const b = dated.has(key) ? undefined : inB.get(key);
    if (!b?.dated) return [];
    const span = { start: b.span.start, end: b.dated.end };
    return [
      {
        kind: 'date' as const,
        a: [a.span],
        b: [span],
        confidence: 0.5,
        weight: 0.25,
        note: `${phrase(pair.a, a.span)} → ${phrase(pair.b, span)}`,
      },
    ];
  });
}

function actsOf(side: Side, verbatim: readonly boolean[]): Act[] {
  const acts: Act[] = [];
  for (const mention of side.analysis.names) {
    const entity = side.entityNumbers[mention.entity];
    const verb = tokensIn(side, mention).to;
    const act = entity === undefined ? null : actAt(side, verbatim, mention, verb, `${entity}`);
    if (act) acts.push(act);
  }
  const addParties = (parties: Span | null): void => {
    const act = parties && actAt(side, verbatim, parties, tokensIn(side, parties).to, 'parties');
    if (act) acts.push(act);
  };
  verbatim.forEach((isVerbatim, s) => {
    if (isVerbatim) return;
    addParties(namedTogether(side, s));
    addParties(collective(side, s));
  });
  return acts;
}

/** The act whose verb is token `verb`, right behind its subject; null where that is no verb of an act. */
function actAt(side: Side, verbatim: readonly boolean[], subject: Span, verb: number, who: string): Act | null {
  const sentence = side.sentenceOf[verb] ?? -1;
  const token = side.tokens[verb];
  const term = side.terms[verb] ?? -1;
  if (!token || sentence < 0 || term < 0 || !side.compared[sentence] || verbatim[sentence] !== false || (side.quotationOf[verb] ?? -1) >= 0)
    return null;
  if (side.text.slice(subject.end, token.start) !== ' ' || isSaying(token.norm)) return null;
  if (!isPastForm(token.norm)) return null;
  const span = { start: subject.start, end: token.end };
  const starts = clausesOf(side, sentence);
  const from = starts.findLast((start) => start <= verb) ?? verb;
  const to = starts.find((start) => start > verb) ?? side.to[sentence] ?? verb + 1;
  const { from: first, to: last } = spansIn(side.analysis.dates, spanOf(side, from, to));
  const date = side.analysis.dates[first];
  if (first === last || !date) return { key: `${who} ${term}`, span, dated: null };
  const at = tokensIn(side, date).from;
  const isNear = at > verb && at - verb <= MAX_GAP && date.value !== null && date.grain === 'day';
  return isNear ? { key: `${who} ${term}`, span, dated: { start: date.start, end: date.end } } : null;
}
