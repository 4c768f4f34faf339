import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/node/read-document.js";
import { parseDocument } from "../../../src/parse.js";
import { hasBrowser, startBrowser } from "../../helpers/browser.js";

const typed = readFileSync(join(import.meta.dirname, "../../../fixtures/produced/report.txt"), "utf8");
const plain = (text: string): string => text.replace(/\s/g, "");

describe.skipIf(!hasBrowser("a .pdf that a browser prints is not read"))("a .pdf that a browser prints", () => {
  // its font has one picture for 长 and ⻓: the file says the one that comes first
  it("says what was typed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xuncha-printed-"));
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      const paragraphs = typed.split("\n").map((line) => `<p>${line}</p>`).join("");
      await page.setContent(`<meta charset="utf-8"><style>p { margin: 0; text-indent: 2em; line-height: 1.8; font-family: "Noto Sans CJK SC", sans-serif }</style>${paragraphs}`);
      const path = join(folder, "printed.pdf");
      writeFileSync(path, await page.pdf({ format: "A4", margin: { top: "2.5cm", bottom: "2.5cm", left: "2.5cm", right: "2.5cm" } }));
      const read = await readDocument({ path, name: "printed.pdf" });
      if (!read.ok) throw read.error;
      const expected = parseDocument(typed);
      expect(read.value.issues.map(({ id, title, status }) => `${id} ${plain(title)} ${status.value}`)).toEqual(expected.issues.map(({ id, title, status }) => `${id} ${plain(title)} ${status.value}`));
      expect(read.value.measures.map(({ id, text }) => `${id} ${plain(text)}`)).toEqual(expected.measures.map(({ id, text }) => `${id} ${plain(text)}`));
      expect(read.value.entities.map(({ type, text }) => `${type} ${plain(text)}`)).toEqual(expected.entities.map(({ type, text }) => `${type} ${plain(text)}`));
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
