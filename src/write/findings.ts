import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import type { Span } from "../model/span.js";
import { createLineIndex } from "../text/line-index.js";
import { visible } from "../text/visible.js";
import type { LintedFile } from "./sarif.js";

const shownWords = 40; // characters of a place that are shown
const shownBeside = 10; // and of what stands at each side of it
const shownRelated = 4;

/** What stands at a place, with a little at each side, on one line. */
function excerpt(text: string, { start, end }: Span): string {
  const words = end - start > shownWords ? `${text.slice(start, start + shownWords)}…` : text.slice(start, end);
  const behind = end - start > shownWords ? "" : text.slice(end, end + shownBeside);
  return visible(`${text.slice(Math.max(0, start - shownBeside), start)}【${words}】${behind}`.replace(/\s{1,40}/g, " ").trim());
}

/**
 * Writes the findings of one file for people: place, severity, code and sentence, the words there, the other side.
 *
 * @example writeFindings({ name: "通报.txt", text, findings }, "zh") // "通报.txt:3:8 错误 rate-differs：文中称完成率…\n …"
 */
export function writeFindings({ name, text, findings }: LintedFile, lang: Language): string {
  const placeOf = createLineIndex(text);
  const colon = lang === "zh" ? "：" : ": ";
  return findings
    .map(({ code, severity, message, span, related = [] }) => {
      const { line, column } = placeOf(span.start);
      const others = related.slice(0, shownRelated).map((other) => {
        const place = placeOf(other.start);
        return `    ${label("lint.related", lang)} ${place.line}:${place.column}  ${excerpt(text, other)}\n`;
      });
      const rest = related.length > shownRelated ? `    … +${related.length - shownRelated}\n` : "";
      return `${visible(name)}:${line}:${column} ${label(`lint.${severity}`, lang)} ${code}${colon}${visible(message)}\n    ${excerpt(text, span)}\n${others.join("")}${rest}`;
    })
    .join("");
}
