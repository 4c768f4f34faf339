import { describe, expect, it } from "vitest";
import { decodeText, encodingOfName, textEncodings, type DecodedText } from "../../src/decode/text.js";
import { InspectionError } from "../../src/model/error.js";
import { big5, fourBytes, gb18030, gbkCharacters, joined, randomBytes, utf16, utf8 } from "../helpers/bytes.js";

const notice = "一、存在的主要问题\n（一）理论学习不够深入。\r\n（二）整改落实不到位，2024年9月。\n";
const traditional = "一、存在的主要問題\n（一）理論學習不夠深入。\n（二）整改落實不到位。\n";
const rare = "干部𠮷某任组长，𬭩厂整改情况。\n"; // beyond U+FFFF: four bytes in GB18030
const replaced = "\ufffd";

/** Rows with `bug` are known not to hold yet: take the mark away with the fault. */
const test = (bug: string | undefined) => (bug === undefined ? it : it.fails);

function read(bytes: Uint8Array, encoding?: string): DecodedText {
  const result = decodeText(bytes, encoding);
  if (result instanceof InspectionError) throw result;
  return result;
}

const lines = (text: string): number => text.split("\n").length;
const replacements = (text: string): number => text.split(replaced).length - 1;

describe("sound bytes", () => {
  it.each([
    { name: "UTF-8", bytes: utf8(notice), encoding: "utf-8" },
    { name: "UTF-8 with mark", bytes: joined([0xef, 0xbb, 0xbf], utf8(notice)), encoding: "utf-8" },
    { name: "UTF-16 LE with mark", bytes: joined([0xff, 0xfe], utf16(notice, "le")), encoding: "utf-16le" },
    { name: "UTF-16 BE with mark", bytes: joined([0xfe, 0xff], utf16(notice, "be")), encoding: "utf-16be" },
    { name: "UTF-16 LE", bytes: utf16(notice, "le"), encoding: "utf-16le" },
    { name: "UTF-16 BE", bytes: utf16(notice, "be"), encoding: "utf-16be" },
    { name: "GBK", bytes: gb18030(notice), encoding: "gb18030" },
    { name: "Big5", bytes: big5(traditional), encoding: "big5", text: traditional },
    { name: "GB18030 with four-byte sequences", bytes: gb18030(rare), encoding: "gb18030", text: rare },
    { name: "UTF-8 beyond U+FFFF", bytes: utf8(rare), encoding: "utf-8", text: rare },
    { name: "UTF-16 LE beyond U+FFFF", bytes: utf16(rare, "le"), encoding: "utf-16le", text: rare },
    { name: "ASCII", bytes: utf8("1. report\n2. plan\n"), encoding: "utf-8", text: "1. report\n2. plan\n" },
    { name: "nothing", bytes: new Uint8Array(), encoding: "utf-8", text: "" },
    { name: "a mark alone", bytes: Uint8Array.of(0xef, 0xbb, 0xbf), encoding: "utf-8", text: "" },
    { name: "UTF-8 with a replacement character of its own", bytes: utf8("整\ufffd改"), encoding: "utf-8", text: "整\ufffd改" },
    { name: "UTF-8 with a zero byte", bytes: utf8(`${notice}\0`), encoding: "utf-8", text: `${notice}\0` },
    { name: "one line of UTF-16 LE", bytes: utf16("一、整改情况", "le"), encoding: "utf-16le", text: "一、整改情况" },
    { name: "one line of UTF-16 BE", bytes: utf16("一、整改情况", "be"), encoding: "utf-16be", text: "一、整改情况" },
  ])("$name", ({ bytes, encoding, text = notice }) => {
    expect(read(bytes)).toEqual({ text, encoding, notes: [] });
  });

  it("reads every character of GBK", () => {
    const all = gbkCharacters();
    const text = Array.from({ length: Math.ceil(all.length / 80) }, (_, row) => all.slice(row * 80, row * 80 + 80).join("")).join("\n");
    expect(all.length).toBeGreaterThan(21_000);
    for (const name of ["gbk", "gb2312", "gb18030"]) expect(read(gb18030(text), name).text).toBe(text);
  });

  it.each(["联通", "联通\n", "整改", "问题", "反馈", "你好", "中共", "县委", "县委巡察组", "的", "整改 2024"])("short GBK: %j", (text) => {
    expect(read(gb18030(text))).toMatchObject({ text, encoding: "gb18030" });
  });

  test("valid UTF-8 by chance: read as һ, and no doubt is told")("short GBK: 一 reads as GBK or is told to be doubtful", () => {
    const { text, notes } = read(gb18030("一"));
    expect(text === "一" || notes.length > 0).toBe(true);
  });

  it.each(["整改情況", "縣委第三巡察組向局黨組反饋了意見", "中共青禾縣委"])("short Big5: %s", (text) => {
    expect(read(big5(text))).toMatchObject({ text, encoding: "big5" });
  });

  it("a short text whose encoding is a guess says so", () => {
    expect(read(gb18030("巡察"))).toMatchObject({ text: "巡察", notes: [{ code: "W_ENCODING_GUESSED", span: { start: 0, end: 0 } }] });
  });

  it("does not mistake a long text for another encoding because its first 64 KiB end inside a character", () => {
    const long = "整改落实不到位。".repeat(4000);
    for (const [encoding, write] of [["utf-8", utf8], ["gb18030", gb18030]] as const) {
      for (const before of ["", "a", "aa"]) expect(read(write(before + long))).toEqual({ text: before + long, encoding, notes: [] });
    }
  });
});

