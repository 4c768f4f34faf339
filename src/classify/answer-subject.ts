import { fieldLabels } from "../lexicon/cues.js";
import { statusLexicon } from "../lexicon/status.js";

/** What stands behind a label: its colon or closing bracket, or the end of its line. */
const behindLabel = /^[】\]〕）)]?(?:\s?[：:]|[】\]〕]|\s{0,2}(?:\n|$))/;
/** A label has nothing before it in its clause but brackets, numbers and bullets. */
const beforeLabel = /(?:^|[\s。；;，,、】\]）)（([【〔.．①-⑳])$/;

/**
 * An answer with the words that any answer has, whatever its subject, as blanks: labels (整改措施：) and statements of
 * how far it is (该问题已整改到位). Every other character stays where it was.
 *
 * @example withoutAnswerWords("整改措施：采购公开。该问题已整改到位") // "    ：采购公开。        "
 */
export function withoutAnswerWords(answer: string): string {
  const labels = fieldLabels()
    .finder.find(answer)
    .filter(({ start, end }) => beforeLabel.test(answer.slice(Math.max(0, start - 1), start)) && behindLabel.test(answer.slice(end, end + 4)));
  const { subjects, issues } = statusLexicon();
  const states = issues.find(answer);
  const stateStarts = new Set(states.map(({ start }) => start));
  const stateOf = subjects.find(answer).filter(({ end }) => stateStarts.has(end));
  let told = "";
  for (const { start, end } of [...labels, ...states, ...stateOf].sort((a, b) => a.start - b.start)) {
    if (start < told.length) continue;
    told += answer.slice(told.length, start) + " ".repeat(end - start);
  }
  return told + answer.slice(told.length);
}
