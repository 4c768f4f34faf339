import { problemLeads } from "../../lexicon/cues.js";
import type { DocumentKind } from "../../model/document-kinds.js";

/** What is wanting in the work of the inspectors, before their list: 巡察工作还存在, 从巡察报告质量看，主要问题. */
const theirWork =
  /(?:^|[，,。；;：:从在]|[本此这]轮|[本此这]次|各|[全我][县市区省州旗]|当前|目前|部分|个别|个)巡[察视](?:组?工作|干部队伍|队伍|干部|机构|报告|组)(?:质量|建设|情况|开展|自身|本身|[上中]|来?看){0,3}[，,]?(?:主要|也|还|仍|尚){0,2}(?:存在|有|问题|不足|差距)/;
const shortestBody = 2;
/** Who was inspected: 向县档案馆党组反馈, 对县档案馆党组进行了巡察. */
const towards = /[向对]/;
const inspects = /反馈|(?:开展|进行)了?.{0,16}?巡[察视]/;
const clauseStop = /[，,。；;\n]/;
/** Whether a text says of a body that it was inspected or told what was found. */
function inspectsBody(text: string): boolean {
  return text.split(clauseStop).some((clause) => {
    const at = clause.search(towards);
    return at >= 0 && inspects.test(clause.slice(at + shortestBody + 1));
  });
}

/** What of an inspection is the inspected body's: 常规巡察|反馈问题整改不力. */
const answered = /^(?:组)?(?:工作)?(?:反馈|整改|发现|指出|提出|移交|意见|问题|成果)/;

/** Tells of problems whether they are faults of the inspectors' own work, which concern no inspected body. */
export type InspectorsReader = (lead: string, points: readonly string[]) => boolean;

/**
 * Makes the reader of the faults of the inspection work itself: 巡察工作还存在以下不足：, or points most of which speak of how it
 * was done (政治巡察定位不准). Where one body was inspected these may be its own, as a county's are that inspects others.
 */
export function inspectorsReader(text: string, kind: DocumentKind): InspectorsReader {
  let named: boolean | undefined;
  const namesBody = (): boolean => (named ??= kind !== "round-summary" && inspectsBody(text));
  return (lead, points) => (theirWork.test(lead) || (points.length > 1 && points.filter(speaksOfInspecting).length * 2 > points.length)) && !namesBody();
}

function speaksOfInspecting(point: string): boolean {
  return problemLeads().inspecting.find(point).some(({ end }) => !answered.test(point.slice(end)));
}
