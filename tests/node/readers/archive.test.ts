import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { InspectionError } from "../../../src/model/error.js";
import { readArchive } from "../../../src/node/readers/archive.js";
import { defaultLimits, type ReadLimits } from "../../../src/node/readers/reader.js";
import { makeGbkZip } from "../../fixtures-makers/make-zip.js";
import { gb18030 } from "../../helpers/bytes.js";

const text = strToU8("一、整改情况");
const docx = zipSync({ "[Content_Types].xml": text, "word/document.xml": text });

function list(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): string[] {
  return [...readArchive(bytes, "a.zip", { ...defaultLimits, ...limits })].map((part) => (part instanceof InspectionError ? `${part.file}: ${part.code}` : part.name));
}

/** Sets bytes of the entry in the directory of a zip (the first, unless told). */
function patch(zip: Uint8Array, offset: number, value: number, entry = 0): Uint8Array {
  const copy = zip.slice();
  let at = -1;
  for (let found = 0; found <= entry; found++) at = Buffer.from(copy.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 1);
  new DataView(copy.buffer).setUint32(at + offset, value, true);
  return copy;
}

describe("documents in an archive", () => {
  const rows: readonly { why: string; zip: Uint8Array; names: readonly string[]; limits?: Partial<ReadLimits> }[] = [
    { why: "in the order of their names, folders and others left out", zip: zipSync({ "乙.txt": text, "甲/a.docx": docx, "图.png": text, "b.xyz": text }), names: ["a.zip/乙.txt", "a.zip/甲/a.docx"] },
    { why: "what systems leave behind", zip: zipSync({ "a.txt": text, "__MACOSX/._a.txt": text, ".hidden.txt": text, "~$a.docx": text }), names: ["a.zip/a.txt"] },
    { why: "names in GBK", zip: makeGbkZip({ "整改通报.txt": text, "附件/清单.md": text }, gb18030), names: ["a.zip/整改通报.txt", "a.zip/附件/清单.md"] },
    { why: "names that lead out of it are names", zip: zipSync({ "../../etc/a.txt": text, "/b.txt": text }), names: ["a.zip/etc/a.txt", "a.zip/b.txt"] },
    { why: "an archive in it", zip: zipSync({ "内.zip": zipSync({ "a.txt": text }) }), names: ["a.zip/内.zip/a.txt"] },
    { why: "a docx in it is one document", zip: zipSync({ "a.zip": docx }), names: ["a.zip/a.zip"] },
    { why: "stored, not deflated", zip: zipSync({ "a.txt": text }, { level: 0 }), names: ["a.zip/a.txt"] },
    { why: "something before it", zip: Uint8Array.from([...strToU8("PK\u0003\u0004 junk"), ...zipSync({ "a.txt": text })]), names: ["a.zip/a.txt"] },
    { why: "an entry with a wrong checksum: the others go on", zip: patch(zipSync({ "a.txt": text, "b.txt": text }), 16, 1), names: ["a.zip/a.txt: E_ARCHIVE_CORRUPT", "a.zip/b.txt"] },
    { why: "an entry with a password: the others go on", zip: patch(zipSync({ "a.txt": text, "b.txt": text }), 8, 0x00080001), names: ["a.zip/a.txt: E_ENCRYPTED", "a.zip/b.txt"] },
    { why: "an entry packed in a way that is not read", zip: patch(zipSync({ "a.txt": text, "b.txt": text }), 8, 0x000e0000), names: ["a.zip/a.txt: E_FORMAT_UNSUPPORTED", "a.zip/b.txt"] },
    { why: "together more than allowed", zip: zipSync({ "a.txt": text, "b.txt": text }), names: ["a.zip/a.txt", "a.zip/b.txt: E_ARCHIVE_LIMIT"], limits: { maxUnpackedBytes: text.length + 1 } },
  ];
  it.each(rows)("$why", ({ zip, names, limits }) => {
    expect(list(zip, limits)).toEqual([...names].sort());
  });
});

describe("what is refused as a whole", () => {
  const two = zipSync({ "a.txt": text, "b.txt": text });
  const rows: readonly { why: string; zip: Uint8Array; code: string; limits?: Partial<ReadLimits> }[] = [
    { why: "no document in it", zip: zipSync({ "a.png": text }), code: "E_ARCHIVE_NO_DOCUMENT" },
    { why: "cut off", zip: two.slice(0, -30), code: "E_ARCHIVE_CORRUPT" },
    { why: "two entries that share their bytes", zip: patch(two, 42, 0, 1), code: "E_ARCHIVE_CORRUPT" },
    { why: "an entry outside the file", zip: patch(two, 42, 0x7fffffff), code: "E_ARCHIVE_CORRUPT" },
    { why: "too many entries", zip: two, code: "E_ARCHIVE_LIMIT", limits: { maxEntries: 1 } },
  ];
  it.each(rows)("$why: $code", ({ zip, code, limits }) => {
    expect(() => list(zip, limits)).toThrow(expect.objectContaining({ code }));
  });
});
