import { nameCues } from "../lexicon/redact-labels.js";

const longestValue = 40; // characters behind a label in which names are looked for
const titles = /(?:同志|先生|女士|某)$/;

/** Whether a word has the form of a Chinese name: a known surname and one or two characters. */
function isName(word: string): boolean {
  const { surnames } = nameCues();
  const two = surnames.has(word.slice(0, 2));
  if (!/^[\u4e00-\u9fff*×X]{2,4}$/.test(word)) return false;
  return two ? word.length >= 3 : surnames.has(word.slice(0, 1)) && word.length <= 3;
}

/**
 * The names behind labels such as 联系人：, and behind words such as 村民 that a name may follow at once.
 *
 * @example namesBehindLabels("联系人：张小明、李某，电话…") // ["张小明", "李某"]
 */
export function namesBehindLabels(text: string): string[] {
  const { labels, isFree } = nameCues();
  const names: string[] = [];
  for (const { word: label, end } of labels.find(text)) {
    const colon = /^[ \u3000]{0,4}[：:][ \u3000]{0,4}/.exec(text.slice(end, end + 10))?.[0];
    if (colon === undefined && !isFree(label)) continue;
    const start = end + (colon?.length ?? 0);
    const value = text.slice(start, start + longestValue).split(/[。；;\n\d（(]/, 1)[0] as string;
    if (colon === undefined) {
      const name = [value.slice(0, 3), value.slice(0, 2)].find((each) => /[某*×]$/.test(each) && isName(each));
      if (name !== undefined) names.push(name);
      continue;
    }
    for (const part of value.split(/[、，,/／ \u3000]/)) {
      const name = part.replace(titles, (title) => (title === "某" ? title : ""));
      if (name === "") continue;
      if (!isName(name)) break; // what follows is no list of names any more
      names.push(name);
    }
  }
  return names;
}
