import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { fillMessage } from "../lexicon/fill-message.js";
import { label } from "../lexicon/labels.js";
import { lintRuleTexts } from "../lexicon/lint-rules.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { severities } from "../model/severities.js";
import type { InspectionError } from "../model/error.js";
import { parseFileText } from "../node/read-document.js";
import { type FileText, readTexts } from "../node/read-text.js";
import { createLineIndex } from "../text/line-index.js";
import { lint } from "../lint/index.js";
import { writeFindings } from "../write/findings.js";
import { type LintedFile, sarifLog, sarifResults } from "../write/sarif.js";
import type { lintFormats } from "./choices.js";
import { exitStatus, print, tellError } from "./console.js";
import { Progress } from "./progress.js";
import { filesToRead, type ReadFlags, readOptionsOf } from "./reading.js";

/** What `xuncha lint` may be told. */
export interface LintFlags extends ReadFlags {
  readonly format?: (typeof lintFormats)[number];
  /** Codes of rules, parted by commas. */
  readonly off?: string;
  readonly failOn?: Diagnostic["severity"];
}

/** What `lint` calls an output: how each file is shown, and what comes first and last. */
interface Output {
  readonly open: string;
  readonly show: (file: LintedFile, isFirst: boolean) => string;
  readonly close: (counts: Readonly<Record<string, number>>, errors: readonly InspectionError[]) => string;
}

function outputOf(format: (typeof lintFormats)[number], lang: Language): Output {
  switch (format) {
    case "text":
      return {
        open: "",
        show: (file) => writeFindings(file, lang),
        close: (counts) => `${fillMessage(label("lint.summary", lang), Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, `${count}`])))}\n`,
      };
    case "json":
      return { open: "[", show: (file, isFirst) => `${isFirst ? "\n" : ",\n"}${JSON.stringify(asJson(file))}`, close: () => "\n]\n" };
    case "sarif": {
      const results: object[] = []; // the log is one value: it is written when all files are read
      return {
        open: "",
        show: (file) => {
          for (const result of sarifResults(file, lang)) results.push(result);
          return "";
        },
        close: (_, errors) => sarifLog(results, { lang, errors }),
      };
    }
  }
}

/** One file as JSON: its findings with lines and columns beside the spans. */
function asJson({ name, text, findings }: LintedFile): object {
  const placeOf = createLineIndex(text);
  return { file: name, findings: findings.map((finding) => ({ ...finding, ...placeOf(finding.span.start) })) };
}

/** The codes of `--off`, each of which must be a rule. */
function codesOf(off: string | undefined): string[] {
  const codes = (off ?? "").split(/[,，\s]/).filter((code) => code !== "");
  const known = lintRuleTexts();
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) throw errorOf("E_USAGE_RULE", { details: { seen: unknown, known: [...known.keys()].join(", ") } });
  return codes;
}

/**
 * Reads files and tells what contradicts itself or is missing in each.
 *
 * @returns the exit status: 0 nothing at or above `failOn`, 1 something was found, 2 nothing could be read, 3 some files
 *   failed (whatever was found in the others)
 */
export async function runLint(args: readonly string[], flags: LintFlags, stop: AbortSignal): Promise<number> {
  const { lang, failOn = "error" } = flags;
  const off = codesOf(flags.off);
  const inputs = await filesToRead(args, lang);
  if (inputs === undefined) return exitStatus.unusable;
  const { files, errors } = inputs;
  const options = readOptionsOf(flags);
  const linted = (read: FileText): LintedFile => {
    const { text, source } = read;
    return { name: source.name, text, findings: lint(parseFileText(read, options), { text, lang, off }) };
  };
  const output = outputOf(flags.format ?? "text", lang);
  const counts = { files: 0, error: 0, warning: 0, info: 0 };
  const failures: InspectionError[] = [...errors];
  const progress = new Progress(files.length, lang);
  if (output.open !== "") await print(output.open);
  for (const file of files) {
    await new Promise((next) => setImmediate(next)); // signals are heard between files
    if (stop.aborted) break;
    for await (const result of readTexts(file, options)) {
      if (!result.ok) {
        failures.push(result.error);
        progress.end();
        tellError(result.error, lang);
        continue;
      }
      const found = linted(result.value);
      const shown = output.show(found, counts.files === 0);
      counts.files++;
      for (const { severity } of found.findings) counts[severity]++;
      if (shown !== "") await print(shown);
    }
    progress.tell(counts.files + failures.length - errors.length, failures.length - errors.length);
  }
  progress.end();
  await print(output.close(counts, failures));
  if (counts.files === 0) return exitStatus.unusable;
  if (failures.length > 0) return exitStatus.partly;
  const atOrAbove = severities.slice(0, severities.indexOf(failOn) + 1);
  return atOrAbove.some((severity) => counts[severity] > 0) ? exitStatus.wanting : exitStatus.done;
}
