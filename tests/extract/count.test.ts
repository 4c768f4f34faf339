import { describe, expect, it } from "vitest";
import { createCountFinder } from "../../src/extract/count/count.js";
import { fixedTerms } from "../../src/lexicon/fixed-terms.js";
import { maskWords } from "../../src/lexicon/mask-words.js";
import { measureWords } from "../../src/lexicon/measure-words.js";
import fixedTermsTable from "../../corpus/fixed-terms.tsv";
import maskWordsTable from "../../corpus/mask-words.tsv";
import measureWordsTable from "../../corpus/measure-words.tsv";
import { readTable } from "../../src/lexicon/table.js";

const findCounts = createCountFinder();

/** Each count as `text=value unit qualifier`, the qualifier left out where exact; an upper end behind `-`. */
function rowsOf(input: string, find = findCounts): string[] {
  return find(input).found.map(({ start, end, value, upper, unit, qualifier }) => {
    const figure = `${value ?? "?"}${upper === undefined ? "" : `-${upper}`}`;
    return `${input.slice(start, end)}=${figure} ${unit}${qualifier === "exact" ? "" : ` ${qualifier}`}`;
  });
}

describe("counts", () => {
  it.each([
    { why: "digits", input: "共查摆问题27个", expected: ["27个=27 个"] },
    { why: "noun behind", input: "指出38个具体问题", expected: ["38个=38 个"] },
    { why: "longest measure word", input: "受训干部430人次", expected: ["430人次=430 人次"] },
    { why: "round, not step", input: "开展回访3轮次", expected: ["3轮次=3 轮次"] },
    { why: "件次", input: "办理来信19件次", expected: ["19件次=19 件次"] },
    { why: "场次", input: "宣讲16场次", expected: ["16场次=16 场次"] },
    { why: "bracketed unit, half width", input: "谈心谈话58人(次)", expected: ["58人(次)=58 人(次)"] },
    { why: "bracketed unit, full width", input: "谈心谈话58人（次）", expected: ["58人（次）=58 人（次）"] },
    { why: "大类 before 类", input: "归并为6大类", expected: ["6大类=6 大类"] },
    { why: "nested totals", input: "梳理4个方面9类35项任务", expected: ["4个=4 个", "9类=9 类", "35项=35 项"] },
    { why: "several in a row", input: "走访3个乡镇62户", expected: ["3个=3 个", "62户=62 户"] },
    { why: "Chinese numeral", input: "补签合同二十三份", expected: ["二十三份=23 份"] },
    { why: "Chinese thousands", input: "整理卷宗三千四百余卷", expected: ["三千四百余卷=3400 卷 over"] },
    { why: "两", input: "约谈两名组长", expected: ["两名=2 名"] },
    { why: "zero is stated", input: "移送司法机关0人", expected: ["0人=0 人"] },
    { why: "blanks around", input: "整改任务 52 项均已完成", expected: ["52 项=52 项"] },
    { why: "thousands separator", input: "核对票据12,480张", expected: ["12,480张=12480 张"] },
    { why: "full-width separator", input: "惠及农户2，315户", expected: ["2，315户=2315 户"] },
    { why: "two commas", input: "覆盖1,204,300人次", expected: ["1,204,300人次=1204300 人次"] },
    { why: "comma of a list", input: "见附件3,25个村未完成", expected: ["25个=25 个"] },
    { why: "decimal with 万", input: "发放明白卡3.8万份", expected: ["3.8万份=38000 份"] },
    { why: "exact decimal", input: "服务群众1.15万人次", expected: ["1.15万人次=11500 人次"] },
    { why: "decimal measure", input: "疏浚渠道7.25公里", expected: ["7.25公里=7.25 公里"] },
    { why: "bare thousands", input: "动员党员3千余名", expected: ["3千余名=3000 名 over"] },
    { why: "area", input: "复垦45.6亩", expected: ["45.6亩=45.6 亩"] },
    { why: "sign unit", input: "拆除违建320㎡", expected: ["320㎡=320 ㎡"] },
    { why: "Latin unit", input: "留存影像资料16GB", expected: ["16GB=16 GB"] },
    { why: "个学时", input: "每人完成12个学时", expected: ["12个学时=12 学时"] },
    { why: "个课时", input: "集中辅导6个课时", expected: ["6个课时=6 课时"] },
    { why: "学时 alone", input: "网络学习50学时", expected: ["50学时=50 学时"] },
    { why: "节次 is one unit", input: "讲授党课18节次", expected: ["18节次=18 节次"] },
    { why: "planned backwards is no rank", input: "倒排3座闸坝工期", expected: ["3座=3 座"] },
    { why: "节点 is no lesson", input: "立案、审判两个节点", expected: ["两个=2 个"] },
    { why: "points of advice", input: "提出5点建议", expected: ["5点=5 点"] },
    { why: "points at the end", input: "主要有三点：", expected: ["三点=3 点"] },
    { why: "times", input: "案件量增至2倍", expected: ["2倍=2 倍"] },
    { why: "unit then goal", input: "分解6项目标任务", expected: ["6项=6 项"] },
    { why: "two of one kind", input: "其他单位12家、商户30家", expected: ["12家=12 家", "30家=30 家"] },
    { why: "enumerator glued on", input: "更新档案80余人次二是加强核对", expected: ["80余人次=80 人次 over"] },
    { why: "heading number before a count", input: "3.5名干部未报告事项", expected: ["5名=5 名"] },
    { why: "mark with 、 before a count", input: "2、3个村账目不清", expected: ["3个=3 个"] },
    { why: "Chinese mark before a count", input: "三、四个中心未建成", expected: ["四个=4 个"] },
    { why: "decimal at a line's beginning", input: "1.6万户居民受益", expected: ["1.6万户=16000 户"] },
    { why: "issue number before a count", input: "问题2：12个项目停工", expected: ["12个=12 个"] },
    { why: "after a year", input: "2023年14次", expected: ["14次=14 次"] },
    { why: "between 由 and 增至", input: "网格由8个增至15个", expected: ["8个=8 个", "15个=15 个"] },
    { why: "统一 before a numeral", input: "统一三项标准", expected: ["三项=3 项"] },
    { why: "fixed term but a longer measure word", input: "铺设管道三公里", expected: ["三公里=3 公里"] },
    { why: "hotline number but a unit", input: "摸排住户120户", expected: ["120户=120 户"] },
    { why: "making of what a term names", input: "年内新出台三项制度", expected: ["三项=3 项"] },
    { why: "十四五 with a unit", input: "选派十四五个村干部", expected: ["十四五个=14-15 个 range"] },
    { why: "目前 is no rank", input: "(目前9户已签字)", expected: ["9户=9 户"] },
    { why: "digits of a compound", input: "协查7件、移送2件", expected: ["7件=7 件", "2件=2 件"] },
    { why: "班组 counted", input: "分成4组入户", expected: ["4组=4 组"] },
    { why: "people parted into groups", input: "将村干部分成三组，共三组", expected: ["三组=3 组", "三组=3 组"] },
    { why: "groups of people at work", input: "三组人员同时入户", expected: ["三组=3 组"] },
    { why: "parted, though residents follow", input: "分三组村民代表座谈", expected: ["三组=3 组"] },
    { why: "lamps in groups", input: "更换三组路灯", expected: ["三组=3 组"] },
    { why: "slogan verb that goes on", input: "指出三个落实不力问题", expected: ["三个=3 个"] },
    { why: "an elliptical unit", input: "覆盖26村", expected: ["26村=26 村"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("qualified counts", () => {
  it.each([
    { why: "余", input: "排查隐患140余处", expected: ["140余处=140 处 over"] },
    { why: "多", input: "培训骨干70多名", expected: ["70多名=70 名 over"] },
    { why: "Chinese 余", input: "通报十余起", expected: ["十余起=10 起 over"] },
    { why: "百余", input: "调解纠纷百余起", expected: ["百余起=100 起 over"] },
    { why: "千余", input: "惠及千余户", expected: ["千余户=1000 户 over"] },
    { why: "万余", input: "发放手册万余册", expected: ["万余册=10000 册 over"] },
    { why: "余 before 万", input: "服务群众20余万人次", expected: ["20余万人次=200000 人次 over"] },
    { why: "万 before 余", input: "发放问卷1.3万余份", expected: ["1.3万余份=13000 份 over"] },
    { why: "一千多万", input: "推送短信一千多万条", expected: ["一千多万条=10000000 条 over"] },
    { why: "来", input: "到场三十来人", expected: ["三十来人=30 人 about"] },
    { why: "十几", input: "退回十几份", expected: ["十几份=10 份 over"] },
    { why: "近", input: "近400名职工", expected: ["近400名=400 名 under"] },
    { why: "近万", input: "覆盖近万户", expected: ["近万户=10000 户 under"] },
    { why: "约", input: "约2.4万人", expected: ["约2.4万人=24000 人 about"] },
    { why: "左右", input: "受益农户850户左右", expected: ["850户左右=850 户 about"] },
    { why: "至少", input: "至少3次", expected: ["至少3次=3 次 at-least"] },
    { why: "不少于", input: "发言不少于2次", expected: ["不少于2次=2 次 at-least"] },
    { why: "不得少于", input: "每年不得少于4次", expected: ["不得少于4次=4 次 at-least"] },
    { why: "以上", input: "抽查20家以上", expected: ["20家以上=20 家 at-least"] },
    { why: "(含)以上", input: "5人(含)以上", expected: ["5人(含)以上=5 人 at-least"] },
    { why: "不超过", input: "保留不超过3个", expected: ["不超过3个=3 个 at-most"] },
    { why: "以内", input: "控制在6个以内", expected: ["6个以内=6 个 at-most"] },
    { why: "超过", input: "超过60家", expected: ["超过60家=60 家 over"] },
    { why: "突破", input: "突破500件", expected: ["突破500件=500 件 over"] },
    { why: "上百", input: "上百人聚集", expected: ["上百人=100 人 over"] },
    { why: "过百", input: "过百件积案", expected: ["过百件=100 件 over"] },
    { why: "不足", input: "不足8人", expected: ["不足8人=8 人 under"] },
    { why: "sign", input: "参会人数≥30人", expected: ["≥30人=30 人 at-least"] },
    { why: "neutral words are outside", input: "累计达45次", expected: ["45次=45 次"] },
    { why: "does not touch the number", input: "至少开展3次", expected: ["3次=3 次"] },
    { why: "约 of 签约", input: "现场签约13份", expected: ["13份=13 份"] },
    { why: "近 of 附近", input: "附近3个小区", expected: ["3个=3 个"] },
    { why: "不足 of 查找不足", input: "查找不足17条", expected: ["17条=17 条"] },
    { why: "过 of 通过", input: "通过5项决议", expected: ["5项=5 项"] },
    { why: "上 before a plain number", input: "会上12人发言", expected: ["12人=12 人"] },
    { why: "before and behind", input: "近60人左右", expected: ["近60人左右=60 人 under"] },
    { why: "多 behind the unit", input: "新增绿道5公里多。", expected: ["5公里多=5 公里 over"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("ranges", () => {
  it.each([
    { why: "至", input: "每村选派3至5名", expected: ["3至5名=3-5 名 range"] },
    { why: "dash", input: "2—4轮", expected: ["2—4轮=2-4 轮 range"] },
    { why: "hyphen", input: "1-2次", expected: ["1-2次=1-2 次 range"] },
    { why: "wave", input: "10～15家", expected: ["10～15家=10-15 家 range"] },
    { why: "到", input: "8到10户", expected: ["8到10户=8-10 户 range"] },
    { why: "、 between neighbours", input: "谈了4、5次", expected: ["4、5次=4-5 次 range"] },
    { why: "、 between others", input: "第一批,附件2、9个村", expected: ["9个=9 个"] },
    { why: "或", input: "2或3人", expected: ["2或3人=2-3 人 range"] },
    { why: "Chinese neighbours", input: "跑了三四趟", expected: ["三四趟=3-4 趟 range"] },
    { why: "tens", input: "五六十户", expected: ["五六十户=50-60 户 range"] },
    { why: "units", input: "十七八个", expected: ["十七八个=17-18 个 range"] },
    { why: "两三百", input: "两三百人", expected: ["两三百人=200-300 人 range"] },
    { why: "三五个", input: "三五个人", expected: ["三五个=3-5 个 range"] },
    { why: "a unit each", input: "抽调3人至5人", expected: ["3人至5人=3-5 人 range"] },
    { why: "shared 万", input: "3至5万株", expected: ["3至5万株=30000-50000 株 range"] },
    { why: "不等", input: "每组3至5人不等", expected: ["3至5人不等=3-5 人 range"] },
    { why: "falling numbers are two", input: "压减20至8个", expected: ["8个=8 个"] },
    { why: "years are none", input: "2021-2023年12个项目", expected: ["12个=12 个"] },
    { why: "from one to another", input: "从2个到6个", expected: ["2个=2 个", "6个=6 个"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("masked and vague counts", () => {
  it.each([
    { why: "letters", input: "开展督查XX次", expected: ["XX次=? 次 masked"] },
    { why: "long run", input: "覆盖XXXXXXX人次", expected: ["XXXXXXX人次=? 人次 masked"] },
    { why: "with 余", input: "培训XXX余人", expected: ["XXX余人=? 人 masked"] },
    { why: "with 不少于", input: "每年不少于X轮", expected: ["不少于X轮=? 轮 masked"] },
    { why: "multiplication sign", input: "查处××起", expected: ["××起=? 起 masked"] },
    { why: "asterisks", input: "诫勉**人", expected: ["**人=? 人 masked"] },
    { why: "circles", input: "发现问题○○个", expected: ["○○个=? 个 masked"] },
    { why: "brackets", input: "清理账户（）个", expected: ["（）个=? 个 masked"] },
    { why: "大类", input: "归纳为X大类XX个问题", expected: ["X大类=? 大类 masked", "XX个=? 个 masked"] },
    { why: "partly masked", input: "惠及2XX户", expected: ["2XX户=? 户 masked"] },
    { why: "几", input: "仅开会几次", expected: ["几次=? 次 vague"] },
    { why: "几十", input: "整理几十份", expected: ["几十份=? 份 vague"] },
    { why: "数百", input: "数百名群众", expected: ["数百名=? 名 vague"] },
    { why: "数次", input: "先后数次约谈", expected: ["数次=? 次 vague"] },
    { why: "多次", input: "多次召开会议", expected: ["多次=? 次 vague"] },
    { why: "多轮", input: "经过多轮论证", expected: ["多轮=? 轮 vague"] },
    { why: "若干", input: "出台若干项规定", expected: ["若干项=? 项 vague"] },
    { why: "a community with a number", input: "走访农林二社区、东风一社区", expected: [] },
    { why: "communities counted", input: "覆盖两社区、3个社区和12社区", expected: ["两社区=2 社区", "3个=3 个", "12社区=12 社区"] },
    { why: "the name of a file", input: "微信图片_20201009102751_副本.jpg", expected: [] },
    { why: "a mask of one line", input: "发现_个问题", expected: ["_个=? 个 masked"] },
    { why: "how long a page is", input: "讲话稿（2549字）（共3页）", expected: [] },
    { why: "pages in a sentence", input: "撰写报告（约3页）并印发4页", expected: ["约3页=3 页 about", "4页=4 页"] },
    { why: "masked place", input: "XX市XX县教育局", expected: [] },
    { why: "masked county", input: "**县人民医院", expected: [] },
    { why: "masked village", input: "X村党支部", expected: [] },
    { why: "masked person", input: "组织部X同志", expected: [] },
    { why: "masked congress bureau", input: "XX人大常委会", expected: [] },
    { why: "masked names before things", input: "对XXXX等项目", expected: [] },
    { why: "masked team", input: "县委第*巡察组", expected: [] },
    { why: "bullet", input: "●个别支部不规范\n●3个支部未换届", expected: ["3个=3 个"] },
    { why: "product", input: "7×24小时服务", expected: [] },
    { why: "人数 is a noun", input: "参加人数次数均达标", expected: [] },
    { why: "无数次", input: "经过无数次打磨", expected: [] },
    { why: "许多", input: "许多次要矛盾", expected: [] },
    { why: "多种, 多方面", input: "通过多种方式、多方面、多部门、多渠道", expected: [] },
    { why: "至多, not 多次", input: "至多次日答复", expected: [] },
    { why: "数字", input: "账上都是数字", expected: [] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("no counts", () => {
  it.each([
    { why: "ordinal", input: "第三项整改任务" },
    { why: "ordinal in digits", input: "领办第7项" },
    { why: "ordinal with a blank", input: "第 12 条" },
    { why: "ordinals in a row", input: "第3、4项" },
    { why: "ordinal range", input: "第十至十二条" },
    { why: "masked ordinal", input: "第X轮巡察" },
    { why: "meetings and lessons", input: "落实三会一课" },
    { why: "two duties of a post", input: "压实一岗双责" },
    { why: "slogan in quotes", input: "做到“三个到位”" },
    { why: "list in quotes", input: "建立“四张清单”" },
    { why: "quoted number", input: "用好“两张”清单" },
    { why: "slogan without quotes", input: "做到三个到位、四个强化，" },
    { why: "slogan, one more", input: "实现两个提升。" },
    { why: "three shifts", input: "三班制值守" },
    { why: "plan", input: "编制“十四五”规划" },
    { why: "first item", input: "列入第一议题" },
    { why: "ambulance", input: "完善120急救网络" },
    { why: "day", input: "“8.19”主题义诊" },
    { why: "step", input: "进一步压实" },
    { why: "one by one", input: "逐一核对" },
    { why: "measures by nickname", input: "落实人才十条措施" },
    { why: "team", input: "县委巡察二组反馈" },
    { why: "team in digits", input: "督导3组进驻" },
    { why: "village group", input: "石桥村2组道路" },
    { why: "a village group's cistern", input: "三组蓄水池扩建工程正在施工" },
    { why: "a village group's road", input: "硬化二组道路" },
    { why: "village groups in a row", input: "走访一组、二组村民" },
    { why: "three village groups in a row", input: "一组、三组和十二组农户用水不稳" },
    { why: "people of a village group", input: "村民小组三组群众反映" },
    { why: "grade", input: "三级医院评审" },
    { why: "classes in a row", input: "一、二、三级医院" },
    { why: "plenum", input: "二十届三中全会" },
    { why: "months", input: "历时3个月" },
    { why: "and a half", input: "两个半月整改期" },
    { why: "working days", input: "5个工作日内" },
    { why: "hours", input: "2个小时" },
    { why: "quarters", input: "连续三个季度" },
    { why: "semesters", input: "每2个学期" },
    { why: "days", input: "为期12天" },
    { why: "money", input: "清退3.2万元" },
    { why: "percent", input: "完成率95%" },
    { why: "points of a percentage", input: "提高2个百分点" },
    { why: "hour of the day", input: "下午3点召开" },
    { why: "half past", input: "8点半到岗" },
    { why: "rank", input: "位列全县前3名" },
    { why: "rank from behind", input: "倒数2名" },
    { why: "departments", input: "会同12部门" },
    { why: "project", input: "推进5项目建设" },
    { why: "again", input: "退回二次整改" },
    { why: "version", input: "升级2.0版" },
    { why: "code", input: "举报箱A018个人信箱" },
    { why: "document number", input: "〔2023〕17号" },
    { why: "standard", input: "GB/T 9704-2012" },
    { why: "telephone and a surname", input: "联系电话:5550123张某" },
    { why: "mail", input: "邮箱xc2024@example.com" },
    { why: "title", input: "《关于十条措施的通知》" },
    { why: "title with a number of parts", input: "学习《党建百问》《20个怎么办》" },
    { why: "village by name", input: "三村合并" },
    { why: "dates", input: "2023年5月8日至9月2日" },
    { why: "words, not figures", input: "“招待”二字" },
    { why: "phase of a building", input: "南湖小区一期860户型改造" },
    { why: "team of soldiers", input: "干部队伍方面" },
  ])("$why: $input", ({ input }) => expect(rowsOf(input)).toEqual([]));
});

describe("一 as an article", () => {
  it.each([
    { why: "a fine thing", input: "是一份宝贵的清单", expected: [] },
    { why: "every", input: "对每一个问题负责", expected: [] },
    { why: "some", input: "某一位领导的事", expected: [] },
    { why: "before a quotation", input: "打造一支“忠诚担当”的队伍", expected: [] },
    { why: "a battle", input: "这是一场硬仗", expected: [] },
    { why: "solve a problem", input: "整改一个难点、健全一套办法", expected: [] },
    { why: "in pairs", input: "查实一起、问责一起。", expected: [] },
    { why: "go through it", input: "把台账过一遍。", expected: [] },
    { why: "one each", input: "推行“一事一单”制度", expected: [] },
    { why: "this time", input: "这一次。", expected: [] },
    { why: "a phase before a figure", input: "安置区一期420套交付", expected: ["420套=420 套"] },
    { why: "beside a frequency", input: "每季度开展一次全面体检", expected: ["一次=1 次"] },
    { why: "weekly", input: "每周调度一次", expected: ["一次=1 次"] },
    { why: "half-yearly", input: "半年一次抽查", expected: ["一次=1 次"] },
    { why: "again", input: "年底再开展一次“回头看”", expected: ["一次=1 次"] },
    { why: "at least", input: "至少一名委员列席", expected: ["至少一名=1 名 at-least"] },
    { why: "only", input: "仅一家达标", expected: ["一家=1 家"] },
    { why: "at the clause's end", input: "立案一件，通报一人", expected: ["一件=1 件", "一人=1 人"] },
    { why: "in digits it counts", input: "没有发展1名党员", expected: ["1名=1 名"] },
    { why: "one to two", input: "配备一至两名专干", expected: ["一至两名=1-2 名 range"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("一 behind 只 and 仅 with a verb", () => {
  it.each([
    { input: "半年只召开了一次会议。", expected: ["一次=1 次"] },
    { input: "全年仅配备一名医生。", expected: ["一名=1 名"] },
    { input: "三年仅仅发展一名党员。", expected: ["一名=1 名"] },
    { input: "只提一个问题。", expected: ["一个=1 个"] },
    { input: "不仅召开了一次会议，还开展培训。", expected: [] },
    { input: "只要有一名干部愿意。", expected: [] },
    { input: "只能派一名干部参加。", expected: [] },
    { input: "不只是解决了一个难题的事。", expected: [] },
  ])("$input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

describe("numbers that go on behind their unit", () => {
  it.each([
    { why: "tenths of 亩", input: "占地12亩3分。", expected: ["12亩3分=12.3 亩"] },
    { why: "hundredths", input: "流转3亩5分2厘", expected: ["3亩5分2厘=3.52 亩"] },
    { why: "minutes", input: "占地12亩3分钟可达", expected: ["12亩=12 亩"] },
    { why: "亿 behind 个 is part of the number", input: "补充经费2个亿。", expected: [] },
    { why: "with 元", input: "投入2个亿元。", expected: [] },
    { why: "亿元 begins a noun", input: "3个亿元项目开工", expected: ["3个=3 个"] },
    { why: "亿吨 too", input: "建成2个亿吨级港区", expected: ["2个=2 个"] },
    { why: "classes in order", input: "一类是台账不全。二类是责任悬空。", expected: [] },
    { why: "classes counted", input: "两类是共性问题", expected: ["两类=2 类"] },
  ])("$why: $input", ({ input, expected }) => expect(rowsOf(input)).toEqual(expected));
});

it("a pair of units is looked for nearby only", () => {
  const far = `立案一件。${"其余线索正在核查，".repeat(3)}另查处一件。`;
  expect(rowsOf(far)[0]).toBe("一件=1 件");
});

describe("what is counted", () => {
  it.each([
    { why: "behind", input: "发现26个问题", expected: ["问题"] },
    { why: "behind an adjective", input: "指出9个突出问题。", expected: ["问题"] },
    { why: "nouns in a row", input: "修缮11个行政村卫生室", expected: ["行政村卫生室"] },
    { why: "before", input: "抽查医疗机构21家", expected: ["医疗机构"] },
    { why: "before, with a sum", input: "查摆问题共计33个", expected: ["问题"] },
    { why: "people only", input: "给予党纪处分4人", expected: [undefined] },
    { why: "organisations only", input: "同一个问题3家都有", expected: [undefined] },
    { why: "not the noun of the count before", input: "5个方面12类", expected: ["方面", undefined] },
    { why: "unclear", input: "走访6个拆迁现场", expected: [undefined] },
    { why: "meetings", input: "召开党组会6次", expected: ["党组会"] },
  ])("$why: $input", ({ input, expected }) =>
    expect(findCounts(input).found.map(({ noun }) => noun)).toEqual(expected));
});

describe("subsets", () => {
  it.each([
    { why: "其中", input: "招录教师90名，其中幼师20名。", expected: [undefined, true] },
    { why: "其中, and the next of its kind", input: "核查合同80份，其中重签30份、解除5份，挽损2项", expected: [undefined, true, true, undefined] },
    { why: "in brackets", input: "处分31人（党内警告18人、严重警告13人）", expected: [undefined, true, true] },
    { why: "brackets later in the sentence", input: "另有15户已通知(目前7户已回复)", expected: [undefined, true] },
    { why: "brackets with another unit", input: "召开会议4次（党员60人参加）", expected: [undefined, undefined] },
    { why: "another sentence", input: "招录90名，其中幼师20名。轮岗12名。", expected: [undefined, true, undefined] },
  ])("$why: $input", ({ input, expected }) =>
    expect(findCounts(input).found.map(({ subset }) => subset)).toEqual(expected));
});

describe("word lists", () => {
  it("reads a measure word that was added", () => {
    const find = createCountFinder({ measureWords: [...measureWords(), { unit: "锭", class: "thing" }] });
    expect(rowsOf("查扣白银12锭", findCounts)).toEqual([]);
    expect(rowsOf("查扣白银12锭", find)).toEqual(["12锭=12 锭"]);
  });
  it("holds to words that follow an added measure word", () => {
    const find = createCountFinder({ measureWords: [{ unit: "畦", notBefore: ["田"] }] });
    expect(rowsOf("菜地3畦、5畦田", find)).toEqual(["3畦=3 畦"]);
  });
  it("passes over a fixed term that was added", () => {
    const find = createCountFinder({ fixedTerms: [...fixedTerms(), { term: "五个清爽" }] });
    expect(rowsOf("开展五个清爽行动", findCounts)).toEqual(["五个=5 个"]);
    expect(rowsOf("开展五个清爽行动", find)).toEqual([]);
  });
  it("takes a qualifier and a mask that were added", () => {
    const find = createCountFinder({
      qualifiers: [{ word: "拢共", position: "before", qualifier: "about" }],
      masks: [...maskWords(), { mask: "◇◇", numeric: "both" }],
    });
    expect(rowsOf("拢共40人、◇◇人", find)).toEqual(["拢共40人=40 人 about", "◇◇人=? 人 masked"]);
  });
});

describe("the rows of the tables", () => {
  const terms = readTable(fixedTermsTable, ["term", "note", "example", "countExample"]);
  const units = readTable(measureWordsTable, ["unit", "class", "example"]);
  const hidden = readTable(maskWordsTable, ["mask", "example", "numeric"]);
  it.each(terms)("$term", ({ example, countExample }) => {
    expect(rowsOf(example)).toEqual([]);
    if (countExample !== "" && !countExample.includes("元")) expect(rowsOf(countExample)).not.toEqual([]);
  });
  it.each(units)("$unit: $example", ({ unit, example }) => {
    expect(findCounts(example).found.map((count) => count.unit)).toEqual([unit]);
  });
  it.each(hidden)("$mask: $example", ({ example, numeric }) => {
    expect(findCounts(example).found.map(({ value }) => value)).toEqual(numeric === "no" ? [] : [null]);
  });
});

it("gives counts in order, none overlapping, each with its measure word, for any mixture of pieces", () => {
  const pieces = ["3", "12,480", "五六十", "近", "以上", "百", "XX", "余", "个", "人次", "第", "、", "至", "多", "次", "其中", "（", "）", "。", "一", "每", "万", "元", "%", "\n", "《", "》", "几", "数"];
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let round = 0; round < 3000; round++) {
    const input = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join("");
    let last = 0;
    for (const { start, end, unit, value, upper } of findCounts(input).found) {
      expect(start, input).toBeGreaterThanOrEqual(last);
      expect(input.slice(start, end), input).toContain(unit);
      if (upper !== undefined) expect(upper, input).toBeGreaterThan(value ?? Number.POSITIVE_INFINITY);
      last = end;
    }
  }
});

it("comes to an end and never throws on hostile texts", () => {
  for (const unit of ["1", "X", "一", "第1、", "多", "《", "“三", "三个", "其中3个(", "3万、", "1.", "  1"]) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length)); // quadratic time would outlast the test's patience
    expect(findCounts(text).found.every(({ start, end }) => start < end && end <= text.length), unit).toBe(true);
  }
});
