import { fillMessage } from "../../lexicon/fill-message.js";
import { label } from "../../lexicon/labels.js";
import type { GroupReader } from "./group-place.js";
import { unplaced } from "./unplaced.js";
import { yearOf } from "./year-of.js";

function filled(key: string, details: Readonly<Record<string, string>>): { zh: string; en: string } {
  return { zh: fillMessage(label(key, "zh"), details), en: fillMessage(label(key, "en"), details) };
}

/** Groups documents by the year of their day; see {@link yearOf}. */
export const byYear: GroupReader = (document) => {
  const year = yearOf(document);
  if (year === undefined) return unplaced();
  return { key: `${year}`, names: filled("compare.year", { year: `${year}` }), doubts: [] };
};

/** Groups documents by the tier that inspected. */
export const byLevel: GroupReader = ({ inspection: { level } }) =>
  level === undefined ? unplaced() : { key: level, names: filled(`level.${level}`, {}), doubts: [] };

/** Groups documents by the congress and number of the round, apart for each tier: 县级第14届第5轮. */
export const byRound: GroupReader = ({ inspection: { level, round } }) => {
  if (round?.congress === undefined || round.number === undefined) return unplaced();
  const [congress, number] = [`${round.congress}`, `${round.number}`];
  const key = [level ?? "", congress.padStart(2, "0"), number.padStart(2, "0")].filter((part) => part !== "").join("-");
  const names = filled("compare.round", { congress, number });
  const tier = level === undefined ? undefined : filled(`level.${level}`, {});
  return { key, names: tier === undefined ? names : { zh: `${tier.zh}${names.zh}`, en: `${tier.en}: ${names.en}` }, doubts: [] };
};
