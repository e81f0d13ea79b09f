/** File of the compiled kernel. */
export const KERNEL_CODE: string;
/** The text of that file as src/kernel now compiles. */
export function compileKernel(): Promise<string>;
