export type { Contrast } from "./contrast.js";
export type { KeyTerm } from "./key-term.js";
export { createKeyness, type KeynessCounter, type KeynessOptions, type KeynessResult } from "./keyness.js";
