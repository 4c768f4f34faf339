import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { simplifyCharacters } from "../../src/clean/traditional.js";
import { traditionalCharacters } from "../../src/lexicon/traditional-characters.js";
import { parseDocument } from "../../src/parse.js";
import { mend } from "../helpers/mend.js";

it.each([
  { input: "縣委第二巡察組向縣檔案館黨組反饋問題", expected: "县委第二巡察组向县档案馆党组反馈问题" },
  { input: "圍繞著問題整改，沿著方向著力解決，成效顯著", expected: "围绕着问题整改，沿着方向着力解决，成效显著" },
  { input: "關於「三會一課」落實不到位的問題", expected: "关于“三会一课”落实不到位的问题" },
  { input: "徵收款項後，清退幹部補貼餘額", expected: "征收款项后，清退干部补贴余额" },
])("$input", ({ input, expected }) => {
  expect(mend(simplifyCharacters, input)).toMatchObject({ text: expected, notes: [`W_TRADITIONAL: ${input}`] });
});

it.each([
  { why: "simplified text", input: "县委第二巡察组向县档案馆党组反馈问题" },
  { why: "a name in simplified text", input: "县档案馆党组书记張於華主持会议，研究了整改方案，部署了整改任务，要求各支部对照检查" },
  { why: "text without Han characters", input: "abc 123" },
  { why: "nothing", input: "" },
])("leaves alone: $why", ({ input }) => {
  expect(simplifyCharacters(input)).toBeUndefined();
});

it("maps one for one", () => {
  for (const [traditional, simplified] of traditionalCharacters()) expect(simplified).toHaveLength(traditional.length);
});

describe("a fixture in traditional characters is read as the fixture itself", () => {
  const traditionalOf = new Map([...traditionalCharacters()].filter(([form]) => form.length === 1).map(([form, simplified]) => [simplified, form]));
  const folder = join(import.meta.dirname, "../../fixtures");
  const files = ["progress-report", "feedback-notice", "address"].flatMap((kind) =>
    readdirSync(join(folder, kind)).filter((name) => name.endsWith(".txt")).map((name) => join(kind, name)),
  );
  it.each(files)("%s", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const written = Array.from(text, (character) => traditionalOf.get(character) ?? character).join("");
    expect(written).toHaveLength(text.length);
    const { issues, measures, inspection, stated } = parseDocument(written);
    expect({ issues, measures, inspection, stated }).toEqual(read(text));
  });
});

function read(text: string): Partial<ReturnType<typeof parseDocument>> {
  const { issues, measures, inspection, stated } = parseDocument(text);
  return { issues, measures, inspection, stated };
}
