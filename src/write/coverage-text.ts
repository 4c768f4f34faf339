import { label } from "../lexicon/labels.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { CoverageItem, CoverageLink, CoverageReport, HeldDecision } from "../model/coverage.js";
import type { CoverageState } from "../model/coverage-states.js";
import { visible } from "../text/visible.js";
import { coverageSummary } from "./coverage-summary.js";
import { displayWidth } from "./display-width.js";
import { fit } from "./table.js";

/** How a coverage report is to look. */
export interface CoverageTextOptions {
  readonly lang: Language;
  /** Columns of the terminal. */
  readonly width: number;
  /** Marks up a part of a line. Left out: plain text. */
  readonly style?: (text: string, kind: "title" | "dim" | "focus" | "doubt" | "missing") => string;
}

const signs: Readonly<Record<CoverageState, string>> = { addressed: "√", partial: "△", unaddressed: "×", review: "?" };
const colours = { addressed: "focus", partial: "doubt", unaddressed: "missing", review: "doubt" } as const;
const narrowest = 48;
const mostWords = 6;
const indent = "    ";

/**
 * A coverage report for the eye: the sums, then each item with its state, its answers and the words that tie them, then
 * what answers nothing. Each line is cut to the width.
 */
export function writeCoverageText(report: CoverageReport, options: CoverageTextOptions): string {
  const { lang } = options;
  const width = Math.max(narrowest, options.width);
  const style = options.style ?? ((text: string): string => text);
  const say = (key: string): string => label(`coverage.${key}`, lang);
  const lines = [
    style(say("title"), "title"),
    ...coverageSummary(report, lang).map((line) => fit(line, width)),
    style("─".repeat(Math.min(width, 100)), "dim"),
  ];
  for (const { message } of report.diagnostics) lines.push(style(fit(`! ${visible(message)}`, width), "doubt"));
  for (const item of report.items) {
    lines.push("");
    const head = `${signs[item.state]} ${say(`state.${item.state}`)}`;
    const kind = item.kind === "requirement" ? `[${say("kind.requirement")}] ` : "";
    lines.push(`${style(head, colours[item.state])}  ${fit(`${item.id} ${kind}${visible(item.title)}`, width - displayWidth(head) - 2)}`);
    for (const line of detailLines(item, say)) lines.push(`${indent}${fit(line, width - indent.length)}`);
  }
  if (report.unlinked.length > 0) {
    lines.push("", style("─".repeat(Math.min(width, 100)), "dim"), say("unlinked"));
    for (const { id, title, role } of report.unlinked) {
      const tag = role === "rectification" ? "" : `[${label(`role.${role}`, lang)}] `;
      lines.push(`${indent}${fit(`· ${id} ${tag}${visible(title)}`, width - indent.length)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function detailLines(item: CoverageItem, say: (key: string) => string): string[] {
  const lines: string[] = [];
  const notes = item.shapes.map((shape) => say(`shape.${shape}`));
  if (item.state !== "addressed" || notes.length > 0) lines.push([say(`reason.${item.reason}`), ...notes].join(" · "));
  for (const link of item.links) {
    lines.push(`← ${linkHead(link, say)}`);
    lines.push(`${say("by")} ${wordsOf(link)}`);
  }
  if (item.links.length > 0) for (const { text, answered } of item.parts) if (!answered) lines.push(`${say("missingPart")} “${visible(text)}”`);
  for (const link of item.candidates) {
    if (item.links.length > 0 && link.decided === undefined) continue;
    lines.push(`${say("nearest")} ${linkHead(link, say)}`);
    lines.push(`${say("by")} ${wordsOf(link)}`);
  }
  if (item.links.length === 0 && item.candidates.length === 0) lines.push(say("none"));
  for (const decision of item.decisions) if (decision.verdict !== "open") lines.push(decisionLine(decision, say));
  return lines;
}

function linkHead({ progressId, title, score, concrete, decided }: CoverageLink, say: (key: string) => string): string {
  const parts = [score.toFixed(2), say(concrete ? "concrete" : "promise"), ...(decided === undefined ? [] : [say(`decided.${decided}`)])];
  return `${progressId} ${visible(title)} (${parts.join(", ")})`;
}

/** The heaviest words of a link: 公务接待, and 公务接待≈违规吃喝 where the two sides say it otherwise. */
export function wordsOf({ words }: CoverageLink): string {
  return [...words]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .map(({ kind, feedback, progress }) => visible(kind === "synonym" ? `${feedback.text}≈${progress.text}` : feedback.text))
    .join(" | ");
}

function decisionLine({ verdict, standing, state, note, by, progressId }: HeldDecision, say: (key: string) => string): string {
  const parts = [progressId ?? "", say(`verdict.${verdict}`), state === undefined ? "" : say(`state.${state}`), note ?? "", by ?? ""];
  return `${say(`decision.${standing}`)}: ${parts.filter((part) => part !== "").map(visible).join(" ")}`;
}
