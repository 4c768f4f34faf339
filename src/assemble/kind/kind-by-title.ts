import type { DocumentKind } from "../../model/document-kinds.js";

/** What may stand behind the last noun of a title: …（公开版）, …》的通知. */
const tail = "》?(?:的通知)?(?:[（(][^（）()]{1,12}[)）])?$";
/** 巡察 and what belongs to it, but not what was mended: 巡察县档案馆党组, 对县档案馆党组巡察. */
const inspected = "巡[察视](?:(?!整改|整治|落实)[^，。；]){0,40}?";

/** How it is looked at afterwards whether things were mended. Behind 巡察, 回头看 is an inspection. */
const mendingCheck = "(?:成效|实地|现场|专项|联合|跟踪|监督|情况){0,2}(?:评估|督查|督察|督导|督办|回访|验收|核查|检查|抽查|调研|[“\"]?回头看[”\"]?)";

/** What the end of a title says by itself; what stands before it (反馈问题, 专项检查, 回头看, 反馈意见) is its object. */
const ends: readonly { readonly kind: DocumentKind; readonly end: RegExp }[] = [
  { kind: "progress-report", end: new RegExp(`整改(?:工作)?(?:落实|进展|完成|推进)?(?:情况|结果|进展)的?(?:通报|报告|公示|公告|公开|说明|汇报)${tail}`) },
  // how what was mended was looked at: 整改“回头看”情况的报告, 整改成效验收报告
  { kind: "progress-report", end: new RegExp(`整改[^，。；]{0,8}?(?<!巡[察视])${mendingCheck}(?:工作)?(?:情况|结果)?的?(?:报告|通报|汇报|公示|公告)${tail}`) },
  { kind: "ledger", end: new RegExp(`整改(?:(?:工作|问题|任务|落实|措施|责任|事项|推进|具体|专项|实施|进展|完成|情况){0,3})(?:方案|台账|清单|销号表|任务表)${tail}`) },
  // 关于巡察县档案馆党组情况的反馈, 关于对县档案馆党组巡察的情况反馈
  { kind: "feedback-notice", end: new RegExp(`${inspected}(?:情况|意见|结果|问题)的?反馈${tail}`) },
  { kind: "feedback-notice", end: new RegExp(`${inspected}反馈(?:报告|材料|通报|意见书|书)${tail}`) },
  // 第五轮巡察情况反馈全部完成
  { kind: "feedback-notice", end: new RegExp(`巡[察视](?:意见|情况|工作|结果)?的?反馈(?:情况|工作|意见)?(?:已|均|全部|全面|顺利|圆满){0,3}完成${tail}`) },
  { kind: "address", end: new RegExp(`(?<!作)表态(?:发言|讲话)?(?:稿|材料)?${tail}`) },
  // 市委巡察工作领导小组听取第三轮巡察情况汇报
  { kind: "round-summary", end: new RegExp(`(?:听取|轮)[^，。；]{0,24}?${inspected}(?:情况|工作|综合)的?汇报(?:会(?:议)?(?:召开)?)?${tail}`) },
];

/** The kind that the end of a title tells whatever stands before it; undefined for most titles. */
export function kindByTitle(title: string): DocumentKind | undefined {
  return ends.find(({ end }) => end.test(title))?.kind;
}
