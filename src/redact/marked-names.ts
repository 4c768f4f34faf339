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

/** The name that ends at an offset, three characters before two. */
function nameBefore(text: string, end: number): string | undefined {
  return [3, 4, 2].map((length) => text.slice(Math.max(0, end - length), end)).find(isName);
}

/** Whether a word ends as the name of a post does: 党组书记. */
function isPost(word: string): boolean {
  const { posts } = nameCues();
  return [1, 2, 3, 4, 5].some((length) => word.length >= length && posts.has(word.slice(-length)));
}

/** The name in a word that is one, or that is a post with its holder's name behind it: 局长张小明. */
function nameIn(word: string): string | undefined {
  return [word, ...[3, 4, 2].map((length) => word.slice(-length))].find((name) => isName(name) && (name === word || isPost(word.slice(0, -name.length))));
}

/** The names of a labelled value: 张小明、局长李某（办公室）. What follows names and posts is no list of names any more. */
function namesOf(value: string): string[] {
  const names: string[] = [];
  for (const part of value.split(/[、，,/／ \u3000]/)) {
    const word = part.replace(titles, (title) => (title === "某" ? title : ""));
    const name = nameIn(word);
    if (name !== undefined) names.push(name);
    else if (word !== "" && !isPost(word)) break;
  }
  return names;
}

/**
 * The names that words beside them give away: behind labels (联系人：), masked ones behind words such as 村民, before 同志.
 *
 * @example markedNames("联系人：张小明、李某，电话…") // ["张小明", "李某"]
 */
export function markedNames(text: string): string[] {
  const { words, whereOf } = nameCues();
  const names: string[] = [];
  for (const { word, start: from, end } of words.find(text)) {
    const where = whereOf(word);
    const colon = where === "behind" ? undefined : /^[ \u3000]{0,4}[：:][ \u3000]{0,4}/.exec(text.slice(end, end + 10))?.[0];
    if (where === "behind") {
      const name = nameBefore(text, from);
      if (name !== undefined) names.push(name);
    } else if (colon !== undefined) {
      const start = end + colon.length;
      for (const name of namesOf(text.slice(start, start + longestValue).split(/[。；;\n\d（(]/, 1)[0] as string)) names.push(name);
    } else if (where === "free") {
      const name = [text.slice(end, end + 3), text.slice(end, end + 2)].find((each) => /[某*×]$/.test(each) && isName(each));
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}
