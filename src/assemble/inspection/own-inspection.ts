import type { HeadParty } from "../head/head-facts.js";
import { isOwnBody } from "./own-body.js";

/** One of several inspections that an opening tells: who inspected whom, and where its telling begins. */
export interface OwnInspection {
  readonly parties: readonly HeadParty[];
  readonly start: number;
}

interface Telling extends OwnInspection {
  /** Where the words of inspecting are: 开展了巡察. */
  readonly verb: { readonly start: number; readonly end: number };
}

const lookBack = /^[“"]?回头看/;
const before = /曾|此前|在此之前|上一?[轮次]|首轮/; // in the words of an earlier inspection
const sentenceStops = new Set([..."。；;\n"]);

/** The inspections that a text tells up to an offset, each with a team and a unit; in order. */
function tellingsIn(text: string, parties: readonly HeadParty[], length: number): Telling[] {
  const tellings: Telling[] = [];
  const verbs = [...new Map(parties.flatMap(({ evidence }) => (evidence === undefined ? [] : [[evidence.start, evidence] as const]))).values()];
  for (const verb of verbs.filter(({ end }) => end <= length).sort((a, b) => a.start - b.start)) {
    const told = parties.filter(({ role, evidence }) => evidence?.start === verb.start && (role === "inspect" || role === "inspected"));
    if (!["inspect", "inspected"].every((role) => told.some((party) => party.role === role))) continue;
    const floor = tellings.at(-1)?.verb.end ?? 0;
    let start = Math.min(verb.start, ...told.map((party) => party.start));
    while (start > floor && !sentenceStops.has(text[start - 1] as string)) start--;
    tellings.push({ parties: told, start, verb });
  }
  return tellings;
}

/**
 * The inspection that a document is about, where its opening tells of others before it: of a higher body (省委巡视组对云岭县),
 * of another unit in the same round, or of an earlier year. It is the one whose unit is the document's own; of several the
 * look-back, or the first that is not told as past. Undefined where it is the first, or where none is the document's own.
 *
 * @param ownNames - who publishes and who signs
 */
export function ownInspection(text: string, parties: readonly HeadParty[], ownNames: readonly string[], length: number): OwnInspection | undefined {
  const tellings = tellingsIn(text, parties, length);
  if (tellings.length < 2) return undefined;
  const own = tellings.filter(({ parties: told }) => told.some((party) => party.role === "inspected" && isOwnBody(party, ownNames)));
  const looking = own.slice(1).find(({ verb }) => lookBack.test(text.slice(verb.end, verb.end + 4)));
  const chosen = looking ?? own.find(({ start, verb }) => !before.test(text.slice(start, verb.end))) ?? own[0];
  return chosen === tellings[0] ? undefined : chosen;
}
