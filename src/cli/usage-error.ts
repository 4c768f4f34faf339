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
  const asked = message.split("(Did you mean")[0] as string; // what is quoted may hold line breaks
  if (sentence === key) return [first, ...rest].join(" ");
  const quoted = [...asked.matchAll(/'([^']{1,200})'/g)].map((match) => match[1] as string);
  const names = quoted.length > 0 ? quoted : [between(first, ": ", "") ?? ""];
  const allowed = between(first, "Allowed choices are ", ".");
  const example = allowed === undefined ? between(first, " is invalid. ", "") : undefined;
  const meant = between(rest.join(" "), "(Did you mean ", "?)");
  return [
    sentence.replace("{names}", names.join(" ")),
    ...(allowed === undefined ? [] : [label("usage.allowed", lang).replace("{names}", allowed)]),
    ...(example === undefined ? [] : [`(${example})`]),
    ...(meant === undefined ? [] : [label("usage.meant", lang).replace("{names}", meant)]),
  ].join(" ");
}

/** What stands between two marks, from the first to the last one behind it; undefined where they do not stand. */
function between(text: string, before: string, behind: string): string | undefined {
  const start = text.indexOf(before);
  if (start < 0 || !text.endsWith(behind)) return undefined;
  return text.slice(start + before.length, text.length - behind.length);
}
