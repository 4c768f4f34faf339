const bracketed = /[【〖〔]([\u4e00-\u9fff“”、]{2,24})[】〗〕]/y;

/** A heading that brackets mark instead of a number: 【组织建设方面】. Offsets of its words; `after` is behind the bracket. */
export interface BracketedHeading {
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

/**
 * The bracketed heading at an offset; undefined where none stands there. Words alone make one: 【2012】33号 and
 * 【字体：大 中 小】 are none. Whether the words are a label of a value (【整改情况】) is not asked.
 *
 * @example bracketedHeadingAt("【组织建设方面】●换届不及时。", 0) // { start: 1, end: 7, after: 8 }
 */
export function bracketedHeadingAt(text: string, offset: number): BracketedHeading | undefined {
  bracketed.lastIndex = offset;
  const words = bracketed.exec(text)?.[1];
  return words === undefined ? undefined : { start: offset + 1, end: offset + 1 + words.length, after: offset + words.length + 2 };
}
