import type { DateFound } from "./date/dates.js";
import type { EntityDraft } from "./finder.js";

/** An entity with its place in the clean text, before it is led back to the original. */
export type FoundEntity = EntityDraft | DateFound;
