const wholeLead = /(?:推进|推动|抓好|抓实|抓紧|督促|落实)[了好]?(?:全部|所有|上述)?$/;
const ofRest = /正在|重点|部分|突出|难点|其余|其他|剩余|余下|仍|继续/;
const wholeTail = /^(?:[省市县区州旗]委)?(?:巡[察视]组?)?(?:反馈)?的?(?:具体|整改)?问题(?:(?:以及|[和及、与])[^，,。；;\n]{1,24}问题)?的?整改(?:落实|任务)?(?:落实|工作)?$/;
const planLead = /(?:包括|涵盖|包含|覆盖)(?:[\d一二三四五六七八九十]{1,3}[个项类大]{0,2}(?:方面|类))?$/;
const planTail = /^[^。；;\n]{0,30}(?:方案|清单|台账)/;
const summing = /^(?:具体|反馈|突出|主要)?问题中[，,]?[^，,。；;\n]{0,8}(?:完成|整改|销号|办结)/;
const split = /^问题[\d一二三四五六七八九十]/;
const still = /(?:还|仍|仍然|也|主要|普遍|依然)存在[着了]?(?:[\d一二三四五六七八九十]{1,3}[个大]?(?:方面|类))?$/;
const assigned = /交办(?:的)?(?:问题)?$/;
const facet = /^个?(?:方面|环节|层面|维度|步骤|领域|角度|[\u4e00-\u9fff]{0,4}(?:小组|工作组|专项组|专班)|组(?!织))/;
const abolished = /(?:^|[^、和及])废止[^、和及]{0,6}$/;
const angle = /聚焦|围绕|紧盯|紧扣|着眼|立足/g;
const found = /指出|反馈|发现|通报|存在|提出|[，,]/;

/** Whether mending is told of the whole list and not of a part of it: 稳步推进|29个反馈问题整改. */
export function isWholeList(before: string, after: string): boolean {
  return wholeLead.test(before) && !ofRest.test(before) && wholeTail.test(after);
}

/** Whether a figure of issues is told where no word of finding stands: 涵盖|30个问题的方案, |28个问题中，完成整改25个, 还存在|25个问题. */
export function isToldOtherwise(before: string, behind: string): boolean {
  return (planLead.test(before) && planTail.test(behind)) || summing.test(behind) || split.test(behind) || still.test(before) || assigned.test(before);
}

/** Whether a figure beside rules counts no rules: 完善制度等|6个方面, 废止制度|2项. */
export function countsNoRules(before: string, counted: string): boolean {
  return facet.test(counted) || abolished.test(before);
}

/** Whether groups are what was looked at: 聚焦“…”|三个方面. */
export function isFocus(before: string): boolean {
  const lead = [...before.matchAll(angle)].at(-1);
  return lead !== undefined && !found.test(before.slice(lead.index));
}
