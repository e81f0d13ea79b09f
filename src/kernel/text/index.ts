// What the engine calls to read a text (`engine/text/text-kernel.ts`), compiled to WebAssembly by scripts/build-kernel.mjs.
export { setBackground } from '../background-table';
export { reserve } from '../memory';
export { weighLines } from './line-weights';
export { reserveClasses, setClasses } from './character-classes';
export { placesAt } from './places';
export { findMarks } from './quote-marks';
export { readText, reserveText } from './read-text';
export { addWord, beginWords, scanWords, wordCount } from './scan-words';
export { findBreaks } from './sentence-breaks';
export { entriesOf, newTable, numberWords, spelledAt, spellWords } from './word-table';
