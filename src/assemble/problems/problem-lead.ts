import type { LeadReader } from "../list-role.js";
import { endsList, nextDeed } from "./closing.js";
import { opensWithDefect } from "./defect.js";
import { isSought } from "./sought.js";

const announces =
  /存在(?:着|了|以下|的|一些|不少|几个)?(?:主要|突出|具体|共性)?(?:问题|不足|差距|短板|薄弱环节)|(?:典型|具体|主要|突出)(?:问题|表现)|(?:共性|个性)问题|主要表现在|(?:问题|不足|差距|短板|薄弱环节)[，,]?(?:主要)?(?:是|有|即|包括|表现[为在]|集中在)|(?:发现|指出)了?(?:一些|以下|不少|\d{1,4}个)?(?:主要|突出)?(?:问题|不足|短板|差距)|[有些]薄弱环节|巡[察视](?:组|中)?(?:也|还)?发现[：:]$|问题(?!的?整改|线索|导向)[^，,。；;：:]{0,16}(?:反馈|通报)(?:了[^，,。；;：:]{0,8}(?:意见|情况))?[，,](?:主要|具体)(?:是|有|为|包括)[：:]$/;
const announcementLength = 44; // characters before the colon in which problems are announced
/** What the units with problems are to do, not what their problems are: 存在问题的单位要… */
const ofThoseWith = /问题的(?:单位|党组织|党委|党组|支部|人|干部|同志|地方|部门)/;
/** What may announce anything, and problems where the parts behind it say what is wrong: 主要是： */
const mainly = /(?:主要(?:是|有|为|包括)|[，,](?:例|比)?如|存在“[^“”]{2,10}”)$/;
/** 反馈意见指出： leads to anything, and to problems where the first words behind it say what is wrong. */
const pointsOut = /(?:指出|反映)$/;
/** Tells of what was found, or of anything: 围绕三个方面进行了反馈，主要是：, 反馈意见主要有：, 通报了巡察情况： */
const givesBack = /(?:反馈|通报)(?:了?[^，,。；;：:]{0,12}(?:意见|情况))?(?:[，,]?(?:主要|具体)(?:是|有|为|包括))?$/;
const longestClosing = 12; // characters at the end of a list that close it

/** Whether the words before a colon announce problems. */
export function leadsToProblems(text: string, start: number, colon: number, roleOfLead: LeadReader): boolean {
  const lead = text.slice(start, colon + 1);
  if (ofThoseWith.test(lead) || isSought(text, start, colon)) return false;
  const role = roleOfLead({ leadStart: start, leadEnd: colon + 1 }, start);
  return role === "problem" || (role === undefined && announces.test(lead.slice(-announcementLength)));
}

/**
 * What words before a colon may lead to: problems if all parts behind them say what is wrong (open), or if most do, since they
 * tell of feedback or 等问题 closes the list (closed). Undefined where they lead to none.
 */
export function weakLead(text: string, start: number, colon: number, end: number): "open" | "closed" | undefined {
  const lead = text.slice(Math.max(start, colon - announcementLength), colon);
  const behind = text.slice(colon + 1, end);
  const gives = givesBack.test(lead);
  if (!mainly.test(lead) && !((gives || pointsOut.test(lead)) && opensWithDefect(behind))) return undefined;
  const list = behind.slice(0, nextDeed(behind));
  return (gives || endsList.test(list.slice(-longestClosing))) && !isSought(text, start, colon) ? "closed" : "open";
}
