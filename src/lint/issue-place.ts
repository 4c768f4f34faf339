import type { Issue } from "../model/issue.js";
import type { Span } from "../model/span.js";

const longest = 30; // characters of a title that a message shows

/** Where an issue is shown: its title, or all of it where the title is lost. */
export function placeOfIssue({ titleSpan, span }: Issue): Span {
  return titleSpan.start < titleSpan.end ? titleSpan : span;
}

/** The name of an issue in a message: its title, else how it begins; cut when long. */
export function nameOfIssue({ title, text }: Issue): string {
  const name = (title === "" ? text : title).replace(/\s/g, "");
  return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
