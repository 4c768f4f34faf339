import type { StatusValue } from "../../model/status-values.js";
import { pointMark } from "../../text/point-mark.js";
import { stateIn } from "./clause-state.js";
import type { DraftIssue, Place } from "../draft.js";
import { statusOnly } from "./state-answers.js";

const fewest = 2;
const longest = 200;

/**
 * The state that a labelled list of states gives: 完成情况：①已完成；②已完成 that of all, `unstated` where they differ. Undefined where
 * no label is followed by such a list.
 */
export function listedState(text: string, { fields }: DraftIssue): (Place & { readonly value: StatusValue }) | undefined {
  const lists = fields.filter(({ field, start, end }) => (field === "answer" || field === "result") && end - start <= longest && pointMark.test(text.slice(start, end)));
  for (const { start, end } of lists.reverse()) {
    const points = text.slice(start, end).split(/[；;。\n]/).filter((point) => point.trim() !== "");
    if (points.length < fewest || !points.every((point) => pointMark.test(point) && statusOnly(point.replace(pointMark, "")))) continue;
    const values = new Set(points.map((point) => stateIn(point, 0, point.length)?.value ?? "unstated"));
    return { start, end, value: values.size === 1 ? ([...values][0] as StatusValue) : "unstated" };
  }
  return undefined;
}
