import { problemLeads } from "../../lexicon/cues.js";

const furthestBack = 80; // characters before a colon in which its clause begins
const clauseStart = /[，,。；;\n]/;
/** What says that problems were found, whatever was looked at: 紧盯重点环节发现以下问题 */
const found = /发现(?![和并])|指出|查出|反馈/;
const looksAt = /紧盯|聚焦|围绕/;

/**
 * Whether the words before a list say that its problems are looked for, not found: 着力发现以下问题：, 重点查找是否存在以下问题： Only the
 * clause right before the list is asked.
 */
export function isSought(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - furthestBack);
  const clause = text.slice(from, end).replace(/[，,：:\s]{1,4}$/, "").split(clauseStart).at(-1) as string;
  const seeks = problemLeads().seeks.first(clause);
  const looks = looksAt.exec(clause);
  const behind = seeks?.end ?? (looks === null ? undefined : looks.index);
  return behind !== undefined && !found.test(clause.slice(behind));
}
