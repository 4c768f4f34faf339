import { readNameBefore, type NamePlace } from "./party-name.js";
import { lastTeam } from "./party-team.js";
import { readUnits } from "./party-units.js";
import type { PartyWords } from "./party-words.js";

/** Who inspected whom, as one statement says it; either may be missing. */
export interface Inspection {
  readonly team: NamePlace | undefined;
  readonly units: readonly NamePlace[];
  /** The words of inspecting: 开展了常规巡察. */
  readonly evidence: { readonly start: number; readonly end: number };
}

/** The verb of a statement: 进行了巡察, 开展了为期60天的专项巡察; 进行了专项检查 only where a team does so. */
const verb = /(?:进行|开展|实施)了?[^。，,；;：:\n]{0,24}?(?:巡[察视](?!整改(?![“"]?回头看)|反馈|办|组|工作动员)|专项检查(?!组|反馈|整改))/g;
const checkers = /(?:委|委组织部|党组|党工委).{0,12}专项检查组$/;
const beside = /^(?:分别|同步|同时|[于在].{1,10}[日月])?$/; // what may stand between a team and 对
const sentence = 160; // characters to the left in which the unit and the team are looked for

/** Where the sentence begins that holds an offset. */
function sentenceStart(text: string, at: number): number {
  const limit = Math.max(0, at - sentence);
  let start = at;
  while (start > limit && !"。；;！!？?".includes(text[start - 1] as string)) start--;
  return start;
}

/** The place behind the 对 that governs a verb, brackets passed over; the verb's own place where there is none. */
function objectStart(text: string, from: number, at: number): number {
  for (let start = at; start > from; start--) {
    const before = text[start - 1] as string;
    if (before === "对") return start;
    if ("，,：:".includes(before)) return at;
    if (before !== "）" && before !== ")") continue;
    const open = Math.max(text.lastIndexOf("（", start - 1), text.lastIndexOf("(", start - 1));
    if (open > from && start - open < 60) start = open + 1;
  }
  return at;
}

/** A second 对 in one list: 对甲街道党工委及延伸对乙社区党支部. Its words, which end at an offset. */
const again = /(?:以及|[及并和])(?:延伸|同步|同时)?$/;

/** Finds the statements of who inspected whom: 县委第三巡察组对县水利局党组开展了常规巡察. Units that cannot be read are left out. */
export function findStatements(text: string, words: PartyWords): Inspection[] {
  const found: Inspection[] = [];
  let seen = 0;
  for (const { index: at, 0: phrase } of text.matchAll(verb)) {
    const from = Math.max(seen, sentenceStart(text, at));
    let object = objectStart(text, from, at);
    if (object === at) continue;
    const units = readUnits(text, object, at, words);
    const joined = again.exec(text.slice(Math.max(from, object - 6), object - 1));
    if (joined !== null) {
      const close = object - 1 - joined[0].length;
      const first = objectStart(text, from, close);
      if (first < close) {
        units.unshift(...readUnits(text, first, close, words));
        object = first;
      }
    }
    const group = inspectorsBefore(text, from, object - 1, units.length > 0, phrase, words);
    if (units.length > 0 || group !== undefined) seen = at + phrase.length;
    if (group !== undefined) found.push({ team: group, units, evidence: { start: at, end: at + phrase.length } });
  }
  return found;
}

/** Who inspects what stands behind 对. Only those right before it check a matter: 县委巡察组反馈后，对各站所开展专项检查 tells of another. */
function inspectorsBefore(text: string, from: number, at: number, hasUnits: boolean, phrase: string, words: PartyWords): NamePlace | undefined {
  const team = lastTeam(text, from, at, words);
  if (!phrase.endsWith("检查")) return team ?? (hasUnits ? committeeBefore(text, at, words) : undefined);
  if (!hasUnits) return undefined;
  return team !== undefined && beside.test(text.slice(team.end, at)) ? team : checkersBefore(text, at, words);
}

/** The team that checks one matter: 省委组织部选人用人专项检查组|对省林草局党组. */
function checkersBefore(text: string, at: number, words: PartyWords): NamePlace | undefined {
  const name = readNameBefore(text, at, words);
  return name !== undefined && checkers.test(text.slice(name.start, name.end)) ? name : undefined;
}

/** The committee that inspects by itself: 校党委对文学院党委开展了巡察. */
function committeeBefore(text: string, at: number, words: PartyWords): NamePlace | undefined {
  const name = readNameBefore(text, at, words);
  return name?.ending.detail === "committee" && name.word !== "委员会" ? name : undefined;
}
