import { firstFrom } from "../../text/sorted.js";
import type { DateMention } from "./date-parts.js";

/** A section that tells what is planned, with a year in its heading; offsets in the text. */
export interface PlanSection {
  readonly start: number;
  /** Where its heading ends. */
  readonly headingEnd: number;
  readonly end: number;
}

/** The years that the headings of plans name, for the dates below them that have none: 三、2024年工作打算 …上半年…. */
export interface PlanYears {
  /** Takes note of a year that stands in a heading. */
  readonly note: (mention: DateMention, year: number) => void;
  /** The year of the nearest plan that an offset stands in. */
  readonly at: (offset: number) => number | undefined;
}

const mostBack = 8; // plans that are looked at, the nearest first

/** @param plans in the order of the text */
export function createPlanYears(plans: readonly PlanSection[]): PlanYears {
  const years = new Map<PlanSection, number>();
  return {
    note: ({ start, from }, year) => {
      const plan = plans[firstFrom(plans, start + 1) - 1];
      if (plan !== undefined && start < plan.headingEnd && from.precision === "year" && from.year !== undefined) years.set(plan, year);
    },
    at: (offset) => {
      const nearest = firstFrom(plans, offset + 1) - 1;
      for (let index = nearest; index >= 0 && index > nearest - mostBack; index--) {
        const plan = plans[index] as PlanSection;
        if (plan.headingEnd <= offset && offset < plan.end && years.has(plan)) return years.get(plan);
      }
      return undefined;
    },
  };
}
