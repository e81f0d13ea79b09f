// `npm run check`: types, lint with layers, dead code and unit tests, in under a minute. `npm test` runs the same and the browsers.
import { CHECKS, runStages } from './lib/stages.mjs';

process.exitCode = (await runStages(CHECKS)) ? 0 : 1;
