import type { Passage } from "../../../src/compare/duplicates/index.js";
import { createRandom, type Random } from "../../../src/compare/statistics/random.js";

/**
 * Measures of an invented corpus in which it is known who copied from whom. All wording is invented. Copies have other
 * names, numbers and days, and then a clause more or less, sentences in another order, or a word exchanged. What makes it
 * hard: every measure is put together from the same frames, and one in five says nothing but what everybody says.
 */

const fields = ["灌溉", "苗圃", "馆藏", "社保", "桥梁", "储粮", "食堂", "校车", "公厕", "路灯", "渔港", "林权", "档案", "诊所", "茶园", "菜场", "堤坝", "水库", "护林", "村史", "电价", "供暖", "客运", "矿山", "沼气", "蚕桑", "牧草", "冷库", "墓地", "网格"];
const things = ["台账", "租金", "目录", "补贴", "养护", "仓单", "采购", "合同", "票据", "设备", "账户", "名册", "押金", "图纸", "工单", "钥匙", "水表", "车辆", "印章", "招标", "验收", "巡护", "标识", "保险", "存货", "门禁", "摊位", "药品", "种子", "围栏"];
const verbs = ["清点", "复核", "公示", "抽查", "登记", "回访", "约谈", "测绘", "评估", "封存", "归集", "退还", "核销", "轮换", "编号", "补签", "盘查", "调换", "翻新", "拍卖"];
const bodies = ["水利股", "供销社", "园林站", "民政办", "粮库", "卫生院", "中心校", "客运站", "林场", "渔政队", "财审股", "督查室"];
const clauses = [
  (w: Words) => `组织${w.body()}对${w.thing()}逐户${w.verb()}，发现${w.number()}处出入并当场改正`,
  (w: Words) => `由${w.county}${w.body()}牵头，${w.day()}前把${w.thing()}全部${w.verb()}完毕`,
  (w: Words) => `新订《${w.thing()}管理规则》，凡${w.thing()}超过${w.number()}元的一律先${w.verb()}再付款`,
  (w: Words) => `请${w.body()}派员进驻${w.number()}天，把历年${w.thing()}与${w.thing()}两相核对`,
  (w: Words) => `对欠交${w.thing()}的${w.number()}户上门${w.verb()}，收回${w.number()}万元`,
  (w: Words) => `把${w.thing()}写进${w.county}年度${w.verb()}计划，每月在${w.body()}门前张榜`,
  (w: Words) => `为${w.number()}个村配上${w.thing()}，专人负责${w.thing()}的${w.verb()}`,
  (w: Words) => `停用旧的${w.thing()}，改用扫码${w.verb()}，${w.body()}按周汇总`,
  (w: Words) => `就${w.thing()}办班${w.number()}期，${w.body()}全员学会${w.verb()}`,
  (w: Words) => `将${w.thing()}的${w.verb()}结果与${w.body()}的${w.thing()}挂钩`,
];
/** Said by everybody; a part stands in `corpus/formulaic-phrases.tsv`, a part only shows by how often it comes. */
const formulas = [
  "加强组织领导，压实整改责任", "提高政治站位，强化责任担当", "成立整改工作领导小组", "建立整改台账，实行销号管理", "举一反三完善制度堵塞漏洞",
  "坚持把巡察整改作为一项重要政治任务", "明确责任领导、责任部门和完成时限", "层层压实责任，层层传导压力", "确保件件有着落、事事有回音", "进一步健全完善规章制度",
  "对照反馈问题逐条逐项研究整改措施", "班子成员认真履行“一岗双责”", "认真落实“三会一课”制度", "强化监督检查，推动整改工作落地见效", "以钉钉子精神抓好整改落实",
  "结合实际把学习成果转化为工作动力", "安排专人每周调度进展并向班子通报", "做到思想不松、标准不降、力度不减", "广泛征求干部群众的意见和建议", "营造人人参与、个个负责的良好氛围",
];
const nameCharacters = [..."青云石白丹柳松竹梅鹤鹿雁溪岭湖桥湾坪塘滩浦渡原林"];

interface Words {
  readonly county: string;
  body(): string;
  thing(): string;
  verb(): string;
  number(): string;
  day(): string;
}

/** A sentence that can be written again with another place's names and other numbers. */
type Sentence = (county: string, numbers: Random) => string;

/** A passage, and the family of copies that it is of; -1 for one that says only what everybody says. */
export interface PlantedPassage extends Passage {
  readonly family: number;
}

