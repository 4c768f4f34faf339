/** What a careful reader takes from a document; the rows beside a fixture. A list of entities that is absent was not taken. */
export interface Expected {
  readonly why?: string;
  readonly kind: string;
  readonly title: string | null;
  readonly inspection: Record<string, unknown>;
  readonly publication: Record<string, unknown>;
  readonly stated: Record<string, unknown>;
  readonly outline: readonly ExpectedSection[];
  readonly issues: readonly ExpectedIssue[];
  readonly measures: readonly ExpectedMeasure[];
  readonly counts?: readonly { text: string; value: number | null; qualifier: string; unit: string; upper?: number }[];
  readonly dates?: readonly {
    text: string;
    start: string | null;
    end: string | null;
    relation: string;
    inferred: readonly string[];
  }[];
  readonly durations?: readonly { text: string; iso: string }[];
  readonly frequencies?: readonly { text: string; iso: string }[];
  readonly amounts?: readonly { text: string; yuan: number | null }[];
  readonly percents?: readonly { text: string; value: number | null }[];
  readonly citations?: readonly { title: string; docNumber: string | null }[];
  readonly parties?: readonly { name: string; role: string }[];
  readonly notCounts: readonly string[];
  readonly optional?: Partial<Omit<Expected, "kind" | "title">> & { status?: readonly { id: string; status: string }[] };
}

/** A numbered heading. */
export interface ExpectedSection {
  readonly path: string;
  readonly level: number;
  readonly marker: string;
  readonly title: string;
}

/** A measure: its mark and first six characters. */
export interface ExpectedMeasure {
  readonly marker: string;
  readonly head: string;
  readonly sectionPath?: string;
  readonly role?: string;
  readonly focus?: string;
}

/** An issue and the measures that answer it. */
export interface ExpectedIssue {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly focus: string | null;
  readonly basis: string;
  readonly status: string;
  readonly measures?: readonly ExpectedMeasure[];
}
