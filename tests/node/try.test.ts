import { it } from "vitest";
import { makeRtf } from "../fixtures-makers/make-rtf.js";
import { makeOfd } from "../fixtures-makers/make-ofd.js";
import { makePdf } from "../fixtures-makers/make-pdf.js";
import { readRtf } from "../../src/node/readers/rtf.js";
import { readOfd } from "../../src/node/readers/ofd.js";
import { readPdf } from "../../src/node/readers/pdf.js";
import { defaultLimits } from "../../src/node/readers/reader.js";
import { parseDocument } from "../../src/parse.js";
import { cleanText } from "../../src/clean/index.js";
import { noticeText } from "../fixtures-makers/notice.js";
import { gb18030 } from "../helpers/bytes.js";
it("x", async () => {
  const e = parseDocument(noticeText()); const ec = cleanText(noticeText()).text.replace(/\n+/g,"\n").trim();
  for (const r of [readRtf(makeRtf(gb18030), "", defaultLimits), readRtf(makeRtf(gb18030, {unicode: true, numbers: "automatic"}), "", defaultLimits), readOfd(makeOfd(), "", defaultLimits), await readPdf(makePdf("UniGB-UCS2-H", gb18030), "", defaultLimits)]) {
    console.log(r.text.slice(0, 120), r.pages, r.notes);
    const d = parseDocument(r.text);
    console.log(r.format, d.id === e.id, d.issues.length, d.measures.length, d.entities.length, d.diagnostics);
    const c = cleanText(r.text).text.replace(/\n+/g,"\n").trim();
    for (let i = 0; i < c.length; i++) if (c[i] !== ec[i]) { console.log(JSON.stringify(c.slice(i-20,i+20)), JSON.stringify(ec.slice(i-20,i+20))); break; }
  }
});
