import type { NotParty, OrgSuffix, PartyBound, PartyCue, PartyLexicon, PostWord } from "../../lexicon/parties.js";
import { createWordFinder, type WordFinder } from "../../text/word-finder.js";
import { createAffixes, type Affixes } from "./party-affixes.js";

/** What an ending of a name tells: 局 → an organ, 书记 → a Party post. */
export interface NameEnding {
  readonly kind: "org" | "position";
  readonly detail: OrgSuffix["kind"] | PostWord["class"];
}

/** The words that bound and end names, ready to be looked up. */
export interface PartyWords {
  readonly endings: Affixes<NameEnding>;
  readonly stops: Affixes<true>;
  readonly opens: Affixes<true>;
  readonly fillers: Affixes<true>;
  readonly duties: Affixes<true>;
  readonly partings: Affixes<true>;
  readonly vetoes: Affixes<true>;
  readonly founds: Affixes<true>;
  readonly charges: Affixes<true>;
  readonly joins: Affixes<true>;
  /** Words of people who come together: 会议, 约谈. */
  readonly meetings: WordFinder;
  /** The words that say who leads: 牵头, 任组长. */
  readonly leads: WordFinder;
  /** The labels of fields: 责任单位. */
  readonly labels: WordFinder;
  /** The role that a label gives: 配合 → cooperate. */
  readonly roleOfLabel: (label: string) => PartyCue["role"] | undefined;
  /** What a short word in the name of an organ is short for: 卫健 → 卫生健康; undefined where it is not. */
  readonly longForm: (short: string) => string | undefined;
  /** Whether a name names nobody: 专人, 各部门. In a labelled field 各科室 does; as what was inspected 上述党组织 does not. */
  readonly isNobody: (name: string, place: "label" | "prose" | "inspection") => boolean;
  /** Whether a piece of text is a person's name: 张某, 李四, 甲某某. */
  readonly isPerson: (name: string) => boolean;
}

const maskedPerson = /^(?:[甲乙丙丁戊己庚辛壬癸]某|[一-龥]?[某X×*Ｘ]{1,3})$/;

const masks = new Set([..."某X×*Ｘ"]);
const hanOnly = /^[一-龥]{2,4}$/;

/** Prepares the words of the tables for reading names. */
export function createPartyWords(lexicon: PartyLexicon): PartyWords {
  const { orgSuffixes, posts, notParties, bounds } = lexicon;
  const nobody = new Map<string, NotParty["where"]>(notParties.map(({ word, where }) => [word, where]));
  const longForms = new Map(lexicon.abbreviations.map(({ short, full }) => [short, full]));
  const surnames = new Set(lexicon.surnames);
  const bound = (kind: PartyBound["kind"]): Affixes<true> =>
    createAffixes(
      bounds.filter((row) => row.kind === kind).map(({ word, unless }) => ({ word, unless, value: true as const })),
    );
  const generals = bound("general");
  const labelRows = lexicon.cues.filter(({ where }) => where === "label");
  const labelRoles = new Map(labelRows.map(({ cue, role }) => [cue, role]));
  return {
    endings: createAffixes<NameEnding>([
      ...orgSuffixes.map(({ suffix, kind, unless }) => ({
        word: suffix,
        unless,
        value: { kind: "org" as const, detail: kind },
      })),
      ...posts.map((row) => ({
        word: row.post,
        unless: row.unless,
        value: { kind: "position" as const, detail: row.class },
      })),
    ]),
    stops: bound("stop"),
    opens: bound("open"),
    fillers: bound("filler"),
    duties: bound("duty"),
    partings: bound("parting"),
    vetoes: bound("veto"),
    founds: bound("found"),
    charges: bound("charge"),
    joins: bound("join"),
    meetings: createWordFinder(bounds.filter(({ kind }) => kind === "meeting").map(({ word }) => word)),
    leads: createWordFinder(lexicon.cues.filter(({ role }) => role === "lead").map(({ cue }) => cue)),
    labels: createWordFinder(labelRows.map(({ cue }) => cue)),
    roleOfLabel: (label) => labelRoles.get(label),
    longForm: (short) => longForms.get(short) ?? (/^[一二三四五六七八九十]$/.test(short) ? `第${short}` : undefined),
    isNobody(name, place) {
      let plain = name;
      let where = nobody.get(name);
      for (let general = generals.startingAt(plain, 0); general !== undefined; general = generals.startingAt(plain, 0)) {
        plain = plain.slice(general.word.length);
        where ??= nobody.get(plain);
      }
      if (plain === "") return true; // 全县, 各级
      return where === "any" || (where === "prose" && place !== "label") || (where === "inspection" && place === "inspection");
    },
    isPerson(name) {
      if (name.length < 2 || name.length > 4) return false;
      if (masks.has(name.slice(-1))) return maskedPerson.test(name);
      const two = surnames.has(name.slice(0, 2));
      if (two ? name.length < 3 : !surnames.has(name.slice(0, 1)) || name.length > 3) return false;
      return hanOnly.test(name);
    },
  };
}
