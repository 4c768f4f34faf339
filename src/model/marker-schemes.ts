/** The numbering schemes of the genre, from the outermost that is usual to the innermost. */
export const markerSchemes = [
  "chapter", // 第一章, 第一部分
  "han", // 一、
  "ordinal", // 第一，
  "han-paren", // （一）
  "digit", // 1. 1、
  "problem", // 问题1：
  "decimal", // 1.1
  "digit-paren", // （1）
  "digit-half-paren", // 1）
  "circled", // ①
] as const;

/** A numbering scheme of headings: `han` is 一、, `han-paren` is （一）, `digit` is 1. and 1、. */
export type MarkerScheme = (typeof markerSchemes)[number];
