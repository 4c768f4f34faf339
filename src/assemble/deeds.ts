import { deedOpenings, problemWords } from "../lexicon/cues.js";
import { isDefectClause, isDefectHeading, opensWithDefect } from "./problems/defect.js";

/** What may stand before the verb: who did it, when. */
const subject = /^(?:[\u4e00-\u9fff]{0,8}(?:党委|党组|党工委|党总支|党支部)|我[局镇委院校办站所]|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[，,]?)/;
/** 对2名责任人进行通报批评, 将整改纳入考核. */
const aboutObject = /^(?:对(?!照)[^，,。；：]{1,40}?(?:进行|开展|实施|予以|给予|全面|全部|逐)|[将把][^，,。；：]{1,30}?(?:纳入|列入|作为|移交|移送|划转|调整|下放))/;
/** The name of what is looked at, though it opens as a deed does: 规范权力运行方面. */
const namesAspect = /(?:方面|情况|领域)$/;
/** What is mended, where a word of mending opens: 纠正执行偏差. Of 整治形式主义不彻底 the last word may tell how it was mended. */
const mended = /(?:问题|偏差|隐患|缺位|难题|短板|漏洞|弱项|不足|差距)$/;

/** The noun that ends a title, behind what is said to be wrong with it: 解除不合规|合同. */
const objectBehind = /^的?[\u4e00-\u9fff]{0,4}(?:合同|协议|账户|票据|凭证|制度|办法|文件|资金|费用|补贴|人员|干部|项目|工程|设施|设备|房屋|土地|企业|单位|事项|行为|条款|会议|报表|牌子|线索)$/;

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
  if (!opens || namesAspect.test(title)) return false;
  if (isOfObject(title)) return true;
  return !isDefectHeading(title) && (!isDefectClause(title) || (mended.test(title) && !opensWithDefect(title)));
}

/** Whether what is wrong is said of the noun that ends a title, with which something was done: 解除不合规合同. */
function isOfObject(title: string): boolean {
  const { finder, rowsOf } = problemWords();
  const last = finder.find(title).filter(({ word }) => rowsOf(word)[0]?.kind === "state").at(-1);
  return last !== undefined && objectBehind.test(title.slice(last.end));
}
