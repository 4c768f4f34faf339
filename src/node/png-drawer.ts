import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as resvgModule from "@resvg/resvg-wasm";
import { hanFontFiles, readFonts } from "./han-fonts.js";

/** Makes a PNG of an SVG document. */
export type PngDrawer = (svg: string) => Uint8Array;

/** Why no PNG can be drawn: the package is not there, or no font on this machine has Han characters. */
export type PngHindrance = "package" | "fonts";

type Resvg = Pick<typeof resvgModule, "Resvg">;

/** Times that a PNG is larger than its picture: sharp in print at a width of 13 cm. */
const zoom = 2;

const probe = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="20" font-size="20">${text}</text></svg>`;

let loading: Promise<Resvg | undefined> | undefined;

/** The package, made ready once; undefined where it is not there. */
async function load(): Promise<Resvg | undefined> {
  try {
    const resvg = await import("@resvg/resvg-wasm");
    await resvg.initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
    return resvg;
  } catch {
    return undefined;
  }
}

/** Draws with fonts that are held as bytes. */
function drawWith({ Resvg }: Resvg, fontBuffers: Uint8Array[]): <Result>(svg: string, value: number, take: (image: { readonly pixels: Uint8Array; asPng(): Uint8Array }) => Result) => Result {
  return (svg, value, take) => {
    const picture = new Resvg(svg, { font: { fontBuffers }, fitTo: { mode: "zoom", value } });
    const image = picture.render();
    try {
      return take(image);
    } finally {
      image.free(); // memory of the module is nobody else's to free
      picture.free();
    }
  };
}

/**
 * Loads what draws PNGs, `@resvg/resvg-wasm`, an optional package, with a font of this machine that has Han characters. Where
 * there is none it is not given at all: pictures with empty boxes would pass for whole ones.
 *
 * The package is the one for WebAssembly, as it is given the font once, as bytes: its native sister reads the whole file of
 * a font (20 MB) again for each letter that it draws, two seconds a figure.
 *
 * @param fonts sets of paths of fonts, of which the first that has Han characters is taken; those of this machine unless given
 */
export async function loadPngDrawer(fonts?: readonly (readonly string[])[]): Promise<PngDrawer | PngHindrance> {
  const resvg = await (loading ??= load());
  if (resvg === undefined) return "package";
  for (const paths of fonts ?? hanFontFiles()) {
    const draw = drawWith(resvg, readFonts(paths));
    const pixels = (text: string): string => draw(probe(text), 1, (image) => image.pixels.join());
    // without a font for them, two characters look the same
    if (pixels("巡") !== pixels("察")) return (svg) => draw(svg, zoom, (image) => image.asPng());
  }
  return "fonts";
}
