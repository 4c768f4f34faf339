import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { makeDoc, makeNoticeDoc } from "../fixtures-makers/make-doc.js";
import { readDoc } from "../../src/node/readers/doc.js";
import { defaultLimits } from "../../src/node/readers/reader.js";
import { noticeText } from "../fixtures-makers/notice.js";
import WordExtractor from "word-extractor";
it("x", async () => {
  const b = makeNoticeDoc();
  writeFileSync("/tmp/n.doc", b);
  console.log(readDoc(b, "", defaultLimits).text === noticeText());
  const w = await new WordExtractor().extract(Buffer.from(b));
  console.log(w.getBody() === noticeText(), w.getBody().slice(0, 50));
  const d = makeDoc("甲乙丙丁戊\n一二三\n四\n", { deleted: ["丙丁"], listed: ["一二三"] });
  console.log(readDoc(d, "", defaultLimits), (await new WordExtractor().extract(Buffer.from(d))).getBody());
});
