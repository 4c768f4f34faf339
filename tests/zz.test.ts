import { it } from "vitest";
import { parseLedger } from "../src/parse.js";
import { readLedger } from "../src/parse-ledger.js";
import { ledgerRows } from "../src/ledger/rows.js";
it("x", () => {
  const l = readLedger([{ name: "Sheet1", merges: [{startRow:0,endRow:0,startColumn:0,endColumn:7},{startRow:1,endRow:2,startColumn:0,endColumn:0},{startRow:1,endRow:1,startColumn:2,endColumn:3},{startRow:5,endRow:6,startColumn:0,endColumn:0},{startRow:5,endRow:6,startColumn:1,endColumn:1}], rows: [
    ["云岫县林业局巡察反馈问题整改台账"],
    ["序号","存在问题","整改情况","","责任\n科室","牵头领导","完成时限","是否销号","备注"],
    ["","","整改措施","整改进展","","","","",""],
    ["一、聚焦党中央决策部署落实方面"],
    ["1","“第一议题”制度坚持不严。学习记录不全","1.修订规则。2.建立档案。","已学习9次","办公室","党组书记","2024年6月底前","是","无"],
    ["2","采购管理不规范","一是制定办法；\n二是开展自查。","正在推进","财务科、办公室","分管财务的副局长","2024年12月31日","否",""],
    ["","","开展培训","已培训2期","人事科","","长期坚持","",""],
    ["3","","没有问题的行","","","","","",""],
    ["","填表人：甲某","","","","","","",""],
  ]}])!;
  console.log(l.text);
  const d = parseLedger(l, {source:{name:"a.xlsx",format:"xlsx"}});
  console.log(d.kind, d.title, d.inspection, d.stated, d.diagnostics, d.source);
  console.log(JSON.stringify(ledgerRows([d]),null,1));
  console.log(d.entities.map(e=>[e.type,e.text,(e as any).role,e.issueId,e.measureId].join("|")).join("\n"));
});
