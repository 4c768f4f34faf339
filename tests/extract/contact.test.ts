import { describe, expect, it } from "vitest";
import table from "../../corpus/contact-words.tsv";
import { contactFinder } from "../../src/extract/contact/contact.js";
import { contactWords } from "../../src/lexicon/contact-words.js";
import { readTable } from "../../src/lexicon/table.js";

const find = contactFinder(contactWords());

interface Row {
  readonly why: string;
  readonly input: string;
  readonly expected: readonly (readonly [kind: "phone" | "email" | "address", value: string])[];
}

const rows: readonly Row[] = [
  { why: "area code", input: "监督电话：0000-5500101。", expected: [["phone", "0000-5500101"]] },
  { why: "half-width colon", input: "联系方式:电话0000-5500101;", expected: [["phone", "0000-5500101"]] },
  { why: "dash of full width", input: "电话：0000—5500101", expected: [["phone", "0000—5500101"]] },
  { why: "blank behind the area code", input: "电话：0000 5500101", expected: [["phone", "00005500101"]] },
  { why: "blank behind the dash", input: "电话:0000- 5500101", expected: [["phone", "0000-5500101"]] },
  { why: "bracketed area code", input: "（0000）5500101", expected: [["phone", "（0000）5500101"]] },
  { why: "country code", input: "请拨+86-0000-5500101", expected: [["phone", "+86-0000-5500101"]] },
  { why: "extension", input: "咨询0000-5500101转801", expected: [["phone", "0000-5500101转801"]] },
  { why: "mobile without a label", input: "联系人甲某，13900000000", expected: [["phone", "13900000000"]] },
  { why: "mobile in groups", input: "手机 139 0000 0000", expected: [["phone", "13900000000"]] },
  { why: "service number", input: "客服400-000-1234", expected: [["phone", "400-000-1234"]] },
  { why: "service number in one", input: "4000001234全天受理", expected: [["phone", "4000001234"]] },
  { why: "masked mobile", input: "联系人：甲某 139****0000", expected: [["phone", "139****0000"]] },
  { why: "masked number", input: "电话：0000-550****", expected: [["phone", "0000-550****"]] },
  { why: "wholly masked", input: "举报电话：XXXXXXX", expected: [["phone", "XXXXXXX"]] },
  { why: "no area code behind a label", input: "值班电话 5500101", expected: [["phone", "5500101"]] },
  { why: "two joined by 、", input: "电话：0000-5500101、5500102", expected: [["phone", "0000-5500101"], ["phone", "5500102"]] },
  { why: "two joined, remarks in brackets", input: "电话：0000-5500101（办公室）、0000-5500102（监督）", expected: [["phone", "0000-5500101"], ["phone", "0000-5500102"]] },
  { why: "three joined by /", input: "电话：5500101/5500102/5500103", expected: [["phone", "5500101"], ["phone", "5500102"], ["phone", "5500103"]] },
  { why: "a short line behind a label", input: "举报电话：12388，0000-5500101；", expected: [["phone", "12388"], ["phone", "0000-5500101"]] },
  { why: "a short line without a colon", input: "监督举报电话12388。", expected: [["phone", "12388"]] },
  { why: "telephone and fax", input: "电话/传真：0000-5500101", expected: [["phone", "0000-5500101"]] },
  { why: "a line to call", input: "可拨打12345热线反映", expected: [["phone", "12345"]] },
  { why: "a name with a number", input: "办理12345热线工单300件", expected: [] },
  { why: "a name with a number, label first", input: "政务热线12345转办86件", expected: [] },
  { why: "two lines by name", input: "整合12345、12388热线平台", expected: [] },
  { why: "phones as things", input: "开通投诉电话2部，公布电话120余个", expected: [] },
  { why: "e-mail", input: "电子邮箱：qh.jb-2024@example.com。", expected: [["email", "qh.jb-2024@example.com"]] },
  { why: "e-mail of digits is no phone", input: "邮箱13900000000@example.com", expected: [["email", "13900000000@example.com"]] },
  { why: "masked e-mail", input: "邮箱：qh***@example.com", expected: [["email", "qh***@example.com"]] },
  { why: "an @ alone", input: "请@甲某回复", expected: [] },
  { why: "address behind a label", input: "通讯地址：青禾县和平路1号县政府3楼。", expected: [["address", "青禾县和平路1号县政府3楼"]] },
  { why: "address without a street", input: "来信地址：青禾县行政中心，请注明", expected: [["address", "青禾县行政中心"]] },
  { why: "address before what the letter is to say", input: "通讯地址：青禾县和平路1号县水务局（信封注明“巡察整改”）；", expected: [["address", "青禾县和平路1号县水务局"]] },
  { why: "a bracket that belongs to the address", input: "通讯地址：青禾县和平路1号（县水务局院内）；", expected: [["address", "青禾县和平路1号（县水务局院内）"]] },
  { why: "postcode in the bracket", input: "邮政地址：青禾县和平路1号（邮编：000000）", expected: [["address", "青禾县和平路1号"], ["address", "000000"]] },
  { why: "labels in one line", input: "地址:青禾县和平路1号 邮政编码:000000 电话:0000-5500101", expected: [["address", "青禾县和平路1号"], ["address", "000000"], ["phone", "0000-5500101"]] },
  { why: "mailbox of the post", input: "邮政信箱：青禾县A018号邮政信箱\n电话", expected: [["address", "青禾县A018号邮政信箱"]] },
  { why: "a mailbox with a place and a number", input: "邮政信箱：青禾邮政信箱429号，邮政编码：000000", expected: [["address", "青禾邮政信箱429号"], ["address", "000000"]] },
  { why: "masked address", input: "地址：**县**路X号", expected: [["address", "**县**路X号"]] },
  { why: "a street with a number", input: "意见箱设在青禾县和平路1号院内", expected: [["address", "青禾县和平路1号"]] },
  { why: "to the room", input: "信件寄至青禾县解放大道18号3号楼302室", expected: [["address", "青禾县解放大道18号3号楼302室"]] },
  { why: "a web address", input: "网站地址：https://example.com/qh", expected: [] },
  { why: "an e-mail called address", input: "邮箱地址：qh@example.com", expected: [["email", "qh@example.com"]] },
  { why: "address as a word", input: "核对企业地址信息36条", expected: [] },
  { why: "boxes for opinions", input: "设置意见箱18个、举报信箱2个", expected: [] },
  { why: "a power line", input: "检修10千伏线路3号开关", expected: [] },
  { why: "a day", input: "编号20241231，自2024-12-31起", expected: [] },
  { why: "a period", input: "2024年3月4日—2024年7月21日 8:30—12:00", expected: [] },
  { why: "a document number", input: "《值班办法》（青办发〔2024〕6号）", expected: [] },
  { why: "money", input: "总投资13900000000元、0139.5万元", expected: [] },
  { why: "an identity number", input: "身份证号000921199001011234", expected: [] },
  { why: "a filing number", input: "虚ICP备00000000号-1，索引号113307000/2023-46395", expected: [] },
  { why: "a run of years", input: "对20222024年采购的143台设备", expected: [] },
  { why: "postcode without a label", input: "拨付000000元，编号650000", expected: [] },
];

