import { endsLikeUnit } from "../../lexicon/unit-ending.js";
import type { NamedUnit } from "../head/filer.js";
import type { FoundTitle } from "../head/title.js";

const opening = 600; // characters in which a report says what it publishes
const name = "((?:中共)?[^，。、；：《》“”\\s（）()的]{3,32}?)";
const work = "(?:(?:关于|落实|对)(?:[省市州盟县区旗]委|党委)?)?巡[察视](?:反馈)?(?:意见|问题)?(?:的)?整改(?:工作)?(?:落实)?(?:进展|完成)?(?:情况|结果)";
const named = new RegExp(`^(?:关于)?(?!关于)${name}\\s?${work}`); // a title breaks behind the name
const says = /现将/g;
const publishes = /公布|公示|公开|通报|报告/;
const longestSentence = 120;
const notOne = /巡[察视]|各|全[省市州县区镇乡]|年|^(?:我|本|有关|相关|上述|以上|具体)/;

/**
 * The body that reports on its rectification, as the title calls it (石浦镇党委巡察整改进展情况) or the sentence that publishes
 * (现将石浦镇党委巡察整改情况予以公布). Undefined where neither names one.
 */
export function reportingBody(text: string, title: FoundTitle | undefined): NamedUnit | undefined {
  const sentences = [...text.slice(0, opening).matchAll(says)].map(({ index, 0: words }) => {
    const start = index + words.length;
    return { start, said: /^[^。\n]*/.exec(text.slice(start, start + longestSentence))?.[0] ?? "" };
  });
  const ofTitle = title === undefined ? [] : [{ start: title.start, said: text.slice(title.start, title.end) }];
  for (const { start, said } of [...ofTitle, ...sentences.filter((sentence) => publishes.test(sentence.said))]) {
    const body = named.exec(said)?.[1];
    if (body === undefined || notOne.test(body) || !endsLikeUnit(body)) continue;
    const at = start + said.indexOf(body);
    return { name: body, start: at, end: at + body.length };
  }
  return undefined;
}
