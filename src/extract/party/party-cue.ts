import type { PartyCue } from "../../lexicon/parties.js";
import { readBearers } from "./party-duty.js";
import { readLabelled } from "./party-label.js";
import { readListAfter, readListBefore, skipFillers } from "./party-list.js";
import { isCounted, isNameStop, type NamePlace } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

const clause = 40; // characters to the left in which 由 is looked for

const isForward = new Set<PartyCue["where"]>(["after", "after-doing", "label"]);
const partner = new Set([..."与和同跟"]);

/** A clause that 由 leads in: the place of 由 and where the clause ends. */
export interface ByClause {
  readonly by: number;
  readonly end: number;
}

/** The clauses that 由 leads in: 由县财政局审核。 理由 and 自由 lead none in. */
export function findByClauses(text: string, words: PartyWords): ByClause[] {
  const clauses: ByClause[] = [];
  for (let by = text.indexOf("由"); by >= 0; by = text.indexOf("由", by + 1)) {
    if (words.stops.endingAt(text, by + 1)?.word !== "由") continue;
    let end = by + 1;
    while (end < text.length && end - by <= clause && text[end] !== "由") {
      if (isNameStop(text.charCodeAt(end)) && !"、“”()（） ".includes(text[end] as string)) break;
      end++;
    }
    clauses.push({ by, end });
  }
  return clauses;
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
function nameWithoutEnding(text: string, by: number, start: number, words: PartyWords): NamePlace[] {
  const end = skipFillers(text, start, words);
  if (end - by > 18 || end - by < 3) return [];
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

const sentence = 120; // characters to the left in which the one who leads is looked for
const sentenceEnd = /[。！？!?\n]/;

/** Whether a sentence tells before a place who leads its work: 由工会牵头，团委|参加, not 会议由县委书记主持，各乡镇党委书记|参加. */
function isBesideLead(text: string, at: number, words: PartyWords): boolean {
  let start = at;
  while (start > 0 && at - start < sentence && !sentenceEnd.test(text[start - 1] as string)) start--;
  return words.leads.first(text, start, at) !== undefined && words.meetings.first(text, start, at) === undefined;
}

function read(text: string, row: PartyCue, start: number, end: number, words: PartyWords): NamePlace[] {
  switch (row.where) {
    case "label":
      return readLabelled(text, start, end, words) ?? [];
    case "after":
      if (words.joins.startingAt(text, end) !== undefined) return []; // 在市局指导|和县委领导下: what was done, not to whom
      return readListAfter(text, end, words).names;
    case "after-doing": {
      if (words.joins.startingAt(text, end) !== undefined) return [];
      const { names, next } = readListAfter(text, end, words);
      return next < text.length && !isNameStop(text.charCodeAt(next)) ? names : [];
    }
    case "duty":
      return readBearers(text, start, words);
    case "between":
      return []; // see readByClause
    case "with": {
      const names = readListBefore(text, skipFillers(text, start, words), words);
      const first = names[0];
      return first !== undefined && partner.has(text[first.start - 1] as string) ? names : [];
    }
    case "before":
    case "before-stop":
    case "beside": {
      if (row.where === "beside" && !isBesideLead(text, start, words)) return [];
      if (row.where !== "before" && end < text.length && !isNameStop(text.charCodeAt(end))) return [];
      // 党委书记、校长|任双组长: two who lead
      const names = row.cue.includes("双") ? readListBefore(text, start, words, true) : namesBefore(text, start, words);
      if (names.length > 0) return names;
      return row.role === "responsible" ? foundedBody(text, start, words) : [];
    }
  }
}

/** Whether the words behind a cue make it a finding or a heading: 履行主体责任|情况, 落实监督责任|不到位, 配合|不力. */
function isFinding(text: string, end: number, words: PartyWords, isDuty: boolean): boolean {
  if (!isDuty) return words.vetoes.startingAt(text, end) !== undefined;
  const [skipped] = /^[”’]?(?:责任|职责|作用)?的?(?:落实|履行|发挥|传导|压得|担当|工作)?/.exec(text.slice(end, end + 8)) as RegExpExecArray;
  return words.vetoes.startingAt(text, end) !== undefined || words.vetoes.startingAt(text, end + skipped.length) !== undefined;
}

/** Reads the names to which a cue gives its role, in order; none where the cue is only mentioned. */
export function readByCue(text: string, row: PartyCue, start: number, end: number, words: PartyWords): NamePlace[] {
  if (!isForward.has(row.where) && isFinding(text, end, words, row.where === "duty")) return [];
  return read(text, row, start, end, words).filter((name) => isParty(text, name, row, words));
}

/** Reads the names between 由 and a cue: all of them, or one without a known ending right between the two. */
export function readByClause(text: string, row: PartyCue, by: number, start: number, end: number, words: PartyWords): NamePlace[] {
  if (row.role === "issue" || isFinding(text, end, words, false)) return [];
  const names = row.where === "between" ? namesBefore(text, start, words) : [];
  const led = names[0]?.start === by + 1 ? names : [];
  const bare = led.length > 0 || row.where === "between" ? led : nameWithoutEnding(text, by, start, words);
  return bare.filter((name) => isParty(text, name, row, words));
}

/** Whether a name that was read is a party: not 专人, not 2家公司, not the one to whom something was sent. */
function isParty(text: string, name: NamePlace, row: PartyCue, words: PartyWords): boolean {
  const length = name.end - name.start;
  if (length < 2 || length > 30 || isCounted(text, name)) return false;
  if (row.role === "issue" && "向对给请".includes(text[name.start - 1] ?? " ")) return false;
  return !words.isNobody(text.slice(name.start, name.end), row.where === "label" ? "label" : "prose");
}
