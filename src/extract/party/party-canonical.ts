import type { PartyDraft } from "../finder.js";
import { findDefinitions, findOwnNames } from "./party-full-names.js";
import { isNameStop, readNameBefore } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

type Named = Pick<PartyDraft, "name" | "kind">;

/** A full name and the form in which short names are looked up in it: 中共南屏镇委员会 → 南屏镇党委. */
interface FullName {
  readonly full: string;
  readonly form: string;
  /** Whether it stands in the title or the signature. */
  readonly own: boolean;
}

const levels = new Set([..."省市州县区旗镇乡"]);
const anyLevel = /[省市州县区旗镇乡]/;
const heads = /^(?:[局院委校镇乡村县市区省州行厂所站系处]|集团|公司|中心|医院|学校|学院|街道|社区)/;
const partyBody = /^(?:党组|党委|党总支|党支部|党工委)$/;
const partyTail = /(?:党组|党委|党总支|党支部|党工委)$/;
const mostAliases = 40;

function formsOf(name: string, own: boolean): FullName[] {
  const plain = name.replace(/^中共/, "");
  const form = name !== plain && plain.endsWith("委员会") ? `${plain.slice(0, -3)}党委` : plain;
  const body = form.replace(partyTail, "");
  const forms = [{ full: name === plain ? name : form === plain ? plain : name, form, own }];
  return own && body !== form ? [...forms, { full: body, form: body, own }] : forms;
}

