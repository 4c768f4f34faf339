import type { PartyDraft } from "./finder.js";
import type { PartyWords } from "./party-words.js";

/** Gives the fuller name of a draft in the same document, or undefined. */
export function createCanonicalNames(_words: PartyWords) {
  return (_text: string, _found: readonly Omit<PartyDraft, "canonical">[]) =>
    (_draft: Omit<PartyDraft, "canonical">): string | undefined => undefined;
}
