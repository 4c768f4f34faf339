/** Colours that people who are colour-blind tell apart (Okabe and Ito 2008), as they stand on white. */
export const palette = {
  blue: "#0072b2",
  vermilion: "#d55e00",
  green: "#009e73",
  purple: "#cc79a7",
  sky: "#56b4e9",
  orange: "#e69f00",
} as const;

/** A colour of the palette. */
export type Colour = keyof typeof palette;

/** Shapes of marks: what colours tell, shapes tell too. */
export const shapes = ["circle", "diamond", "square", "triangle"] as const;

/** A shape of marks; see {@link shapes}. */
export type Shape = (typeof shapes)[number];

/** How a series is told from the others: by colour and by shape. */
export interface SeriesLook {
  readonly colour: Colour;
  readonly shape: Shape;
}

/** The looks of series that stand side by side, in their order. */
export const seriesLooks: readonly SeriesLook[] = [
  { colour: "blue", shape: "circle" },
  { colour: "vermilion", shape: "diamond" },
  { colour: "green", shape: "square" },
  { colour: "purple", shape: "triangle" },
];

/** How a group looks that is like the others, and one that the title names. */
export const groupLooks: Readonly<Record<"usual" | "standing", SeriesLook>> = {
  usual: { colour: "blue", shape: "circle" },
  standing: { colour: "vermilion", shape: "diamond" },
};
