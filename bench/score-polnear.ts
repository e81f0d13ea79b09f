/**
 * Scores direct quotations and their speakers on PolNeAR (`../shared/data/compare/polnear-dev.jsonl.gz`).
 *
 *   node bench/main.mjs polnear [--held-out] [--verbose]
 *
 * How the gold is read. Offsets of PolNeAR refer to raw files that we do not have: each piece of a Source or Content is found again by
 * its words, nearest to its offset. A gold quotation is a stretch between quotation marks inside a Content, read by a small reader of its own
 * (`quotedStretches`). One that is found at a place agrees with ours where both have the same words at both ends, marks and
 * punctuation aside. Precision is over our quoted parts inside a Content; for those outside any Content the gold says nothing (titles,
 * terms, and speech that the annotators left out): their share is printed. Speakers are asked for Contents that are wholly direct speech
 * and have a named Source (its head word has a capital and is no pronoun): ours is right where its head word is the same.
 * `--held-out` scores the third of the texts that no rule was developed on, otherwise the other two thirds are scored.
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import type { Quotation } from '../src/engine/text/analysis.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';
import type { Span } from '../src/engine/report.ts';
import { headWord } from './head-word.ts';
