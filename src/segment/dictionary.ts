import { isAsciiWord } from "../text/characters.js";
import { wellFormed } from "./tile.js";
import type { Segmenter, Token } from "./segmenter.js";

/** A word that shall stay whole. */
export interface DictionaryWord {
  readonly word: string;
  readonly partOfSpeech?: string;
  /** It stands only where the engine, too, ends a word: no 合作市 in 合作市场. */
  readonly endsWithWord?: boolean;
}

/** A word of the dictionary where it stands in a text. */
interface Match {
  readonly entry: DictionaryWord;
  readonly start: number;
  readonly end: number;
}

/** How a dictionary deals with the cuts of the engine below it. */
export interface DictionaryOptions {
  /**
   * `cut` (the default): the dictionary wins always, words of the engine that lie across its edges are parted.
   * `join`: it joins whole words of the engine and never parts one; for engines that know the dictionary already.
   */
  readonly edges?: "cut" | "join";
}

const numeral = /[\d〇一二三四五六七八九十百千]/;

/** Whether a word may stand between these neighbours: no 12345 in 123456, no N in NBA, no 四个意识 in 十四个意识. */
function standsFree(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isAsciiWord(first.charCodeAt(0)) && before !== "" && isAsciiWord(before.charCodeAt(0))) return false;
  if (isAsciiWord(last.charCodeAt(0)) && after !== "" && isAsciiWord(after.charCodeAt(0))) return false;
  if (numeral.test(first) && (numeral.test(before) || before === "第")) return false;
  return !(numeral.test(last) && numeral.test(after));
}

