import type { Language } from "../../lexicon/diagnostics.js";
import { fitText, textWidth } from "../drawing/text-width.js";
import { typeSizes } from "../drawing/picture.js";
import { groupName, type GroupStatistic } from "../report-groups.js";

const widest = 150;
const narrowest = 60;

/** Names of groups as they stand beside their rows, and how much room they take. */
export interface GroupLabels {
  readonly width: number;
  readonly text: (statistic: Pick<GroupStatistic, "group">) => string;
}

/** Names of groups, cut where they are too long to stand beside a plot; the tables of the page have them whole. */
export function groupLabels(groups: readonly Pick<GroupStatistic, "group">[], lang: Language): GroupLabels {
  const widths = groups.map(({ group }) => textWidth(groupName(group, lang), typeSizes.label));
  const width = Math.min(widest, widths.reduce((most, each) => Math.max(most, each), narrowest));
  return { width, text: ({ group }) => fitText(groupName(group, lang), typeSizes.label, width) };
}
