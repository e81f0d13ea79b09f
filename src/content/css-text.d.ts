// The build gives a style sheet that a script imports as its text (build.mjs).

declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: what an import of a file gives.
  export default text;
}
