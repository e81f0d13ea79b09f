import path from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The kernels: what each is compiled from, and the file that keeps its code. */
export const KERNELS = [
  { source: 'src/kernel/index.ts', target: path.join(ROOT, 'src/engine/match/kernel-code.ts') },
  { source: 'src/kernel/text/index.ts', target: path.join(ROOT, 'src/engine/text/kernel-code.ts') },
];
const WASM = 'kernel.wasm';
/** Small before quick: a waking background compiles it anew. Nothing in it is ever freed singly, so it needs no runtime. */
const OPTIONS = ['-Os', '--runtime', 'stub', '--noAssert', '--use', 'abort='];
const LINE = 136;

/** The text of a kernel's file as its sources now compile; the same sources give the same text. Rejects where they do not compile. */
export async function compileKernel(source) {
  let code = null;
  const { error, stderr } = await asc.main([source, '--baseDir', ROOT, '--outFile', WASM, ...OPTIONS], {
    writeFile(name, contents) {
      if (name === WASM) code = contents;
    },
  });
  if (error || !code) throw new Error(`${source} does not compile: ${stderr.toString()}`, { cause: error });
  return render(source, Buffer.from(code).toString('base64'));
}

function render(source, code) {
  const lines = code.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];
  return [
    `// Written by scripts/build-kernel.mjs from ${path.dirname(source)}. Do not edit by hand.`,
    '',
    '/** The kernel as WebAssembly in base64. */',
    'export const KERNEL_CODE =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}
