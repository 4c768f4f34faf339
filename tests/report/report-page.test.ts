import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentDigester, type ReportSources, writeReportPage } from "../../src/report/index.js";
import type { DocumentRow } from "../../src/model/comparison-tables.js";
import { hasBrowser, startBrowser } from "../helpers/browser.js";
import { counties, renamed, sourcesOf } from "./comparisons.js";

const usual = sourcesOf(counties(3, 7, (index) => (index === 0 ? { measures: 4 } : {})), 2, { texts: 3, copies: 3 });
const hostile = `<img src=x onerror=alert(1)>"'&</script>`;
const pages = {
  zh: usual,
  en: { ...usual, lang: "en" },
  hostile: renamed(usual, () => hostile),
  small: sourcesOf(counties(2, 2)),
} satisfies Record<string, ReportSources>;

/** What links lead to in a page, and what is there. */
function anchorsOf(html: string): { links: string[]; ids: string[] } {
  return { links: [...html.matchAll(/href="#([^"]{1,200})"/g)].map(([, id]) => id as string), ids: [...html.matchAll(/\bid="([^"]{1,200})"/g)].map(([, id]) => id as string) };
}

describe.each(Object.entries(pages))("the page (%s)", (_, sources) => {
  const html = writeReportPage(sources);

  it("every link leads to a place that is there, and each place is there once", () => {
    const { links, ids } = anchorsOf(html);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(10);
  });

  it("asks for nothing, and has no word left to fill in", () => {
    expect(html.includes("default-src &#39;none&#39;")).toBe(true);
    expect(/(?:src|href)="(?!#)|url\(|@import|<link|<img/.exec(html)?.[0]).toBe(undefined);
    const told = html.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, "");
    expect(/\{[a-z]{2,20}\}|>(?:page|caption|by)\.[a-z]/i.exec(told)?.[0]).toBe(undefined);
  });

  it("lists every document of every group", () => {
    for (const { listed } of sources.documents.values()) for (const { id } of listed) expect(html.includes(`id="document-${id}"`)).toBe(true);
  });
});

describe("where the tables lie beside the page", () => {
  const beside = new Set(["groups.csv", "differences.csv", "documents.csv", "measures.csv", "comparison.json"]);
  const linked = writeReportPage({ ...usual, beside });
  const tables = [...linked.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body]) => body as string).filter((body) => !body.includes('id="document-'));

  it("every row of numbers leads to the rows behind it", () => {
    const rows = tables.flatMap((body) => body.match(/<tr[ >].*?<\/tr>/gs) ?? []);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !/<a href="(?:groups|differences|documents|measures)\.csv">|<a href="comparison\.json">/.test(row))).toEqual([]);
  });

  it("nothing leads to a file that is not there, and no picture is said to lie in the folder of a page that stands alone", () => {
    expect(writeReportPage({ ...usual, beside: new Set() })).not.toMatch(/href="(?!#)/);
    expect(linked).toContain("figures/focus.svg");
    expect(writeReportPage(usual)).not.toContain("figures/focus.svg");
  });
});

describe("long lists", () => {
  it("end with how many more there are", () => {
    const digester = new DocumentDigester();
    for (let index = 0; index < 53; index++) digester.add({ documentId: `d${index}`, title: null, source: null, group: usual.comparison.groups[0]?.key ?? "", feedbackDate: null, signedOn: null, publishedOn: "2024-03-09" } as DocumentRow);
    const [first, ...others] = usual.comparison.groups;
    const comparison = { ...usual.comparison, groups: [{ ...(first as NonNullable<typeof first>), documents: 53 }, ...others] };
    const html = writeReportPage({ ...usual, comparison, documents: digester.digest() });
    expect(['id="document-d49"', 'id="document-d50"', "另有 3 份，见 documents.csv"].map((text) => html.includes(text))).toEqual([true, false, true]);
  });

  it("keep months in order with their numbers", () => {
    const digester = new DocumentDigester();
    for (const [feedbackDate, signedOn] of [["2024-05-02", "2024-12-01"], ["2023-11-30", null], ["2024-05-20", "2024-12-31"], [null, null]]) {
      digester.add({ documentId: `${feedbackDate}`, title: null, source: null, group: "a", feedbackDate, signedOn, publishedOn: null } as DocumentRow);
    }
    expect(digester.digest().get("a")).toMatchObject({
      feedback: [{ month: "2023-11", documents: 1 }, { month: "2024-05", documents: 2 }],
      written: [{ month: "2024-12", documents: 2 }],
      undated: 1,
    });
  });
});

describe.skipIf(!hasBrowser("the report is not tried in a browser"))("the page in a browser", () => {
  let browser: Browser;
  let page: Page;
  let folder = "";
  const heard: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xuncha-report-"));
    for (const [name, sources] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), writeReportPage(sources));
    browser = await startBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on("request", (request) => heard.push(request.url()));
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("dialog", (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, width: number): Promise<void> {
    heard.length = 0;
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  }

  it.each(Object.keys(pages).flatMap((name) => [1280, 390].map((width) => ({ name, width }))))("$name asks for nothing and is no wider than $width", async ({ name, width }) => {
    await open(name, width);
    for (const details of await page.locator("details").all()) await details.evaluate((element) => element.setAttribute("open", ""));
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(heard.filter((each) => !each.startsWith("file:"))).toEqual([]);
    expect(heard.filter((each) => each.startsWith("file:"))).toHaveLength(1);
  });

  it("a number of documents leads to their list, which unfolds", async () => {
    await open("zh", 1280);
    await page.locator("#figure-issues summary").click();
    await page.locator("#figure-issues td.number a").first().click();
    await page.locator("details.documents[open]").waitFor();
    expect(await page.locator("details.documents[open] tbody tr").count()).toBe(7);
    expect(await page.locator("details.documents[open]").first().evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  });

  it("can be read by the keyboard: plots and tables take the focus, light and dark change", async () => {
    await open("en", 1280);
    await page.locator("button.theme").press("Enter");
    expect(await page.locator("style#dark").getAttribute("media")).toBe("screen");
    expect(await page.locator(".wide:not([tabindex='0'])").count()).toBe(0);
    expect(await page.locator("svg[role='img'][aria-label]").count()).toBeGreaterThan(5);
  });
});
