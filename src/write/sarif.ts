import type { Language } from "../lexicon/diagnostics.js";
import { label } from "../lexicon/labels.js";
import { lintRuleTexts } from "../lexicon/lint-rules.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { InspectionError } from "../model/error.js";
import type { Span } from "../model/span.js";
import { createLineIndex, type LinePlace } from "../text/line-index.js";
import { version } from "../version.js";

/** A file with what was found in it; `text` is what the spans point into. */
export interface LintedFile {
  /** Its path, relative if it is to be found from elsewhere too. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Diagnostic[];
}

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** The path of a file as a URI reference: 通报/甲.txt → %E9%80%9A… */
function uriOf(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/\p{Surrogate}/gu, "\ufffd");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}

function locationOf(uri: string, placeOf: (offset: number) => LinePlace, { start, end }: Span): { artifactLocation: object; region: object } {
  const [from, to] = [placeOf(start), placeOf(end)];
  return {
    artifactLocation: { uri },
    region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start },
  };
}

/** One file's findings as results of SARIF. */
export function sarifResults({ name, text, findings }: LintedFile, lang: Language = "zh"): object[] {
  const uri = uriOf(name);
  const placeOf = createLineIndex(text);
  const indexes = new Map([...lintRuleTexts().keys()].map((code, index) => [code, index]));
  return findings.map(({ code, severity, message, span, related = [] }) => ({
    ruleId: code,
    ...(indexes.has(code) ? { ruleIndex: indexes.get(code) } : {}),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: locationOf(uri, placeOf, span) }],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((other, index) => ({ id: index + 1, physicalLocation: locationOf(uri, placeOf, other), message: { text: label("lint.related", lang) } })) }),
  }));
}

/** A whole SARIF log around results; `errors` are files that could not be read. */
export function sarifLog(results: readonly object[], options: { readonly lang?: Language; readonly errors?: readonly InspectionError[] } = {}): string {
  const { lang = "zh", errors = [] } = options;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "xuncha",
            version,
            semanticVersion: version,
            language: lang === "zh" ? "zh-CN" : "en-US",
            rules: [...lintRuleTexts().values()].map(({ code, severity, names }) => ({
              id: code,
              shortDescription: { text: names[lang] },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map(({ code, file, messages }) => ({
              level: "error",
              descriptor: { id: code },
              message: { text: `${file === null ? "" : `${file}: `}${messages[lang]}` },
            })),
          },
        ],
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n"],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/**
 * Writes findings as a SARIF 2.1.0 log, which code-scanning services and editors read. Lines, columns and offsets count
 * UTF-16 units of the original text.
 *
 * @example writeSarif([{ name: "通报.txt", text, findings: lint(parseDocument(text), { text }) }])
 */
export function writeSarif(files: readonly LintedFile[], options: { readonly lang?: Language } = {}): string {
  return sarifLog(files.flatMap((file) => sarifResults(file, options.lang)), options);
}
