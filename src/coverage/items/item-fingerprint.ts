import { fingerprint } from "../../text/fingerprint.js";
import type { ComparedItem } from "./item.js";

/** The fingerprint of what an item says, its number left out: an item that is only numbered anew is the same. */
export function itemFingerprint({ title, text }: ComparedItem): string {
  return fingerprint(text.slice(Math.max(0, text.indexOf(title))));
}
