import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browser that tests use: the one that XUNCHA_CHROMIUM names, else a Chromium in one of the usual places. */
const program = process.env["XUNCHA_CHROMIUM"] ?? usual.find((path) => existsSync(path));

/** Whether a browser is there. Where none is, this says so, and what is not tried. */
export function hasBrowser(untried: string): boolean {
  if (program === undefined) console.warn(`no Chromium found: ${untried}; XUNCHA_CHROMIUM may name one`);
  return program !== undefined;
}

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ ...(program === undefined ? {} : { executablePath: program }), args: flags });
}
