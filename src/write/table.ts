import { columnsOf, displayWidth } from "./display-width.js";
import { label } from "../lexicon/labels.js";
import type { Language } from "../lexicon/diagnostics.js";
import type { InspectionDocument } from "../model/document.js";
import { visible } from "../text/visible.js";
import { countSections, treeRows, type TreeRow } from "./tree.js";

/** How the table is to look. */
export interface TableOptions {
  readonly lang: Language;
  /** Columns of the terminal. */
  readonly width: number;
  /** Marks up a part of a line: dim, bold, or in the colour of a kind. Left out: plain text. */
  readonly style?: (text: string, kind: "title" | "dim" | "issue" | "focus" | "doubt") => string;
}

const ellipsis = "…";
const longestShown = 2000; // characters; no line of a terminal shows more
const narrowest = 40;

/** Cuts a text to a number of columns; Han characters count two. */
export function fit(text: string, columns: number): string {
  // few lines hold so many marks without width that more characters than this could be shown
  const short = text.length > columns * 2 ? cutTo(text.slice(0, columns * 2), columns) : undefined;
  return short ?? cutTo(text.slice(0, longestShown), columns) ?? (text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}${ellipsis}` : text.replace(/\s+/g, " "));
}

/** A text cut to a number of columns, blanks closed up; undefined where the whole of it fits. */
function cutTo(text: string, columns: number): string | undefined {
  const line = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
  let width = 0;
  let cut = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.codePointAt(index) as number;
    width += columnsOf(code);
    if (width > columns) return `${line.slice(0, cut)}${ellipsis}`;
    if (code > 0xffff) index++;
    if (width <= columns - 1) cut = index + 1;
  }
  return undefined;
}

/**
 * A document for the eye: its head, then the outline with issues (●) and measures (·) in their places. Each line is cut
 * to the terminal's width.
 */
export function writeTable(document: InspectionDocument, options: TableOptions): string {
  const { lang } = options;
  const width = Math.max(narrowest, options.width);
  const style = options.style ?? ((text: string) => text);
  const say = (key: string): string => label(key, lang);
  const gap = lang === "zh" ? "" : " ";
  const { issues, measures, outline, diagnostics } = document;
  const counts = [
    `${countSections(outline)}${gap || " "}${say("table.sections")}`,
    `${issues.length}${gap || " "}${say("table.issues")}`,
    `${measures.length}${gap || " "}${say("table.measures")}`,
    ...(diagnostics.length > 0 ? [`${diagnostics.length}${gap || " "}${say("table.doubts")}`] : []),
  ].join(lang === "zh" ? "，" : ", ");
  const totals = fit(counts, width);
  const head = [
    style(fit(document.title ?? say("table.untitled"), width), "title"),
    style(fit(`${say(`kind.${document.kind}`)} · ${visible(document.source.name ?? "-")} · ${document.id}`, width), "dim"),
    totals,
    style("─".repeat(Math.min(width, 100)), "dim"),
  ];
  const rows = treeRows(document).map((row) => rowLine(row, width, say, style));
  const doubts = diagnostics.map((diagnostic) =>
    style(
      fit(`! ${say(`severity.${diagnostic.severity}`)} ${diagnostic.code} @${diagnostic.span.start}–${diagnostic.span.end} ${diagnostic.message}`, width),
      "doubt",
    ),
  );
  return `${[...head, ...rows, ...(doubts.length > 0 ? ["", ...doubts] : [])].join("\n")}\n`;
}

function rowLine(
  row: TreeRow,
  width: number,
  say: (key: string) => string,
  style: NonNullable<TableOptions["style"]>,
): string {
  const indent = "  ".repeat(row.depth);
  const room = width - indent.length;
  switch (row.kind) {
    case "section":
      return `${indent}${style(fit(`${row.section.marker} ${row.section.title}`, room), "title")}`;
    case "issue": {
      const { issue, section } = row;
      const status = issue.status.value === "unstated" ? "" : ` ${say(`status.${issue.status.value}`)}`;
      const wholeTag = `[${say(`focus.${issue.focus.category ?? "none"}`)}${status}]`;
      // a narrow line keeps half of its room for the title
      const tag = displayWidth(wholeTag) * 2 > room ? fit(wholeTag, room >> 1) : wholeTag;
      const mark = section === undefined ? `● ${issue.id}` : `● ${section.marker}`;
      const title = fit(`${mark} ${issue.title}`, room - displayWidth(tag) - 1);
      return `${indent}${style(title, "issue")} ${style(tag, "focus")}`;
    }
    case "measure": {
      const { measure } = row;
      const role = measure.role === "rectification" ? "" : `[${say(`role.${measure.role}`)}] `;
      return `${indent}${fit(`· ${measure.marker}${measure.marker === "" ? "" : " "}${role}${measure.text}`, room)}`;
    }
  }
}
