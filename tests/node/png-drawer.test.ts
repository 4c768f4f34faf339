import { describe, expect, it } from "vitest";
import { loadPngDrawer } from "../../src/node/png-drawer.js";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="30" height="20"><text x="2" y="15" font-size="12">巡察</text></svg>';

describe("loadPngDrawer", () => {
  it("says that fonts are missing where none has Han characters", async () => {
    expect(await loadPngDrawer({ systemFonts: false })).toBe("fonts");
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
