import { coverageWords } from "../../lexicon/coverage-words.js";
import { isDigit, isHan } from "../../text/characters.js";

/**
 * What two texts can share: a pair of characters, a word of the genre, the subject a word names under other names, or a
 * figure.
 */
export type TermKind = "pair" | "word" | "subject" | "figure";

/** A term where it stands in a text. `key` is the same for terms that agree. */
export interface Term {
  readonly key: string;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
}

const leastFigure = 10; // smaller numbers, and years, stand in every text
const isYear = /^(?:19|20)\d\d$/;

/**
 * The terms of a text. Boilerplate gives none: a pair of characters never reaches into it.
 *
 * @param passed places that are passed over, in the order of the text
 * @example termsOf("违规吃喝3.82万元").map(({ key }) => key) // ["违规吃喝", "@公务接待", "违规", "规吃", "吃喝", "#3.82"]
 */
export function termsOf(text: string, passed: readonly { readonly start: number; readonly end: number }[] = []): Term[] {
  const { finder, isBoilerplate, subjectOf } = coverageWords();
  const terms: Term[] = [];
  let runStart = -1;
  const closeRun = (end: number): void => {
    for (let index = runStart; runStart >= 0 && index + 1 < end; index++) {
      terms.push({ key: text.slice(index, index + 2), kind: "pair", start: index, end: index + 2 });
    }
    runStart = -1;
  };
  const words = finder.find(text);
  let next = 0;
  let nextPassed = 0;
  for (let index = 0; index < text.length; ) {
    const place = passed[nextPassed];
    if (place !== undefined && index >= place.start) {
      nextPassed++;
      if (place.end <= index) continue;
      closeRun(place.start);
      index = place.end;
      while (words[next] !== undefined && (words[next] as { start: number }).start < index) next++;
      continue;
    }
    const word = words[next];
    if (word !== undefined && word.start === index) {
      next++;
      if (isBoilerplate(word.word)) {
        closeRun(index);
        index = word.end;
        continue;
      }
      const { start, end } = word;
      if (word.word.length > 2) terms.push({ key: `=${word.word}`, kind: "word", start, end });
      const subject = subjectOf(word.word);
      if (subject !== undefined) terms.push({ key: `@${subject}`, kind: "subject", start, end });
    }
    const code = text.charCodeAt(index);
    if (isHan(code)) {
      if (runStart < 0) runStart = index;
      index++;
    } else {
      closeRun(index);
      if (isDigit(code)) {
        const end = figureEnd(text, index);
        const figure = text.slice(index, end);
        if (!isYear.test(figure) && Number(figure) >= leastFigure) terms.push({ key: `#${Number(figure)}`, kind: "figure", start: index, end });
        else if (figure.includes(".")) terms.push({ key: `#${Number(figure)}`, kind: "figure", start: index, end });
        index = end;
        while (words[next] !== undefined && (words[next] as { start: number }).start < index) next++;
      } else index++;
    }
  }
  closeRun(text.length);
  return terms;
}

/** Where the figure that begins at an offset ends: digits with one point among them. */
function figureEnd(text: string, start: number): number {
  let end = start;
  let hasPoint = false;
  for (; end < text.length; end++) {
    if (isDigit(text.charCodeAt(end))) continue;
    if (text[end] !== "." || hasPoint || !isDigit(text.charCodeAt(end + 1))) break;
    hasPoint = true;
  }
  return end;
}
