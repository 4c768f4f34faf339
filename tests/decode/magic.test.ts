import { describe, expect, it } from "vitest";
import { formatOfBytes } from "../../src/decode/magic.js";
import { joined, utf8 } from "../helpers/bytes.js";

describe("formatOfBytes", () => {
  it.each([
    { format: "pdf", bytes: [...utf8("%PDF-1.7\n")] },
    { format: "zip (docx, xlsx, ofd, wps)", bytes: [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00] },
    { format: "zip", bytes: [0x50, 0x4b, 0x05, 0x06, 0x00], why: "an empty archive" },
    { format: "ole (doc, xls, wps)", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
    { format: "rtf", bytes: [...utf8("{\\rtf1\\ansi")] },
    { format: "png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
    { format: "jpeg", bytes: [0xff, 0xd8, 0xff, 0xe0] },
    { format: "gif", bytes: [...utf8("GIF89a")] },
    { format: "gzip", bytes: [0x1f, 0x8b, 0x08] },
    { format: "rar", bytes: [...utf8("Rar!"), 0x1a, 0x07] },
    { format: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
    { format: "mhtml", bytes: [...utf8("MIME-Version: 1.0\nContent-Type: multipart/related")] },
    { format: "mhtml", bytes: [...utf8("From: <Saved by a browser>\n")] },
    { format: "elf", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  ])("$format", ({ format, bytes }) => {
    expect(formatOfBytes(Uint8Array.from(bytes))).toBe(format);
  });

  it.each([
    { why: "nothing", bytes: new Uint8Array() },
    { why: "a signature cut off", bytes: Uint8Array.of(0x50, 0x4b, 0x03) },
    { why: "a signature that is not at the start", bytes: joined(utf8("见附件"), [0x25, 0x50, 0x44, 0x46]) },
    { why: "a text about one", bytes: utf8("PDF 文件") },
    { why: "a text in braces", bytes: utf8("{\\r 整改}") },
    { why: "a mark of UTF-16", bytes: Uint8Array.of(0xff, 0xfe, 0x00, 0x4e) },
    { why: "plain Chinese", bytes: utf8("一、整改情况") },
  ])("none: $why", ({ bytes }) => {
    expect(formatOfBytes(bytes)).toBeUndefined();
  });
});
