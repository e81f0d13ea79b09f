import type { Span } from '../../report.ts';
import { type Finding, phrase } from '../describe-difference.ts';
import type { Pair, Side } from '../pair.ts';
import type { Reading } from '../passages.ts';

/** Share of a sentence's information that must be absent from the whole other report. */
const MIN_ABSENT = 0.35;
const MIN_ABSENT_TERMS = 3;

/** From this share of common words on, two reports are editions of one text: what has no partner was taken out or put in. */
const EDITION_SHARE = 0.7;

/** Statements of report a whose words the other report does not have: for b, swap the reading. */
export function onlyDifferences(reading: Reading): Finding[] {
  const { pair, verbatimA, verbatimB, ofA, shared } = reading;
  const isEdition = Math.max(shared.a, shared.b) >= EDITION_SHARE;
  const findings: Finding[] = [];
  pair.a.analysis.sentences.forEach((sentence, s) => {
    if (!pair.a.compared[s] || verbatimA[s]) return;
    const { share, count } = absent(pair, s);
    const partners = ofA[s] ?? [];
    if (isEdition && partners.every(({ b }) => verbatimB[b])) {
      findings.push(findingOf(pair.a, sentence, s, 1));
      return;
    }
    if (partners.length > 0) return;
    if (share < MIN_ABSENT || count < MIN_ABSENT_TERMS) return;
    findings.push(findingOf(pair.a, sentence, s, share));
  });
  return findings;
}

function findingOf(side: Side, sentence: Span, s: number, share: number): Finding {
  const place = 1 - s / Math.max(1, side.compared.length);
  return { kind: 'only-a', a: [sentence], b: [], confidence: 0.5 + share / 2, weight: 0.3 + 0.2 * share + 0.2 * place, note: phrase(side, sentence) };
}

function absent({ a, b, idf }: Pair, s: number): { share: number; count: number } {
  const terms = new Set(a.terms.subarray(a.from[s], a.to[s]));
  let [total, lacking, count] = [0, 0, 0];
  for (const term of terms) {
    if (term < 0) continue;
    const weight = idf[term] ?? 0;
    total += weight;
    if ((b.termCounts[term] ?? 0) > 0) continue;
    lacking += weight;
    count++;
  }
  return { share: total === 0 ? 0 : lacking / total, count };
}
