import { findRegion, regionNamesIn } from "../../lexicon/regions.js";
import { anyOf } from "../../text/pattern.js";

const reach = 400; // characters of a text in which its place is named
const notOne = "(?!各|全|所有|部分|有关|[一二三四五六七八九十]{1,3}个)";
/** A town or a village as what is inspected: 对南屏镇党委, 向白鹭市南屏镇反馈, 对南屏镇所辖12个村. */
const inspectedTown = new RegExp(
  `[对向](?:中共)?${notOne}(?:[\\u4e00-\\u9fff]{2,4}市)?[^县区旗市、，,。；：\\s\\d]{1,6}(?<![城下农乡])[镇乡村](?:党委|党总支|党支部|党组织|委员会|反馈|所辖|下辖|开展|进行)`,
);

/**
 * The tier of a city's committee that inspects (市委). A city that the table of regions knows has the tier of its row. Towns and
 * villages are below cities that rank as counties, and below the few prefectures without counties: where a city that is not
 * known inspects them, its tier is undefined. Not in 提级巡察, which reaches down.
 *
 * @example tierOfCity("中共射洪市教育局党组关于巡察整改进展情况的通报") // "county"
 * @example tierOfCity("市委第二巡察组对南屏镇党委开展了巡察。") // undefined
 */
export function tierOfCity(head: string): "county" | "prefecture" | undefined {
  for (const name of regionNamesIn(head.slice(0, reach))) {
    if (!name.endsWith("市")) return "prefecture"; // a county below it
    const region = findRegion([name]);
    if (region?.code !== undefined) return region.county === name && !isInspected(name, head) ? "county" : "prefecture";
  }
  return inspectedTown.test(head) && !/提级|交叉/.test(head) ? undefined : "prefecture";
}

/** Whether a city is itself what is inspected: 市委第二巡察组对射洪市委开展了巡察. */
function isInspected(city: string, head: string): boolean {
  return new RegExp(`(?:对|向|巡[察视]|进驻)(?:中共)?${anyOf([city])}(?:委|人大|政府|政协|中级人民法院|开展|进行)`).test(head);
}
