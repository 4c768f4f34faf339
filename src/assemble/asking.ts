/** 要 that asks: not 要求不严, 要素保障不力, 要件不全. */
const asked = "要(?![求害点素闻么件案])";
const opening = new RegExp(`^[\\s，,：:；;]{0,4}(?:还|更|都|也|又|一定)?(?:${asked}|必须|务必|应当|须(?!知))`);
const longestOpening = 8;

/** What is asked: 要…, but for 主要, 需要, 纪要. */
export const asksFor = new RegExp(`(?<![主重需必首纪纲摘概次紧扼])${asked}`);

/** Whether a passage opens with what is asked, as no problem does: 要建立台账, 必须限期整改. 要求不严 does not. */
export function opensAsking(passage: string): boolean {
  return opening.test(passage.slice(0, longestOpening));
}
