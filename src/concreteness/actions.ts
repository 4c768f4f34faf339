import { concretenessLexicon, type FoundActionWord } from "../lexicon/concreteness-words.js";
import { isTerminal } from "../text/characters.js";

/** A word of a text by which an action is known to be done or only intended; offsets in the text that was read. */
export interface Action {
  readonly kind: "done" | "intention";
  /** The text says itself that it is done (已, 了, 完成). */
  readonly marked: boolean;
  readonly start: number;
  readonly end: number;
}

/** A stretch between two stops of any kind. */
interface Clause {
  readonly start: number;
  readonly end: number;
  /** A full stop, a semicolon or a line break ends it, not a comma. */
  readonly last: boolean;
}

const commas = new Set([..."，,：:"]);
const joined = /[并且后]/; // 进一步完善制度并印发: what follows is an act of its own

/** The clauses of a text; 、 parts none. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const comma = index < text.length && commas.has(text[index] as string);
    const last = index === text.length || text[index] === "\n" || (!comma && isTerminal(text.charCodeAt(index)));
    if (!comma && !last) continue;
    if (index > start) clauses.push({ start, end: index, last });
    else if (last && clauses.length > 0) clauses.push({ start, end: index, last });
    start = index + 1;
  }
  return clauses;
}

/** Whether an intention word is one where it stands: 将 before an object is none, 要 is one only where it opens a clause. */
function isIntended({ row, start }: FoundActionWord, clause: Clause, words: readonly FoundActionWord[]): boolean {
  if (row.value === "opening") return start === clause.start;
  if (row.value !== "rest-unless-object") return true;
  return !words.some((other) => other.row.kind === "object-end" && other.start > start);
}

/** What one clause tells, when its sentence is governed by an intention or not. */
function readClause(text: string, clause: Clause, governed: boolean): { actions: Action[]; governs: boolean } {
  const words = concretenessLexicon().find(text, clause.start, clause.end);
  const intentions: Action[] = [];
  let marked: Action | undefined;
  let plain: Action | undefined;
  let governs = governed;
  let wished = false;
  let adverb: number | undefined; // where an adverb of endeavour ends
  for (const word of words) {
    const { row, start, end } = word;
    if (row.kind === "wish") wished = true;
    else if (row.kind === "intention" && isIntended(word, clause, words)) {
      if (marked === undefined || row.value !== "clause") intentions.push({ kind: "intention", marked: false, start, end });
      if (row.value === "clause") adverb = end;
      else governs = true;
    } else if (row.kind === "done" && !wished) {
      if (row.value === "marked" && (!governs || (governed && intentions.length === 0))) {
        marked ??= { kind: "done", marked: true, start, end };
        governs = false;
      } else if (row.value === "plain" && !governs && (adverb === undefined || joined.test(text.slice(adverb, start)))) {
        plain ??= { kind: "done", marked: false, start, end };
      }
    }
  }
  const done = marked ?? plain;
  if (done === undefined) return { actions: intentions, governs };
  // what is done outweighs an adverb of its clause: 已进一步完善并印发
  return { actions: [done, ...(governs ? intentions : [])].sort((a, b) => a.start - b.start), governs };
}

/**
 * Finds what a text tells to be done and to be intended, one act a clause. An intention (拟, 下一步) governs the rest of its
 * sentence, until a clause says that something is done.
 *
 * @param intended the whole text is a plan, a promise or a demand: only what is marked as done counts as done
 * @example findActions("已进一步完善并印发《办法》").map(({ kind }) => kind) // ["done"]
 */
export function findActions(text: string, intended = false): Action[] {
  const actions: Action[] = [];
  let governed = intended;
  for (const clause of clausesOf(text)) {
    const { actions: found, governs } = readClause(text, clause, governed);
    for (const action of found) actions.push(action);
    governed = clause.last ? intended : governs || intended;
  }
  return actions;
}
