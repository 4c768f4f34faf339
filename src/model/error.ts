import type { Diagnostic } from "./diagnostic.js";

/** What kind of thing went wrong; it decides the exit status of a run. */
export type ErrorCategory = "input" | "format" | "encoding" | "output" | "usage" | "bug";

/** Details of a case that its message names. */
export type ErrorDetails = Readonly<Record<string, string>>;

/** What an error says, as plain data that can be handed to another thread or written down. */
export interface ErrorParts {
  readonly code: string;
  readonly category: ErrorCategory;
  readonly file: string | null;
  readonly messages: Readonly<Record<"zh" | "en", string>>;
  readonly hints: Readonly<Record<"zh" | "en", string>>;
}

/**
 * Something that a file or a caller caused: a stable code, a sentence for people in both languages, the way out. Holds
 * no text of the document.
 */
export class InspectionError extends Error implements ErrorParts {
  override readonly name = "InspectionError";
  readonly code: string;
  readonly category: ErrorCategory;
  /** The file it is about, as the caller named it; null where it is about none. */
  readonly file: string | null;
  readonly messages: Readonly<Record<"zh" | "en", string>>;
  readonly hints: Readonly<Record<"zh" | "en", string>>;

  constructor(parts: Omit<ErrorParts, "file"> & { readonly file?: string | null; readonly cause?: unknown }) {
    super(parts.messages.zh, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = parts.code;
    this.category = parts.category;
    this.file = parts.file ?? null;
    this.messages = parts.messages;
    this.hints = parts.hints;
  }

  /** All that it says, in both languages, as plain data. */
  toParts(): ErrorParts {
    const { code, category, file, messages, hints } = this;
    return { code, category, file, messages, hints };
  }

  /** The error as data, without stack or document text. */
  toJSON(): { code: string; category: ErrorCategory; file: string | null; message: string; hint: string } {
    return { code: this.code, category: this.category, file: this.file, message: this.messages.zh, hint: this.hints.zh };
  }
}

/** The outcome of reading something that others wrote: a value, or why there is none. Bad input never throws. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly error: InspectionError };
