import { label } from "../lexicon/labels.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { CoverageLink, CoverageReport } from "../model/coverage.js";
import { visible } from "../text/visible.js";
import { coverageSummary } from "./coverage-summary.js";
import { wordsOf } from "./coverage-text.js";

/** Keeps marks of a document from being read as Markdown or HTML. */
function plain(text: string): string {
  return visible(text.replace(/\s+/g, " ")).replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

/** A coverage report as Markdown: the sums, a table of items, then each item with its answers and their words. */
export function writeCoverageMarkdown(report: CoverageReport, lang: Language): string {
  const say = (key: string): string => label(`coverage.${key}`, lang);
  const lines = [`# ${say("title")}`, "", ...coverageSummary(report, lang).map((line) => `- ${plain(line)}`), ""];
  for (const { message } of report.diagnostics) lines.push(`> ${plain(message)}`, "");
  for (const item of report.items) {
    const kind = item.kind === "requirement" ? `[${say("kind.requirement")}] ` : "";
    lines.push(`## ${plain(`${item.id} ${kind}${item.title}`)}`, "");
    lines.push(`**${say(`state.${item.state}`)}** ${[say(`reason.${item.reason}`), ...item.shapes.map((shape) => say(`shape.${shape}`))].join(" · ")}`, "");
    for (const link of item.links) lines.push(linkLine(say("answer"), link, say));
    for (const link of item.links.length === 0 ? item.candidates : []) lines.push(linkLine(say("nearest"), link, say));
    if (item.links.length > 0) for (const { text, answered } of item.parts) if (!answered) lines.push(`- ${say("missingPart")} “${plain(text)}”`);
    for (const { verdict, standing, state, note, progressId } of item.decisions) {
      if (verdict === "open") continue;
      const parts = [progressId ?? "", say(`verdict.${verdict}`), state === undefined ? "" : say(`state.${state}`), note ?? ""];
      lines.push(`- ${say(`decision.${standing}`)}: ${parts.filter((part) => part !== "").map(plain).join(" ")}`);
    }
    if (lines.at(-1) !== "") lines.push("");
  }
  if (report.unlinked.length > 0) {
    lines.push(`## ${say("unlinked")}`, "");
    for (const { id, title } of report.unlinked) lines.push(`- ${plain(`${id} ${title}`)}`);
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function linkLine(lead: string, link: CoverageLink, say: (key: string) => string): string {
  const { progressId, title, score, concrete } = link;
  return `- ${lead} ${plain(`${progressId} ${title}`)} (${score.toFixed(2)}, ${say(concrete ? "concrete" : "promise")}) — ${say("by")} ${plain(wordsOf(link))}`;
}
