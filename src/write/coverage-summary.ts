import { label } from "../lexicon/labels.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { CoverageReport } from "../model/coverage.js";
import { coverageStates } from "../model/coverage-states.js";
import { visible } from "../text/visible.js";

/** The head of a coverage report in lines: the two documents, the sums, what stands against decisions. */
export function coverageSummary({ feedback, progress, summary }: CoverageReport, lang: Language): string[] {
  const say = (key: string): string => label(`coverage.${key}`, lang);
  const comma = lang === "zh" ? "，" : ", ";
  const gap = " ";
  const side = ({ title, name }: { title: string | null; name: string | null }): string => [title, name].filter((part) => part !== null).map((part) => visible(part)).join(" · ");
  const lines = [
    `${say("feedback")} ${side(feedback)}${feedback.form === "list" ? gap + say("list") : ""}`,
    `${say("progress")} ${side(progress)}`,
    [`${say("total")} ${summary.items} ${say("items")}`, ...coverageStates.map((state) => `${say(`state.${state}`)} ${summary[state]}`)].join(comma),
  ];
  if (summary.suspectDecisions > 0) lines.push(`! ${summary.suspectDecisions} ${say("suspectDecisions")}`);
  if (summary.lostDecisions > 0) lines.push(`! ${summary.lostDecisions} ${say("lostDecisions")}`);
  return lines;
}
