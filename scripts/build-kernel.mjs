// Compiles src/kernel to WebAssembly and writes it as text to src/engine/match/kernel-code.ts. Run it after every change there:
//   node scripts/build-kernel.mjs
import fs from 'node:fs';
import { compileKernel, KERNEL_CODE } from './lib/compile-kernel.mjs';

fs.writeFileSync(KERNEL_CODE, await compileKernel());
console.log(`${KERNEL_CODE} written`);
