import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import type { InspectionDocument } from "../model/document.js";
import type { Span } from "../model/span.js";
import { isDigit } from "../text/characters.js";
import { createWordFinder } from "../text/word-finder.js";
import { markedNames } from "./marked-names.js";
import { textsOf } from "./texts.js";

type Kind = "phone" | "email" | "address" | "person" | "number";

interface Hidden {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** Takes what identifies private persons out of texts of one document. */
export interface Redactor {
  /** A text with contacts and names replaced by what they are: 【电话】, 某某. */
  readonly text: (text: string) => string;
  /** The original text with each such place covered character by character, so that offsets hold. */
  readonly cover: (original: string) => string;
}

/** Forms that are contacts wherever they stand: mobile numbers, identity numbers, e-mail addresses. */
const forms: readonly { readonly kind: Kind; readonly form: RegExp }[] = [
  { kind: "number", form: /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g },
  { kind: "phone", form: /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g },
  { kind: "phone", form: /(?<!\d)0\d{2,3}[-—– ]?\d{7,8}(?!\d)/g },
  { kind: "email", form: /(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
];

const cover = "*";

/**
 * Makes the redactor of a document: it knows its contacts and persons, wherever in its texts they stand again.
 */
export function createRedactor(document: InspectionDocument, lang: Language = "zh"): Redactor {
  const kinds = new Map<string, Kind>();
  const spans: Span[] = [];
  const remember = (text: string, kind: Kind): void => {
    if (text.length >= 2 && !kinds.has(text)) kinds.set(text, kind);
  };
  for (const entity of document.entities) {
    if (entity.type === "contact") {
      remember(entity.text, entity.kind);
      remember(entity.value, entity.kind);
    } else if (entity.type === "party" && entity.kind === "person") remember(entity.name, "person");
    else continue;
    spans.push(entity.span);
  }
  for (const text of textsOf(document)) for (const name of markedNames(text)) remember(name, "person");
  const finder = createWordFinder(kinds.keys());

  const hiddenIn = (text: string): Hidden[] => {
    const hidden: Hidden[] = [];
    for (const { word, start, end } of finder.find(text)) {
      if (!cutsNumber(text, start, end)) hidden.push({ kind: kinds.get(word) as Kind, start, end });
    }
    for (const { kind, form } of forms) for (const match of text.matchAll(form)) hidden.push({ kind, start: match.index, end: match.index + match[0].length });
    return settled(hidden);
  };

  return {
    text: (text) => {
      let out = "";
      let done = 0;
      for (const { kind, start, end } of hiddenIn(text)) {
        out += `${text.slice(done, start)}${label(`redact.${kind}`, lang)}`;
        done = end;
      }
      return done === 0 ? text : out + text.slice(done);
    },
    cover: (original) => {
      const { text: joined, places: from } = withoutGaps(original);
      const names = createWordFinder([...kinds.keys(), ...markedNames(original), ...markedNames(joined)]);
      const places = settled([
        ...hiddenIn(original),
        ...spans.map(({ start, end }) => ({ kind: "person" as const, start, end })),
        ...wordsWithGaps(original, names.find(joined), from),
      ]);
      let out = "";
      let done = 0;
      for (const { start, end } of places) {
        out += `${original.slice(done, start)}${cover.repeat(end - start)}`;
        done = end;
      }
      return out + original.slice(done);
    },
  };
}

// what may stand between the characters of a word that is damaged: blanks, line breaks, marks that are not seen
const gap = /[\s\u00ad\u200b-\u200d\u2060]/;

/** A text without gaps, and where each of its characters stands in the original. */
function withoutGaps(original: string): { readonly text: string; readonly places: readonly number[] } {
  let text = "";
  const places: number[] = [];
  for (let place = 0; place < original.length; place++) {
    const char = original[place] as string;
    if (gap.test(char)) continue;
    text += char;
    places.push(place);
  }
  return { text, places };
}

/** The places in the original of words that were found in it without gaps; no part of a longer number. */
function wordsWithGaps(original: string, found: readonly { readonly start: number; readonly end: number }[], places: readonly number[]): Hidden[] {
  return found.flatMap(({ start: first, end: behind }) => {
    const start = places[first] as number;
    const end = (places[behind - 1] as number) + 1;
    return cutsNumber(original, start, end) ? [] : [{ kind: "person" as const, start, end }];
  });
}

/** Whether a stretch begins or ends inside a number: a number inside a longer one is another number. */
function cutsNumber(text: string, start: number, end: number): boolean {
  return (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) || (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)));
}

/** Places in order, those that overlap made one. */
function settled(hidden: readonly Hidden[]): Hidden[] {
  const kept: { kind: Kind; start: number; end: number }[] = [];
  for (const { kind, start, end } of [...hidden].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else kept.push({ kind, start, end });
  }
  return kept;
}
