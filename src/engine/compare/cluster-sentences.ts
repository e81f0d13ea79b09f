/** A sentence of one of several reports. */
export interface Member {
  report: number;
  sentence: number;
}

interface Edge {
  one: number;
  other: number;
  score: number;
}

/** Two clusters become one when at least this share of their pairs of sentences from different reports align. */
const MIN_LINKED = 0.5;

/**
 * Groups the sentences of several reports into statements: average linkage over the aligned pairs, best pair first, so that a chain of
 * weak links does not join what its ends do not share. `compared` says per report and sentence which take part; `align` gives the
 * aligned sentences of two reports, the first number below the second. Members are in the order of the reports and their texts.
 */
export function clusterSentences(
  compared: readonly (readonly boolean[])[],
  align: (a: number, b: number) => readonly { a: number; b: number; score: number }[],
): Member[][] {
  const members = compared.flatMap((list, report) => list.flatMap((isCompared, sentence) => (isCompared ? [{ report, sentence }] : [])));
  const numbers = new Map(members.map(({ report, sentence }, i) => [`${report}:${sentence}`, i]));
  const edges = findEdges(compared.length, numbers, align);
  const linked = new Set(edges.map(({ one, other }) => keyOf(one, other)));
  const clusterOf = members.map((_, i) => i);
  const clusters = members.map((_, i) => [i]);
  for (const { one, other } of edges) {
    const [x, y] = [clusterOf[one] ?? one, clusterOf[other] ?? other];
    if (x === y || !isLinked(clusters[x] ?? [], clusters[y] ?? [], members, linked)) continue;
    for (const i of clusters[y] ?? []) clusterOf[i] = x;
    clusters[x] = [...(clusters[x] ?? []), ...(clusters[y] ?? [])];
    clusters[y] = [];
  }
  return clusters.filter((list) => list.length > 0).map((list) => list.sort((x, y) => x - y).flatMap((i) => members[i] ?? []));
}

function findEdges(
  reports: number,
  numbers: ReadonlyMap<string, number>,
  align: (a: number, b: number) => readonly { a: number; b: number; score: number }[],
): Edge[] {
  const edges: Edge[] = [];
  for (let a = 0; a < reports; a++) {
    for (let b = a + 1; b < reports; b++) {
      for (const its of align(a, b)) {
        const [one, other] = [numbers.get(`${a}:${its.a}`), numbers.get(`${b}:${its.b}`)];
        if (one !== undefined && other !== undefined) edges.push({ one, other, score: its.score });
      }
    }
  }
  return edges.sort((x, y) => y.score - x.score || x.one - y.one || x.other - y.other);
}

function isLinked(x: readonly number[], y: readonly number[], members: readonly Member[], linked: ReadonlySet<number>): boolean {
  let [pairs, aligned] = [0, 0];
  for (const i of x) {
    for (const j of y) {
      if (members[i]?.report === members[j]?.report) continue;
      pairs++;
      if (linked.has(keyOf(Math.min(i, j), Math.max(i, j)))) aligned++;
    }
  }
  return pairs > 0 && aligned >= MIN_LINKED * pairs;
}

function keyOf(one: number, other: number): number {
  return one * 0x1000000 + other;
}
