// The package's own file, without the second one that its entry adds.

declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  // biome-ignore lint/style/noDefaultExport: what an import of a CommonJS file gives.
  export default Readability;
}
