import type { Outline, OutlineNode, Stretch } from "../outline/index.js";
import { isDefectHeading } from "./problems/defect.js";
import { hasIssueForm, roleOfTitle } from "./heading-words.js";

const looksAhead = /^[\s。：:，,]{0,6}(?:下一?步|下一?阶段|今后|接下来|后续)/;
const openingLength = 12;

/**
 * The last chapter, where its first words look ahead, whatever its heading: 四、强化成果运用，推动发展。下一步，我委将…
 * Undefined where it looks back or its heading tells what is wrong; a chapter of contacts may follow it.
 */
export function closingPlan(text: string, { roots }: Outline, stretchOf: ReadonlyMap<OutlineNode | undefined, Stretch>): OutlineNode | undefined {
  const titleOf = ({ markerEnd, titleEnd }: OutlineNode): string => text.slice(markerEnd, titleEnd);
  const last = roots.findLast((node) => roleOfTitle(titleOf(node)) !== "contact");
  const stretch = stretchOf.get(last);
  if (last === undefined || last === roots[0] || stretch === undefined || !looksAhead.test(text.slice(stretch.start, stretch.start + openingLength))) return undefined;
  const title = titleOf(last);
  return hasIssueForm(title) || isDefectHeading(title) ? undefined : last;
}
