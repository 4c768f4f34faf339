import { assemble, type Assembled } from "../../src/assemble/index.js";
import { parseOutline } from "../../src/outline/index.js";

/** What the outline of a clean text comes to. */
export function assembleText(text: string, breaks?: readonly number[]): Assembled {
  return assemble(text, parseOutline(text), breaks);
}

/** Issues as `id title`. */
export function issuesOf(text: string, breaks?: readonly number[]): string[] {
  return assembleText(text, breaks).issues.map(({ id, titleStart, titleEnd }) => `${id} ${text.slice(titleStart, titleEnd)}`);
}

/** Measures as `issue: text`, or `role: text` where there is no issue. */
export function measuresOf(text: string): string[] {
  return assembleText(text).measures.map(({ issue, role, start, end }) => `${issue?.id ?? role}: ${text.slice(start, end)}`);
}