describe("contactFinder", () => {
  it.each(rows)("$why: $input", ({ input, expected }) => {
    const { found, notes } = find(input);
    expect(found.map(({ kind, value }) => [kind, value])).toEqual(expected);
    expect(notes).toEqual([]);
    for (const { value, start, end } of found) expect(input.slice(start, end).replace(/\s/g, "")).toBe(value);
  });

  it("takes labels of the caller", () => {
    const own = contactFinder({ ...contactWords(), phone: ["码上举报"] });
    expect(own("码上举报：5500101").found).toHaveLength(1);
    expect(find("码上举报：5500101").found).toEqual([]);
  });

  it("gives places in order, none overlapping", () => {
    const { found } = find("电话：0000-5500101，地址：青禾县和平路1号，邮编：000000，邮箱：qh@example.com");
    expect(found.map(({ kind }) => kind)).toEqual(["phone", "address", "address", "email"]);
    found.forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0));
  });
});

describe("corpus/contact-words.tsv", () => {
  it.each(readTable(table, ["word", "use", "example"]).map(({ word, use, example }) => ({ word, use, example })))("$use $word: $example", ({ word, use, example }) => {
    const { found } = find(example);
    expect(example).toContain(word);
    if (use === "no-street" || use === "no-number") expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThan(0);
    if (use === "lead") expect(found[0]?.value).toBe("青禾县和平路1号");
    if (use === "room") expect(found[0]?.value.endsWith(word)).toBe(true);
    if (use === "other") expect(found[0]?.value).toBe("青禾县和平路1号");
  });
});
