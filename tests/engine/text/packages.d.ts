// Shape of the stemmer that `stems.test.ts` compares ours with; the package ships none.

declare module 'wink-porter2-stemmer' {
  /** Porter2 stem of a lower-case English word. */
  export default function stem(word: string): string;
}
