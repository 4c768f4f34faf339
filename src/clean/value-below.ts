import { publicationLabels, type PublicationLabel } from "../lexicon/publication-labels.js";
import { endsLikeUnit } from "../lexicon/unit-ending.js";

const labelAlone = /^([^：:]{2,12})[：:]$/;
const whole = /^(?:中共)?[\u4e00-\u9fff*X×（）()]{2,30}$/;
const day = /^\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/;
/** The rest of a title whose first line is the unit that writes. */
const titleGoesOn = /^(?:关于|落实|贯彻)/;

const labelsOf = (...tells: readonly PublicationLabel[]): readonly string[] => tells.flatMap(publicationLabels);

/**
 * Whether a line is the label of who published the document or when, alone, and the line below it is its value.
 *
 * @example hasValueBelow("信息来源：", "县水利局", "县水利局巡察整改进展") // true
 */
export function hasValueBelow(line: string, below: string, next: string): boolean {
  const label = labelAlone.exec(line)?.[1]?.replace(/\s/g, "");
  if (label === undefined) return false;
  if (labelsOf("published", "stamp").includes(label)) return day.test(below);
  return labelsOf("source", "unit").includes(label) && whole.test(below) && endsLikeUnit(below) && !titleGoesOn.test(next);
}
