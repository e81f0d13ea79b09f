// What the engine calls (`engine/match/kernel.ts`), compiled to WebAssembly by scripts/build-kernel.mjs.
export { inverseFrequency, setBackground } from './background-table';
export { checksum } from './checksum';
export { collectiveFeatures, takeVerdicts } from './collective-features';
export { judgeMember, judgeNeighbours, judgeQuery } from './decision';
export { featureCount } from './feature-list';
export { release, reserve, reset } from './memory';
export { measureGroup, neighbourFeatures } from './neighbour-features';
export { chooseMembers, compareMembers, cosineOf, memberAt, nearerShare, oddsOf, reserveCells, setPair } from './neighbourhood';
export { measurePair } from './pair-features';
export { traitsOf } from './pair-traits';
export { partneredFeatures, partneredTraits } from './partnered-features';
export { findTerm, foundCount } from './postings';
export { addReport, reserveReports } from './reports';
export { sharedWordIdf } from './shared-terms';
export { addFound, beginScores, bestSlot, bestSlots, raiseFound, slotScore } from './slot-scores';
export { stageOdds } from './stage-odds';
export { weighReports } from './term-table';
export { reserveCorpus } from './term-weights';
