import { countContexts, type CountContext } from "../../lexicon/count-contexts.js";
import { countNouns, type CountNoun } from "../../lexicon/count-nouns.js";
import { countQualifiers, type CountQualifier } from "../../lexicon/count-qualifiers.js";
import { fixedTerms, type FixedTerm } from "../../lexicon/fixed-terms.js";
import { maskWords, type MaskWord } from "../../lexicon/mask-words.js";
import { measureWords, type MeasureWord } from "../../lexicon/measure-words.js";
import { isBlank } from "../../text/characters.js";
import { createArticleTest } from "./count-article.js";
import { createCountContexts } from "./count-context.js";
import { createNameTest } from "./count-name.js";
import { createNounReader } from "./count-noun.js";
import { markSubsets } from "./count-subset.js";
import { createTermTest } from "./count-term.js";
import type { CountDraft, Finder } from "../finder.js";
import { createMeasureReader, type FoundMeasure } from "./measure.js";
import { createNumberReader, type NumberToken } from "../number/number.js";
import { createTitleTest, endsClause } from "../words/sentence.js";

/** The word lists of {@link createCountFinder}; each defaults to its table in `corpus/`. */
export interface CountLists {
  readonly measureWords?: readonly MeasureWord[];
  readonly fixedTerms?: readonly FixedTerm[];
  readonly qualifiers?: readonly CountQualifier[];
  readonly masks?: readonly MaskWord[];
  readonly contexts?: readonly CountContext[];
  readonly nouns?: readonly CountNoun[];
}

/**
 * Makes the finder of counts: a number and a measure word, with the words that qualify them. 700余人次 → 700, over, 人次;
 * XX场 → null, masked; 多次 → null, vague; 至少8个学时 → unit 学时. Ordinals, fixed terms (三会一课), articles (一份), lengths
 * of time (3个月), ranks (前3名), names (巡察三组), slogans in quotes (“三张清单”) and what stands inside 《》 are none.
 */
