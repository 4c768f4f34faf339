import wordsTable from "../../corpus/region-words.tsv";
import { isHan } from "../text/characters.js";
import { regionTable, type RegionLevel } from "./region-table.js";
import { readTable } from "./table.js";

interface RegionWords {
  readonly generic: ReadonlySet<string>;
  readonly verb: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly organ: readonly string[];
  readonly blockAny: ReadonlySet<string>;
  readonly blockShort: ReadonlySet<string>;
}

/** The level that the last character of a name tells, for names that the gazetteer does not have. */
const levelByEnd: Readonly<Record<string, RegionLevel>> = {
  省: "province",
  市: "prefecture",
  州: "prefecture",
  盟: "prefecture",
  县: "county",
  区: "county",
  旗: "county",
};
const longestWord = 5; // of the words that are looked up backwards
const cityWord = "城市"; // no end of a name before it: 云岭县|城市管理局 is no 县城
const organReach = 24; // how far behind a name its organisation may end

let loaded: RegionWords | undefined;

function regionWords(): RegionWords {
  if (loaded !== undefined) return loaded;
  const rows = readTable(wordsTable, ["word", "use", "example"]);
  const of = (use: string): string[] => rows.filter((row) => row.use === use).map(({ word }) => word);
  return (loaded = {
    generic: new Set(of("generic")),
    verb: new Set(of("verb")),
    never: new Set(of("never")),
    lead: new Set(of("lead")),
    organ: of("organ"),
    blockAny: new Set(of("block-any")),
    blockShort: new Set(of("block-short")),
  });
}

/** The level of a region by the last character of its name: 青禾县 → county. Undefined where that says nothing. */
export function levelOfForm(name: string): RegionLevel | undefined {
  if (name.endsWith("自治区") || name.endsWith("行政区")) return "province";
  return name.length > 1 ? levelByEnd[name.charAt(name.length - 1)] : undefined;
}

function endsWithAny(text: string, end: number, words: ReadonlySet<string>): boolean {
  for (let length = 1; length <= longestWord && length <= end; length++) {
    if (words.has(text.slice(end - length, end))) return true;
  }
  return false;
}

/** Whether a name may begin here: at the start, after a mark, another name, a masked one (XX市), 中共, 关于, 向 … */
function isHead(text: string, start: number, nameEnd: number): boolean {
  if (start === nameEnd || !isHan(text.charCodeAt(start - 1))) return true;
  if (levelByEnd[text.charAt(start - 1)] !== undefined && start > 1 && !isHan(text.charCodeAt(start - 2))) return true;
  return endsWithAny(text, start, regionWords().lead);
}

/** Whether a name of the gazetteer without its unit stands before: 深圳 of 深圳南山区. */
function followsBareName(text: string, start: number): boolean {
  const { has } = regionTable();
  return [2, 3].some((length) => {
    const bare = length <= start ? text.slice(start - length, start) : "";
    return bare !== "" && (has(`${bare}市`) || has(`${bare}省`) || has(`${bare}县`));
  });
}

/** Whether a name of the gazetteer stands here as one, and is not a word that merely looks like it. */
function stands(text: string, start: number, end: number, nameEnd: number): boolean {
  const { generic, verb, blockShort } = regionWords();
  const name = text.slice(start, end);
  const afterName = start === nameEnd && start > 0;
  // 城区, 矿区, 老城区: words first, names only behind the city they belong to
  if ((name.length === 2 && name.endsWith("区")) || generic.has(name)) return afterName || followsBareName(text, start);
  if (name.length === 2 && blockShort.has(text.charAt(end)) && !text.startsWith(cityWord, end)) return false;
  // 会同县 is a county, 会同县委 mostly is not its committee
  if (verb.has(name.slice(0, -1)) && text.charAt(end) === "委") return afterName || text.startsWith("中共", start - 2);
  if (name.length > 3 || (name.length === 3 && !endsWithAny(name, 3, generic))) return true;
  return isHead(text, start, nameEnd) || followsBareName(text, start);
}

function knownNameEndingAt(text: string, nameEnd: number, end: number): number | undefined {
  const { has, ends, longest } = regionTable();
  if (!ends.has(text.charCodeAt(end - 1)) || regionWords().blockAny.has(text.charAt(end))) return undefined;
  for (let start = Math.max(nameEnd, end - longest); start <= end - 2; start++) {
    if (has(text.slice(start, end)) && stands(text, start, end, nameEnd)) return longerName(text, start, end, nameEnd) ?? start;
  }
  return undefined;
}

/** Where a name by its form begins that a name of the gazetteer only ends: 澄江口县 is no 江口县. */
function longerName(text: string, start: number, end: number, nameEnd: number): number | undefined {
  if (isHead(text, start, nameEnd) || followsBareName(text, start) || end - start > 3) return undefined;
  const longer = start - 1;
  return isFormedName(text, longer, end) && isHead(text, longer, nameEnd) && hasOrganAfter(text, end) ? longer : undefined;
}

/** Whether an organisation or a smaller region follows a name, or nothing at all. */
function hasOrganAfter(text: string, end: number): boolean {
  if (end === text.length) return true;
  let stop = end;
  while (stop < text.length && stop < end + organReach && isHan(text.charCodeAt(stop))) stop++;
  const rest = text.slice(end, stop);
  return /^.{2,3}[市县区旗]/.test(rest) || regionWords().organ.some((organ) => rest.includes(organ));
}

function isFormedName(text: string, start: number, end: number): boolean {
  const { verb, never } = regionWords();
  const stem = text.slice(start, end - 1);
  for (let at = 0; at < stem.length; at++) if (!isHan(stem.charCodeAt(at)) || never.has(stem.charAt(at))) return false;
  return !verb.has(stem) && !verb.has(stem.slice(0, 2)) && !verb.has(stem.slice(-2));
}

function formedNameEndingAt(text: string, nameEnd: number, end: number): number | undefined {
  const { generic, blockAny, blockShort } = regionWords();
  if (levelByEnd[text.charAt(end - 1)] === undefined) return undefined;
  const next = text.charAt(end);
  if (blockAny.has(next) || (blockShort.has(next) && !text.startsWith(cityWord, end))) return undefined;
  const looksGeneric = endsWithAny(text, end, generic); // 云溪湖区: a name only behind the city it belongs to
  for (let start = end - 3; start >= Math.max(nameEnd, end - 4); start--) {
    if (looksGeneric && (start !== nameEnd || nameEnd === 0 || generic.has(text.slice(start, end)))) continue;
    if (isFormedName(text, start, end) && isHead(text, start, nameEnd) && hasOrganAfter(text, end)) return start;
  }
  return undefined;
}

/**
 * The names of regions in a short text (a title, a signature), in order, each once. Names of the gazetteer are taken
 * wherever they stand, the longest first; others (青禾县) by their form, two or three characters and a unit, at the head
 * of an organisation. Empty when there are none. Words: `corpus/region-words.tsv`.
 *
 * @example regionNamesIn("中共蓬溪县水利局党组") // ["蓬溪县"]
 */
export function regionNamesIn(text: string): string[] {
  const found = new Set<string>();
  let nameEnd = 0;
  for (let end = 2; end <= text.length; end++) {
    if (end - nameEnd < 2) continue;
    const start = knownNameEndingAt(text, nameEnd, end) ?? formedNameEndingAt(text, nameEnd, end);
    if (start === undefined) continue;
    found.add(text.slice(start, end));
    nameEnd = end;
  }
  return [...found];
}
