import { citationWords } from "../lexicon/citation-words.js";
import { contactWords } from "../lexicon/contact-words.js";
import { createAmountFinder, type AmountLists } from "./amount/amount.js";
import { citationFinder } from "./citation/citation.js";
import { contactFinder } from "./contact/contact.js";
import { createCountFinder, type CountLists } from "./count/count.js";
import type { DateContext } from "./date/date-frame.js";
import type { DateMention } from "./date/date-parts.js";
import { createDateFinder, type DateFinder, type DateFound } from "./date/dates.js";
import { createDurationFinder } from "./duration/duration.js";
import type { Finder, FinderNote } from "./finder.js";
import type { FoundEntity } from "./found-entity.js";
import { createFrequencyFinder } from "./duration/frequency.js";
import type { PartyCell } from "./party/party-cells.js";
import { createPartyFinder, type NamedTeam } from "./party/party.js";
import { createPercentFinder, type PercentLists } from "./percent/percent.js";
import { settleOverlaps } from "./settle.js";

export type { DateContext } from "./date/date-frame.js";
export type { PartyCell } from "./party/party-cells.js";
export type { NamedTeam } from "./party/party.js";
export type { DateFound } from "./date/dates.js";
export type { FoundEntity } from "./found-entity.js";
export type { FinderNote, PartyDraft } from "./finder.js";

/** What stands in a text; the dates among it have no years yet that the document must give. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly others: readonly Exclude<FoundEntity, DateFound>[];
  readonly notes: readonly FinderNote[];
  /** The teams of inspectors named anywhere, whether a statement tells what they did or not. */
  readonly teams: readonly NamedTeam[];
}

/** Finds entities in two steps: what stands in the text, then what the dates mean in this document. */
export interface Extractor {
  find(text: string, partyCells?: readonly PartyCell[]): Mentions;
  /** The days of the dates as far as `context` gives years. */
  resolve(text: string, mentions: Mentions, context: DateContext): { readonly found: DateFound[]; readonly notes: FinderNote[] };
  /** All entities, in the order of the text, none of conflicting kinds overlapping. */
  settle(mentions: Mentions, dates: readonly DateFound[]): FoundEntity[];
}

/** Word lists of the finders; each left out is the table of `corpus/`. */
export interface ExtractorLists {
  readonly count?: CountLists;
  readonly amount?: AmountLists;
  readonly percent?: PercentLists;
  readonly party?: Parameters<typeof createPartyFinder>[0];
}

/** Makes an extractor. The order of the finders does not matter: overlaps are settled by kind. */
export function createExtractor(lists: ExtractorLists = {}): Extractor {
  const dates: DateFinder = createDateFinder();
  const finders: readonly Finder<Exclude<FoundEntity, DateFound>>[] = [
    contactFinder(contactWords()),
    citationFinder(citationWords()),
    createAmountFinder(lists.amount),
    createPercentFinder(lists.percent),
    createFrequencyFinder(),
    createDurationFinder(),
    createCountFinder(lists.count),
  ];
  const parties = createPartyFinder(lists.party);
  return {
    find: (text, partyCells) => {
      const others: Exclude<FoundEntity, DateFound>[] = [];
      const notes: FinderNote[] = [];
      const inspected = parties(text, partyCells);
      for (const result of [...finders.map((finder) => finder(text)), inspected]) {
        for (const entity of result.found) others.push(entity);
        for (const note of result.notes) notes.push(note);
      }
      return { dates: dates.findDateMentions(text), others, notes, teams: inspected.teams };
    },
    resolve: (text, mentions, context) => dates.resolveDates(text, mentions.dates, context),
    settle: (mentions, found) => settleOverlaps([...mentions.others, ...found]),
  };
}
