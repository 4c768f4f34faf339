const separators = /\s{0,3}[>＞»›]{1,2}\s{0,3}/;
const label = /(?:^|\s)(?:所属)?栏目\s{0,3}[：:]\s{0,3}([^\s：:|｜>＞]{2,20})/;
/** What a way to the page begins with: 当前位置：首页 > 党务公开 > 巡察整改 > 正文 */
const opensTrail = /^(?:(?:您?的?(?:当前|现在)?(?:所在)?位置)(?:是|为)?\s{0,3}[：:]?\s{0,3})?(?:网站)?(?:首页|主页)/;
/** What a way ends with in place of a column. */
const noColumn = /^(?:正文|内容|详情|查看|详细(?:信息|内容)|文章(?:内容|正文)?|信息内容)?$/;
const longestColumn = 20;
const longestTrail = 120;

/**
 * The column of a site that a page stands in, by a line that it shows before the document: behind 栏目：, else the last stop but
 * the page itself on the way to it. Undefined where it shows none.
 *
 * @example columnShown(["首页 > 党务公开 > 巡察整改 > 正文"]) // "巡察整改"
 */
export function columnShown(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const said = label.exec(line)?.[1];
    if (said !== undefined) return said;
  }
  const trail = lines.find((line) => line.length <= longestTrail && opensTrail.test(line) && separators.test(line));
  const stops = trail?.split(separators).slice(1).map((stop) => stop.trim()) ?? [];
  return stops.findLast((stop) => stop.length <= longestColumn && !noColumn.test(stop));
}
