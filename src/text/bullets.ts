import { CharacterSet } from "./character-set.js";

/** The signs that open a paragraph of a list without numbers, those that a symbol font leaves among them. For a class of a pattern: none of them means more in one. */
export const bulletSigns = "●○◆◇■□▲△▶►★☆◎•·▪▫※➢➤❖\uF06C\uF06E\uF075\uF0D8";

const signs = new CharacterSet(bulletSigns);
const blankBehind = /[^\S\n]{0,4}/y;

/**
 * How many characters the bullet at an offset takes, with the blanks behind it; 0 where none stands there. A sign that
 * comes twice hides a name: ○○县, ★★公司.
 *
 * @example bulletLength("● 台账不全。", 0) // 2
 */
export function bulletLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (!signs.has(code) || text.charCodeAt(offset + 1) === code) return 0;
  blankBehind.lastIndex = offset + 1;
  return 1 + (blankBehind.exec(text)?.[0].length ?? 0);
}
