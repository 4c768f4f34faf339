import { problemLeads } from "../../lexicon/cues.js";
import type { Place } from "../draft.js";
import { stillThere } from "./closing.js";
import { isDefectClause, opensWithDefect, tellsDefect } from "./defect.js";
import { type PartedProblems, partProblems } from "./part-problems.js";

const semicolon = /[；;]/;
const comma = /[，,、]/;
/** Where a sentence turns from what is well to what is wrong: 能够认真履职，但… */
const but = /[，,；;](?:但是?|然而|不过)[，,]?/;
const leastClauses = 3; // clauses that must be wrong where nothing but 但 leads to them
const longestOpening = 10; // characters before the first comma that may tell who sees it: 同时也看到，

/**
 * Reads problems that nothing announces but 发现 or 指出 with a comma (巡察发现，局党组A；B；C) or 但 (…，但A，B，C): every part must
 * open with what is wrong. `found` are the places behind such words.
 */
export function plainProblems(text: string, start: number, end: number, found: readonly number[]): (PartedProblems & Place) | undefined {
  for (const from of found) {
    const told = listAt(text, from, end, 1);
    if (told !== undefined) return told;
  }
  const turn = but.exec(text.slice(start, end));
  return turn === null ? undefined : listAt(text, start + turn.index + turn[0].length, end, leastClauses);
}

/** Reads problems that are told to be still there behind their list: A、B等问题依然存在. */
export function persistingProblems(text: string, start: number, end: number): (PartedProblems & Place) | undefined {
  const sentence = text.slice(start, end);
  const close = stillThere.exec(sentence);
  if (close === null) return undefined;
  const opening = sentence.search(/[，,]/);
  const skips = opening > 0 && opening <= longestOpening && !isDefectClause(sentence.slice(0, opening));
  const from = start + (skips ? opening + 1 : 0);
  const closed = start + close.index + (close[1] as string).length;
  const parted = partProblems(text, from, closed);
  const areWrong = !parted.whole && parted.problems.length > 1 && parted.problems.every((problem) => tellsDefect(text.slice(problem.start, problem.end)));
  return areWrong ? { ...parted, start: from, end: closed } : undefined;
}

function listAt(text: string, start: number, end: number, least: number): (PartedProblems & Place) | undefined {
  const passage = text.slice(start, end);
  if (problemLeads().other.first(passage) !== undefined || problemLeads().turns.first(passage) !== undefined) return undefined;
  const parts = passage.split(semicolon).filter((part) => part.trim() !== "");
  const clauses = parts.length > 1 ? parts : passage.split(comma);
  if (clauses.length < least || !clauses.every(opensWithDefect)) return undefined;
  return { ...partProblems(text, start, end), start, end };
}
