import type { ContactWords } from "../../lexicon/contact-words.js";
import { isAsciiWord } from "../../text/characters.js";
import { createWordFinder } from "../../text/word-finder.js";
import { labelledAddress, labelledPostcode, streetFinder } from "./address.js";
import type { ContactDraft, Finder } from "../finder.js";
import { addWholePhones, labelledPhoneReader, type Place } from "./phone.js";

const localCharacters = "._%+*-";
const longestLocal = 64;
const domain = /^[@＠] ?[A-Za-z0-9*](?:[A-Za-z0-9.*-]{0,250}[A-Za-z0-9*])?\.[A-Za-z]{2,12}/;

/** The place of the e-mail address around an @, or undefined. */
function emailAround(text: string, sign: number): Place | undefined {
  const behind = text.charAt(sign - 1) === " " ? sign - 1 : sign;
  let start = behind;
  while (start > sign - longestLocal && (isAsciiWord(text.charCodeAt(start - 1)) || localCharacters.includes(text.charAt(start - 1) || " "))) start--;
  const after = start < behind ? domain.exec(text.slice(sign, sign + 270)) : null;
  return after === null ? undefined : { start, end: sign + after[0].length };
}

function findEmails(text: string): Place[] {
  const places: Place[] = [];
  for (const sign of ["@", "＠"]) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const place = emailAround(text, at);
      if (place !== undefined) places.push(place);
    }
  }
  return places;
}

/**
 * Makes the finder of contacts, so that they can be masked: phone numbers (with an area code, of a mobile, 400…, short and
 * masked ones behind a label, several joined by 、), e-mail addresses, postal addresses (behind a label, or a street with
 * its number) and postcodes behind 邮编, which are `address`es. `value` is what stands there without blanks. The number of a
 * line is none in a name (12345热线工单) and one where it is to be called (拨打12345热线).
 *
 * @example contactFinder(contactWords())("监督电话：0000-5500101").found[0]?.value // "0000-5500101"
 */
export function contactFinder(words: ContactWords): Finder<ContactDraft> {
  const useOf = new Map<string, "phone" | "call" | "address" | "postcode" | "other">();
  for (const use of ["other", "postcode", "address", "call", "phone"] as const) for (const word of words[use]) useOf.set(word, use);
  const labels = createWordFinder(useOf.keys());
  const findStreets = streetFinder(words);
  const readPhones = labelledPhoneReader(words);

  return (text) => {
    const drafts: ContactDraft[] = [];
    const add = (kind: ContactDraft["kind"], places: readonly Place[]): void => {
      for (const { start, end } of places) {
        drafts.push({ type: "contact", kind, value: text.slice(start, end).replace(/\s/g, ""), start, end });
      }
    };
    const phones: Place[] = [];
    const addresses: Place[] = [];
    const found = labels.find(text);
    found.forEach((label, index) => {
      const use = useOf.get(label.word);
      if (use === "phone" || use === "call") readPhones(text, label.end, use === "call", phones);
      else if (use === "address") {
        const next = found.slice(index + 1, index + 4).find(({ end }) => isLabelHere(text, end));
        const place = labelledAddress(text, label.end, next?.start ?? text.length);
        if (place !== undefined) addresses.push(place);
      } else if (use === "postcode") {
        const place = labelledPostcode(text, label.end);
        if (place !== undefined) addresses.push(place);
      }
    });
    addWholePhones(text, phones);
    add("email", findEmails(text));
    add("address", addresses);
    add("address", findStreets(text));
    add("phone", phones);
    return { found: withoutOverlaps(drafts), notes: [] };
  };
}

/** Whether a label is one here: a colon follows, or a figure; 邮政信箱429号 is no label. */
function isLabelHere(text: string, end: number): boolean {
  return /^[ \u3000]{0,4}(?:[:：]|\d(?!\d{0,5}号))/.test(text.slice(end, end + 12));
}

/** In order of the text; where two overlap, the one that was added first. */
function withoutOverlaps(drafts: readonly ContactDraft[]): ContactDraft[] {
  const kept: ContactDraft[] = [];
  const order = new Map(drafts.map((draft, index) => [draft, index]));
  const sorted = [...drafts].sort((a, b) => a.start - b.start || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  for (const draft of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= draft.start) kept.push(draft);
    else if ((order.get(draft) ?? 0) < (order.get(last) ?? 0)) kept[kept.length - 1] = draft;
  }
  return kept;
}
