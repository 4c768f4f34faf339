import { describe, expect, it } from "vitest";
import { readRtf } from "../../../src/node/readers/rtf.js";
import { joined, gb18030 } from "../../helpers/bytes.js";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (rtf: string): ReturnType<typeof readRtf> => readRtf(ascii(rtf));

describe("the text of RTF", () => {
  const rows: readonly { why: string; rtf: string; text: string; codes?: readonly string[] }[] = [
    { why: "bytes of the code page", rtf: "{\\rtf1\\ansi\\ansicpg936 \\'d5\\'fb\\'b8\\'c4\\par}", text: "整改\n" },
    { why: "bytes of the charset of the font", rtf: "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}\\f1 \\'d5\\'fb\\'b8\\'c4\\f0 \\'e9\\par}", text: "整改é\n" },
    { why: "Unicode with one character beside it", rtf: "{\\rtf1\\ansi \\u25972?\\u25913?\\par}", text: "整改\n" },
    { why: "Unicode with two bytes beside it", rtf: "{\\rtf1\\ansi\\uc2 \\u25972\\'d5\\'fb\\u25913\\'b8\\'c4\\par}", text: "整改\n" },
    { why: "Unicode with none beside it", rtf: "{\\rtf1\\ansi\\uc0 \\u25972\\u25913 ?\\par}", text: "整改?\n" },
    { why: "Unicode as a negative number", rtf: "{\\rtf1\\ansi \\u-245?\\par}", text: "＋".replace("＋", "\uff0b") + "\n" },
    { why: "line ends of the file mean nothing", rtf: "{\\rtf1 ab\r\ncd\\par}", text: "abcd\n" },
    { why: "marks", rtf: "{\\rtf1 a\\tab b\\line c\\~d\\emdash\\{\\}\\\\\\par}", text: "a\tb\nc\u00a0d—{}\\\n" },
    { why: "automatic numbers as they were written", rtf: "{\\rtf1{\\listtext\\pard 1.\\tab}\\u25972?\\par}", text: "1.\t整\n" },
    { why: "rows and cells", rtf: "{\\rtf1 a\\cell b\\cell\\row}", text: "a\tb\t\n" },
    { why: "deleted and hidden text is left out", rtf: "{\\rtf1 a{\\deleted b}{\\v c}d\\par}", text: "ad\n", codes: ["W_REVISIONS_LEFT_OUT"] },
    { why: "fields give their result", rtf: "{\\rtf1 {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}", text: "3\n" },
    { why: "what a reader may skip", rtf: "{\\rtf1{\\info{\\author x}}{\\stylesheet{\\s0 Normal;}}{\\*\\unknown y}{\\pict 89504e}{\\header h\\par}a\\par}", text: "a\n" },
    { why: "footnotes at the end", rtf: "{\\rtf1 a{\\footnote n}b\\par}", text: "ab\n[1] n\n" },
    { why: "what stands behind the last brace is none of it", rtf: "{\\rtf1 a\\par}junk", text: "a\n" },
    { why: "a file that ends early is told", rtf: "{\\rtf1 a\\par{b", text: "a\nb", codes: ["W_TRUNCATED"] },
  ];
  it.each(rows)("$why", ({ rtf, text, codes = [] }) => {
    const found = read(rtf);
    expect(found.text).toBe(text);
    expect(found.notes.map(({ code }) => code)).toEqual(codes);
  });

  it("bytes of GBK that nobody escaped", () => {
    expect(readRtf(joined(ascii("{\\rtf1\\ansi\\ansicpg936 "), gb18030("整改"), ascii("\\par}"))).text).toBe("整改\n");
  });

  it("no text", () => {
    expect(() => read("{\\rtf1{\\info{\\author x}}}")).toThrow(expect.objectContaining({ code: "E_NO_TEXT" }));
  });
});
