import type { Report } from '../src/engine/report.ts';

/** An event as several outlets tell it, each in words of its own. */
export const BRIDGE =
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing three workers, the harbour master Jonas Felde said. Divers searched the river until dusk.';
export const AGAIN = [
  'Three workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.',
  'Harbour master Jonas Felde said on Monday that divers had found the bodies of three workers in the Marl after the old stone bridge at Ostrand fell.',
];

/** Paragraphs that any of the accounts may go on with. */
export const MORE =
  'The bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin at once.';
export const LAST =
  'Fishing boats stayed in the harbour, and the market on the quay was called off for the week. Trains to the coast ran late.';

/** A report of that day. */
export function reportOfTheDay(text: string, source: string, id = ''): Report {
  return { id, source, agency: null, date: '2022-05-03', title: null, url: null, lang: 'en', text };
}
