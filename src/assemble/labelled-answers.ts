import { fieldLabels } from "../lexicon/cues.js";
import { tellsStateAlone } from "../lexicon/status.js";
import type { Outline, OutlineNode, Stretch } from "../outline/index.js";
import { bulletSigns } from "../text/bullets.js";
import { linesOf } from "../text/lines.js";
import { opensAsDeed } from "./deeds.js";
import { isDefectHeading, opensWithDefect } from "./problems/defect.js";
import { answering, charging } from "./field-roles.js";
import { isFocusHeading } from "./issues/issue-groups.js";
import { statesProblem } from "./heading-words.js";
import { statusOnly } from "./states/state-answers.js";

const opening = new RegExp(`^(?:[${bulletSigns}][^\\S\\n]?)?[【[〔]?`);
const behindLabel = /^(?:[】\]〕]|[】\]〕]?\s{0,2}[：:]|[^\S\n]{0,4}(?:\n|$))/;
const longestTitle = 40;
const tells = /^[【[〔]?[^：:】\]〕\n]{0,4}表现/; // 主要表现：… tells of the problem that the heading names
const longestLabel = 8;
const longestBracket = 26;
const bracket = /^\s{0,2}[（(]([^（）()\n]{2,20})[)）]/;
const fewest = 2; // one heading with a label below may be a chapter's; its like make it an issue, or what it says itself

/**
 * The field of the label that stands at an offset, with its colon or brackets or alone in the rest of its line; undefined
 * where none does.
 *
 * @example fieldAt("1.整改情况：已补齐", 2) // "answer"
 */
export function fieldAt(text: string, offset: number): string | undefined {
  const { finder, rowsOf } = fieldLabels();
  const from = offset + (opening.exec(text.slice(offset, offset + 3)) as RegExpExecArray)[0].length;
  const word = finder.at(text, from);
  return word !== undefined && behindLabel.test(text.slice(from + word.length, from + word.length + 5)) ? rowsOf(word)[0]?.field : undefined;
}

/**
 * The headings that a label line answers: 1.台账不全。⏎整改情况：… At least two of a scheme must be so answered; they are
 * issues, whatever stands over them and whatever words they have. One alone must tell what is wrong. A label below the last of several alone (（2）补登记。⏎
 * 整改成效：…) sums up what they say of the heading above them.
 */
export function answeredByLabel(text: string, { roots, nodes, stretches }: Outline): ReadonlySet<OutlineNode> {
  const answered = new Map<OutlineNode, string>();
  for (const stretch of stretches) {
    const field = stretch.node === undefined ? undefined : answerBelow(text, stretch.node, stretch);
    if (field !== undefined) answered.set(stretch.node as OutlineNode, field);
  }
  const byScheme = new Map<string, OutlineNode[]>();
  for (const siblings of [roots, ...nodes.map(({ children }) => children)]) {
    const [first, second] = siblings;
    if (first === undefined || !answered.has(first) || (second === undefined && answered.get(first) === "result")) continue;
    for (const node of siblings) {
      if (!answered.has(node)) continue;
      const alike = byScheme.get(node.scheme);
      if (alike === undefined) byScheme.set(node.scheme, [node]);
      else alike.push(node);
    }
  }
  const alone = ({ markerEnd, titleEnd }: OutlineNode): boolean => isDefectHeading(text.slice(markerEnd, titleEnd));
  return new Set([...byScheme.values()].filter((alike) => alike.length >= fewest || alike.every(alone)).flat());
}

/**
 * The field of the label that answers a heading at once: behind its first sentence, on the next line, or below one line
 * that tells of it. A state in brackets (（已完成）) answers a heading that states a problem; a measure may have one too.
 */
function answerBelow(text: string, node: OutlineNode, stretch: Stretch): string | undefined {
  if (node.titleEnd === node.markerEnd) return undefined;
  const own = fieldAt(text, node.markerEnd);
  if (own !== undefined && own !== "problem") return undefined; // 1.整改情况：… is a label itself
  const title = text.slice(node.markerEnd, node.titleEnd);
  const state = bracket.exec(text.slice(stretch.start, stretch.start + longestBracket))?.[1];
  if (state !== undefined && tellsStateAlone(state) && statesProblem(title) && !isUnderProblem(text, node)) return "answer";
  const mayBe = mayBeIssue(text, node, title);
  let paragraphs = 0;
  let isAnswered = false; // by the paragraph above, if it was its own title's
  let told = isFocusHeading(title) || !statesProblem(title); // below 聚焦… or …方面 a line may be an issue's own title
  for (const [index, { start, end }] of linesOf(text.slice(stretch.start, stretch.end)).filter((line) => line.end > line.start).entries()) {
    const at = stretch.start + start;
    const rest = index === 0 && text[at - 1] !== "\n"; // the rest of the heading's own line
    const from = rest ? at + (/^[。；，\s]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0) : at;
    const field = fieldAt(text, from);
    const behind = text.slice(from, stretch.start + end);
    // （一）冷库建成后闲置⏎盘活冷库1座。⏎责任人：村党支部书记
    if (paragraphs > 0 && mayBe && field !== undefined && charging.has(field)) return "answer";
    if (isAnswered) return field !== undefined && answering.has(field) && statusOnly(behind.slice(behind.search(/[：:]/) + 1)) ? "answer" : undefined;
    if (field !== undefined && answering.has(field)) return field;
    if (field === "problem" && !isFocusHeading(title) && tells.test(text.slice(from, from + longestLabel))) continue;
    if (field === "problem" || field === "number") return undefined; // 问题表述：… the issues stand below
    if (rest || field !== undefined) continue; // 责任单位：… may stand between
    if (told && (!mayBe || opensWithDefect(behind))) return undefined;
    isAnswered = told;
    paragraphs++;
    told = end > start;
  }
  return undefined;
}

/** Whether a heading with paragraphs and no measures of its own below it may be an issue, whatever its words: no deed, no measure under a problem. */
function mayBeIssue(text: string, node: OutlineNode, title: string): boolean {
  return node.children.length === 0 && title.length <= longestTitle && !opensAsDeed(title) && !isFocusHeading(title) && !isUnderProblem(text, node);
}

/** Whether the heading above one states a problem: what stands under it may be its measures. */
function isUnderProblem(text: string, { parent }: OutlineNode): boolean {
  return parent !== undefined && statesProblem(text.slice(parent.markerEnd, parent.titleEnd));
}
