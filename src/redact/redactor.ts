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
      // a number inside a longer one is another number
      const cutsNumber = (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))) || (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)));
      if (!cutsNumber) hidden.push({ kind: kinds.get(word) as Kind, start, end });
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
      const places = settled([
        ...hiddenIn(original),
        ...spans.map(({ start, end }) => ({ kind: "person" as const, start, end })),
        ...markedNames(original).flatMap((name) => placesOf(original, name)),
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

/** Every place of a name in a text. */
function placesOf(text: string, name: string): Hidden[] {
  return createWordFinder([name]).find(text).map(({ start, end }) => ({ kind: "person" as const, start, end }));
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
