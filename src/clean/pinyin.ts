import type { StepResult } from "./step.js";

const annotation = /[\u4e00-\u9fff][(（][a-z]{0,4}[\u00e0-\u01dc][a-z\u00e0-\u01dc]{0,4}[)）]/g;
const leastAnnotations = 3;

/**
 * Tells of a text whose characters were annotated with their sounds by a converter (動(dòng)): what else it changed is not
 * known. It stays as it is.
 */
export function notePinyin(text: string): StepResult | undefined {
  const places = [...text.matchAll(annotation)];
  const first = places[0];
  if (first === undefined || places.length < leastAnnotations) return undefined;
  return { edits: [], notes: [{ code: "W_TEXT_GARBLED", start: first.index, end: first.index + first[0].length }] };
}
