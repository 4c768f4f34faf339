import { type FrameworkWords, headWords } from "../../lexicon/head-words.js";
import type { Place } from "../draft.js";
import { isDefectHeading } from "../problems/defect.js";

/** What headings tell of the framework: the focus categories that they name, those that name one strongly, and all. */
export interface Headings {
  readonly headings: readonly string[];
  readonly strong: readonly string[];
  readonly foci: ReadonlySet<string>;
}

// 提出了“四个着力”等新思路, 从“三大问题”到“四个落实”的演变: told as history
const toldBefore = /(?:提出了?|形成了?|实现了?|从|到|由)[“"‘]?$/;
const toldInList = /(?:提出了?|形成了?|实现了?)[^。；]{0,20}[、和][“"‘]?$/;
const toldAfter = /^[”"’]?(?:的?(?:演变|转变|发展|目标|历程|深化|拓展)|等?新?(?:思路|理念|提法))/;

// 违反“六项纪律”的举报, 涉及六项纪律方面的问题线索: what letters are about, not what the inspection looks at
const toldOfDeeds = /(?:违反|违背|触犯|涉嫌)[^，。；]{0,16}$/;
const toldInLetters = /^[”"’]?[^，。；]{0,16}(?:举报|问题线索|来信|信访)/;

const amongPeople = "群众身边"; // a word of 四个聚焦 alone
const ofFour = "四个落实"; // the framework that is told only where headings name all four categories
const leastAlike = 2; // headings that open with the word of a framework
const leastFocused = 3; // headings with 聚焦 that make a framework of four

/** The framework that a text names as that of its inspection. */
export function namedFramework(text: string): (Place & { readonly word: string }) | undefined {
  return headWords()
    .frameworks.find(text)
    .find(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 30), start);
      const after = text.slice(end, end + 30);
      return ![toldBefore, toldInList, toldOfDeeds].some((told) => told.test(before)) && ![toldAfter, toldInLetters].some((told) => told.test(after));
    });
}

/** The framework that headings follow without naming it: 聚焦… four times, 落实… four times, 党的领导弱化 and 党的建设缺失. */
export function frameworkOfHeadings({ headings, strong, foci }: Headings): string | undefined {
  const bare = headings.map(withoutLead);
  const told = (words: FrameworkWords, among: readonly string[] = bare): number =>
    words.reduce((sum, { word, place }) => {
      const holding = among.filter((heading) => (place === "open" ? heading.startsWith(word) : heading.includes(word))).length;
      return sum + (place === "open" ? holding : Math.min(holding, 1));
    }, 0);
  const { frameworkHeadings } = headWords();
  for (const { framework, words, least } of frameworkHeadings) if (framework !== ofFour && told(words) >= least) return framework;
  const focused = bare.filter((heading) => heading.startsWith("聚焦"));
  const opening = (word: string): number => strong.filter((heading) => withoutLead(heading).startsWith(word)).length;
  // headings that say what is wrong, in whatever words, follow no framework
  if (foci.size === 4 && focused.length < leastFocused && strong.every(isDefectHeading)) return undefined;
  if (foci.size === 4 && headings.some((heading) => heading.includes(amongPeople))) return "四个聚焦";
  if (foci.size === 4) {
    // its words open headings, or stand in them behind another lead: 聚焦落实全面从严治党战略部署
    const carriedOut = opening("落实") + told(frameworkHeadings.find(({ framework }) => framework === ofFour)?.words ?? [], bare.filter((heading) => !heading.startsWith("落实")));
    const focusedOn = opening("聚焦") + opening("紧盯");
    // headings of the four categories alone, in other words, name none
    return Math.max(carriedOut, focusedOn) < leastAlike ? undefined : carriedOut > focusedOn ? ofFour : "四个聚焦";
  }
  if (foci.size !== 3 || foci.has("rectification") || focused.length < leastFocused) return undefined;
  return focused.some((heading) => /巡视|巡察|整改|监督发现|成果运用/.test(heading)) ? "四个聚焦" : "三个聚焦";
}

function withoutLead(heading: string): string {
  return heading.replace(/^(?:关于|在|对)/, "");
}
