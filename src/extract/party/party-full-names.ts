import { linesOf } from "../../text/lines.js";
import { isNameStop, readNameBefore } from "./party-name.js";
import type { PartyWords } from "./party-words.js";

const rim = 700; // characters at either end of a text where the title and the signature stand
const longestAlias = 16;

const defined = /^[为：:]?[“"‘「]?([^“”"‘’「」（）()，,。；;《》\n]{2,16})[”"’」）)，,。]/;

/** The names that the text itself shortens: 青禾县水务公司（以下简称“公司”）→ 公司: 青禾县水务公司. */
export function findDefinitions(text: string, words: PartyWords): Map<string, string> {
  const definitions = new Map<string, string>();
  for (let at = text.indexOf("称", 1); at >= 0; at = text.indexOf("称", at + 1)) {
    if (text[at - 1] !== "简" && text[at - 1] !== "下") continue; // 简称, 下称
    const alias = defined.exec(text.slice(at + 1, at + 4 + longestAlias))?.[1];
    if (alias === undefined) continue;
    let end = at - 1;
    while (end > 0 && at - end < 9 && "以下后文统并（(，, ".includes(text[end - 1] as string)) end--;
    const full = readNameBefore(text, end, words);
    if (full === undefined || full.end - full.start <= alias.length || definitions.has(alias)) continue;
    definitions.set(alias, text.slice(full.start, full.end));
  }
  return definitions;
}

/** The names that a line, or the part of it before 关于, is nothing but: 中共青禾县水利局党组; several stand side by side, parted by blanks. */
function namesOfLine(line: string, words: PartyWords): string[] {
  const about = line.indexOf("关于");
  const said = about < 0 ? line.replace(/[\d二〇○][\d一二三四五六七八九十〇○年月日]{4,14}$/, "") : line.slice(0, about);
  const names = said.trim().split(/[ \u3000]+/);
  return names.every((name) => isWholeName(name, words)) ? names : [];
}

function isWholeName(name: string, words: PartyWords): boolean {
  if (name.length < 4 || name.length > 36 || words.endings.endingAt(name, name.length) === undefined) return false;
  for (let index = 0; index < name.length; index++) if (isNameStop(name.charCodeAt(index))) return false;
  return true;
}

/** The names in the title and the signature: whose document it is. */
export function findOwnNames(text: string, words: PartyWords): string[] {
  const names = new Set<string>();
  const read = (part: string, first: boolean): void => {
    const lines = linesOf(part)
      .map(({ start, end }) => part.slice(start, end))
      .filter((line) => line !== "");
    for (const line of first ? lines.slice(0, 4) : lines.slice(-8)) {
      for (const name of namesOfLine(line, words)) names.add(name);
    }
  };
  read(text.slice(0, rim), true);
  read(text.slice(-rim), false);
  return [...names];
}
