import type { CommanderError } from "commander";
import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";

/**
 * What is wrong with a command line, in the language asked for: the parser's code chooses the sentence, what it quotes is
 * filled in. A code without a sentence of ours keeps the parser's own.
 *
 * @example for `xuncha parse --bad a.txt` in Chinese: 不认识的选项：--bad
 */
export function usageError({ code, message }: CommanderError, lang: Language): string {
  const key = `usage.${code.replace(/^commander\./, "")}`;
  const sentence = label(key, lang);
  const [first = "", ...rest] = message.replace(/^error: /, "").split("\n");
  if (sentence === key) return [first, ...rest].join(" ");
  const quoted = [...first.matchAll(/'([^']{1,200})'/g)].map((match) => match[1] as string);
  const names = quoted.length > 0 ? quoted : [/: (.{1,200})$/.exec(first)?.[1] ?? ""];
  const allowed = /Allowed choices are (.{1,200}?)\.$/.exec(first)?.[1];
  const example = / is invalid\. (?!Allowed)(.{1,200})$/.exec(first)?.[1];
  const meant = /\(Did you mean (.{1,200}?)\?\)/.exec(rest.join(" "))?.[1];
  return [
    sentence.replace("{names}", names.join(" ")),
    ...(allowed === undefined ? [] : [label("usage.allowed", lang).replace("{names}", allowed)]),
    ...(example === undefined ? [] : [`(${example})`]),
    ...(meant === undefined ? [] : [label("usage.meant", lang).replace("{names}", meant)]),
  ].join(" ");
}
