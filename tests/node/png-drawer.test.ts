import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hanFontFiles } from "../../src/node/han-fonts.js";
import { loadPngDrawer } from "../../src/node/png-drawer.js";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="30" height="20"><text x="2" y="15" font-size="12">巡察</text></svg>';

describe("loadPngDrawer", () => {
  it("says that fonts are missing where none has Han characters", async () => {
    expect(await loadPngDrawer([])).toBe("fonts");
  });

  it("says so where what is called a font is none, or is not there", async () => {
    expect(await loadPngDrawer([[join(import.meta.dirname, "no-such-font.ttf")], [import.meta.filename]])).toBe("fonts");
  });

  it("draws a PNG of twice the size, where this machine can, and says why where it cannot", async () => {
    const drawer = await loadPngDrawer();
    if (typeof drawer === "string") {
      expect(["package", "fonts"]).toContain(drawer);
      return;
    }
    const png = drawer(svg);
    const header = new DataView(png.buffer, png.byteOffset);
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([60, 40]);
  });
});

describe("hanFontFiles", () => {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const large = new Uint8Array(1 << 20);

  it("takes known fonts first, with their bold, then any large one; small ones hold no Han characters", () => {
    mkdirSync(join(folder, "deep"));
    for (const name of ["Unknown.TTF", "SimHei.ttf", "deep/NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "letter.txt"]) writeFileSync(join(folder, name), large);
    writeFileSync(join(folder, "Latin.ttf"), "");
    const sets = hanFontFiles([folder, join(folder, "none")]);
    expect(sets.map((set) => set.map((path) => basename(path)))).toEqual([["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"], ["SimHei.ttf"], ["Unknown.TTF"]]);
  });
});