describe("damaged bytes: each fault is one replacement with a note, the rest stays", () => {
  const gbk = gb18030(notice);
  const utf = utf8(notice);
  const firstLine = notice.indexOf("\n");
  const head = (write: (text: string) => Uint8Array): Uint8Array => write(notice.slice(0, firstLine));
  const tail = (write: (text: string) => Uint8Array): Uint8Array => write(notice.slice(firstLine));
  const cutLine = `${notice.slice(0, firstLine - 1)}\ufffd${notice.slice(firstLine)}`;
  const strayLine = `${notice.slice(0, firstLine)}\ufffd${notice.slice(firstLine)}`;
  const long = gb18030("整改落实不到位，反馈问题较多，");

  it.each([
    { name: "GBK cut inside its last character", bytes: gb18030(notice.trimEnd()).subarray(0, -1), text: `${notice.trimEnd().slice(0, -1)}\ufffd` },
    { name: "GBK cut inside a character before a line break", bytes: joined(head(gb18030).subarray(0, -1), tail(gb18030)), text: cutLine },
    { name: "GBK with a lead byte before a line break", bytes: joined(head(gb18030), [0xb2], tail(gb18030)), text: strayLine },
    { name: "GBK with 0xff before a line break", bytes: joined(head(gb18030), [0xff], tail(gb18030)), text: strayLine },
    { name: "GBK with a lead byte before a digit", bytes: joined(long, [0xb2], gb18030("2024年")), text: "整改落实不到位，反馈问题较多，\ufffd2024年" },
    { name: "GBK with a lead byte before a blank", bytes: joined(long, [0xb2], gb18030(" 整改")), text: "整改落实不到位，反馈问题较多，\ufffd 整改" },
    { name: "GB18030 cut after one of four bytes", bytes: joined(long, fourBytes("𠮷").slice(0, 1)), text: "整改落实不到位，反馈问题较多，\ufffd" },
    { name: "GB18030 cut after two of four bytes", bytes: joined(long, fourBytes("𠮷").slice(0, 2)), text: "整改落实不到位，反馈问题较多，\ufffd" },
    { name: "GB18030 cut after three of four bytes", bytes: joined(long, fourBytes("𠮷").slice(0, 3)), text: "整改落实不到位，反馈问题较多，\ufffd" },
    { name: "UTF-8 cut after one byte of a character", bytes: utf8(notice.trimEnd()).subarray(0, -2), text: `${notice.trimEnd().slice(0, -1)}\ufffd` },
    { name: "UTF-8 cut after two bytes of a character", bytes: utf8(notice.trimEnd()).subarray(0, -1), text: `${notice.trimEnd().slice(0, -1)}\ufffd` },
    { name: "UTF-8 cut inside a character before a line break", bytes: joined(head(utf8).subarray(0, -1), tail(utf8)), text: cutLine },
    { name: "UTF-8 with a stray byte", bytes: joined(head(utf8), [0xff], tail(utf8)), text: strayLine },
    { name: "UTF-8 with a trail byte alone", bytes: joined(head(utf8), [0x80], tail(utf8)), text: strayLine },
    { name: "UTF-8 with mark, cut", bytes: joined([0xef, 0xbb, 0xbf], utf8(notice.trimEnd()).subarray(0, -1)), text: `${notice.trimEnd().slice(0, -1)}\ufffd` },
    { name: "UTF-16 LE cut inside a unit", bytes: utf16(notice.trimEnd(), "le").subarray(0, -1), text: `${notice.trimEnd().slice(0, -1)}\ufffd` },
    { name: "UTF-16 BE with mark, cut inside a pair", bytes: joined([0xfe, 0xff], utf16("整改𠮷", "be").subarray(0, -2)), text: "整改\ufffd" },
    { name: "UTF-16 LE with a lone surrogate", bytes: joined([0xff, 0xfe], utf16("整\udfb7改\n", "le")), text: "整\ufffd改\n" },
    { name: "Big5 cut", bytes: big5(traditional.trimEnd()).subarray(0, -1), text: `${traditional.trimEnd().slice(0, -1)}\ufffd` },
  ])("$name", ({ bytes, text }) => {
    const decoded = read(bytes);
    const at = text.indexOf(replaced);
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toEqual([{ code: "W_ENCODING_REPLACED", span: { start: at, end: at + 1 } }]);
  });

  it("a lead byte swallows no line break, wherever it stands and whatever follows", () => {
    const text = `${"整改落实不到位\n".repeat(30)}反馈`;
    for (const stray of [0x81, 0xb2, 0xc4, 0xfe]) {
      const bytes = joined(...text.split("\n").flatMap((line) => [gb18030(line), [stray], [0x0a]]));
      const decoded = read(bytes);
      expect(decoded.encoding).toBe("gb18030");
      expect(decoded.text.replaceAll(replaced, "")).toBe(`${text}\n`);
      expect(replacements(decoded.text)).toBe(lines(text));
      expect(decoded.notes).toHaveLength(lines(text));
    }
  });

  it("three bytes of four before a line break: the break stays, and only these bytes are lost", () => {
    const { text, notes } = read(joined(long, fourBytes("𠮷").slice(0, 3), gb18030("\n整改情况")));
    expect(text).toMatch(/^整改落实不到位，反馈问题较多，[^\n]{1,3}\n整改情况$/);
    expect(notes.every(({ code, span }) => code === "W_ENCODING_REPLACED" && text[span.start] === replaced)).toBe(true);
    expect(notes).toHaveLength(replacements(text));
  });

  it("UTF-8 cut anywhere loses the character it was cut in and nothing else", () => {
    for (let end = utf8(notice.slice(0, 26)).length; end < utf.length; end++) {
      const decoded = read(utf.subarray(0, end));
      expect(notice.startsWith(decoded.text.replace(/\ufffd$/, ""))).toBe(true);
      expect(decoded).toMatchObject({ encoding: "utf-8", notes: replacements(decoded.text) === 1 ? [{ code: "W_ENCODING_REPLACED" }] : [] });
    }
  });

  it("GBK cut anywhere loses the character it was cut in and nothing else", () => {
    for (let end = 16; end < gbk.length; end++) {
      const decoded = read(gbk.subarray(0, end));
      expect(notice.startsWith(decoded.text.replace(/\ufffd$/, ""))).toBe(true);
      expect(decoded).toMatchObject({ encoding: "gb18030", notes: replacements(decoded.text) === 1 ? [{ code: "W_ENCODING_REPLACED" }] : [] });
    }
  });

  test("fewer than 21 Han characters: read as GBK, 鐞嗚…")("a short UTF-8 text cut inside a character stays UTF-8", () => {
    expect(read(utf8("理论学习不够深入").subarray(0, -1))).toMatchObject({ text: "理论学习不够深\ufffd", encoding: "utf-8" });
  });

  test("fewer than 21 Han characters: read as GBK, 鐞嗚…")("a short UTF-8 text with a stray byte stays UTF-8", () => {
    expect(read(joined(utf8("理论学习"), [0xb2], utf8("不够深入")))).toMatchObject({ text: "理论学习\ufffd不够深入", encoding: "utf-8" });
  });

  test("only the first 64 KiB are looked at, and they are ASCII: the rest is read as GBK")("a UTF-8 text with a stray byte after much ASCII stays UTF-8", () => {
    const decoded = read(joined(utf8("x".repeat(70_000)), [0xff], utf8(notice)));
    expect(decoded).toMatchObject({ encoding: "utf-8", notes: [{ code: "W_ENCODING_REPLACED" }] });
  });

  test("bytes with a mark, or a named encoding, take a path that notes each U+FFFD")("a replacement character of the text's own is no fault, with a mark as without", () => {
    expect(read(joined([0xef, 0xbb, 0xbf], utf8("整\ufffd改"))).notes).toEqual([]);
  });

  it("tells at most a hundred faults", () => {
    const decoded = read(joined(...Array.from({ length: 400 }, () => joined(gb18030("整改落实不到位"), [0xff, 0x0a]))));
    expect(replacements(decoded.text)).toBe(400);
    expect(decoded.notes).toHaveLength(100);
  });
});

