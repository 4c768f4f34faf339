import type { Inspection } from "../../model/document.js";
import { readDay } from "../../text/calendar.js";
import type { Place } from "../draft.js";
import type { Facts } from "../head/head-facts.js";

const latest = 2 * 366; // days between an inspection and its feedback

/**
 * The day of the feedback, where it does not fit the period of the inspection: before its end, or more than two years
 * behind it. The two may be of different inspections.
 */
export function feedbackAtOdds({ fields, places }: Facts<Inspection>): Place | undefined {
  const { period, feedbackDate } = fields;
  const [end, given] = [readDay(period?.end ?? ""), readDay(feedbackDate ?? "")];
  if (end === undefined || given === undefined) return undefined;
  return given < end || given > end + latest ? places["feedbackDate"] : undefined;
}
