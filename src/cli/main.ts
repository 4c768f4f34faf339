#!/usr/bin/env node
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Language } from "../lexicon/diagnostics.js";
import { errorOf } from "../lexicon/errors.js";
import { severities } from "../model/severities.js";
import { segmenterEngines } from "../node/segmenter-engines.js";
import { version } from "../version.js";
import { visible } from "../text/visible.js";
import type { CheckFlags } from "./check.js";
import { checkFormats, failLevels, ledgerUnits, lintFormats, parseFormats, schemaModels, textFormats } from "./choices.js";
import type { ClassifyFlags } from "./classify.js";
import type { CompareFlags } from "./compare.js";
import { exitStatus, tellError } from "./console.js";
import type { LintFlags } from "./lint.js";
import type { ImportFlags } from "./import.js";
import { runParse, type ParseFlags } from "./parse.js";
import type { SegmentFlags } from "./segment.js";
import { usageError } from "./usage-error.js";
import { toInspectionError } from "../node/read-text.js";

let signal: "SIGINT" | "SIGTERM" | undefined;
const stop = new AbortController();
const signalStatus = { SIGINT: 130, SIGTERM: 143 } as const;

function bytesOf(text: string): number {
  const match = /^(\d{1,12}(?:\.\d{1,3})?)\s?([kmg]?)(?:i?b)?$/i.exec(text);
  if (text === "Infinity") return Number.POSITIVE_INFINITY;
  if (match === null) throw new InvalidArgumentError("e.g. 200m, 1g, Infinity");
  return Number(match[1]) * 1024 ** ["", "k", "m", "g"].indexOf((match[2] ?? "").toLowerCase());
}

const textsHelp = "文字；不给则读标准输入，一行一段 texts, else standard input, one a line";
const filesHelp = "文件、文件夹、通配符，或 - 表示标准输入 paths, folders, patterns, or - for standard input";

function jobsOf(text: string): number | "auto" {
  if (text === "auto") return text;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("e.g. 2, auto");
  return Number(text);
}

function withJobs(command: Command): Command {
  return command.option("--jobs <n>", "用几个线程读（默认 1；auto 按核数） threads to read with; auto: one a core", jobsOf);
}

/** Adds what every command that works through many files and may be interrupted may be told. */
function withBatch(command: Command): Command {
  return withJobs(command)
    .option("--resume", "接着做上次中断的（要有 -o） go on with a run that was interrupted (with -o)")
    .option("--failures <file>", "把失败清单写成 .csv 或 .ndjson write a list of failures")
    .option("--force", "覆盖已有的文件 overwrite files that are there");
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("e.g. 5");
  return Number(text);
}


