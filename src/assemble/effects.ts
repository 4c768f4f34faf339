const effect =
  /(?:进一步|不断|持续|明显|显著|有效|全面|更加|切实|逐步|日益|大幅|稳步|有力|得到(?:了)?(?:有效|全面|较好|切实|明显)?|实现(?:了)?|取得(?:了)?)(?:[\u4e00-\u9fff]{0,4})(?:提升|提高|增强|压实|夯实|解决|改善|好转|转变|优化|规范|加强|扭转|整治|纠正|巩固|彰显|凸显|显现|成效|见效|突破|进展|健全|完善|净化|浓厚|强化|深化|拓展|激发|落实|遏制|化解|保障|畅通|收紧|筑牢|稳固|坚定|坚决|有力|到位)$/;
const weighs = /[未缺弱差慢]|不(?!断)|难以|有待|亟待|需/;
const outcome = /成效|成果|效果|变化/;

/** Whether a heading only says that something became better: 政治责任进一步压实, 突出问题得到解决. */
export function tellsEffect(heading: string): boolean {
  const clause = heading.trim().split(/[，,；;]/).at(-1) as string;
  return effect.test(clause) && !weighs.test(clause);
}

/** Whether a chapter is about what the mending brought, by its own heading and all those under it: 整改成效 （一）政治责任进一步压实. */
export function holdsEffects(chapter: string, headings: readonly string[]): boolean {
  return outcome.test(chapter) && headings.length > 0 && headings.every(tellsEffect);
}