/** Whether the characters of a word stand in a text in their order. */
function isWithin(word: string, text: string): boolean {
  let at = 0;
  for (const char of word) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A short name taken apart: 县卫健局 → 县, 卫健, 局. */
interface Short {
  readonly name: string;
  readonly level: string;
  readonly body: string;
  /** What the table says that the body is short for. */
  readonly long: string | undefined;
  readonly tails: readonly string[];
}

function takeApart(name: string, words: PartyWords): Short | undefined {
  if (name.length > 10) return undefined;
  const level = levels.has(name[0] as string) ? (name[0] as string) : "";
  let ending = words.endings.endingAt(name, name.length)?.word ?? "";
  for (const length of [2, 1]) {
    if (words.longForm(name.slice(level.length, -length)) !== undefined) ending = name.slice(-length);
  }
  const body = name.slice(level.length, name.length - ending.length);
  if (ending === "" || body === "") return undefined;
  const tails = ending === "办" ? ["办公室", "办"] : ending === "委" ? ["委员会", "委"] : [ending];
  return { name, level, body, long: words.longForm(body), tails };
}

/** Whether a short name is made of the characters of a form: 县卫健局 of 县卫生健康局, 县二院 of 县第二人民医院. */
function abbreviates({ name, level, body, long, tails }: Short, form: string): boolean {
  if (form.length <= name.length) return false;
  const tail = tails.find((end) => form.endsWith(end));
  if (tail === undefined) return false;
  const at = level === "" ? form.search(anyLevel) : form.indexOf(level);
  if (at < 0) return false;
  const middle = form.slice(at + 1, form.length - tail.length);
  const opening = middle.startsWith("第") ? middle.slice(1) : middle;
  if (long !== undefined && middle.startsWith(long)) return true;
  if (long !== undefined && !middle.startsWith(long.slice(0, 2))) return false;
  return middle.length > body.length && opening.startsWith(body[0] as string) && isWithin(body, opening);
}

/** The only fullest of several forms of one name; undefined where they name different bodies. */
function fullest(names: readonly FullName[]): string | undefined {
  const [longest] = [...names].sort((a, b) => b.form.length - a.form.length);
  return longest !== undefined && names.every(({ form }) => longest.form.endsWith(form)) ? longest.full : undefined;
}

const longestName = 22;

/** The full name that begins at an offset, with the place before it: 青禾|县第二人民医院 for 县二院. */
function fullNameAt(text: string, at: number, short: Short, words: PartyWords): string | undefined {
  for (let end = at + 2; end <= text.length && end - at <= longestName; end++) {
    if (isNameStop(text.charCodeAt(end - 1)) || text[end - 1] === "的") return undefined;
    if (words.stops.startingAt(text, end - 1) !== undefined) return undefined;
    if (words.endings.endingAt(text, end) === undefined || !abbreviates(short, text.slice(at, end))) continue;
    const whole = readNameBefore(text, end, words);
    const start = whole === undefined || whole.start > at || at - whole.start > 4 ? at : whole.start;
    return text.slice(start, end);
  }
  return undefined;
}

/** The names anywhere in the text that a short name may stand for, for short words of the table and numerals. */
function searchText(text: string, short: Short, words: PartyWords): string[] {
  const found = new Set<string>();
  const { level, long } = short;
  if (level === "" || long === undefined) return [];
  const opening = level + long.slice(0, 2);
  let times = 0;
  for (let at = text.indexOf(opening); at >= 0 && times < 12; at = text.indexOf(opening, at + 2), times++) {
    const name = fullNameAt(text, at, short, words);
    if (name !== undefined) found.add(name);
  }
  return [...found];
}

/** Longer names in the text that end with a short one: 县水利局党组 for 局党组. */
function searchTails(text: string, name: string, words: PartyWords): string[] {
  const found = new Set<string>();
  let times = 0;
  for (let at = text.indexOf(name, 1); at >= 0 && times < 6; at = text.indexOf(name, at + name.length), times++) {
    const longer = readNameBefore(text, at + name.length, words);
    if (longer !== undefined && longer.start < at) found.add(text.slice(longer.start, longer.end));
  }
  return [...found];
}

/**
 * Makes the reader of full names: for a party found in a text, the fuller name in the same text that its short name
 * stands for (局党组 → 青禾县水利局党组, 县卫健局 → 县卫生健康局, 局党组书记 → 青禾县水利局党组书记), or undefined where there is
 * none or more than one. What the text defines itself (以下简称“局党组”) decides.
 */
export function createCanonicalNames(words: PartyWords) {
  return (text: string, found: readonly Named[]): ((party: Named) => string | undefined) => {
    if (found.length === 0) return () => undefined;
    const definitions = findDefinitions(text, words);
    const orgs = new Set(found.filter(({ kind }) => kind === "org").map(({ name }) => name));
    const names = [
      ...findOwnNames(text, words).flatMap((name) => formsOf(name, true)),
      ...[...orgs, ...definitions.values()].flatMap((name) => formsOf(name, false)),
    ];
    const known = new Map<string, string | undefined>();

    const resolve = (name: string): string | undefined => {
      if (known.has(name)) return known.get(name);
      let canonical = definitions.get(name);
      if (canonical === undefined && known.size < mostAliases) {
        const pronoun = /^[我本该]/.test(name);
        const alias = pronoun ? name.slice(1) : name;
        const bare = pronoun || partyBody.test(alias);
        const headed = alias.length > 1 && heads.test(alias);
        const short = takeApart(alias, words);
        const matches = names.filter(
          ({ form, full, own }) =>
            full !== name &&
            form.length >= alias.length &&
            (((bare || headed) && (own || !bare) && form.endsWith(alias)) ||
              (short !== undefined && (own || short.level !== "") && abbreviates(short, form))),
        );
        if (matches.length === 0) {
          const longer = headed && !bare && partyTail.test(alias) && !levels.has(alias[0] as string) ? searchTails(text, alias, words) : [];
          const spelt = short === undefined ? [] : searchText(text, short, words);
          for (const full of [...spelt, ...longer]) for (const form of formsOf(full, false)) matches.push(form);
        }
        canonical = fullest(matches);
      }
      known.set(name, canonical);
      return canonical;
    };

    return ({ name, kind }) => {
      if (kind === "org") return resolve(name);
      if (kind === "person") return undefined;
      for (let end = name.length - 1; end > 1; end--) {
        if (words.endings.endingAt(name, end)?.value.kind !== "org") continue;
        const org = resolve(name.slice(0, end));
        return org === undefined ? undefined : org + name.slice(end);
      }
      return undefined;
    };
  };
}