export function createCountFinder(lists: CountLists = {}): Finder<CountDraft> {
  const { qualifiers = countQualifiers(), masks = maskWords(), contexts: rows = countContexts() } = lists;
  const contexts = createCountContexts(rows);
  const units = lists.measureWords ?? measureWords();
  const numbers = createNumberReader({ qualifiers, masks, units: units.map(({ unit }) => unit) });
  const measures = createMeasureReader(units, contexts);
  const isTerm = createTermTest(lists.fixedTerms ?? fixedTerms(), contexts);
  const isArticle = createArticleTest(contexts);
  const isName = createNameTest(contexts);
  const nounOf = createNounReader(lists.nouns ?? countNouns(), contexts);
  const rank = contexts.before("rank");
  const notRank = contexts.before("not-rank");
  const figure = contexts.before("figure");
  const figureUnit = contexts.after("figure-unit");
  const manyBefore = contexts.before("many");

  /** A number whose unit is known: a count, unless something beside it says that it is none. */
  const settle = (
    text: string,
    token: NumberToken,
    measure: FoundMeasure,
    from: number,
    least: number,
  ): { draft: CountDraft; until: number } | undefined => {
    const place = { least: from, start: token.start, numberEnd: token.end, end: measure.end };
    if (rank(text, token.start) !== undefined && notRank(text, token.start) === undefined) return undefined;
    if (isName(text, token, measure) || isSize(text, token, measure) || isTerm(text, place) || isSlogan(text, token, measure.end) || isOrdinalLead(text, token, measure)) return undefined;
    let { end } = measure;
    let number: NumberToken = token;
    const second = numbers.second(text, end, token);
    const other = second === undefined ? undefined : measures.at(text, second.end, second);
    if (second?.value != null && other?.unit === measure.unit) {
      number = { ...token, upper: second.value, qualifier: "range" };
      end = other.end;
    }
    const parts = measure.unit === "亩" && number.upper === undefined ? partsOfMu(text, end) : undefined;
    if (parts !== undefined && number.value !== null) {
      number = { ...number, value: Math.round((number.value + parts.value) * 100) / 100 };
      end = parts.end;
    }
    const framed = numbers.frame(text, number, end, from);
    if (framed === undefined) return undefined;
    const one = token.value === 1 && token.han && framed.start === token.start && token.upper === undefined;
    if (one && isArticle(text, token.start, measure.end, measure.class === "event")) return undefined;
    const noun = nounOf(text, { least, start: framed.start, end: framed.end, unit: measure.unit, class: measure.class });
    const draft: CountDraft = { type: "count", ...framed, unit: measure.unit, ...(noun === undefined ? {} : { noun: noun.noun }) };
    return { draft, until: noun?.end ?? framed.end };
  };

  /** 多次, 多轮: a vague count of events. */
  const vague = (text: string, start: number): CountDraft | undefined => {
    const measure = measures.at(text, start + 1);
    if (measure?.class !== "event" || manyBefore(text, start) !== undefined) return undefined;
    return { type: "count", start, end: measure.end, value: null, qualifier: "vague", unit: measure.unit };
  };

  return (text) => {
    const found: CountDraft[] = [];
    let from = 0;
    let least = 0; // nouns before it belong to the count before
    const inTitle = createTitleTest(text);
    const manyPlaces = placesOf(text, "多");
    let many = 0;
    /** Adds the vague counts before an offset; gives the next place of 多. */
    const addVague = (first: number, before: number): number => {
      let next = first;
      for (; next < manyPlaces.length && (manyPlaces[next] as number) < before; next++) {
        const at = manyPlaces[next] as number;
        const draft = at < from || inTitle(at) ? undefined : vague(text, at);
        if (draft !== undefined) found.push(draft);
      }
      return next;
    };
    for (let token = numbers.next(text, 0); token !== undefined; token = numbers.next(text, from)) {
      many = addVague(many, token.start);
      const before = found.at(-1)?.end ?? 0;
      from = token.end;
      let unitAt = token.end;
      while (unitAt < token.end + 2 && isBlank(text.charCodeAt(unitAt)) && text[unitAt] !== "\t") unitAt++; // a tab parts cells
      const measure = measures.at(text, unitAt, token);
      if (measure === undefined || inTitle(token.start)) continue;
      const several =
        token.bare &&
        text[token.start] === "数" &&
        figureUnit(text, token.end) === measure.unit &&
        text[measure.end] !== "数" &&
        figure(text, token.start) === undefined;
      const settled = settle(text, several ? { ...token, bare: false } : token, measure, before, least);
      if (settled === undefined) continue;
      found.push(settled.draft);
      from = settled.draft.end;
      least = settled.until;
    }
    addVague(many, text.length);
    return { found: markSubsets(text, found), notes: [] };
  };
}

/** Whether a bracket of its own tells how long a page or a text is: （共3页）, （1200字）. */
function isSize(text: string, { start }: NumberToken, { unit, end }: FoundMeasure): boolean {
  if (unit !== "字" && unit !== "页") return false;
  const open = text[start - 1] === "共" ? start - 2 : start - 1;
  return "（(".includes(text[open] ?? " ") && "）)".includes(text[end] ?? " ");
}

/** Whether a numeral and its unit open a point of a list: 一类是…二类是… */
function isOrdinalLead(text: string, token: NumberToken, { unit, end }: FoundMeasure): boolean {
  if (!token.han || (unit !== "类" && unit !== "种") || text[end] !== "是" || text[token.start] === "两") return false;
  return token.start === 0 || endsClause(text.charCodeAt(token.start - 1)) || isBlank(text.charCodeAt(token.start - 1));
}

/** The tenths and hundredths behind an area in 亩: 12亩|3分, 3亩|5分2厘. */
function partsOfMu(text: string, offset: number): { value: number; end: number } | undefined {
  const found = /^(\d)分(?:(\d)厘)?(?![\d之钟米红])/.exec(text.slice(offset, offset + 5));
  return found === null ? undefined : { value: Number(found[1]) / 10 + Number(found[2] ?? 0) / 100, end: offset + found[0].length };
}

/** Where a character stands in a text. */
function placesOf(text: string, character: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) places.push(at);
  return places;
}

/** Whether a Chinese numeral opens a short quotation: “三张清单”, “四个一”, “三张”清单. */
function isSlogan(text: string, token: NumberToken, end: number): boolean {
  const before = text[token.start - 1] ?? "";
  if (!token.han || token.value === null || !"“‘\"".includes(before) || before === "") return false;
  for (let at = end; at < end + 6; at++) if ("”’\"".includes(text[at] ?? " ")) return true;
  return false;
}
