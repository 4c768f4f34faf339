import { label } from "../lexicon/labels.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { InspectionDocument } from "../model/document.js";
import { visible } from "../text/visible.js";
import { countSections, treeRows } from "./tree.js";

/** Keeps marks of a document from being read as Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}

/** A document as Markdown: head, then the outline as a nested list with issues in bold and measures under them. */
export function writeMarkdown(document: InspectionDocument, lang: Language): string {
  const say = (key: string): string => label(key, lang);
  const lines = [
    `# ${plain(document.title ?? say("table.untitled"))}`,
    "",
    `- ${say("table.kind")}: ${say(`kind.${document.kind}`)}`,
    `- ${say("table.file")}: ${plain(visible(document.source.name ?? "-"))}`,
    `- ${say("table.id")}: ${document.id}`,
    `- ${say("table.counts")}: ${countSections(document.outline)} ${say("table.sections")}, ${document.issues.length} ${say("table.issues")}, ${document.measures.length} ${say("table.measures")}`,
    "",
  ];
  for (const row of treeRows(document)) {
    const indent = "  ".repeat(row.depth);
    if (row.kind === "section") lines.push(`${indent}- ${plain(row.section.marker)} ${plain(row.section.title)}`);
    else if (row.kind === "issue") {
      const { issue, section } = row;
      const status = issue.status.value === "unstated" ? "" : `, ${say(`status.${issue.status.value}`)}`;
      lines.push(
        `${indent}- **${plain(section?.marker ?? issue.id)} ${plain(issue.title)}** (${say(`focus.${issue.focus.category ?? "none"}`)}${status})`,
      );
    } else lines.push(`${indent}- ${plain(row.measure.marker)} ${plain(row.measure.text)}`);
  }
  if (document.diagnostics.length > 0) {
    lines.push("", `## ${say("table.diagnostics")}`, "");
    for (const { code, message, span } of document.diagnostics) lines.push(`- \`${code}\` ${plain(message)} (${span.start}–${span.end})`);
  }
  return `${lines.join("\n")}\n`;
}
