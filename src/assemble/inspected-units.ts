import type { Stretch } from "../outline/index.js";
import type { Place } from "./draft.js";
import { problemLabelAt } from "./problem-labels.js";

/** The sentence that tells who was inspected: 对青禾县进行了巡视. */
const inspected = /对((?!所属|下属|部分|各)[^，。；、,\n\d]{2,24}?)(?:进行|开展)了?[^，。；,\n]{0,10}巡[察视]/;

/** Where the problems of a unit begin, and where its name stands. */
export interface UnitMark {
  readonly at: number;
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
    if (unit !== undefined) labels.push({ at: from, name: unit });
    const match = inspected.exec(text.slice(from, lineEnd));
    if (match !== null) {
      const start = from + match.index + 1;
      inspections.push({ at: from, name: { start, end: start + (match[1] as string).length } });
    }
    from = lineEnd + 1;
  }
  return [labels, inspections].find((marks) => new Set(marks.map(({ name }) => text.slice(name.start, name.end))).size > 1) ?? [];
}
