import type { Stretch } from "../../outline/index.js";
import { addAnswers } from "../answers.js";
import { groupLineWithin } from "../group-lines.js";
import { lastAnswerEnd } from "../text-tail.js";
import { findIssueHeads } from "./issue-heads.js";
import { unitOver } from "../unit-lines.js";
import { addIssue, type IssueScene } from "./issue-scene.js";

/**
 * Adds the issues without numbers in a stretch: 针对“…”问题, …。整改情况：… Their ids count on from the section's. False where
 * there are none.
 */
export function addUnnumberedIssues(scene: IssueScene, stretch: Stretch, prefix: string): boolean {
  const { text, draft, used, answered, groupLines, unitLines } = scene;
  const heads = findIssueHeads(text, stretch.start, stretch.end);
  if (heads.length === 0) return false;
  let ordinal = 0;
  let aspect = -1;
  heads.forEach((head, index) => {
    const next = heads[index + 1];
    if ((head.aspect?.ordinal ?? 0) !== aspect) {
      aspect = head.aspect?.ordinal ?? 0;
      ordinal = 0;
    }
    ordinal = head.number ?? ordinal + 1;
    let end = next === undefined ? stretch.end : next.start;
    if (next?.aspect !== undefined && next.aspect.start > head.start) end = Math.min(end, next.aspect.lineStart);
    end = Math.min(end, head.end ?? end);
    if (next === undefined) end = lastAnswerEnd(text, head.bodyStart, end);
    end = groupLineWithin(unitLines, head.titleEnd, groupLineWithin(groupLines, head.titleEnd, end));
    const issue = addIssue(scene, {
      id: `${prefix}${aspect > 0 ? `${aspect}.` : ""}${ordinal}`,
      number: head.number ?? null,
      title: { start: head.titleStart, end: head.titleEnd },
      range: { start: head.start, end },
      node: stretch.node,
      aspect: head.aspect,
      bodyStart: head.bodyStart,
      owner: unitOver(unitLines, head.start),
    });
    if (answered) addAnswers(scene, draft, issue, stretch.lists, head.bodyStart, end, []);
  });
  const first = stretch.node === undefined ? (heads[0]?.start ?? stretch.start) : stretch.start; // above the first heading stands what was organised
  const last = draft.issues.at(-1)?.end ?? stretch.end;
  for (const list of stretch.lists) if (list.leadEnd >= first && list.leadEnd <= last) used.add(list); // what stands below the last is told by others
  return true;
}
