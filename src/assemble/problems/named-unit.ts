import { endsAsOrganisation } from "../../lexicon/parties.js";
import type { Place } from "../draft.js";
import { clausesOf, isDefectClause, opensWithDefect } from "./defect.js";
import { type PartedProblems, partProblems } from "./part-problems.js";

const shortestName = 3;
const longestName = 16;
const furthestBack = 4000; // characters before a name in which it must stand already
const longestClause = 80;
/** Names of no unit in particular: 党组织建设薄弱 is said of all. */
const generic = /^(?:基层|各级|下级|所属|下属)?(?:党组织|党支部|支部|党委|党组|机关|部门|单位)$/;
/** What stands behind half a name: 县司法局|党组存在的问题：. A label is read elsewhere. */
const nameGoesOn = /^(?:党[组委]|[党总]支部|党总支|存在|的|[部局组委院办])|^[^，,。；;]{0,12}[：:]/;
const placeName = /^(?!全|各|我|本|该|城|农|社|辖)[\u4e00-\u9fff]{1,6}?[市县区镇乡村]/;
const noName = /[，,、。；;：:]/;

/** How long the name of a unit is that a passage opens with and that stands in the text before, too. */
export function unitLength(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - furthestBack), start);
  for (let length = Math.min(longestName, end - start - 4); length >= shortestName; length--) {
    const name = text.slice(start, start + length);
    if (!noName.test(name) && endsAsOrganisation(name) && before.includes(name)) return length;
  }
  return 0;
}

/** The length of the name of a place that a passage opens with and that stands in the text before, too. */
function placeLength(text: string, start: number, end: number): number {
  const name = placeName.exec(text.slice(start, Math.min(end, start + longestName)))?.[0];
  return name !== undefined && text.slice(Math.max(0, start - furthestBack), start).includes(name) ? name.length : 0;
}

/** Problems of a sentence that opens with whose they are: 松山镇履行责任不到位，项目监管不严. */
export function problemsOfNamed(text: string, { start, end }: Place): (PartedProblems & { readonly name: Place }) | undefined {
  if (!opensWithDefect(text.slice(start, end))) return undefined;
  const unit = unitLength(text, start, end);
  const length = generic.test(text.slice(start, start + unit)) ? 0 : unit || placeLength(text, start, end);
  const body = start + length;
  if (nameGoesOn.test(text.slice(body, body + longestName))) return undefined;
  const [told = ""] = clausesOf(text.slice(body, Math.min(end, body + longestClause)));
  if (length === 0 || !isDefectClause(told)) return undefined;
  return { ...partProblems(text, body, end), name: { start, end: body } };
}
