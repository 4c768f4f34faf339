import boundsTable from "../../corpus/party-bounds.tsv";
import cuesTable from "../../corpus/party-cues.tsv";
import notPartiesTable from "../../corpus/not-party.tsv";
import abbreviationsTable from "../../corpus/org-abbreviations.tsv";
import orgSuffixesTable from "../../corpus/org-suffixes.tsv";
import postWordsTable from "../../corpus/post-words.tsv";
import surnamesTable from "../../corpus/surnames.tsv";
import type { partyRoles } from "../model/entity.js";
import { readTable } from "./table.js";

/** A word that may be part of longer words in which it means nothing; these are parted by blanks: 负责人 负责制. */
interface Guarded {
  readonly unless?: string;
}

/** Words that give a party its role and where the name stands to them; `corpus/party-cues.tsv`. */
export interface PartyCue extends Guarded {
  readonly cue: string;
  readonly role: (typeof partyRoles)[number];
  readonly where: "before" | "before-stop" | "beside" | "between" | "with" | "after" | "after-doing" | "duty" | "label";
}

/** The end of an organisation's name; `corpus/org-suffixes.tsv`. */
export interface OrgSuffix extends Guarded {
  readonly suffix: string;
  readonly kind: "committee" | "government" | "unit" | "organ" | "office" | "company" | "generic" | "place";
}

/** The end of a post's name; `corpus/post-words.tsv`. */
export interface PostWord extends Guarded {
  readonly post: string;
  readonly class: "party" | "head" | "other";
}

/** A word that stands where a name would and names nobody; `corpus/not-party.tsv`. */
export interface NotParty {
  readonly word: string;
  readonly where: "any" | "prose" | "inspection";
}

/** A word at which the reading of a name stops or goes on; `corpus/party-bounds.tsv`. */
export interface PartyBound extends Guarded {
  readonly word: string;
  readonly kind: "stop" | "open" | "filler" | "duty" | "parting" | "veto" | "found" | "general" | "charge" | "join" | "meeting";
}

/** The words that parties are read by. */
export interface PartyLexicon {
  readonly cues: readonly PartyCue[];
  readonly orgSuffixes: readonly OrgSuffix[];
  readonly posts: readonly PostWord[];
  readonly notParties: readonly NotParty[];
  readonly bounds: readonly PartyBound[];
  readonly surnames: readonly string[];
  /** Short words in the names of organs: 卫健 (卫生健康); `corpus/org-abbreviations.tsv`. */
  readonly abbreviations: readonly { readonly short: string; readonly full: string }[];
}

let loaded: PartyLexicon | undefined;

/** The tables of parties, read once. To add words, spread them: `{ ...partyLexicon(), orgSuffixes: [...more] }`. */
export function partyLexicon(): PartyLexicon {
  loaded ??= {
    cues: readTable(cuesTable, ["cue", "role", "where", "unless"]) as readonly unknown[] as PartyCue[],
    orgSuffixes: readTable(orgSuffixesTable, ["suffix", "kind", "unless"]) as readonly unknown[] as OrgSuffix[],
    posts: readTable(postWordsTable, ["post", "class", "unless"]) as readonly unknown[] as PostWord[],
    notParties: readTable(notPartiesTable, ["word", "where"]) as readonly unknown[] as NotParty[],
    bounds: readTable(boundsTable, ["word", "kind", "unless"]) as readonly unknown[] as PartyBound[],
    abbreviations: readTable(abbreviationsTable, ["short", "full"]),
    surnames: readTable(surnamesTable, ["surname"]).map(({ surname }) => surname),
  };
  return loaded;
}

/**
 * Whether words end as the name of an organisation or of a place that stands for one does.
 *
 * @example endsAsOrganisation("青禾县司法局党组") // true
 */
export function endsAsOrganisation(words: string): boolean {
  return partyLexicon().orgSuffixes.some(
    ({ suffix, unless = "" }) => words.length > suffix.length && words.endsWith(suffix) && !unless.split(" ").some((word) => word !== "" && words.endsWith(word)),
  );
}
