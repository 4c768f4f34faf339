import { isAsciiWord, isBlank } from "../text/characters.js";
import type { Line } from "../text/lines.js";

/** A run of blanks inside a text. */
export interface BlankRun extends Line {
  /** Whether it holds a tab. */
  readonly tab: boolean;
}

const labelAhead = /^[\u4e00-\u9fff]{2,8}[：:]/;
const numeralAlone = /(?:^|\n)[一二三四五六七八九十]{1,3}$/;
const figureAlone = /(?:^|\n)\d{1,2}$/;
/** A short line without a stop, that does not go on with what is counted: 1 总体情况, but 3 个方面. */
const titleAhead = /^(?![个项条名人次件份户元万亿年月日家所类级])(?:[\u4e00-\u9fff“《]|20\d\d年)[^\n，,。；;：:]{2,30}(?=\n|$)/;

/** The runs of blanks in a text. */
export function blankRuns(text: string): BlankRun[] {
  const runs: BlankRun[] = [];
  for (let index = 0; index < text.length; index++) {
    if (!isBlank(text.charCodeAt(index))) continue;
    const start = index;
    let tab = false;
    for (; index < text.length && isBlank(text.charCodeAt(index)); index++) tab ||= text.charCodeAt(index) === 0x09;
    runs.push({ start, end: index, tab });
  }
  return runs;
}

/** Whether a run of blanks inside a line means nothing: it stands beside a Han character or a Chinese mark. */
export function isStray(text: string, { start, end, tab }: BlankRun): boolean {
  if (tab || labelAhead.test(text.slice(end, end + 10)) || isNumbered(text, start, end) || partsBodies(text, start, end)) return false;
  return !(isAsciiWord(text.charCodeAt(start - 1)) && isAsciiWord(text.charCodeAt(end)));
}

const bodyBefore = /(?:党组|党委|党工委|党总支|党支部|委员会|[省市州县区旗]委|政府|局)$/;
const bodyAhead = /^(?:中共|[\u4e00-\u9fff]{2,4}[省市州县区旗镇乡])[\u4e00-\u9fff]{0,24}?(?:党组|党委|党工委|党总支|党支部|委员会|[省市州县区旗]委|政府|[局办院]|中心|公司)(?:关于|[ \u3000])/;
const longestBody = 34;

/** Whether blanks part two bodies that a title names side by side: 中共青禾县水利局党组|中共青禾县河长办党组关于…. */
function partsBodies(text: string, start: number, end: number): boolean {
  return bodyBefore.test(text.slice(Math.max(0, start - 4), start)) && bodyAhead.test(text.slice(end, end + longestBody));
}

/** Whether a number stands alone at the head of a line before a blank, a heading without its mark: 一 强化责任, 1 总体情况. */
function isNumbered(text: string, blank: number, end: number): boolean {
  const before = text.slice(Math.max(0, blank - 4), blank);
  if (numeralAlone.test(before)) return !"是要看查".includes(text[end] ?? "是");
  return figureAlone.test(before) && titleAhead.test(text.slice(end, end + 34));
}
