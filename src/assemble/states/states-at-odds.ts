import { statusLexicon } from "../../lexicon/status.js";
import type { DraftIssue, Place } from "../draft.js";
import { bareClause, type StateWords } from "./clause-state.js";

/** Fields whose value can say how far an issue is. What is still to come says nothing of it. */
const telling: ReadonlySet<string> = new Set(["answer", "result", "deadline"]);
const longestClause = 24;
/** An issue can be done and not yet struck off the list. */
const strikingOff = /销号/;
const bracketBehind = /^[（(【[]([^（）()【】[\]]{2,20})[)）】\]]/;
const longestBracket = 22;

/**
 * Where an issue's text says otherwise how far it is than it said before: 整改情况：已完成 … 整改成效：仍在推进中. Only values
 * and the bracket behind the title that open with a state and nothing else are compared; what is done may be kept up.
 *
 * @returns the place of the state that does not fit; undefined where all agree
 */
export function stateAtOdds(text: string, { titleEnd, fields }: DraftIssue): Place | undefined {
  const told = fields.filter(({ field }) => telling.has(field)).map(({ start, end }) => opensWithState(text, start, end));
  const bracket = bracketBehind.exec(text.slice(titleEnd, titleEnd + longestBracket));
  const behindTitle = bracket === null ? undefined : opensWithState(text, titleEnd + 1, titleEnd + 1 + (bracket[1] as string).length);
  const states = [behindTitle, ...told].filter((state) => state !== undefined);
  const [first] = states;
  return first === undefined ? undefined : states.find(({ value }) => isDone(value) !== isDone(first.value));
}

/** The state that makes the first clause of a value, if it is done or plainly is not. */
function opensWithState(text: string, start: number, end: number): StateWords | undefined {
  const to = start + text.slice(start, Math.min(end, start + longestClause)).search(/[，,。；;\n]|$/);
  const state = bareClause(text, start, to);
  if (state === undefined || strikingOff.test(text.slice(start, to))) return undefined;
  if (isDone(state.value)) return state;
  const isOpen = state.value === "in-progress" || state.value === "not-completed";
  return isOpen && statusLexicon().keptUp.first(text, start, to) === undefined ? state : undefined;
}

function isDone(value: StateWords["value"]): boolean {
  return value === "completed";
}
