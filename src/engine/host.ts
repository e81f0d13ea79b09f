/** What browsers and Node have besides the language itself, as far as the engine uses it. */
interface Host {
  WebAssembly: {
    Module: new (code: Uint8Array) => object;
    Instance: new (module: object) => { exports: object };
  };
  TextEncoder: new () => { encode(text: string): Uint8Array; encodeInto(text: string, target: Uint8Array): { written: number } };
  TextDecoder: new () => { decode(bytes: Uint8Array): string };
  atob(base64: string): string;
  /** Node has it. */
  Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> };
}

export const host = globalThis as unknown as Host;

/** A number that a kernel exports. */
export interface WasmGlobal {
  readonly value: number;
}

/** Memory that a kernel exports; its buffer is another one once it has grown. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** Compiles a kernel, which is written in base64. */
export function compileKernel(code: string): object {
  return new host.WebAssembly.Module(decodeBase64(code));
}

/** A compiled kernel with memory of its own; its exports. */
export function startKernel<Exports>(compiled: object): Exports {
  return new host.WebAssembly.Instance(compiled).exports as Exports;
}

/** `Uint8Array.fromBase64` is younger than the oldest browsers that are served. */
function decodeBase64(code: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as unknown as { fromBase64?: (code: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, code);
  if (host.Buffer) return host.Buffer.from(code, 'base64');
  const characters = host.atob(code);
  const decoded = new Uint8Array(characters.length);
  for (let i = 0; i < decoded.length; i++) decoded[i] = characters.charCodeAt(i);
  return decoded;
}
