import { publicationLabels } from "../../lexicon/publication-labels.js";
import { anyOf } from "../../text/pattern.js";
import type { Place } from "../draft.js";

/** A unit that a form names, in offsets of the clean text. */
export interface NamedUnit extends Place {
  readonly name: string;
}

const furthest = 600; // the head of a ledger
const titleUnit =
  /^(?:附件\d{0,2}[：:]?)?((?:中共)?[^，。《》“”"\s]{3,40}?(?:党组|党委|党工委|委员会|党总支|总支部|党支部|支部|局|院|校|学校|公司|集团|办公室|中心|政府))(?=关于|落实|对|县委|市委|区委|省委|巡察|巡视|反馈|整改)/;

let label: RegExp | undefined;

/** The unit that filled a form in: 填报单位（盖章）：县水利局. Undefined where the head of the text names none. */
export function findFiler(text: string): NamedUnit | undefined {
  label ??= new RegExp(`(?<![\\u4e00-\\u9fff])(?:${anyOf(publicationLabels("filer"))})(?:[（(][^（()）\\n]{1,6}[）)])?\\s{0,3}[：:]\\s{0,3}([\\u4e00-\\u9fff*X×]{3,40})`);
  const found = label.exec(text.slice(0, furthest));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const start = found.index + found[0].length - name.length;
  return { name, start, end: start + name.length };
}

/** An office inside a body, which fills in for it: 集团党委|办公室, 县水利局|财务科. 县委办公室 is a body of its own. */
const officeOfBody = /(?<=党委|党组|党工委|集团|公司|局|医院|学院|大学|学校|中学|小学|卫生院)(?!党[委组]|党工委)(?:办公室|[\u4e00-\u9fff]{0,8}(?:(?<!支)部|[科股室处办]))$/;
const officeAlone = /^(?:党委|党组|党工委|党政|综合|纪检监察|机关党委)(?:办公室|综合办|办)$|^[\u4e00-\u9fff]{0,4}整改(?:工作)?(?:领导小组)?办(?:公室)?$/;

/** The unit whose ledger it is: the one that filled it in, else the one that its title begins with, else that of the office that filled it in. */
export function findOwnUnit(text: string, title: string): NamedUnit | undefined {
  const filer = findFiler(text);
  const office = filer === undefined ? null : officeOfBody.exec(filer.name);
  const isAlone = filer !== undefined && officeAlone.test(filer.name);
  if (filer !== undefined && office === null && !isAlone) return filer;
  const name = titleUnit.exec(title)?.[1];
  const start = name === undefined ? -1 : text.slice(0, furthest).indexOf(name);
  if (name !== undefined && start >= 0) return { name, start, end: start + name.length };
  return filer === undefined || office === null || isAlone ? undefined : { name: filer.name.slice(0, office.index), start: filer.start, end: filer.start + office.index };
}
