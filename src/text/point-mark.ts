/** The number that opens a point: ①, 1., （1）, 1）, 二是; a decimal (1.5万元) is none. With the blanks about it. */
export const pointMark = /^\s{0,3}(?:[①-⑳]|\d{1,2}[.．、](?!\d)|[（(]?\d{1,2}[)）]|[一二三四五六七八九十]{1,2}是)\s{0,2}/;
