import { element, type Markup } from "../../write/page/markup.js";
import { type Colour, palette, type SeriesLook, type Shape } from "./palette.js";

/** What may be drawn in other than the colours of series: the page gives these other colours in the dark. */
export const inks = { ink: "#1b1f24", soft: "#565f6b", faint: "#dfe3e8", paper: "#ffffff" } as const;

/** An ink; see {@link inks}. */
export type Ink = keyof typeof inks;

/** A colour of the palette or an ink, as its class and its value. */
function paint(colour: Colour | Ink): { readonly name: string; readonly value: string } {
  return { name: colour, value: colour in palette ? palette[colour as Colour] : inks[colour as Ink] };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How a line is drawn. */
export interface LineLook {
  readonly colour: Colour | Ink;
  readonly width?: number;
  readonly dashed?: boolean;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, { colour, width = 1, dashed = false }: LineLook): Markup {
  const { name, value } = paint(colour);
  const [left, top, right, bottom] = [x1, y1, x2, y2].map(rounded);
  return element("line", { class: `line-${name}`, x1: left, y1: top, x2: right, y2: bottom, stroke: value, "stroke-width": width, "stroke-dasharray": dashed ? "4 3" : undefined });
}

/** How an area is filled. */
export interface AreaLook {
  readonly colour: Colour | Ink;
  readonly opacity?: number;
  readonly corner?: number;
}

/** A rectangle. */
export function rectangle(x: number, y: number, width: number, height: number, { colour, opacity = 1, corner = 0 }: AreaLook): Markup {
  const { name, value } = paint(colour);
  return element("rect", {
    class: `fill-${name}`,
    x: rounded(x),
    y: rounded(y),
    width: rounded(Math.max(0, width)),
    height: rounded(Math.max(0, height)),
    rx: corner === 0 ? undefined : corner,
    fill: value,
    "fill-opacity": opacity === 1 ? undefined : rounded(opacity),
  });
}

/** How a text is set. */
export interface TextLook {
  readonly size: number;
  readonly colour?: Colour | Ink;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
}

/** A line of text; `y` is where it stands on. */
export function words(x: number, y: number, text: string, { size, colour = "ink", anchor = "start", bold = false }: TextLook): Markup {
  const { name, value } = paint(colour);
  return element(
    "text",
    { class: `fill-${name}`, x: rounded(x), y: rounded(y), "font-size": size, fill: value, "text-anchor": anchor === "start" ? undefined : anchor, "font-weight": bold ? 700 : undefined },
    text,
  );
}

function outline(shape: Exclude<Shape, "circle">, x: number, y: number, radius: number): string {
  const corners: Record<typeof shape, readonly (readonly [number, number])[]> = {
    diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
    square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
    triangle: [[0, -1.2], [1.1, 0.85], [-1.1, 0.85]],
  };
  return corners[shape].map(([across, down]) => `${rounded(x + across * radius)},${rounded(y + down * radius)}`).join(" ");
}

/** A small arrow head that points on along a line. */
export function pointer(x: number, y: number, to: "left" | "right", colour: Colour): Markup {
  const { name, value } = paint(colour);
  const back = to === "left" ? 5 : -5;
  const corners = [[x, y], [x + back, y - 4], [x + back, y + 4]].map(([across = 0, down = 0]) => `${rounded(across)},${rounded(down)}`);
  return element("polygon", { class: `fill-${name}`, points: corners.join(" "), fill: value });
}

/** A mark of a series, with a short text that is told where it is pointed at; hollow for what is not sure. */
export function mark(x: number, y: number, radius: number, { colour, shape }: SeriesLook, { told, hollow = false }: { readonly told?: string; readonly hollow?: boolean }): Markup {
  const { name, value } = paint(colour);
  const look = { class: `${hollow ? "hollow" : "fill"}-${name}`, fill: hollow ? inks.paper : value, stroke: value, "stroke-width": 1.5 };
  const title = told === undefined ? undefined : element("title", {}, told);
  return shape === "circle"
    ? element("circle", { ...look, cx: rounded(x), cy: rounded(y), r: rounded(radius) }, title)
    : element("polygon", { ...look, points: outline(shape, x, y, radius) }, title);
}
