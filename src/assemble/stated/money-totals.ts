import { sentenceBefore } from "../../text/sentence-before.js";
import type { StatedKey } from "../../lexicon/stated-words.js";
import { firstFrom } from "../../text/sorted.js";
import type { Place } from "../draft.js";
import { type Claim, isBeside } from "./stated-figure.js";

/** What is got back for others, whose money it is: 为736名农民工追回|工资1120.6万元. */
const forOthers = /(?:为|替|帮助?|协助)[^，,。；;]{0,12}(?:农民工|职工|工人|劳动者|群众|村民|农户|业主|商户)[^，,。；;]{0,6}(?:追回|追讨|讨回|讨要|要回|清欠|清偿)/;
const mended: ReadonlySet<StatedKey> = new Set<StatedKey>(["completed", "completionRate"]);

/** Whether money that was got back belongs to others than those who mend. */
export function isGotBackForOthers(text: string, figure: Place): boolean {
  return forOthers.test(sentenceBefore(text, figure));
}

/**
 * Takes out of the claims the sums of money told elsewhere where one stands in the sentence that sums up the mending:
 * 追回村集体资金182.4万元。…486个问题，已完成整改452个，…清退资金713.2万元 tells of 713.2万元 in all.
 */
export function withoutSingleSums(text: string, claims: readonly Claim[]): Claim[] {
  const sums = claims.filter(({ key }) => key === "moneyRecovered");
  if (sums.length < 2) return [...claims];
  const states = claims.filter(({ key }) => mended.has(key)).map(({ figure }) => figure);
  const isSummedUp = ({ figure }: Claim): boolean => {
    const place = firstFrom(states, figure.start);
    return [states[place - 1], states[place]].some((state) => state !== undefined && isBeside(text, state, figure));
  };
  return sums.some(isSummedUp) ? claims.filter((claim) => claim.key !== "moneyRecovered" || isSummedUp(claim)) : [...claims];
}
