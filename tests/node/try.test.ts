import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { makePdf, makeScannedPdf, makeEncryptedPdf } from "../fixtures-makers/make-pdf.js";
import { readPdf } from "../../src/node/readers/pdf.js";
import { defaultLimits } from "../../src/node/readers/reader.js";
import { parseDocument } from "../../src/parse.js";
import { noticeText } from "../fixtures-makers/notice.js";
import { gb18030 } from "../helpers/bytes.js";
it("x", async () => {
  const e = parseDocument(noticeText());
  for (const f of ["GBK-EUC-H","UniGB-UCS2-H","Identity-H"] as const) {
    const b = makePdf(f, gb18030);
    writeFileSync(`/tmp/n-${f}.pdf`, b);
    const r = await readPdf(b, "a", defaultLimits);
    console.log(f === "GBK-EUC-H" ? r.text : r.text.slice(0, 100), r.pages, r.notes);
    const d = parseDocument(r.text);
    console.log(d.id === e.id, d.title, d.issues.length, d.measures.length, d.entities.length, e.entities.length, d.diagnostics);
  }
  for (const b of [makeScannedPdf(), makeEncryptedPdf(), makePdf("GBK-EUC-H", gb18030).slice(0, 3000)]) await readPdf(b, "a", defaultLimits).then((r) => console.log(r.text.length), (x) => console.log(String(x)));
});