/** How large a corpus shall be. */
export interface PlantedCorpus {
  readonly seed: number;
  readonly documents: number;
  readonly measuresEach: number;
  /** One measure in so many is copied from another document. */
  readonly oneCopyIn: number;
}

function pick<Item>(list: readonly Item[], random: Random): Item {
  return list[random.below(list.length)] as Item;
}

/** Sentences fix their words once and their names and numbers with each writing. */
function newSentence(random: Random): Sentence {
  const clause = pick(clauses, random);
  const draws = Uint32Array.from({ length: 12 }, () => random.below(2 ** 31));
  return (county, numbers) => {
    let at = 0;
    const next = <Item>(list: readonly Item[]): Item => list[(draws[at++ % draws.length] as number) % list.length] as Item;
    return clause({
      county,
      body: () => next(bodies),
      thing: () => next(fields) + next(things),
      verb: () => next(verbs),
      number: () => String(2 + numbers.below(97)),
      day: () => `${String(2021 + numbers.below(4))}年${String(1 + numbers.below(12))}月${String(1 + numbers.below(28))}日`,
    });
  };
}

/** What a copyist does, one or two of them; names and numbers change in any case. */
const edits: readonly ((sentences: Sentence[], random: Random) => void)[] = [
  (sentences, random) => void sentences.splice(random.below(sentences.length + 1), 0, newSentence(random)),
  (sentences, random) => void (sentences.length > 3 ? sentences.splice(random.below(sentences.length), 1) : undefined),
  (sentences) => void sentences.unshift(sentences.pop() as Sentence),
  (sentences) => void sentences.unshift(() => "一是加强组织领导"),
  (sentences) => {
    const changed = sentences[0] as Sentence;
    sentences[0] = (county, numbers) => changed(county, numbers).replace("全部", "悉数").replace("专人", "指派专人").replace("一律", "都要");
  },
  () => undefined,
];

/** Makes a corpus; the same for the same seed. */
export function plantMeasures({ seed, documents, measuresEach, oneCopyIn }: PlantedCorpus): PlantedPassage[] {
  const random = createRandom(seed);
  const families: Sentence[][] = [];
  const passages: PlantedPassage[] = [];
  for (let document = 0; document < documents; document++) {
    const short = pick(nameCharacters, random) + pick(nameCharacters, random);
    const county = `${short}${pick(["县", "区", "市"], random)}`;
    const names = [county, short];
    const written = new Set<number>();
    for (let measure = 0; measure < measuresEach; measure++) {
      const kind = random.below(5);
      let family = -1;
      let text: string;
      if (kind === 0) text = Array.from({ length: 3 + random.below(3) }, () => pick(formulas, random)).join("，");
      else {
        family = families.length > 50 && random.below(oneCopyIn) === 0 ? random.below(families.length) : families.length;
        if (written.has(family)) family = families.length;
        written.add(family);
        const sentences = [...(families[family] ?? (families[family] = Array.from({ length: 3 + random.below(2) }, () => newSentence(random))))];
        const isCopy = family < families.length - 1;
        if (isCopy) for (let times = 1 + random.below(2); times > 0; times--) pick(edits, random)(sentences, random);
        text = sentences.map((sentence) => sentence(county, random)).join("。");
      }
      const day = String(1 + (document % 28)).padStart(2, "0");
      passages.push({ documentId: `d${String(document)}`, measureId: String(measure), group: `c${String(document)}`, text: `${text}。`, date: `2024-03-${day}`, names, family });
    }
  }
  return passages;
}

/** How well clusters agree with the families: over pairs of passages. */
export function scoreClusters(passages: readonly PlantedPassage[], clusters: readonly { readonly members: readonly { readonly documentId: string; readonly measureId: string }[] }[]): { recall: number; precision: number; pairs: number } {
  const familyOf = new Map(passages.map(({ documentId, measureId, family }) => [`${documentId}/${measureId}`, family]));
  const sizes = new Map<number, number>();
  for (const { family } of passages) if (family >= 0) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const pairsOf = (size: number): number => (size * (size - 1)) / 2;
  const pairs = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  let [found, right] = [0, 0];
  for (const { members } of clusters) {
    found += pairsOf(members.length);
    const inside = new Map<number, number>();
    for (const { documentId, measureId } of members) {
      const family = familyOf.get(`${documentId}/${measureId}`) as number;
      if (family >= 0) inside.set(family, (inside.get(family) ?? 0) + 1);
    }
    for (const size of inside.values()) right += pairsOf(size);
  }
  return { recall: right / pairs, precision: found === 0 ? 1 : right / found, pairs };
}
