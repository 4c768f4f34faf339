import { effectWords } from "../lexicon/effects.js";

/** Whether a heading only says that something became better: 政治责任进一步压实, 突出问题得到解决. */
export function tellsEffect(heading: string): boolean {
  const { effect, weighs } = effectWords();
  const clause = heading.trim().split(/[，,；;]/).at(-1) as string;
  return effect.test(clause) && !weighs.test(clause);
}

/** Whether a chapter is about what the mending brought, by its own heading and all those under it: 整改成效 （一）政治责任进一步压实. */
export function holdsEffects(chapter: string, headings: readonly string[]): boolean {
  return effectWords().topic.test(chapter) && headings.length > 0 && headings.every(tellsEffect);
}
