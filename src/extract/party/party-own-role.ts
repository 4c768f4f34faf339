import type { PartyDraft } from "../finder.js";
import type { NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

/** A name with the part that its party has. */
export interface NameInRole {
  readonly name: NamePlace;
  readonly role: PartyDraft["role"];
}

const bracketed = /^\s?[（(]([一-龥]{2,4})[)）]/;
const longest = 8; // characters of a bracket

/**
 * Gives the names of one field their roles: what a bracket behind a name says is its own (财务股（配合）), the others have
 * that of the field. Where a bracket says that one leads, the others beside it cooperate: 运营部（牵头）、供水分公司.
 * （张某） and （街道） tell of no role.
 */
export function inOwnRoles(text: string, names: readonly NamePlace[], role: PartyDraft["role"], words: PartyWords): NameInRole[] {
  const own = names.map(({ end }) => words.roleOfLabel(bracketed.exec(text.slice(end, end + longest))?.[1] ?? ""));
  const others = own.includes("lead") ? "cooperate" : role;
  return names.map((name, index) => ({ name, role: own[index] ?? others }));
}
