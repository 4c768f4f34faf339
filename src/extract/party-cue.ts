import type { PartyCue } from "../lexicon/parties.js";
import { readBearers } from "./party-duty.js";
import { readLabelled } from "./party-label.js";
import { readListAfter, readListBefore, skipFillers } from "./party-list.js";
import { isCounted, isNameStop, type NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

const clause = 40; // characters to the left in which 由 is looked for

const partner = new Set([..."与和同跟"]);

/** The longer words of each row in which its cue is none. */
const guards = new WeakMap<PartyCue, readonly { word: string; offset: number }[]>();

function isGuarded(text: string, row: PartyCue, start: number): boolean {
  let list = guards.get(row);
  if (list === undefined) {
    list = (row.unless ?? "")
      .split(" ")
      .filter((word) => word !== row.cue && word.includes(row.cue))
      .map((word) => ({ word, offset: word.indexOf(row.cue) }));
    guards.set(row, list);
  }
  return list.some(({ word, offset }) => start >= offset && text.startsWith(word, start - offset));
}

/** The place of the 由 that leads in the clause before an offset, or -1: 理由 and 自由 do not. */
function leadingBy(text: string, at: number, words: PartyWords): number {
  for (let end = at; end > 0 && at - end < clause; end--) {
    const char = text[end - 1] as string;
    if (char === "由" && words.stops.endingAt(text, end)?.word === "由") return end - 1;
    if (char !== "、" && isNameStop(text.charCodeAt(end - 1)) && !"“”()（） ".includes(char)) return -1;
  }
  return -1;
}

/** The names before a cue; what they act on may stand between: 局党组对整改工作|负总责. */
function namesBefore(text: string, start: number, words: PartyWords): NamePlace[] {
  const end = skipFillers(text, start, words);
  const direct = readListBefore(text, end, words);
  if (direct.length > 0) return direct;
  for (let at = end; at > 1 && end - at < 20; at--) {
    const char = text[at - 1] as string;
    if (isNameStop(char.charCodeAt(0)) && !"“”、".includes(char)) break;
    if (char !== "对" && char !== "就") continue;
    const names = readListBefore(text, skipFillers(text, at - 1, words), words);
    if (names.length > 0) return names;
  }
  return [];
}

/** A name without a known ending between 由 and the cue: a person, or an organisation of a place (由县粮储集中区牵头). */
function nameWithoutEnding(text: string, start: number, words: PartyWords): NamePlace[] {
  const end = skipFillers(text, start, words);
  const by = leadingBy(text, end, words);
  if (by < 0 || end - by > 18) return [];
  const word = text.slice(by + 1, end);
  if (words.isPerson(word.replace(/同志$/, ""))) {
    return [{ start: by + 1, end, through: end, word, ending: { kind: "person", detail: "person" } }];
  }
  if (!/^[县市区省州镇乡村局院校][一-龥“”]{2,}$/.test(word)) return [];
  for (let at = by + 2; at < end; at++) if (words.stops.startingAt(text, at) !== undefined) return [];
  return [{ start: by + 1, end, through: end, word, ending: { kind: "org", detail: "generic" } }];
}

/** The body that the clause before has just set up: 下设办公室，|具体负责. */
function foundedBody(text: string, start: number, words: PartyWords): NamePlace[] {
  const comma = text[start - 1];
  if (comma !== "，" && comma !== ",") return [];
  const names = readListBefore(text, start - 1, words);
  const first = names[0];
  return names.length === 1 && first !== undefined && words.founds.endingAt(text, first.start) !== undefined ? names : [];
}

function read(text: string, row: PartyCue, start: number, end: number, words: PartyWords): NamePlace[] {
  switch (row.where) {
    case "label":
      return readLabelled(text, start, end, words) ?? [];
    case "after":
      return readListAfter(text, end, words).names;
    case "after-doing": {
      const { names, next } = readListAfter(text, end, words);
      return next < text.length && !isNameStop(text.charCodeAt(next)) ? names : [];
    }
    case "duty":
      return readBearers(text, start, words);
    case "between": {
      const by = leadingBy(text, start, words);
      if (by < 0) return [];
      const names = namesBefore(text, start, words);
      return names[0]?.start === by + 1 ? names : [];
    }
    case "with": {
      const names = readListBefore(text, skipFillers(text, start, words), words);
      const first = names[0];
      return first !== undefined && partner.has(text[first.start - 1] as string) ? names : [];
    }
    case "before":
    case "before-stop": {
      if (row.where === "before-stop" && end < text.length && !isNameStop(text.charCodeAt(end))) return [];
      const names = namesBefore(text, start, words);
      if (names.length > 0) return names;
      const founded = row.role === "responsible" ? foundedBody(text, start, words) : [];
      return founded.length > 0 || row.role === "issue" ? founded : nameWithoutEnding(text, start, words);
    }
  }
}

/** Reads the names to which a cue gives its role, in order; none where the cue is only mentioned. */
export function readByCue(text: string, row: PartyCue, start: number, end: number, words: PartyWords): NamePlace[] {
  if (isGuarded(text, row, start)) return [];
  return read(text, row, start, end, words).filter(
    (name) =>
      name.end - name.start >= 2 &&
      name.end - name.start <= 30 &&
      !isCounted(text, name) &&
      !words.isNobody(text.slice(name.start, name.end), row.where === "label"),
  );
}
