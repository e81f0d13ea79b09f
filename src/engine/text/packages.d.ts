// Shapes of the lists of the package `stopword`, which ships none.

declare module 'stopword/src/stopwords_deu.js' {
  export const deu: readonly string[];
}
declare module 'stopword/src/stopwords_fra.js' {
  export const fra: readonly string[];
}
declare module 'stopword/src/stopwords_spa.js' {
  export const spa: readonly string[];
}
declare module 'stopword/src/stopwords_ita.js' {
  export const ita: readonly string[];
}
declare module 'stopword/src/stopwords_por.js' {
  export const por: readonly string[];
}
declare module 'stopword/src/stopwords_nld.js' {
  export const nld: readonly string[];
}
