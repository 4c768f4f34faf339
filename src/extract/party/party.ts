import { type PartyCue, partyLexicon, type PartyLexicon } from "../../lexicon/parties.js";
import { createWordFinder } from "../../text/word-finder.js";
import type { Finder, PartyDraft } from "../finder.js";
import { createCanonicalNames } from "./party-canonical.js";
import { createCueScan } from "./party-cue-scan.js";
import { findByClauses, readByCue, readByClause } from "./party-cue.js";
import { findStatements, findTeamLines, type Inspection } from "./party-inspection.js";
import { readListAfter } from "./party-list.js";
import type { NamePlace } from "./party-name.js";
import { type PartyCell, readCell } from "./party-cells.js";
import { createPartyWords, type PartyWords } from "./party-words.js";

type Found = Omit<PartyDraft, "canonical">;

/** A short form inside a full name: 青禾县水务局|（以下简称“水务局”）|党组. */
const alias = /[（(](?:以下简称|以下称|下称|简称|原)[^（）()]{1,24}[）)]/;

/** A name with its role, as a draft. */
function draftOf(text: string, name: NamePlace, role: PartyDraft["role"], evidence: { start: number; end: number }): Found {
  return {
    type: "party",
    name: text.slice(name.start, name.end).replace(/\s/g, "").replace(alias, ""),
    kind: name.ending.kind,
    role,
    start: name.start,
    end: name.through,
    evidence,
  };
}

/** Each pair of team and unit once, where the text tells it first. */
function draftInspections(text: string, words: PartyWords): Found[] {
  const lines = findTeamLines(text, words);
  const told = [...findStatements(text, words), ...lines.strong].sort((a, b) => a.evidence.start - b.evidence.start);
  const inspections: Inspection[] = told.length > 0 ? told : lines.weak;
  const seen = new Set<string>();
  const drafts: Found[] = [];
  for (const { team, units, evidence } of inspections) {
    const fresh = units.filter(({ start, end }) => {
      const pair = `${text.slice(team.start, team.end)} ${text.slice(start, end)}`;
      return !seen.has(pair) && seen.add(pair);
    });
    if (fresh.length === 0) continue;
    drafts.push(draftOf(text, team, "inspect", evidence));
    for (const unit of fresh) drafts.push(draftOf(text, unit, "inspected", evidence));
  }
  return drafts;
}

/** Finds parties in a text, and in the cells of its tables that are there for parties. */
export type PartyFinder = (text: string, cells?: readonly PartyCell[]) => ReturnType<Finder<PartyDraft>>;

/**
 * Makes a finder of parties: organisations, posts and persons to whom the text gives a part by a cue of assigned work
 * (由县财政局牵头, 责任单位：…, 督促…), and who inspected whom. A name is read outward from its cue and must end like one.
 * Each list is a parameter, so that words can be added: `createPartyFinder({ orgSuffixes: [...partyLexicon().orgSuffixes, mine] })`.
 *
 * @example createPartyFinder()("由预算股牵头，国库股配合。").found // 预算股 (lead), 国库股 (cooperate)
 */
export function createPartyFinder(lists: Partial<PartyLexicon> = {}): PartyFinder {
  const lexicon = { ...partyLexicon(), ...lists };
  const words = createPartyWords(lexicon);
  const cues = createCueScan(lexicon.cues.filter(({ where }) => where !== "between"));
  const cuesOfBy = createCueScan(lexicon.cues.filter(({ where }) => where === "between" || where === "before"));
  const supervising = createWordFinder(lexicon.cues.filter(({ role, where }) => role === "supervise" && where === "before").map(({ cue }) => cue));
  const canonicalNames = createCanonicalNames(words);
  /** The role of the one that acts with others: it leads, but supervises where the work is supervision (会同县审计局|跟踪问效). */
  const roleOf = (text: string, { role, where }: PartyCue, end: number): PartyDraft["role"] => {
    if (role !== "lead" || where !== "between") return role;
    const { names, next } = readListAfter(text, end, words);
    return names.length > 0 && supervising.at(text, next) !== undefined ? "supervise" : role;
  };

  return (text, cells = []) => {
    const drafts = draftInspections(text, words);
    for (const cell of cells) for (const { name, role } of readCell(text, cell, words)) drafts.push(draftOf(text, name, role, cell));
    cues(text, (row, start, end) => {
      for (const name of readByCue(text, row, start, end, words)) drafts.push(draftOf(text, name, row.role, { start, end }));
    });
    for (const { by, end: clauseEnd } of findByClauses(text, words)) {
      cuesOfBy(text, (row, start, end) => {
        for (const name of readByClause(text, row, by, start, end, words)) drafts.push(draftOf(text, name, roleOf(text, row, end), { start, end }));
      }, by + 2, clauseEnd);
    }
    drafts.sort((a, b) => a.start - b.start || a.end - b.end);
    const found: Found[] = [];
    for (const draft of drafts) if (draft.start >= (found.at(-1)?.end ?? 0)) found.push(draft);
    const canonicalOf = canonicalNames(text, found);
    return {
      found: found.map((draft) => {
        const canonical = canonicalOf(draft);
        return canonical === undefined ? draft : { ...draft, canonical };
      }),
      notes: [],
    };
  };
}
