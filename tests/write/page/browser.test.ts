import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeCoveragePage, writeParsePage } from "../../../src/write/page/index.js";
import { hasBrowser, startBrowser } from "../../helpers/browser.js";
import { coverageOf, fixtureCoverage, fixtureSource, hostileText, payloads, sourceOf } from "./pages.js";

interface Looks {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

describe.skipIf(!hasBrowser("the pages are not tried in a browser"))("pages in a browser (Chromium, or the one that XUNCHA_CHROMIUM names)", () => {
  let browser: Browser;
  let page: Page;
  const heard: string[] = [];
  let folder = "";
  const files = new Map<string, string>();
  const health = fixtureSource("progress-report/health-bureau.txt");
  const { report, sources } = fixtureCoverage("health-bureau");

  const save = (name: string, html: string): void => {
    files.set(name, join(folder, `${name}.html`));
    writeFileSync(join(folder, `${name}.html`), html);
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "xuncha-page-"));
    save("parse", writeParsePage([health]));
    save("check", writeCoveragePage(report, sources));
    save("several", writeParsePage([health, fixtureSource("progress-report/village-branch-prose.txt")], { lang: "en" }));
    browser = await startBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
    page.setDefaultNavigationTimeout(20_000);
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

  /** Opens a page; what it asks for, says or complains of is kept and must stay nothing. */
  async function tryPage(name: string, { viewport = wide, colorScheme = "light" }: Looks, use: () => Promise<void>): Promise<void> {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: "screen", colorScheme });
    const address = pathToFileURL(files.get(name) as string).href;
    heard.length = 0;
    await page.goto(address);
    await use();
    expect(heard.filter((each) => each !== address)).toEqual([]);
  }

  const rowCount = (): Promise<number> => page.locator("tr.item:visible").count();
  const box = async (locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
    const found = await locator.boundingBox();
    if (found === null) throw new Error("has no box");
    return found;
  };
  /** Whether a thing is seen inside a part of the page. */
  const isWithin = async (inner: Locator, outer: Locator): Promise<boolean> => {
    const [a, b] = [await box(inner), await box(outer)];
    return a.y + a.height > b.y && a.y < b.y + b.height && a.x >= b.x - 1 && a.x < b.x + b.width;
  };
  const ground = (locator: Locator): Promise<string> => locator.evaluate((element) => getComputedStyle(element).backgroundColor);

  it("choosing a row shows its passage, marked; choosing a passage shows its row", () =>
    tryPage("parse", {}, async () => {
      const rows = page.locator("tr.item");
      const text = page.locator(".text");
      const last = rows.last();
      const key = (await last.getAttribute("data-key")) ?? "";
      const passage = page.locator(`[data-items~="${key}"]`).first();
      expect(await isWithin(passage, text)).toBe(false);
      const before = await ground(passage);
      await last.locator("a.title").click();
      expect(await isWithin(passage, text)).toBe(true);
      expect(await ground(passage)).not.toBe(before);
      expect(await last.getAttribute("aria-selected")).toBe("true");

      const lead = page.locator("a.lead").first();
      await lead.scrollIntoViewIfNeeded();
      await lead.click();
      expect(await last.getAttribute("aria-selected")).toBe("false");
      expect(await rows.first().getAttribute("aria-selected")).toBe("true");
      expect(await isWithin(rows.first(), page.locator(".list"))).toBe(true);
      expect(await ground(passage)).toBe(before);
      expect(page.url()).not.toContain("#");
    }));

  it("an item of the feedback shows its passage, its answers and the words that tie them; an answer shows the item", () =>
    tryPage("check", {}, async () => {
      const place = report.items.findLastIndex(({ links }) => links.length > 0);
      const row = page.locator(`tr.item[data-key="${place}"]`);
      expect(await row.locator(".details").isVisible()).toBe(false);
      await row.locator("a.title").click();
      expect(await row.locator(".details").isVisible()).toBe(true);
      for (const part of [1, 2]) {
        const text = page.locator(`.text[data-part="${part}"]`);
        expect(await isWithin(text.locator(".on").first(), text)).toBe(true);
        expect(await text.locator(".word.on").count()).toBeGreaterThan(0);
      }
      const answer = row.locator("a.answer").first();
      await answer.click();
      const target = page.locator(((await answer.getAttribute("href")) ?? "").replace(/^#/, "#"));
      expect(await target.getAttribute("class")).toContain("aim");

      const other = report.items.findIndex(({ links }) => links.length > 0);
      const passage = page.locator(`.text[data-part="2"] a.lead[data-items~="${other}"]`).first();
      await passage.scrollIntoViewIfNeeded();
      await passage.click();
      const chosen = page.locator('tr.item[aria-selected="true"]');
      expect(await chosen.count()).toBe(1);
      expect((await passage.getAttribute("data-items"))?.split(" ")).toContain(await chosen.getAttribute("data-key"));
      expect(await isWithin(page.locator('.text[data-part="1"] .on').first(), page.locator('.text[data-part="1"]'))).toBe(true);
    }));

  it("a passage that answers several items shows one after another", () =>
    tryPage("check", {}, async () => {
      const lead = page.locator('.text[data-part="2"] a.lead[data-items*=" "]').first();
      const keys = ((await lead.getAttribute("data-items")) ?? "").split(" ");
      const seen: (string | null)[] = [];
      while (seen.length < keys.length) {
        await lead.scrollIntoViewIfNeeded();
        await lead.click();
        seen.push(await page.locator('tr.item[aria-selected="true"]').getAttribute("data-key"));
      }
      expect([...seen].sort()).toEqual([...keys].sort());
    }));

  it("filters narrow the rows, alone and together, and tell how many are left", () =>
    tryPage("parse", {}, async () => {
      const all = await rowCount();
      const chip = page.locator(".chip").first();
      const promised = Number(await chip.locator(".count").textContent());
      await chip.click();
      expect(await chip.getAttribute("aria-pressed")).toBe("true");
      expect(await rowCount()).toBe(promised);
      expect(await page.locator("output[aria-live]").textContent()).toBe(`显示 ${promised} / ${all} 项`);

      const focus = page.locator('select[data-facet="focus"]');
      const option = await focus.locator("option:not([value=''])").evaluateAll((options) => options.map((each) => ({ value: (each as HTMLOptionElement).value, count: Number(/\((\d+)\)/.exec(each.textContent ?? "")?.[1]) })));
      const some = option.find(({ count }) => count > 0 && count < promised) as { value: string; count: number };
      await focus.selectOption(some.value);
      expect(await rowCount()).toBe(some.count);
      await page.keyboard.press("Escape");
      expect(await rowCount()).toBe(all);

      const party = page.locator('select[data-facet="party"]');
      await party.selectOption({ index: 1 });
      const withParty = await rowCount();
      expect(withParty).toBe(Number(/\((\d+)\)/.exec((await party.locator("option").nth(1).textContent()) ?? "")?.[1]));
      expect(withParty).toBeLessThan(all);
      await page.locator("button[type=reset]").click();
      expect(await rowCount()).toBe(all);

      const words = page.locator("input.words");
      await words.fill("第一议题");
      expect(await rowCount()).toBe(1);
      await words.fill("心得体会"); // stands in the passage, not in the row
      expect(await rowCount()).toBe(1);
      await words.fill("此处没有的词");
      expect(await rowCount()).toBe(0);
      expect(await page.locator(".none.filtered").isVisible()).toBe(true);
    }));

  it("a passage whose row is filtered away lifts the filters", () =>
    tryPage("parse", {}, async () => {
      await page.locator("input.words").fill("第一议题");
      await page.locator("a.lead").first().click();
      expect(await page.locator('tr.item[data-key="0"]').isVisible()).toBe(true);
    }));

  it("works by keys alone", () =>
    tryPage("parse", {}, async () => {
      const focused = (): Promise<string> => page.evaluate(() => `${document.activeElement?.className ?? ""} ${document.activeElement?.closest("tr")?.getAttribute("data-key") ?? ""}`.trim());
      const stops: string[] = [];
      for (let stop = 0; stop < 30 && (stops.length === 0 || !stops.at(-1)?.startsWith("lead")); stop++) {
        await page.keyboard.press("Tab");
        stops.push(await focused());
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
        expect(outline, stops.at(-1)).not.toBe("none");
      }
      expect(stops.filter((stop) => stop.startsWith("title"))).toEqual(["title 0"]); // one stop for the whole list
      expect(stops.at(-1)).toBe("lead");

      await page.keyboard.press("/");
      expect(await focused()).toBe("words");
      await page.locator("tr.item a.title").first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe("title 2");
      await page.keyboard.press("Enter");
      expect(await page.locator('tr.item[aria-selected="true"]').getAttribute("data-key")).toBe("2");
      await page.keyboard.press("End");
      await page.keyboard.press(" ");
      const last = String((await page.locator("tr.item").count()) - 1);
      expect(await page.locator('tr.item[aria-selected="true"]').getAttribute("data-key")).toBe(last);
      await page.keyboard.press("ArrowRight");
      expect(await focused()).toBe("lead on");
      expect(await isWithin(page.locator(":focus"), page.locator(".text"))).toBe(true);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowLeft");
      expect(await focused()).toBe(`title ${Number(last) - 1}`);
      await page.keyboard.press("Escape");
      expect(await page.locator(".on, [aria-selected=true]").count()).toBe(0);
      await page.locator(".chip").first().focus();
      await page.keyboard.press(" ");
      expect(await rowCount()).toBeLessThan(Number(last));
      await page.keyboard.press("Escape");
      expect(await rowCount()).toBe(Number(last) + 1);
    }));

  it("shows every line of the text, and hides marks that are not wanted", () =>
    tryPage("parse", {}, async () => {
      const lines = health.text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
      expect(await page.locator("article p").allTextContents()).toEqual(lines);
      const figure = page.locator("article .figure").first();
      const line = (): Promise<string> => figure.evaluate((element) => getComputedStyle(element).textDecorationLine);
      expect(await line()).toBe("underline");
      await page.locator('.key[data-mark="figure"]').click();
      expect(await line()).toBe("none");
    }));

  it("a doubt leads to its place", async () => {
    save("doubtful", writeParsePage([sourceOf(`${health.text}\n电话：139****1234\n（一）关于会议记录不规范的问题一是规范记录。`)]));
    await tryPage("doubtful", {}, async () => {
      await page.locator(".doubts summary").click();
      const link = page.locator(".doubts a.answer").last();
      await link.click();
      const place = page.locator((await link.getAttribute("href")) ?? "none");
      expect(await place.getAttribute("class")).toContain("aim");
      expect(await isWithin(place, page.locator(".text"))).toBe(true);
    });
  });

  it("of several documents one is shown, which is chosen from a list", () =>
    tryPage("several", {}, async () => {
      expect(await page.locator(".view:visible").count()).toBe(1);
      const [first, second] = await page.locator("h1").allTextContents();
      expect(await page.title()).toBe(first);
      await page.locator(".picker select").selectOption("1");
      expect(await page.locator("h1:visible").textContent()).toBe(second);
      expect(await page.title()).toBe(second);
      await page.locator("tr.item a.title:visible").first().click();
      expect(await page.locator(".on:visible").count()).toBeGreaterThan(0);
    }));

  it.each([
    { name: "parse", colorScheme: "light" },
    { name: "parse", colorScheme: "dark" },
    { name: "check", colorScheme: "light" },
    { name: "check", colorScheme: "dark" },
  ] as const)("$name, $colorScheme: every text stands out from its ground (WCAG AA)", ({ name, colorScheme }) =>
    tryPage(name, { colorScheme }, async () => {
      await page.locator("tr.item a.title").nth(2).click();
      const weak = await page.evaluate(weakContrasts);
      expect(weak).toEqual({ seen: expect.any(Number) as number, weak: [] });
      expect(weak.seen).toBeGreaterThan(100);
      const dark = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(dark).toBe(colorScheme);
      await page.locator("button.theme").click();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(colorScheme === "dark" ? "light" : "dark");
      expect((await page.evaluate(weakContrasts)).weak).toEqual([]);
    }),
  );

  it.each([
    { name: "parse", viewport: wide },
    { name: "parse", viewport: narrow },
    { name: "check", viewport: wide },
    { name: "check", viewport: narrow },
    { name: "several", viewport: narrow },
  ])("$name at $viewport.width: nothing sticks out, nothing lies over anything", ({ name, viewport }) =>
    tryPage(name, { viewport }, async () => {
      for (const part of viewport === narrow ? await page.locator(".parts button:visible").all() : [undefined]) {
        await part?.click();
        expect(await page.evaluate(layoutFaults)).toEqual([]);
      }
      const parts = await page.locator(".part:visible").all();
      expect(parts).toHaveLength(viewport === narrow ? 1 : name === "check" ? 3 : 2);
      const boxes = await Promise.all(parts.map(box));
      boxes.forEach((each, index) => {
        expect(each.width).toBeGreaterThan(300);
        expect(each.height).toBeGreaterThan(300);
        const next = boxes[index + 1];
        if (next !== undefined) expect(each.x + each.width).toBeLessThanOrEqual(next.x + 1);
      });
      expect((await page.screenshot()).length).toBeGreaterThan(20_000);
    }),
  );

  it("on a narrow page choosing a row turns to its text, choosing a passage back to its row", () =>
    tryPage("check", { viewport: narrow }, async () => {
      const place = report.items.findLastIndex(({ links }) => links.length > 0);
      await page.locator(`tr.item[data-key="${place}"] a.title`).click();
      expect(await page.locator('.text[data-part="1"]').isVisible()).toBe(true);
      expect(await page.locator('.text[data-part="1"] .on').first().evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight)).toBe(true);
      await page.locator('.text[data-part="1"] a.lead').nth(1).click();
      const row = page.locator('tr.item[aria-selected="true"]');
      expect(await row.isVisible()).toBe(true);
      expect(await row.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight)).toBe(true);
    }));

  it.each(["parse", "check"])("%s prints: the table with all details, then the texts, without controls, light", (name) =>
    tryPage(name, { colorScheme: "dark" }, async () => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const control of [".bar", ".filters", ".parts"]) expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
      const table = await box(page.locator(".items"));
      const texts = await Promise.all((await page.locator(".text").all()).map(box));
      for (const text of texts) expect(text.y).toBeGreaterThanOrEqual(table.y + table.height - 1);
      expect(await page.locator(".details:visible").count()).toBe(await page.locator(".details").count());
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
      expect((await page.evaluate(weakContrasts)).weak).toEqual([]);
      expect(await page.locator("tr.item").evaluateAll((rows) => rows.every((row) => getComputedStyle(row).breakInside === "avoid"))).toBe(true);
      if (name === "parse") return;
      const paper = await page.pdf({ format: "A4" });
      const pages = paper.toString("latin1").match(/\/Type\s?\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(3);
      expect(pages).toBeLessThan(15);
    }),
  );

  it("is read without its script: all is there", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false, viewport: wide });
    await still.goto(pathToFileURL(files.get("check") as string).href);
    expect(await still.locator("tr.item:visible").count()).toBe(report.items.length + report.unlinked.length);
    expect(await still.locator(".details:visible").count()).toBeGreaterThan(0);
    expect(await still.locator(".filters:visible, button.theme:visible").count()).toBe(0);
    await still.locator("a.answer").first().click();
    expect(still.url()).toContain("#v0-answer-");
    await still.close();
  });

  it("hostile documents are text: no dialog, no request, no complaint", async () => {
    const hostile = payloads.map((payload) => sourceOf(hostileText(payload), `${payload}.txt`));
    save("hostile", writeParsePage(hostile));
    const [one, two] = hostile.map((source) => coverageOf(source, source));
    if (one !== undefined && two !== undefined) save("hostile-check", writeCoveragePage(two.report, two.sources));
    for (const name of ["hostile", "hostile-check"]) {
      await tryPage(name, {}, async () => {
        await page.locator("tr.item a.title:visible").first().click();
        expect(await page.locator("img, svg, iframe").count()).toBe(0);
        expect(await page.locator("article").first().textContent()).toContain(name === "hostile" ? "<script>alert(1)</script>" : "<img src=x");
      });
    }
  });

  it("a text of 100,000 characters opens and answers, with few elements", async () => {
    const text = Array.from({ length: Math.ceil(100_000 / health.text.length) }, () => health.text).join("\n");
    save("long", writeParsePage([sourceOf(text)]));
    await tryPage("long", {}, async () => {
      expect(await page.locator("*").count()).toBeLessThan(text.length / 4);
      await page.evaluate(() => {
        document.querySelectorAll<HTMLElement>("tr.item a.title")[50]?.click();
        document.querySelector<HTMLElement>(".chip")?.click();
      });
      expect(await page.locator("[aria-selected=true]").count()).toBe(1);
    });
  });
});

