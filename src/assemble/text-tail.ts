import { endsLikeItsKind } from "../text/labelled-lines.js";

const closing = /\n[^\S\n]{0,8}(?:下一步|下一阶段|接下来|今后)[，,]|\n[^\S\n]{0,8}(?:通报|公示|公开)期间[，,]?如?[^\n]{0,30}(?:意见|建议|问题)|\n[^\n]{0,40}(?:欢迎[^\n]{0,30}(?:监督|意见)|联系(?:方式|电话|人)|监督电话|特此(?:通报|公告|报告))/;
const signature = /\n(?:[^\n。，；：]{4,40}[\n \u3000]{1,12})?(?:\d{4}年\d{1,2}月\d{1,2}日?|[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;

/** Where the last issue or point of a document ends: before its closing lines and its signature; `to` for any other. */
export function lastAnswerEnd(text: string, from: number, to: number): number {
  if (to < text.length) return to;
  const tail = text.slice(from, to);
  const ends = [closing.exec(tail)?.index, signature.exec(tail.trimEnd())?.index].filter((at) => at !== undefined);
  return ends.length === 0 ? to : from + Math.min(...ends);
}

const hasStop = /[。；;！？!?]/;
const endsInWord = /[\u4e00-\u9fff，,、“]$/;
/** What may stand behind the last stop of a text that is whole: a source, a contact, a signature, a day. */
const noSentence = /谢谢|来源|作者|编辑|供稿|撰稿|审核|记者|通讯员|联系|电话|地址|邮|\d年|〇|(?:[室组委会局部办院府]|完)$/;
const longestTail = 400;
const shortestTail = 4;

/** Whether a text breaks off in the middle of a sentence: its last line has stops, and words without one behind them. */
export function isCutOff(text: string): boolean {
  const end = text.trimEnd();
  const lineStart = end.lastIndexOf("\n") + 1;
  const line = end.slice(Math.max(lineStart, end.length - longestTail));
  if (!hasStop.test(line) || !endsInWord.test(line)) return false;
  const tail = line.split(hasStop).at(-1) as string;
  return tail.trim().length >= shortestTail && !noSentence.test(tail) && !endsLikeItsKind(end, lineStart);
}