function program(setStatus: (status: number) => void): Command {
  const lang = new Option("--lang <lang>", "语言 language").choices(["zh", "en"]).default("zh");
  const encoding = new Option("--encoding <name>", "文字编码（默认自动识别）: utf-8, gb18030, gbk, utf-16le, utf-16be, big5");
  const maxBytes = new Option("--max-bytes <size>", "单个文件的上限 the largest file to read, e.g. 200m").argParser(bytesOf);
  const command = new Command("xuncha")
    .description("把巡察文书读成数据：提纲、问题、措施，各带原文位置。离线运行。\nReads Party-inspection documents into typed data. Offline.")
    .version(version)
    .exitOverride()
    .showHelpAfterError(false)
    .configureOutput({ outputError: () => undefined });
  withBatch(command.command("parse"))
    .description("读文书，输出提纲、问题和措施 read documents into typed data")
    .argument("<files...>", filesHelp)
    .addOption(new Option("-f, --format <format>", "输出格式（终端默认 table，管道默认 ndjson）").choices([...parseFormats]))
    .option("-o, --output <file>", "写入文件，全部完成后一次写成 write to a file, whole or not at all")
    .addOption(lang)
    .addOption(encoding)
    .addOption(maxBytes)
    .option("--redact", "隐去电话、邮箱、地址和人名 mask contacts and names of persons")
    .exitOverride()
    .action(async (files: string[], flags: ParseFlags) => {
      setStatus(await runParse(files, flags, stop.signal));
    });
  withBatch(command.command("import"))
    .description("把问题写成整改台账：.xlsx .csv .ndjson .parquet write issues as a ledger")
    .argument("<files...>", filesHelp)
    .requiredOption("-o, --output <file>", "台账文件，格式看结尾 the ledger; its ending tells the format")
    .addOption(new Option("--row <unit>", "一行是一个问题，还是一条措施 a row for each issue or measure").choices([...ledgerUnits]))
    .option("--columns <names>", "要哪些列、什么次序，用逗号隔开（表头或英文名） columns and their order, by header or key")
    .option("--append", "加到已有台账的后面，已有的不动、不重复 add to a ledger that is there")
    .option("--template <ledger>", "照这份台账的表头填写 fill the layout of this ledger")
    .addOption(lang)
    .addOption(encoding)
    .addOption(maxBytes)
    .option("--redact", "隐去电话、邮箱、地址和人名 mask contacts and names of persons")
    .exitOverride()
    .action(async (files: string[], flags: ImportFlags) => {
      const { runImport } = await import("./import.js");
      setStatus(await runImport(files, flags, stop.signal));
    });
  command
    .command("segment")
    .description("分词 cut text into words")
    .argument("[texts...]", textsHelp)
    .addOption(new Option("--engine <engine>", "分词引擎 segmenter").choices([...segmenterEngines]))
    .option("--words <list>", "自加的词，逗号分开，可重复 words of your own, by commas; may be repeated", wordsOf)
    .addOption(encoding)
    .addOption(new Option("-f, --format <format>", "输出格式").choices([...textFormats]))
    .addOption(lang)
    .exitOverride()
    .action(async (texts: string[], flags: SegmentFlags) => {
      const { runSegment } = await import("./segment.js");
      setStatus(await runSegment(texts, flags));
    });
  command
    .command("classify")
    .description("判断属于哪个聚焦、什么主题 tell focus and topics of texts")
    .argument("[texts...]", textsHelp)
    .addOption(encoding)
    .addOption(new Option("-f, --format <format>", "输出格式").choices([...textFormats]))
    .addOption(lang)
    .exitOverride()
    .action(async (texts: string[], flags: ClassifyFlags) => {
      const { runClassify } = await import("./classify.js");
      setStatus(await runClassify(texts, flags));
    });
  command
    .command("lint")
    .description("找出一份文书内部的矛盾和缺漏 find contradictions and gaps inside each document")
    .argument("<files...>", filesHelp)
    .addOption(new Option("-f, --format <format>", "输出格式").choices([...lintFormats]).default("text"))
    .option("--redact", "隐去电话、邮箱、地址和人名 mask contacts and names of persons")
    .option("--off <codes>", "不查的规则，逗号分隔 rules to switch off, parted by commas")
    .addOption(new Option("--fail-on <severity>", "有这一级或更重的发现时返回 1 exit with 1 from this severity on").choices([...severities]).default("error"))
    .addOption(lang)
    .addOption(encoding)
    .addOption(maxBytes)
    .exitOverride()
    .action(async (files: string[], flags: LintFlags) => {
      const { runLint } = await import("./lint.js");
      setStatus(await runLint(files, flags, stop.signal));
    });
  command
    .command("check")
    .description("核对整改报告回应了哪些反馈事项 tell which items of a feedback notice a progress report answers")
    .argument("<feedback>", "反馈通报，或每行一项的清单、CSV the feedback notice, or a list of its items")
    .argument("<progress>", "整改报告 the progress report")
    .addOption(new Option("-f, --format <format>", "输出格式").choices([...checkFormats]).default("text"))
    .option("-o, --output <file>", "写入文件 write to a file")
    .addOption(lang)
    .addOption(encoding)
    .addOption(maxBytes)
    .addOption(new Option("--fail-on <state>", "有此种或更差的结果时以 1 结束 exit 1 where an item is in this state or a worse one").choices([...failLevels]))
    .option("--decisions <file>", "人工决定（JSON） what people have decided")
    .option("--redact", "隐去电话、邮箱、地址和人名 mask contacts and names of persons")
    .option("--write-decisions <file>", "把待定事项写成模板 write a template of what is to be decided")
    .option("--force", "允许覆盖已有的文件 overwrite files that are there")
    .exitOverride()
    .action(async (feedback: string, progress: string, flags: CheckFlags) => {
      const { runCheck } = await import("./check.js");
      setStatus(await runCheck(feedback, progress, flags));
    });
  withJobs(command.command("compare"))
    .description("按县、单位类别、年份等分组比较，写出数据表、统计、图和网页报告 compare groups of documents: tidy tables, statistics, figures, one HTML report")
    .argument("<files...>", "文件、文件夹、通配符、parse 写出的 .ndjson，或 - paths, folders, patterns, .ndjson that parse wrote, or -")
    .requiredOption("--by <group>", "分组：county prefecture province unit-type round year level，或字段 or the path of a field")
    .requiredOption("-o, --output <folder>", "写入这个文件夹 the folder to write")
    .option("--tables <formats>", "表格格式，逗号分隔 formats of tables, by commas: csv, parquet", "csv,parquet")
    .option("--smallest <documents>", "少于几份文书的组只列出、不比较（默认 5） groups with fewer documents are not compared", countOf)
    .option("--no-words", "不找特征词 leave out characteristic words")
    .option("--no-duplicates", "不找雷同措施 leave out copied measures")
    .option("--no-figures", "不画图、不写网页报告 leave out figures and the HTML report")
    .option("--force", "写入已有别的文件的文件夹 write into a folder that holds other files")
    .addOption(lang)
    .addOption(encoding)
    .addOption(maxBytes)
    .option("--redact", "隐去电话、邮箱、地址和人名 mask contacts and names of persons")
    .exitOverride()
    .action(async (files: string[], flags: CompareFlags) => {
      const { runCompare } = await import("./compare.js");
      setStatus(await runCompare(files, flags, stop.signal));
    });
  command
    .command("schema")
    .description("输出 JSON Schema print the JSON Schema of a document, of a coverage report, of a decisions file, or of a comparison")
    .addArgument(new Argument("[model]", schemaModels.join(", ")).choices([...schemaModels]).default("document"))
    .exitOverride()
    .action(async (model: (typeof schemaModels)[number]) => {
      const { comparisonJsonSchema, coverageDecisionsJsonSchema, coverageJsonSchema, documentJsonSchema } = await import("../model/json-schema.js");
      const schemaOf = { document: documentJsonSchema, coverage: coverageJsonSchema, decisions: coverageDecisionsJsonSchema, comparison: comparisonJsonSchema };
      process.stdout.write(`${JSON.stringify(schemaOf[model](), null, 2)}\n`);
    });
  return command;
}

