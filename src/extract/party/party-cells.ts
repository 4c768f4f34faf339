import type { PartyDraft } from "../finder.js";
import { readValue } from "./party-label.js";
import { inOwnRoles, type NameInRole } from "./party-own-role.js";
import type { PartyWords } from "./party-words.js";

/** A cell of a table whose column says what part its parties have. */
export interface PartyCell {
  readonly start: number;
  readonly end: number;
  readonly role: PartyDraft["role"];
}

/** Reads the parties of a cell: 财务部、办公室 → two. */
export function readCell(text: string, { start, end, role }: PartyCell, words: PartyWords): NameInRole[] {
  return inOwnRoles(text, readValue(text, start, end, words), role, words);
}
