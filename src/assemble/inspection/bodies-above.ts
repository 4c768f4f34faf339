const committee = "(?:党中央|中央|自治区党委|[省市州盟县区旗]委)";
const list = `${committee}(?:[、和及与]${committee}){0,3}`;
const office = "(?:巡[察视](?:工作)?(?:领导小组)?(?:办公室|办|机构|组)?)?";

/** What stands above and only asks: 落实|省委、市委工作要求, 贯彻|中央、省委巡视巡察工作部署. Feedback and its mending are not asked by one above. */
const asked = new RegExp(`(?:落实|贯彻|学习|传达|践行|遵循)(?:好|了)?(?:[^，,。；;：:\\n反整]{0,12}(?<!的)[和及与、])?${list}(?:关于)?[^，,。；;：:、\\n反整组轮]{0,14}?(?:要求|决策|部署|精神|规划|意见|安排|决定)`, "g");
/** Under whose lead or care: 在|省委巡视办的关心指导和市委坚强领导|下. */
const led = new RegExp(`在${committee}[^，,。；;：:\\n]{0,24}(?:领导|指导|支持|关心|帮助|关怀)下`, "g");
/** Who praises or passes on what another did: |省委巡视办予以|推广, |中央巡视组肯定. */
const praising = new RegExp(`${committee}${office}(?:对[^，,。；;：:\\n]{0,16})?(?:予以|给予|充分|高度)?(?:推广|转发|肯定|表扬|认可|点赞|推介)`, "g");

/**
 * A text without the bodies that only ask, lead or praise: they stand above the one that acts. Each is left as a comma.
 *
 * @example withoutBodiesAbove("县委认真落实省委工作要求，深化巡察") // "县委认真，，深化巡察"
 */
export function withoutBodiesAbove(text: string): string {
  return text.replace(asked, "，").replace(led, "，").replace(praising, "，");
}
