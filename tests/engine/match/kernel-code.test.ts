import fs from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, KERNELS } from '../../../scripts/lib/compile-kernel.mjs';

it.each(KERNELS)('is what $source compiles to (else run node scripts/build-kernel.mjs)', async ({ source, target }) => {
  expect(fs.readFileSync(target, 'utf8')).toBe(await compileKernel(source));
});
