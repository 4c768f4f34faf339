import type { Span } from "../model/span.js";
import type { LintContext } from "./context.js";

/** What a rule finds, before it is put into words. `related` is the other side. */
export interface RawFinding {
  readonly code: string;
  readonly span: Span;
  readonly related?: readonly Span[];
  /** What the places of the message are filled with. */
  readonly details?: Readonly<Record<string, string>>;
  /** Details that are keys of `corpus/labels.tsv` and are told in the language of the message. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Looks at one document for one kind of contradiction or gap. */
export type Rule = (context: LintContext) => readonly RawFinding[];
