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

/** The unit whose ledger it is: the one that filled it in, else the one that its title begins with. */
export function findOwnUnit(text: string, title: string): NamedUnit | undefined {
  const filer = findFiler(text);
  if (filer !== undefined) return filer;
  const name = titleUnit.exec(title)?.[1];
  const start = name === undefined ? -1 : text.slice(0, furthest).indexOf(name);
  return name === undefined || start < 0 ? undefined : { name, start, end: start + name.length };
}
