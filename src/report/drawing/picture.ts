import { element, markup, type Markup } from "../../write/page/markup.js";
import { rectangle, words } from "./marks.js";
import { wrapText } from "./text-width.js";

/** How wide every picture is, in units of its view box; about a pixel of a screen. */
export const pictureWidth = 760;

/** Sizes of type, in the same units. */
export const typeSizes = { title: 17, label: 13, small: 11.5 } as const;

const fonts = '"Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","Microsoft YaHei","PingFang SC","Hiragino Sans GB","WenQuanYi Micro Hei","SimHei",sans-serif';
const margin = 16;

/** What is drawn, without title and caption. */
export interface Plot {
  readonly height: number;
  readonly marks: readonly Markup[];
}

/** What a picture says beside what it shows. */
export interface PictureText {
  readonly title: string;
  readonly caption: readonly string[];
  readonly lang: "zh" | "en";
}

function svgElement(height: number, { title, lang }: PictureText, content: readonly Markup[]): Markup {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xml:lang": lang === "zh" ? "zh-CN" : "en",
      viewBox: `0 0 ${pictureWidth} ${Math.ceil(height)}`,
      width: pictureWidth,
      height: Math.ceil(height),
      role: "img",
      "aria-label": title,
      "font-family": fonts,
    },
    content,
  );
}

/** The plot alone, for a page that says the rest itself. */
export function plotSvg(plot: Plot, text: PictureText): Markup {
  return svgElement(plot.height, text, plot.marks);
}

/** The plot with its title above and its caption below, to be used by itself: as a file, in a paper, on a slide. */
export function pictureSvg(plot: Plot, text: PictureText): string {
  const { title, small } = typeSizes;
  const room = pictureWidth - 2 * margin;
  const titleLines = wrapText(text.title, title, room);
  const captionLines = text.caption.flatMap((sentence) => wrapText(sentence, small, room));
  const top = margin + titleLines.length * title * 1.4 + 8;
  const bottom = top + plot.height + 10;
  const height = bottom + captionLines.length * small * 1.5 + margin;
  const content = [
    rectangle(0, 0, pictureWidth, Math.ceil(height), { colour: "paper" }),
    ...titleLines.map((line, index) => words(margin, margin + title + index * title * 1.4, line, { size: title, bold: true })),
    element("g", { transform: `translate(0 ${Math.round(top)})` }, plot.marks),
    ...captionLines.map((line, index) => words(margin, bottom + small + index * small * 1.5, line, { size: small, colour: "soft" })),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(svgElement(height, text, content)).html}\n`;
}
