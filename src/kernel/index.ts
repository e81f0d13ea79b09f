// What the engine calls (`engine/match/kernel.ts`), compiled to WebAssembly by scripts/build-kernel.mjs.
export { checksum } from './checksum';
export { release, reserve, reset } from './memory';
export { featureCount, measured, measurePair, reserveFeatures } from './pair-features';
export { findTerm, foundCount } from './postings';
export { addReport, reserveReports } from './reports';
export { sharedWordIdf } from './shared-terms';
export { addFound, beginScores, bestSlot, bestSlots, raiseFound, slotScore } from './slot-scores';
export { stageOdds } from './stage-odds';
export { weighReports } from './term-table';
export { inverseFrequency, reserveCorpus, setBackground } from './term-weights';
