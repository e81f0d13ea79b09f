import fs from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, KERNEL_CODE } from '../../../scripts/lib/compile-kernel.mjs';

it('is what src/kernel compiles to (else run node scripts/build-kernel.mjs)', async () => {
  expect(fs.readFileSync(KERNEL_CODE, 'utf8')).toBe(await compileKernel());
});