/** Finds where words of a dictionary stand; all of them at each place, longest first. */
function createMatcher(words: readonly DictionaryWord[]): { opens: Uint8Array; at: (text: string, start: number) => readonly DictionaryWord[] } {
  const opens = new Uint8Array(0x10000);
  const byOpening = new Map<number, DictionaryWord[]>();
  const known = new Set<string>();
  for (const given of words) {
    const trimmed = given.word.trim();
    if (trimmed === "" || known.has(trimmed) || wellFormed(trimmed) !== trimmed) continue;
    known.add(trimmed);
    opens[trimmed.charCodeAt(0)] = 1;
    const key = trimmed.charCodeAt(0) * 0x10000 + (trimmed.length > 1 ? trimmed.charCodeAt(1) : 0);
    const entry = trimmed === given.word ? given : { ...given, word: trimmed };
    const bucket = byOpening.get(key);
    if (bucket === undefined) byOpening.set(key, [entry]);
    else bucket.push(entry);
  }
  for (const bucket of byOpening.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  const found: DictionaryWord[] = [];
  return {
    opens,
    at: (text, start) => {
      found.length = 0;
      if (opens[text.charCodeAt(start)] !== 1) return found;
      const first = text.charCodeAt(start) * 0x10000;
      const longer = byOpening.get(first + (text.charCodeAt(start + 1) || 0));
      if (longer !== undefined) for (const entry of longer) if (text.startsWith(entry.word, start)) found.push(entry);
      const single = byOpening.get(first);
      if (single !== undefined && single !== longer) for (const entry of single) found.push(entry);
      return found;
    },
  };
}

/**
 * Chooses among words that overlap: those that cover most characters, then the fewest words (so the longest), then the
 * longer one to the left. 整改措施 beats 整改 and 措施; 巡察, 组织 beat 巡察组 in 巡察组织.
 *
 * @param found all candidates by their start, from `from` on, in one chain of overlaps
 */
function choose(found: ReadonlyMap<number, readonly Match[]>, from: number, to: number): Match[] {
  const covered = new Int32Array(to - from + 1);
  const count = new Int32Array(to - from + 1);
  const best: (Match | undefined)[] = new Array<Match | undefined>(to - from);
  for (let index = to - from - 1; index >= 0; index--) {
    covered[index] = covered[index + 1] as number;
    count[index] = count[index + 1] as number;
    for (const match of found.get(from + index) ?? []) {
      const rest = match.end - from;
      const characters = match.end - match.start + (covered[rest] as number);
      const words = 1 + (count[rest] as number);
      if (characters < (covered[index] as number)) continue;
      if (characters === covered[index] && (words > (count[index] as number) || (words === count[index] && best[index] !== undefined))) continue;
      covered[index] = characters;
      count[index] = words;
      best[index] = match;
    }
  }
  const chosen: Match[] = [];
  for (let index = 0; index < to - from; ) {
    const match = best[index];
    if (match === undefined) index++;
    else {
      chosen.push(match);
      index = match.end - from;
    }
  }
  return chosen;
}

/**
 * Puts a dictionary over a segmenter: its words stay whole, the longest first, whatever the engine makes of them. What
 * is left of a word of the engine that had to be parted is a token of its own. Blank and ill-formed words are left out.
 *
 * @example
 * withDictionary(createIntlSegmenter(), [{ word: "整改" }, { word: "进展" }]).segment("整改进展") // 整改, 进展; without 整, 改进, 展
 */
export function withDictionary(
  segmenter: Segmenter,
  words: readonly DictionaryWord[],
  options: DictionaryOptions = {},
): Segmenter {
  const matcher = createMatcher(words);
  const joinOnly = options.edges === "join";

  /** All words that stand in the text, chosen; `inside` marks the places where a cut would part a word of the engine. */
  const matchesIn = (text: string, inside: Uint8Array): Match[] => {
    const matches: Match[] = [];
    const candidatesAt = (start: number): Match[] => {
      if (joinOnly && inside[start] === 1) return [];
      const candidates: Match[] = [];
      for (const entry of matcher.at(text, start)) {
        const end = start + entry.word.length;
        if (standsFree(text, start, end) && !((joinOnly || entry.endsWithWord === true) && inside[end] === 1)) candidates.push({ entry, start, end });
      }
      return candidates;
    };
    for (let start = 0; start < text.length; start++) {
      if (matcher.opens[text.charCodeAt(start)] === 0) continue;
      const first = candidatesAt(start);
      if (first.length === 0) continue;
      let end = (first[0] as Match).end;
      const found = new Map([[start, first]]);
      for (let next = start + 1; next < end; next++) {
        if (matcher.opens[text.charCodeAt(next)] === 0) continue;
        const more = candidatesAt(next);
        if (more.length === 0) continue;
        found.set(next, more);
        end = Math.max(end, (more[0] as Match).end);
      }
      if (found.size === 1) matches.push(first[0] as Match);
      else for (const match of choose(found, start, end)) matches.push(match);
      start = end - 1;
    }
    return matches;
  };

  return {
    engine: segmenter.engine,
    version: segmenter.version,
    segment: (text) => {
      const cut = segmenter.segment(text);
      const inside = new Uint8Array(text.length + 1).fill(1);
      for (const { start } of cut) inside[start] = 0;
      inside[text.length] = 0;
      const matches = matchesIn(text, inside);
      if (matches.length === 0) return cut;

      const tokens: Token[] = [];
      let index = 0; // the first word of the engine that is not done
      /** Takes over what the engine cut between two places; of a word that lies across a place, the part inside. */
      const copy = (from: number, to: number): void => {
        if (from === to) return;
        while (index < cut.length && (cut[index] as Token).end <= from) index++;
        for (; index < cut.length && (cut[index] as Token).start < to; index++) {
          const token = cut[index] as Token;
          const start = Math.max(token.start, from);
          const end = Math.min(token.end, to);
          tokens.push(start === token.start && end === token.end ? token : { word: text.slice(start, end), start, end });
          if (token.end > to) return;
        }
      };
      let at = 0;
      for (const { entry, start, end } of matches) {
        copy(at, start);
        while (index < cut.length && (cut[index] as Token).end <= start) index++;
        const same = cut[index];
        const partOfSpeech = entry.partOfSpeech ?? (same?.start === start && same.end === end ? same.partOfSpeech : undefined);
        const word = { word: entry.word, start, end };
        tokens.push(partOfSpeech === undefined ? word : { ...word, partOfSpeech });
        at = end;
      }
      copy(at, text.length);
      return tokens;
    },
  };
}
