import { callBackground } from '../shared/call.ts';
import type { Result } from '../shared/messages.ts';
import type { PairView } from '../shared/views.ts';

/** Which two reports the page's address names. */
export type PairTarget = { tabId: number; reportId: string } | { aId: string; bId: string };

/** Reads `?tab=ID&report=ID` or `?a=ID&b=ID`; null for anything else. */
export function parseTarget(search: string): PairTarget | null {
  const query = new URLSearchParams(search);
  const tab = query.get('tab');
  const reportId = query.get('report');
  if (tab !== null && /^\d+$/.test(tab) && reportId) return { tabId: Number(tab), reportId };
  const aId = query.get('a');
  const bId = query.get('b');
  return aId && bId ? { aId, bId } : null;
}

/** Asks the background for the two texts and where they differ. */
export function loadPair(target: PairTarget): Promise<Result<PairView>> {
  return 'tabId' in target ? callBackground('compareWith', target) : callBackground('compareReports', target);
}
