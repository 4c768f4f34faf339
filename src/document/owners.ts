import { lastAtOrBefore } from "../text/sorted.js";

/** Where an issue or a measure stands in the clean text. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The issue and the measure that something belongs to. */
export interface Owner {
  readonly issueId?: string;
  readonly measureId?: string;
}

/** Tells which issue and which measure hold an offset. They are added in the order of the text. */
export class Owners {
  readonly #issues: Range[] = [];
  readonly #measures: (Range & { readonly issueId: string | undefined })[] = [];

  addIssue(id: string, { start, end }: { readonly start: number; readonly end: number }): void {
    this.#issues.push({ id, start, end });
  }

  /** @param issueId the issue that the measure answers, if it answers one */
  addMeasure(id: string, { start, end }: { readonly start: number; readonly end: number }, issueId: string | undefined): void {
    this.#measures.push({ id, start, end, issueId });
  }

  /** The measure that an offset lies in and its issue, else the issue alone. */
  at(offset: number): Owner {
    const measure = lastAtOrBefore(this.#measures, offset);
    const issue = lastAtOrBefore(this.#issues, offset);
    const inMeasure = measure !== undefined && offset < measure.end;
    const issueId = inMeasure ? measure.issueId : issue !== undefined && offset < issue.end ? issue.id : undefined;
    return {
      ...(issueId === undefined ? {} : { issueId }),
      ...(inMeasure ? { measureId: measure.id } : {}),
    };
  }
}
