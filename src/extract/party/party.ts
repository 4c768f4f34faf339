import { type PartyCue, partyLexicon, type PartyLexicon } from "../../lexicon/parties.js";
import { createWordFinder } from "../../text/word-finder.js";
import type { Finder, PartyDraft } from "../finder.js";
import { createCanonicalNames } from "./party-canonical.js";
import { createCueScan } from "./party-cue-scan.js";
import { findByClauses, readByCue, readByClause } from "./party-cue.js";
import { namedUnits } from "./party-inspected.js";
import { findStatements, type Inspection } from "./party-inspection.js";
import { readListAfter } from "./party-list.js";
import type { NamePlace } from "./party-name.js";
import { type PartyCell, readCell } from "./party-cells.js";
import { inOwnRoles } from "./party-own-role.js";
import { findTeams, teamName } from "./party-team.js";
import { findTeamLines } from "./party-team-lines.js";
import { createPartyWords, type PartyWords } from "./party-words.js";

type Found = Omit<PartyDraft, "canonical">;

/** A name with its role, as a draft. */
function draftOf(text: string, name: NamePlace, role: PartyDraft["role"], evidence: { start: number; end: number }): Found {
  return {
    type: "party",
    name: nameAt(text, name, role),
    kind: name.ending.kind,
    role,
    start: name.start,
    end: name.through,
    evidence,
  };
}

const bracketed = /[（(][^（）()]{0,20}[简下]称[^（）()]{0,20}[）)]/g;

/** A name without what only bears on it: 青禾县水利局（以下简称“县水利局”）党组 → 青禾县水利局党组; the round of a team. */
function nameAt(text: string, { start, end }: NamePlace, role: PartyDraft["role"]): string {
  const name = text.slice(start, end).replace(/\s/g, "").replace(bracketed, "");
  return role === "inspect" ? teamName(name) : name;
}

/** Each pair of team and unit once, where the text tells it first. */
function draftInspections(text: string, words: PartyWords): Found[] {
  const lines = findTeamLines(text, words);
  const withNamedUnits = (all: readonly Inspection[]): Inspection[] => all.map((each) => ({ ...each, units: namedUnits(text, each.units, words) }));
  const told = withNamedUnits([...findStatements(text, words), ...lines.strong]).sort((a, b) => a.evidence.start - b.evidence.start);
  const named = told.filter(({ units }) => units.length > 0);
  // a statement may tell of a team and of units that cannot be read; these the feedback names
  const inspections: Inspection[] = named.length > 0 ? told : [...told, ...withNamedUnits(lines.weak)].sort((a, b) => a.evidence.start - b.evidence.start);
  const seen = new Set<string>();
  const drafts: Found[] = [];
  for (const { team, units, evidence } of inspections) {
    const fresh = units.filter(({ start, end }) => {
      const pair = `${team === undefined ? "" : nameAt(text, team, "inspect")} ${text.slice(start, end)}`;
      return !seen.has(pair) && seen.add(pair);
    });
    if (fresh.length === 0 && units.length > 0) continue;
    if (team !== undefined) drafts.push(draftOf(text, team, "inspect", evidence));
    for (const unit of fresh) drafts.push(draftOf(text, unit, "inspected", evidence));
  }
  return drafts;
}

/** A team of inspectors that a text names. */
export interface NamedTeam {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds parties in a text, and in the cells of its tables that are there for parties; and the teams that it names. */
export type PartyFinder = (text: string, cells?: readonly PartyCell[]) => ReturnType<Finder<PartyDraft>> & { readonly teams: readonly NamedTeam[] };

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
      const names = readByCue(text, row, start, end, words);
      const told = row.where === "label" ? inOwnRoles(text, names, row.role, words) : names.map((name) => ({ name, role: row.role }));
      for (const { name, role } of told) drafts.push(draftOf(text, name, role, { start, end }));
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
      teams: findTeams(text, words).map((team) => ({ name: nameAt(text, team, "inspect"), start: team.start, end: team.end })),
    };
  };
}
