/** The kernels: what each is compiled from, and the file that keeps its code. */
export const KERNELS: readonly { source: string; target: string }[];
/** The text of a kernel's file as its sources now compile. */
export function compileKernel(source: string): Promise<string>;
