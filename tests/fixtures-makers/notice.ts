import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where fixtures in every format stand. */
export const folder = resolve("fixtures/formats");

/** A paragraph of the notice: its typed number parted from its text. */
export interface NoticeParagraph {
  readonly kind: "title" | "signature" | "body";
  /** The level of its number: 0 一、, 1 （一）, 2 1., 3 ①; undefined without. */
  readonly level: number | undefined;
  readonly marker: string;
  readonly text: string;
}

const markers = [/^[一二三四五六七八九十]{1,3}、/, /^（[一二三四五六七八九十]{1,3}）/, /^\d{1,2}\./, /^[①-⑳]/];

/** The notice that stands in fixtures/formats in every format. */
export function noticeText(): string {
  return readFileSync(join(folder, "notice.md"), "utf8");
}

/** The notice in paragraphs. */
export function noticeParagraphs(): NoticeParagraph[] {
  const lines = noticeText().split("\n").filter((line) => line !== "");
  return lines.map((line, index) => {
    const level = markers.findIndex((marker) => marker.test(line));
    const marker = level < 0 ? "" : ((markers[level] as RegExp).exec(line)?.[0] ?? "");
    const kind = index === 0 ? "title" : index >= lines.length - 2 ? "signature" : "body";
    return { kind, level: level < 0 ? undefined : level, marker, text: line.slice(marker.length) };
  });
}
