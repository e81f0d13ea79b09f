/** What browsers and Node have besides the language itself, as far as the engine uses it. */
interface Host {
  WebAssembly: {
    Module: new (code: Uint8Array) => object;
    Instance: new (module: object) => { exports: object };
  };
  TextEncoder: new () => { encodeInto(text: string, target: Uint8Array): void };
  atob(base64: string): string;
  /** Node has it. */
  Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> };
}

export const host = globalThis as unknown as Host;

/** A number that the kernel exports. */
export interface WasmGlobal {
  readonly value: number;
}

/** Memory that the kernel exports; its buffer is another one once it has grown. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}
