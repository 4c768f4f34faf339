import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { writeCsvRows } from "../../src/write/csv.js";

const folder = join(import.meta.dirname, "../../fixtures/ledger");
const title = "云岫县林业局党组巡察反馈问题整改台账";
const issues = [
  ["1", "“第一议题”制度坚持不严，学习记录不全", "1.修订党组会议事规则。\n2.建立学习档案，由局办公室负责登记。", "已开展学习9次，形成记录9份。", "局办公室", "党组书记、局长", "2024年6月底前", "是"],
  ["2", "古树名木巡护责任落实不到位", "一是划分巡护责任区14个；二是聘请护林员36名。", "正在推进，已完成挂牌保护122株。", "资源管理股、各林业站", "分管资源的副局长", "2025年12月底前", "否"],
  ["3", "退耕还林补助资金发放不及时", "清理2022年以来补助发放台账，补发资金18.6万元。", "已补发到户213户。", "计划财务股", "分管财务的副局长", "2024年9月30日", "是"],
  ["", "", "完善“一卡通”发放流程，每季度公示1次。", "", "资源管理股", "", "长期坚持", ""],
];

/** The ledger of fixtures/ledger as people keep it: a title, a header of two rows, groups as rows, a merged issue, a foot. */
export async function makeLedger(): Promise<void> {
  const head = [["序号", "存在问题", "整改情况", "", "责任科室", "牵头领导", "完成时限", "是否销号"], ["", "", "整改措施", "整改进展", "", "", "", ""]];
  const groups = ["一、聚焦党中央决策部署在基层贯彻落实情况方面", "二、聚焦群众身边腐败问题和不正之风方面"];
  const rows = [[title], ["填报单位：云岫县林业局"], ...head, [groups[0] as string], issues[0], issues[1], [groups[1] as string], issues[2], issues[3], ["填表人：某某"]] as string[][];
  const across = (row: number): { startRow: number; endRow: number; startCol: number; endCol: number } => ({ startRow: row, endRow: row, startCol: 0, endCol: 7 });
  const down = [0, 1, 4, 5, 6, 7].map((column) => ({ startRow: 2, endRow: 3, startCol: column, endCol: column }));
  const merged = [0, 1, 5, 7].map((column) => ({ startRow: 8, endRow: 9, startCol: column, endCol: column }));
  const bytes = await writeXlsx({
    sheets: [
      { name: "林业局", rows, merges: [across(0), across(1), { startRow: 2, endRow: 2, startCol: 2, endCol: 3 }, ...down, across(4), across(7), ...merged] },
      { name: "填写说明", rows: [["每个问题填一行"]] },
    ],
  });
  writeFileSync(join(folder, "forestry-bureau.xlsx"), bytes);
  const flat = ["责任单位", "问题描述", "反馈方面", "整改举措", "完成情况", "责任领导", "时限", "销号情况"];
  const aspect = (index: number): string => (groups[index < 2 ? 0 : 1] as string).slice(2);
  const lines = issues.map(([, problem = "", measures = "", progress = "", unit = "", leader = "", deadline = "", state = ""], index) =>
    problem === "" ? [unit, "", "", measures, progress, leader, deadline, state] : [unit, problem, aspect(index), measures, progress, leader, deadline, state],
  );
  writeFileSync(join(folder, "forestry-bureau.csv"), `\ufeff${writeCsvRows([[title], flat, ...lines])}`);
}
