/**
 * Writes the notice of fixtures/formats in every format that is read. Run it when a maker changes:
 * `tsup --config tests/scripts.config.ts && node node_modules/.cache/xuncha/make-all.js`
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gb18030 } from "../helpers/bytes.js";
import { makeNoticeDoc } from "./make-doc.js";
import { makeDocx } from "./make-docx.js";
import { makeHtml } from "./make-html.js";
import { makeLedger } from "./make-ledger.js";
import { makeOfd } from "./make-ofd.js";
import { makePdf } from "./make-pdf.js";
import { makeRtf } from "./make-rtf.js";
import { makeGbkZip } from "./make-zip.js";
import { folder, noticeText } from "./notice.js";

const automatic = await makeDocx("automatic");
const files: Readonly<Record<string, Uint8Array | string>> = {
  "notice-gbk.md": gb18030(noticeText()),
  "notice.html": makeHtml(),
  "notice-gbk.html": gb18030(makeHtml().replace("utf-8", "gb2312")),
  "notice-typed.docx": await makeDocx("typed"),
  "notice-automatic.docx": automatic,
  "notice.doc": makeNoticeDoc(),
  "notice.wps": makeNoticeDoc(),
  "notice-gbk.pdf": makePdf("GBK-EUC-H", gb18030),
  "notice-unicode.pdf": makePdf("UniGB-UCS2-H", gb18030),
  "notice-embedded.pdf": makePdf("Identity-H", gb18030),
  "notice.ofd": makeOfd(),
  "notice.rtf": makeRtf(gb18030),
  "notice-unicode.rtf": makeRtf(gb18030, { unicode: true, numbers: "automatic" }),
  "notice.zip": makeGbkZip({ "整改通报/通报.docx": automatic }, gb18030),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
await makeLedger();
