import type { Diagnostic } from "../model/diagnostic.js";
import type { InspectionDocument } from "../model/document.js";
import type { Section } from "../model/section.js";

/** A heading with the one it stands under. */
export interface PlacedSection {
  readonly section: Section;
  readonly parent: Section | undefined;
}

/** What rules look at: the document and, where the caller has it, the text its spans point into. */
export interface LintContext {
  readonly document: InspectionDocument;
  readonly text: string | undefined;
  /** All headings in the order of the text. */
  readonly sections: readonly PlacedSection[];
  /** The doubts of parsing with a code. */
  readonly noted: (code: string) => readonly Diagnostic[];
  /** The day the document speaks from: that of its signature, else of its publication. */
  readonly ownDay: string | undefined;
  /** Whether the text is known not to be whole: cut off at its end, or a passage hidden. */
  readonly isIncomplete: boolean;
}

/** Gathers what several rules need, once for a document. */
export function createContext(document: InspectionDocument, text: string | undefined, cutOff: (context: LintContext) => boolean): LintContext {
  const sections: PlacedSection[] = [];
  const stack: PlacedSection[] = document.outline.map((section) => ({ section, parent: undefined })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    sections.push(next);
    const { section } = next;
    for (let index = section.children.length - 1; index >= 0; index--) stack.push({ section: section.children[index] as Section, parent: section });
  }
  const notes = new Map<string, Diagnostic[]>();
  for (const diagnostic of document.diagnostics) {
    const list = notes.get(diagnostic.code);
    if (list === undefined) notes.set(diagnostic.code, [diagnostic]);
    else list.push(diagnostic);
  }
  const noted = (code: string): readonly Diagnostic[] => notes.get(code) ?? [];
  const ownDay = document.publication.signedOn ?? document.publication.publishedOn;
  const context = { document, text, sections, noted, ownDay, isIncomplete: false };
  return { ...context, isIncomplete: noted("W_HIDDEN_PASSAGE").length > 0 || cutOff(context) };
}
