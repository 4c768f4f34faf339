/** A committee of a congress that has inspections held: 六届澄江区委4个巡察组, 十二届县委统一部署. 十二届县委五次全会 is a meeting's. */
const committeeOfCongress =
  /(?:^|[^第\d一二三四五六七八九十])第?([一二三四五六七八九十]{1,3}|\d{1,2})届([^，。；：、\n届会]{0,8}?(?:自治区党委|[省市州盟县区旗]委|党委|党工委|党组))(?!办|书记)([^，。；：、\n会]{0,16}?(?:巡[察视]|部署))/g;
/** A round, right behind a committee: its congress may be another's. */
const roundBehind = /第([一二三四五六七八九十]{1,3}|\d{1,2})轮/;
/** What the inspection of a committee found, which an issue may tell of an earlier one: 十二届县委巡察|反馈问题整改不彻底. */
const findings = /^组?(?:曾经?)?(?:反馈|指出|发现|通报)(?:的|了)?[^，。；\n]{0,12}(?:问题|意见)/;
/** What was before: 前五轮, 上轮, 以来已开展三轮. */
const earlier = /[前上以往]|以来|\d轮|[一二三四五六七八九十]轮/;

/**
 * The congress of the committee whose inspection a text tells, where a round's number stands elsewhere than with it; none
 * where the text names several.
 *
 * @param own - the committee of the team (区委), where it is known: another's congress does not count
 * @example congressOf("六届澄江区委4个巡察组分别反馈", 3, "区委", readNumeral) // 6
 */
export function congressOf(
  text: string,
  round: number,
  own: string | undefined,
  readNumeral: (text: string) => number | undefined,
): number | undefined {
  const found = new Set<number>();
  for (const { index, 0: said, 1: congress = "", 2: committee = "", 3: act = "" } of text.matchAll(committeeOfCongress)) {
    if (own !== undefined && !committee.endsWith(own)) continue;
    if (findings.test(text.slice(index + said.length, index + said.length + 24))) continue;
    const beside = roundBehind.exec(act);
    if (beside === null ? earlier.test(act) : readNumeral(beside[1] as string) !== round) continue;
    const number = readNumeral(congress);
    if (number !== undefined) found.add(number);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
