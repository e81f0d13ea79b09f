// Compiles src/kernel to WebAssembly and writes it as text to the engine's kernel-code.ts files. Run it after every change there:
//   node scripts/build-kernel.mjs
import fs from 'node:fs';
import { compileKernel, KERNELS } from './lib/compile-kernel.mjs';

for (const { source, target } of KERNELS) {
  fs.writeFileSync(target, await compileKernel(source));
  console.log(`${target} written`);
}