/** Adds the words of one --words to those of the ones before it. */
function wordsOf(list: string, before: readonly string[] = []): string[] {
  return [...before, ...list.split(/[,，、\s]/).filter((word) => word !== "")];
}

/** Runs the command and gives its exit status. */
async function main(argv: readonly string[]): Promise<number> {
  let status: number = exitStatus.done;
  const lang: Language = argv.includes("--lang=en") || argv[argv.indexOf("--lang") + 1] === "en" ? "en" : "zh";
  try {
    const command = program((next) => {
      status = next;
    });
    if (argv.length === 0) {
      command.outputHelp();
      return exitStatus.unusable;
    }
    await command.parseAsync([...argv], { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) {
      if (cause.exitCode === 0) return exitStatus.done;
      process.stderr.write(`${visible(usageError(cause, lang))}\n    xuncha --help\n`);
      return exitStatus.unusable;
    }
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EPIPE") return exitStatus.done; // the reader has what it wanted
    if (code === "ENOSPC") {
      tellError(errorOf("E_OUTPUT_WRITE", { details: { cause: code }, cause }), lang);
      return exitStatus.unusable;
    }
    tellError(toInspectionError(cause), lang);
    return exitStatus.unusable;
  }
  return signal === undefined ? status : signalStatus[signal];
}

for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    // nothing is lost where the command only waits for its input
    const waits = process.stdin.listenerCount("readable") > 0;
    if (signal !== undefined || waits) process.exit(signalStatus[name]);
    signal = name;
    stop.abort();
  });
}
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") tellError(errorOf("E_OUTPUT_WRITE", { details: { cause: error.code ?? error.message } }), "zh");
  process.exit(error.code === "EPIPE" ? exitStatus.done : exitStatus.unusable);
});
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
