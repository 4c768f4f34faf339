import type { PartyDraft } from "../finder.js";
import { readValue } from "./party-label.js";
import type { NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

/** A cell of a table whose column says what part its parties have. */
export interface PartyCell {
  readonly start: number;
  readonly end: number;
  readonly role: PartyDraft["role"];
}

const leads = /^\s?[（(]牵头[)）]/;

/**
 * Reads the parties of a cell: 财务部、办公室 → two. Where a bracket says that one leads, the others beside it cooperate:
 * 运营部（牵头）、供水分公司.
 */
export function readCell(text: string, { start, end, role }: PartyCell, words: PartyWords): { name: NamePlace; role: PartyDraft["role"] }[] {
  const names = readValue(text, start, end, words);
  const isLead = (name: NamePlace): boolean => leads.test(text.slice(name.end, Math.min(end, name.end + 6)));
  const led = names.some(isLead);
  return names.map((name) => ({ name, role: isLead(name) ? "lead" : led ? "cooperate" : role }));
}
