import type { Buffer } from "node:buffer";

/** Makes a PNG of an SVG document. */
export type PngDrawer = (svg: string) => Uint8Array;

/** Why no PNG can be drawn: the package is not there, or no font on this machine has Han characters. */
export type PngHindrance = "package" | "fonts";

/** Times that a PNG is larger than its picture: sharp in print at a width of 13 cm. */
const zoom = 2;

const probe = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="20" font-size="20">${text}</text></svg>`;

/**
 * Loads what draws PNGs, `@resvg/resvg-js`, an optional package, with the fonts of this machine. Where it cannot draw Chinese
 * it is not given at all: pictures with empty boxes would pass for whole ones.
 *
 * @param systemFonts false leaves the machine's fonts alone: for tests
 */
export async function loadPngDrawer({ systemFonts = true }: { readonly systemFonts?: boolean } = {}): Promise<PngDrawer | PngHindrance> {
  const loaded = await import("@resvg/resvg-js").catch(() => undefined);
  if (loaded === undefined) return "package";
  const font = { loadSystemFonts: systemFonts };
  const draw = (svg: string, value: number): { pixels: Buffer; asPng: () => Buffer } => new loaded.Resvg(svg, { font, fitTo: { mode: "zoom", value } }).render();
  // without a font for them, two characters look the same
  const [one, other] = [draw(probe("巡"), 1), draw(probe("察"), 1)];
  if (one.pixels.equals(other.pixels)) return "fonts";
  return (svg) => draw(svg, zoom).asPng();
}
