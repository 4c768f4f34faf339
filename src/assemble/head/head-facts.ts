import type { Place } from "../draft.js";

/** A date of the head: its days (ISO; null where unknown) and place. */
export interface HeadDate extends Place {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Set where the date is an event (巡察期间), not a day of the calendar. */
  readonly anchor?: string | undefined;
}

/** A party of the head: who inspects, who is inspected. */
export interface HeadParty extends Place {
  readonly name: string;
  readonly role: string;
  /** The full name that an abbreviation (我局) stands for. */
  readonly canonical?: string | undefined;
  /** The words that tell its role; the same for all of one statement. */
  readonly evidence?: Place | undefined;
}

/** Facts with the places that give them, in offsets of the clean text. */
export interface Facts<Fields> {
  readonly fields: Fields;
  readonly places: Readonly<Record<string, Place>>;
}

/** A team that the text names: 县委第二巡察组. */
export type HeadTeam = Pick<HeadParty, "name" | "start" | "end">;
