import { htmlEntities } from "../lexicon/html-entities.js";
import type { Edit } from "../text/offset-map.js";
import type { StepResult } from "./step.js";

/** Decodes HTML entities that survived copying: `&ldquo;` → “, `&#12288;` → an ideographic blank. */
export function decodeEntities(text: string): StepResult | undefined {
  if (!text.includes("&")) return undefined;
  const edits: Edit[] = [];
  for (const match of text.matchAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g)) {
    const [whole, decimal, hex, name] = match;
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    let character = name === undefined ? undefined : htmlEntities().get(name);
    if (code !== undefined && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
      character = String.fromCodePoint(code);
    }
    if (character !== undefined) edits.push({ start: match.index, end: match.index + whole.length, text: character });
  }
  return { edits };
}

/** Takes out simple HTML tags and comments that survived copying: `<br>` and block ends become line breaks. */
export function removeTags(text: string): StepResult | undefined {
  if (!text.includes("<")) return undefined;
  const edits: Edit[] = [];
  for (const match of text.matchAll(/<(?:!--[^>]{0,300}--|\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]{0,500})?\/?)>/g)) {
    const block = /^(?:br|p|div|li|tr|h[1-6])$/i.test(match[1] ?? "");
    edits.push({ start: match.index, end: match.index + match[0].length, text: block ? "\n" : "" });
  }
  return { edits };
}
