import { deedOpenings } from "../lexicon/cues.js";
import { isDefectClause, isDefectHeading, opensWithDefect } from "./problems/defect.js";

/** What may stand before the verb: who did it, when. */
const subject = /^(?:[\u4e00-\u9fff]{0,8}(?:党委|党组|党工委|党总支|党支部)|我[局镇委院校办站所]|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[，,]?)/;
/** 对2名责任人进行通报批评, 将整改纳入考核. */
const aboutObject = /^(?:对(?!照)[^，,。；：]{1,40}?(?:进行|开展|实施|予以|给予|全面|全部|逐)|[将把][^，,。；：]{1,30}?(?:纳入|列入|作为|移交|移送|划转|调整|下放))/;
/** The name of what is looked at, though it opens as a deed does: 规范权力运行方面. */
const namesAspect = /(?:方面|情况|领域)$/;
/** What is mended, where a word of mending opens: 纠正执行偏差. Of 整治形式主义不彻底 the last word may tell how it was mended. */
const mended = /(?:问题|偏差|隐患|缺位|难题|短板|漏洞|弱项|不足|差距)$/;

/** Whether a title or first sentence opens with a word of what was done or looked at (推进, 落实), of whatever it goes on to say. */
export function opensAsDeed(title: string): boolean {
  return deedOpenings().finder.at(title, 0) !== undefined;
}

/**
 * Whether a title or first sentence tells what was done: 完善财务制度, 对2名责任人进行通报批评, 堵塞监管漏洞. 整治形式主义不彻底
 * and 推进项目建设 do not say so by themselves.
 */
export function tellsDeed(title: string): boolean {
  const who = subject.exec(title)?.[0].length ?? 0;
  const { finder, rowsOf } = deedOpenings();
  const word = finder.at(title, 0) ?? finder.at(title, who);
  const opens = (word !== undefined && rowsOf(word)[0]?.kind === "deed") || aboutObject.test(title.slice(who));
  if (!opens || namesAspect.test(title) || isDefectHeading(title)) return false;
  return !isDefectClause(title) || (mended.test(title) && !opensWithDefect(title));
}
