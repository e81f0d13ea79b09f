import { describe, expect, it } from 'vitest';
import { clusterSentences } from '../../../src/engine/compare/cluster-sentences.ts';

/** Three reports of one sentence each, but where more are given; `links` as `report:sentence-report:sentence`. */
function cluster(sizes: number[], links: Record<string, number>): string[] {
  const compared = sizes.map((size) => Array.from({ length: size }, () => true));
  const align = (a: number, b: number) =>
    Object.entries(links).flatMap(([link, score]) => {
      const [one = '', other = ''] = link.split('-');
      const [x, y] = [one.split(':').map(Number), other.split(':').map(Number)];
      return x[0] === a && y[0] === b ? [{ a: x[1] ?? 0, b: y[1] ?? 0, score }] : [];
    });
  return clusterSentences(compared, align).map((members) => members.map(({ report, sentence }) => `${report}:${sentence}`).join(' '));
}

describe('clusterSentences', () => {
  it('joins what aligns all round', () => {
    expect(cluster([1, 1, 1], { '0:0-1:0': 0.9, '1:0-2:0': 0.8, '0:0-2:0': 0.7 })).toEqual(['0:0 1:0 2:0']);
  });

  it('does not follow a chain whose ends share nothing', () => {
    expect(cluster([1, 1, 1, 1], { '0:0-1:0': 0.9, '2:0-3:0': 0.8, '1:0-2:0': 0.7 })).toEqual(['0:0 1:0', '2:0 3:0']);
  });

  it('leaves sentences without a partner alone, and sentences that take no part out', () => {
    expect(cluster([2, 1], { '0:1-1:0': 0.9 })).toEqual(['0:0', '0:1 1:0']);
    expect(clusterSentences([[false, true]], () => [])).toEqual([[{ report: 0, sentence: 1 }]]);
  });
});
