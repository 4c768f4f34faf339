import { problemLeads } from "../../lexicon/cues.js";

const furthestBack = 80; // characters before a colon in which its clause begins
/** What stands between the clause and its list, 主要是 too. */
const namesThem = /(?:[，,]主要(?:是|有|为|包括))?[，,：:\s]{0,4}$/;
const clauseStart = /[，,。；;\n]/;
/** What says that problems were found, whatever was looked at: 紧盯重点环节发现以下问题 */
const found = /发现(?![和并])|指出|查出|反馈|通报/;
const looksAt = /紧盯|聚焦|围绕/;

/** The clause right before a list, without the stop at its end. */
function clauseBefore(text: string, start: number, end: number): string {
  const from = Math.max(start, end - furthestBack);
  return text.slice(from, end).replace(namesThem, "").split(clauseStart).at(-1) as string;
}

/** Whether the clause right before a list says itself that problems are looked for: 着力发现基层突出问题，一要紧盯责任落实 */
export function saysSought(text: string, start: number, end: number): boolean {
  const clause = clauseBefore(text, start, end);
  const seeks = problemLeads().seeks.first(clause);
  return seeks !== undefined && !found.test(clause.slice(seeks.end));
}

/**
 * Whether the words before a list say that its problems are looked for, not found: 着力发现以下问题：, 重点查找是否存在以下问题： Only the
 * clause right before the list is asked.
 */
export function isSought(text: string, start: number, end: number): boolean {
  if (saysSought(text, start, end)) return true;
  const clause = clauseBefore(text, start, end);
  const looks = problemLeads().seeks.first(clause) === undefined ? looksAt.exec(clause) : null;
  return looks !== null && !found.test(clause.slice(looks.index));
}