/** Texts whose contrast to what lies behind them is below 4.5 (3 for large ones), with how many were looked at. Runs in the page. */
function weakContrasts(): { seen: number; weak: string[] } {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (channels(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const weak = new Set<string>();
  let seen = 0;
  for (const element of document.querySelectorAll("body *:not(script)")) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    if (!own || element.getClientRects().length === 0) continue;
    seen++;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const [brighter = 0, darker = 0] = [light(color), light(groundOf(element))].sort((a, b) => b - a);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const contrast = (brighter + 0.05) / (darker + 0.05);
    if (contrast < (isLarge ? 3 : 4.5)) weak.add(`${element.tagName}.${element.className}: ${color} on ${groundOf(element)}, ${contrast.toFixed(2)}`);
  }
  return { seen, weak: [...weak] };
}

/** What sticks out of the page or of its part, and controls that lie over one another. Runs in the page. */
function layoutFaults(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide`);
  for (const part of document.querySelectorAll(".part, .head, .bar, .parts")) {
    if (part.getClientRects().length > 0 && part.scrollWidth > part.clientWidth + 1) faults.push(`${part.className} is ${part.scrollWidth} wide in ${part.clientWidth}`);
  }
  const seen = [...document.querySelectorAll("button, select, input, summary, h1, h2, th, td.what, td.state")].filter((element) => element.getClientRects().length > 0 && element.closest("[hidden]") === null);
  const boxes = seen.slice(0, 60).map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const { element, box } of boxes) {
    if (box.left < 0 || box.right > innerWidth + 1) faults.push(`${element.tagName}.${element.className} from ${box.left} to ${box.right}`);
    for (const other of boxes) {
      const isOver = box.left < other.box.right - 1 && other.box.left < box.right - 1 && box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1;
      const isSticky = [element, other.element].some((each) => each.closest("thead, .top, .parts") !== null);
      if (element !== other.element && isOver && !isSticky && !element.contains(other.element) && !other.element.contains(element)) faults.push(`${element.className} lies over ${other.element.className}`);
    }
  }
  return faults;
}