describe("what is no text is refused by name", () => {
  const png = joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], randomBytes(200, 1));
  const tar = new Uint8Array(1024);
  tar.set(utf8("report.txt"));
  tar.set(utf8("0000644"), 100);

  it.each([
    { name: "png", bytes: png, seen: "png" },
    { name: "docx", bytes: joined([0x50, 0x4b, 0x03, 0x04], randomBytes(200, 2)), seen: "docx" },
    { name: "pdf", bytes: joined(utf8("%PDF-1.7\n"), randomBytes(200, 3)), seen: "pdf" },
    { name: "pdf of nothing but ASCII", bytes: utf8("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"), seen: "pdf" },
    { name: "doc", bytes: joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], randomBytes(500, 4)), seen: "doc" },
    { name: "rtf", bytes: utf8("{\\rtf1\\ansi 整改}"), seen: "rtf" },
    { name: "gzip", bytes: joined([0x1f, 0x8b, 0x08], randomBytes(100, 5)), seen: "gzip" },
    { name: "a pdf with an encoding named", bytes: utf8("%PDF-1.7"), encoding: "utf-8", seen: "pdf" },
  ])("$name", ({ bytes, seen, encoding }) => {
    const result = decodeText(bytes, encoding);
    expect(result).toBeInstanceOf(InspectionError);
    const { code, messages } = result as InspectionError;
    expect(code).toBe("E_FORMAT_UNSUPPORTED");
    expect(messages.zh).toContain(seen);
    expect(messages.en).toContain(seen);
  });

  it("random bytes, of any length from 64 on", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const result = decodeText(randomBytes(64 * seed, seed));
      expect(result, `seed ${seed}`).toBeInstanceOf(InspectionError);
      expect(["E_FORMAT_UNSUPPORTED", "E_ENCODING_UNDETECTED"]).toContain((result as InspectionError).code);
    }
  });

  it("a few random bytes never throw", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const result = decodeText(randomBytes(seed % 24, seed));
      if (!(result instanceof InspectionError)) expect(typeof result.text).toBe("string");
    }
  });

  test("control bytes are valid UTF-8, and only what is not UTF-8 is looked at").each([
    { name: "zeros (a file lost in a crash)", bytes: new Uint8Array(1000) },
    { name: "control bytes", bytes: new Uint8Array(300).fill(1) },
    { name: "a tar archive", bytes: tar },
  ])("$name", ({ bytes }) => {
    expect(decodeText(bytes)).toMatchObject({ code: "E_FORMAT_UNSUPPORTED" });
  });

  test("Big5 in Node has a character for 0xff, so that not both readings are broken").each([{ name: "bytes of which none is a character", bytes: Uint8Array.of(0xff, 0xff, 0xff) }])(
    "$name",
    ({ bytes }) => {
      expect(decodeText(bytes)).toMatchObject({ code: "E_ENCODING_UNDETECTED" });
    },
  );

  test("taken for UTF-16, with a zero after each character").each([
    { name: "UTF-32 LE with mark", bytes: joined([0xff, 0xfe, 0, 0], ...[...notice].map((char) => [...utf16(char, "le"), 0, 0])) },
    { name: "UTF-32 BE with mark", bytes: joined([0, 0, 0xfe, 0xff], ...[...notice].map((char) => [0, 0, ...utf16(char, "be")])) },
    { name: "UTF-32 LE", bytes: joined(...[...notice].map((char) => [...utf16(char, "le"), 0, 0])) },
  ])("$name is refused", ({ bytes }) => {
    expect(decodeText(bytes)).toBeInstanceOf(InspectionError);
  });
});

