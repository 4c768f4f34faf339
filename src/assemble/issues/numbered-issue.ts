import { isSpace } from "../../text/characters.js";
import type { OutlineNode, PointList, Stretch } from "../../outline/index.js";
import { addAnswers } from "../answers.js";
import { groupLineOver, groupLineWithin } from "../group-lines.js";
import { paragraphStart } from "../list-role.js";
import { problemLabelLength } from "../problems/heading-label.js";
import { lastAnswerEnd } from "../text-tail.js";
import { unitOver } from "../unit-lines.js";
import { addIssue, type IssueScene } from "./issue-scene.js";

const opensAnswer = /[\s。，,：:；;）)]/;
const stateAhead = /^[（(【[](?:已|正在|基本|长期|尚?未|持续|完成|整改|推进|立行|取得阶段性|阶段性|部分完成|达到?序时|按序时)/;
const longestState = 24;

/** Adds the issue that a heading is, answered by its numbered paragraphs (`points`), its lists or its prose. */
export function addNumberedIssue(scene: IssueScene, node: OutlineNode, points: readonly OutlineNode[]): void {
  const { text, draft, used, answered, groupLines, bracketedLines, unitLines, asked } = scene;
  const stretch = scene.stretchOf.get(node) as Stretch;
  const reach = Math.min(node.end, asked.get(node)?.leadStart ?? node.end);
  const group = groupLineWithin(groupLines, stretch.start, lastAnswerEnd(text, points.at(-1)?.markerEnd ?? stretch.start, reach));
  const named = groupLineWithin(unitLines, stretch.start, group);
  const words = groupLineWithin(bracketedLines, stretch.start, named);
  const end = words < named ? words - 1 : named; // before the bracket
  // where the text is cut off behind a number: （二）
  if (text.slice(node.markerEnd, end).trim() === "") {
    draft.notes.push({ code: "W_HEADING_EMPTY", start: node.start, end: node.markerEnd });
    return;
  }
  const asking = answered ? undefined : stretch.lists.find((list) => asksOrPromises(scene, list, stretch));
  const last = asking === undefined ? end : Math.min(end, Math.max(node.titleEnd, paragraphStart(text, asking.leadEnd, stretch.start)));
  const issue = addIssue(scene, {
    id: node.id,
    number: node.number,
    title: { start: titleStart(text, node), end: node.titleEnd },
    range: { start: node.start, end: last },
    node,
    aspect: groupLineOver(bracketedLines, node.start, node),
    bodyStart: stretch.start,
    owner: unitOver(unitLines, node.start),
  });
  for (const list of stretch.lists) if (list.leadEnd < last || asking === undefined) used.add(list);
  if (answered) addAnswers(scene, draft, issue, stretch.lists, answerStart(text, stretch.start, end), end, points);
}

/** Where the title of an issue begins: behind the label of a problem (问题：…). */
function titleStart(text: string, node: OutlineNode): number {
  let start = node.markerEnd + problemLabelLength(text, node.markerEnd, node.titleEnd);
  while (start < node.titleEnd && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** Where the answer begins: behind stops and the state in brackets that a heading may end with (已完成整改). */
function answerStart(text: string, start: number, end: number): number {
  let body = start;
  while (body < end && opensAnswer.test(text[body] as string)) body++;
  if (!stateAhead.test(text.slice(body, body + 6))) return body;
  const close = text.slice(body, body + longestState).search(/[)）】\]]/);
  if (close > 0) body += close + 1;
  while (body < end && /[\s。]/.test(text[body] as string)) body++;
  return body;
}

/** Whether a list below the last problem of a notice says what is asked or promised: 提出五点意见：（1）… */
function asksOrPromises({ text, roleOfLead }: IssueScene, list: PointList, stretch: Stretch): boolean {
  const role = roleOfLead(list, Math.max(paragraphStart(text, list.leadEnd, stretch.start), stretch.start));
  return role === "requirement" || role === "commitment";
}
