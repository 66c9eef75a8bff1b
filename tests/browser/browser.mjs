// A visitor: one browser profile in one language, and the checks that every page must pass.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SCREENSHOTS = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const FIRST_LOAD_LIMIT = 60_000;
const HEIGHT = 800;

/** How a page is looked at: on a phone and on a wide screen, in both themes. */
export const LOOKS = ["dark", "light"].flatMap((theme) => [360, 1280].map((width) => ({ theme, width })));

mkdirSync(SCREENSHOTS, { recursive: true });

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of a new visitor. `page.complaints` collects what the browser's console complains of. */
export async function visitor(browser, demo, { lang, width = 360, script = true }) {
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: lang,
    viewport: { width, height: HEIGHT },
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  page.complaints = [];
  page.on("pageerror", (error) => page.complaints.push(error.message));
  page.on("console", (message) => {
    const itself = message.location().url === page.url(); // an error page is no broken resource
    if (message.type() === "error" && !itself) page.complaints.push(message.text());
  });
  page.setDefaultTimeout(10_000);
  return page;
}

/**
 * The page as it stands, in the looks that are asked for: a picture; then, with all that folds
 * unfolded, accessibility, width, and silence of the console.
 */
export async function checkPage(page, name, lang, looks = LOOKS) {
  await page.waitForLoadState();
  for (const { width, theme } of looks) {
    await look(page, width, theme);
    const path = `${SCREENSHOTS}${name}-${lang}-${width}-${theme}.png`;
    await page.screenshot({ path, fullPage: true });
  }
  await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
  for (const { width, theme } of looks) {
    await look(page, width, theme);
    await noViolations(page, `${name}, ${lang}, ${width}-${theme}`);
  }
  await noSidewaysScroll(page, name);
  assert.deepEqual(page.complaints, [], `${name}: the browser's console complains`);
  await look(page, 360, "light");
}

async function look(page, width, colorScheme) {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme });
}

async function noViolations(page, where) {
  // The rules stay in the page until it is left: bringing them there costs more than asking them.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
  }, RULES);
  assert.deepEqual(found, [], where);
}

async function noSidewaysScroll(page, name) {
  await look(page, 320, "light");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${name} scrolls sideways at 320 px: ${width} px wide`);
}

/** Bytes over the wire of what the page has loaded so far; for a visitor's first page. */
export async function checkFirstLoad(page, name) {
  await page.waitForLoadState("load");
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .map((entry) => entry.transferSize)
      .reduce((sum, size) => sum + size, 0),
  );
  assert.ok(bytes > 0 && bytes <= FIRST_LOAD_LIMIT, `${name}: first load ${bytes} bytes`);
}