describe("an encoding that the caller names", () => {
  it.each([
    { name: "utf-8", encoding: "utf-8" },
    { name: "UTF-8", encoding: "utf-8" },
    { name: "utf8", encoding: "utf-8" },
    { name: "GBK", encoding: "gb18030" },
    { name: "gb2312", encoding: "gb18030" },
    { name: "GB18030", encoding: "gb18030" },
    { name: "gb-18030", encoding: "gb18030" },
    { name: "UTF-16", encoding: "utf-16le" },
    { name: "utf-16le", encoding: "utf-16le" },
    { name: "UTF16BE", encoding: "utf-16be" },
    { name: "Big5", encoding: "big5" },
  ])("$name is $encoding", ({ name, encoding }) => {
    expect(encodingOfName(name)).toBe(encoding);
    expect(textEncodings).toContain(encoding);
  });

  it.each(["", "latin1", "utf-7", "utf-32", " utf-8", "klingon", "tostring", "hasownproperty", "constructor", "__proto__"])("%j is refused", (name) => {
    const result = decodeText(utf8(notice), name);
    expect(result).toBeInstanceOf(InspectionError);
    expect(result).toMatchObject({ code: "E_ENCODING_UNSUPPORTED" });
    expect((result as InspectionError).messages.zh).toContain(name);
  });

  it.each([
    { name: "GBK told as UTF-8", bytes: gb18030(notice), encoding: "utf-8" },
    { name: "UTF-8 told as Big5", bytes: utf8(notice), encoding: "big5" },
    { name: "UTF-8 told as GBK", bytes: utf8(notice), encoding: "gbk" },
    { name: "ASCII with an odd byte told as UTF-16", bytes: utf8("a b c"), encoding: "utf-16le" },
  ])("a wrong one is obeyed, and what it breaks is told: $name", ({ bytes, encoding }) => {
    const { text, notes, encoding: used } = read(bytes, encoding);
    expect(used).toBe(encodingOfName(encoding));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes).toHaveLength(replacements(text));
  });

  test("the mark is not asked: read as UTF-16 LE, 一 becomes U+004E")("utf-16 with a mark of the other byte order follows the mark", () => {
    expect(read(joined([0xfe, 0xff], utf16(notice, "be")), "utf-16").text).toBe(notice);
  });

  it.each([
    { encoding: "utf-8", bytes: joined([0xef, 0xbb, 0xbf], utf8(notice)) },
    { encoding: "utf-16le", bytes: joined([0xff, 0xfe], utf16(notice, "le")) },
    { encoding: "utf-16be", bytes: joined([0xfe, 0xff], utf16(notice, "be")) },
  ])("the mark of $encoding is no part of the text", ({ encoding, bytes }) => {
    expect(read(bytes, encoding).text).toBe(notice);
  });
});
