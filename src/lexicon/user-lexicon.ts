import { fixedTerms } from "./fixed-terms.js";
import { measureWords } from "./measure-words.js";
import { partyLexicon, type PartyCue } from "./parties.js";

/** Words of the caller's, to be read beside those of `corpus/`. */
export interface UserLexicon {
  /** Words behind a number that make it a count: 畦. */
  readonly measureWords?: readonly string[];
  /** Terms with a number that are no counts: 三味一体. */
  readonly fixedTerms?: readonly string[];
  /** Words that give a party its role, and where the name stands to them. */
  readonly roleCues?: readonly PartyCue[];
}

/** The word lists of the finders with the caller's words added. */
export function extractorLists({ measureWords: units = [], fixedTerms: terms = [], roleCues = [] }: UserLexicon): {
  readonly count: { readonly measureWords: ReturnType<typeof measureWords>; readonly fixedTerms: ReturnType<typeof fixedTerms> };
  readonly party: { readonly cues: readonly PartyCue[] };
} {
  return {
    count: {
      measureWords: [...measureWords(), ...units.map((unit) => ({ unit }))],
      fixedTerms: [...fixedTerms(), ...terms.map((term) => ({ term }))],
    },
    party: { cues: [...partyLexicon().cues, ...roleCues] },
  };
}
