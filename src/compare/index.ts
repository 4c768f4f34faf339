export { compare } from "./compare.js";
export { Comparer, type ComparedDocument, type CompareOptions } from "./comparer.js";
export type { DocumentFacts } from "./document-facts.js";
