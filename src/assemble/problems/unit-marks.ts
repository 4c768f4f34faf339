import type { Stretch } from "../../outline/index.js";
import type { Place } from "../draft.js";
import { problemLabelAt } from "./problem-label.js";

/** The verb of the sentence that tells who was inspected: 对青禾县进行了巡视. */
const inspects = /(?:进行|开展)了?[^，。；,\n]{0,10}巡[察视]/;
const noUnit = /^(?:所属|下属|部分|各|其)|[，。；、,\n\d]/;
const longestName = 24;

/** Where the problems of a unit begin, and where its name stands. */
export interface UnitMark {
  readonly start: number;
  readonly name: Place;
}

/**
 * The units whose problems a stretch tells one after the other: by the labels of paragraphs (县司法局党组存在的主要问题：) or by sentences
 * that tell who was inspected. Empty where fewer than two are named: then nothing need tell them apart.
 */
export function findUnits(text: string, stretch: Stretch): readonly UnitMark[] {
  const labels: UnitMark[] = [];
  const inspections: UnitMark[] = [];
  for (let from = stretch.start; from < stretch.end; ) {
    const feed = text.indexOf("\n", from);
    const lineEnd = feed < 0 || feed > stretch.end ? stretch.end : feed;
    const unit = problemLabelAt(text, from, lineEnd)?.unit;
    if (unit !== undefined) labels.push({ start: from, name: unit });
    const name = inspectedIn(text, from, lineEnd);
    if (name !== undefined) inspections.push({ start: from, name });
    from = lineEnd + 1;
  }
  return [labels, inspections].find((marks) => new Set(marks.map(({ name }) => text.slice(name.start, name.end))).size > 1) ?? [];
}

/** The name behind 对 in a sentence of a line that tells who was inspected. */
function inspectedIn(text: string, start: number, end: number): Place | undefined {
  const verb = text.slice(start, end).search(inspects);
  if (verb < 0) return undefined;
  const to = start + verb;
  const from = text.slice(Math.max(start, to - longestName - 1), to).lastIndexOf("对");
  if (from < 0) return undefined;
  const at = Math.max(start, to - longestName - 1) + from + 1;
  return to - at < 2 || noUnit.test(text.slice(at, to)) ? undefined : { start: at, end: to };
}
