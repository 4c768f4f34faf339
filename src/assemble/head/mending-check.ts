/** How it is looked at afterwards whether things were mended, as source of a pattern. Behind 巡察, 回头看 is an inspection. */
export const mendingCheck = "(?:成效|实地|现场|专项|联合|跟踪|监督|情况){0,2}(?:评估|督查|督察|督导|督办|回访|验收|核查|检查|抽查|调研|[“\"]?回头看[”\"]?)";

const opens = "(?:进行|开展|实施|组织了)";
const openings = new RegExp(opens, "g");
const checkNext = new RegExp(`^了?${mendingCheck}`);
/** What is looked at between the verb and the check: 开展(巡察整改)专项检查. */
const checkBehind = new RegExp(`^[^，,。；;\\n]{0,16}整改[^，,。；;\\n]{0,8}?(?<!巡[察视])${mendingCheck}`);
const mendingBefore = /整改[^，,。；;\n]{0,20}$/;
const inspects = new RegExp(`${opens}[^，,。；;\\n]{0,24}巡[察视](?!整改|反馈|成果|组|办|工作)`);
const reach = 48;

/** Where a passage says that what was mended is looked at: 对…整改情况|开展了督查, |开展巡察整改专项检查. -1 where it does not. */
function checkAt(passage: string): number {
  for (const { index, 0: verb } of passage.matchAll(openings)) {
    const behind = passage.slice(index + verb.length, index + verb.length + reach);
    if (checkNext.test(behind) && mendingBefore.test(passage.slice(Math.max(0, index - reach), index))) return index;
    if (checkBehind.test(behind)) return index;
  }
  return -1;
}

/** 县委第一巡察组(于)，对某局党组开展了巡察整改“回头看”: a team inspects once more. */
const teamLooksBack = /^[^对。；;\n]{0,30}巡[察视][^对，,。；;\n]{0,6}组[^对，,。；;\n]{0,4}[，,]?对[^。；;\n]{0,60}回头看/;

/**
 * Whether the first act of a passage is to look at what was mended, not to inspect.
 *
 * @example checksMending("县委巡察办对梨树镇党委巡察整改情况开展了督查") // true
 */
export function checksMending(passage: string): boolean {
  const at = checkAt(passage);
  if (at < 0 || teamLooksBack.test(passage)) return false;
  const inspection = passage.search(inspects);
  return inspection < 0 || at < inspection;
}
