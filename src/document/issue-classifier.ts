import type { Focus } from "../model/focus.js";

/** A place in the title or the text of an issue. */
export interface PlaceInPart {
  readonly part: "title" | "text";
  readonly start: number;
  readonly end: number;
}

/** A topic with the places that name it. */
export interface TopicInParts {
  readonly topic: string;
  readonly evidence: readonly PlaceInPart[];
}

/** What reads focus and topics out of an issue's title and text; for topics, the text has no names of those who answer. */
export interface IssueClassifier {
  focus(parts: { readonly title: string; readonly text: string }): {
    readonly category: Focus["category"];
    readonly confidence: number;
    readonly second?: Focus["second"];
    readonly evidence: readonly PlaceInPart[];
  };
  topics(parts: { readonly title: string; readonly text: string }, category: NonNullable<Focus["category"]>): readonly TopicInParts[];
}
