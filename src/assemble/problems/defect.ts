import { defectWords, problemWords } from "../../lexicon/cues.js";
import { createWordFinder, type WordFinder } from "../../text/word-finder.js";
import { wordsBefore, type WordLookup } from "../../text/words-beside.js";

const longestClause = 80;
const furthestBack = 14; // characters of a clause's end that are looked at
const shortestObject = 3; // characters behind a wrong deed: 违规|发放补贴
/** Closing marks behind a clause's last word: …“走过场”. */
const closing = /[”’"）)》\s]{1,4}$/;
/** What is wrong, said by what is not: 不够到位, 未达预期, 没有发挥作用, 缺乏针对性. */
const lacking = /(?:不(?!断|仅|懈)(?:够|太|甚|能|敢|会|善于)?[\u4e00-\u9fff]{1,4}|未(?!来|成年|完成|整改|办结|销号)[\u4e00-\u9fff]{2,7}|没有[\u4e00-\u9fff]{2,10}|缺乏[\u4e00-\u9fff]{2,8})$/;
/** What is wrong, said by what is still to come: 有待加强, 需要进一步规范. */
const needing =
  /(?:(?:有待|亟待|亟须|亟需|仍需|尚需|还需)(?:进一步)?[\u4e00-\u9fff]{2,6}|需要?(?:进一步|更加|持续|不断|继续){0,2}(?:深入|深化|强化|加强|提升|提高|完善|规范|改进|细化|健全))$/;
/** What stands before 差距, 短板, 漏洞与短板 at a clause's end. */
const havingOf = /(?:有|存在|出现)(?:[\u4e00-\u9fff]{1,6}[与和])?[\u4e00-\u9fff]{0,6}$/;
/** What stands before 思想, 现象 at a clause's end: 存在“躺平”|思想. */
const beingOf = /(?:存在|滋生)(?:着|了)?[\u4e00-\u9fff“”、]{2,10}$/;
/** Who does it, before a wrong deed: 下属单位|违规发放津补贴. */
const doer = /^(?![对将把就为因针由向])[\u4e00-\u9fff“”]{0,14}?(?:单位|部门|干部|党员|人员|支部|党组织|站所|科室|学校|医院|公司|企业|社区|班子成员|负责人|职工|领导)(?=[^的，])/;
const saidOfItself = /[^，,：:](?:主要|还|仍)?存在$/;
const longestBeing = 5;
/** Who does it, before a wrong deed: 有的违规发放津贴. */
const someDo = /^(?:还|也|仍然?|依然)?(?:有[的些]|存在)(?=[\u4e00-\u9fff“])/;
/** A question, not a finding: 强不强, 有没有, 是否到位. */
const asksWhether = /([\u4e00-\u9fff])不\1|有没有|是不是|是否|能不能|会不会/;
/** What is done about something wrong: 着力解决学习不深入. */
const overcomes = /^(?:着力|切实|坚决|集中|持续|有效|狠抓)?(?:解决|克服|扭转|纠正|纠治|整治|根治|杜绝|防止|避免|遏制|破解|补齐|针对|严防|严查|改变)/;
/** The name of a list of what is wrong: 工作中存在的不足. */
const namesList = /的[^的，。]{0,6}(?<!有)(?:问题|不足|差距|短板|困难|弱项|薄弱环节)$/;
const adverbs = /^(?:还|仍然?|也|依然|较为?|比较|普遍|不同程度地?|存在)+/;

interface Words {
  readonly ends: WordLookup;
  readonly lacks: WordLookup;
  readonly beings: WordLookup;
  readonly lackAhead: WordFinder;
  readonly plain: WordLookup;
  readonly heads: WordFinder;
  readonly remedies: WordFinder;
}

let words: Words | undefined;

function readWords(): Words {
  const rows = defectWords();
  const at = (place: string): string[] => rows.filter((row) => row.place === place).map(({ word }) => word);
  const { words: all, rowsOf } = problemWords();
  const states = all.filter((word) => rowsOf(word).some(({ kind }) => kind === "state"));
  return {
    ends: wordsBefore([...at("end"), ...states]),
    lacks: wordsBefore(at("lack")),
    beings: wordsBefore(at("being")),
    lackAhead: createWordFinder(at("lack")),
    plain: wordsBefore(at("plain")),
    heads: createWordFinder(at("head")),
    remedies: createWordFinder(at("remedy")),
  };
}

/** Where a pattern that ends at an offset begins, no more than a few characters before. */
function foundBefore(clause: string, end: number, pattern: RegExp): number | undefined {
  const from = Math.max(0, end - furthestBack);
  const at = clause.slice(from, end).search(pattern);
  return at < 0 ? undefined : from + at;
}

/** The clauses of a passage, ； and 、 parting them too. */
export function clausesOf(passage: string): string[] {
  return passage.split(/[，,、；;]/);
}

/**
 * Whether a clause says completely what is wrong with what: 台账记录不全, 违规发放补贴. 不够深入 names nothing that it is
 * said of, 选人用人 says nothing of it.
 */
export function isDefectClause(clause: string): boolean {
  const core = clause.trim().replace(closing, "").replace(someDo, "");
  if (core.length < 4 || core.length > longestClause || asksWhether.test(core)) return false;
  words ??= readWords();
  if (words.plain(core, core.length) !== undefined) return false;
  return opensWithWrongDeed(core, words) || endsWithDefect(core, words);
}

/** Whether a clause opens with a wrong deed, or with who does it: 违规发放津补贴, 下属单位违规发放津补贴. */
function opensWithWrongDeed(core: string, { heads, remedies }: Words): boolean {
  const last = core.length - shortestObject;
  if (heads.at(core, 0, last) !== undefined) return true;
  const who = remedies.at(core, 0) === undefined ? (doer.exec(core)?.[0].length ?? 0) : 0;
  return who > 0 && who < last && heads.at(core, who, last) !== undefined;
}

/**
 * Whether words up to a place name no aspect under which problems stand: what follows says what is wrong with the aspect
 * itself: 在推动工作上存在|偏差. 在推动工作方面，存在|偏差 does not.
 */
export function isSaidOfAspect(text: string, start: number, at: number): boolean {
  if (!saidOfItself.test(text.slice(Math.max(start, at - longestBeing), at))) return false;
  words ??= readWords();
  return words.lackAhead.at(text, at) !== undefined;
}

/** Whether some clause of a passage says completely what is wrong. */
export function tellsDefect(passage: string): boolean {
  return clausesOf(passage).some(isDefectClause);
}

/** Whether the last words of a clause say what is wrong with what stands before them. */
function endsWithDefect(core: string, { ends, lacks, beings }: Words): boolean {
  const isSaidOf = (start: number | undefined): boolean => start !== undefined && core.slice(0, start).replace(adverbs, "").length >= 2;
  const word = ends(core, core.length);
  if (word !== undefined && isSaidOf(core.length - word.length)) return true;
  if ([lacking, needing].some((pattern) => isSaidOf(foundBefore(core, core.length, pattern)))) return true;
  const being = beings(core, core.length);
  if (being !== undefined && isSaidOf(foundBefore(core, core.length - being.length, beingOf))) return true;
  const lack = lacks(core, core.length);
  return lack !== undefined && isSaidOf(foundBefore(core, core.length - lack.length, havingOf));
}

/**
 * Whether a point of a list opens with what is wrong, as no measure and no requirement does: 学习不深入，… It may still go on to
 * say more. 严查作风不实 tells what is done about it.
 */
export function opensWithDefect(point: string): boolean {
  const told = point.slice(0, longestClause + 8).replace(/^[\s，,：:]{1,4}/, "");
  const stop = told.search(/[，,。；;\n]/);
  const clause = stop < 0 ? told : told.slice(0, stop);
  return isDefectClause(clause) && (words ??= readWords()).remedies.at(clause, 0) === undefined;
}

/**
 * Whether a heading tells with its last words what is wrong, whatever it is said of: 政治站位不高, 履行主体责任不够有力,
 * 党的领导弱化. 着力解决学习不深入 and 存在的不足 do not.
 */
export function isDefectHeading(title: string): boolean {
  const core = title.trim().replace(closing, "").replace(/等$/, "");
  if (core.length < 4 || asksWhether.test(core) || namesList.test(core)) return false;
  const clauses = core.split(/[，,；;：:]/);
  if (clauses.some((clause) => overcomes.test(clause))) return false;
  words ??= readWords();
  const last = clauses.at(-1) as string;
  return last.length <= longestClause && words.plain(last, last.length) === undefined && endsWithDefect(last, words);
}
