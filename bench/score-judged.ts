/**
 * Scores the differences of figures and dates that `compareReports` finds between independent reports of one event, on judged pairs
 * (`tests/labels/figures.json`, `dates.json`).
 *
 *   npm run bench -- score-judged [--verbose]
 *
 * The share of one thing is over the reported differences that were judged; those that nobody read are counted apart. The share found is over
 * all that were judged right.
 */
import { compareReports } from '../src/engine/compare/compare-reports.ts';
import { type JudgedPair, readJudgedPairs, touch } from './judged-pairs.ts';

const NOTHING = { pairs: 0, right: 0, same: 0, wrong: 0, open: 0, unread: 0, real: 0, found: 0 };

/** Prints the share of one thing and the share found, of the pairs developed on and of those held out. */
export function main(): void {
  for (const kind of ['figures', 'dates'] as const) {
    const pairs = readJudgedPairs(kind);
    for (const isHeld of [false, true]) {
      const chosen = pairs.filter(({ held }) => held === isHeld);
      if (chosen.length > 0) print(`${kind}, ${isHeld ? 'held out' : 'developed on'}`, score(kind, chosen));
    }
  }
}

function score(kind: 'figures' | 'dates', pairs: readonly JudgedPair[]): typeof NOTHING {
  const sum = { ...NOTHING };
  for (const pair of pairs) {
    const { a, b, verdictOf, right } = pair;
    const reported = compareReports(a, b).differences.filter((difference) => difference.kind === (kind === 'figures' ? 'figure' : 'date'));
    sum.pairs++;
    sum.real += right.length;
    for (const difference of reported) {
      const verdicts = difference.a.flatMap((one) => difference.b.map((other) => verdictOf(one, other)));
      const verdict = (['right', 'same', 'open', 'wrong'] as const).find((its) => verdicts.includes(its)) ?? 'unread';
      sum[verdict]++;
      if (process.argv.includes('--verbose')) console.log(`${verdict.padEnd(7)} ${a.id} ${b.id} ${difference.note}`);
    }
    for (const places of right) {
      if (reported.some((difference) => difference.a.some((one) => difference.b.some((other) => touch(places, one, other))))) sum.found++;
    }
  }
  return sum;
}

function print(name: string, { pairs, right, same, wrong, open, unread, real, found }: typeof NOTHING): void {
  console.log(`${name}: ${pairs} judged pairs with ${real} real differences`);
  console.log(
    `  of one thing ${ratio(right + same, right + same + wrong)}: ${right} right, ${same} with nothing to tell, ${wrong} wrong, ${open} open, ${unread} not read`,
  );
  console.log(`  found     ${ratio(found, real)}`);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : (part / whole).toFixed(3);
}
