// An owner without a mouse: signs in, opens the menu, finds the first alert, answers it. What has the focus is seen.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { signInOf, startDemo } from "./demo.mjs";
import { heading, plain } from "./steps.mjs";
import { words } from "./words.mjs";

const MOST_TABS = 60;

let demo, browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Presses Tab until the focus is on what `selector` finds; every stop on the way must be seen. */
async function tabTo(page, selector) {
  for (let n = 0; n < MOST_TABS; n += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const own = document.activeElement;
      const style = getComputedStyle(own);
      const box = own.getBoundingClientRect();
      return {
        found: own.matches(wanted),
        what: own.outerHTML.slice(0, 120),
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        inside: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
      };
    }, selector);
    assert.ok(stop.outlined, `the focus is not seen on ${stop.what}`);
    assert.ok(stop.inside, `the focus is off the screen on ${stop.what}`);
    if (stop.found) return;
  }
  assert.fail(`${selector} is not reached by the keyboard`);
}

for (const [lang, tenant, width] of [
  ["fr", "Morel", 360],
  ["de", "Petersen", 1280],
]) {
  describe(`by keyboard alone, ${lang}, ${width} px`, () => {
    const say = words(lang);
    let page;

    before(async () => {
      page = await visitor(browser, demo, { lang, width });
    });

    test("signs in; the first stop of a page is the way past its head", async () => {
      const owner = signInOf(demo, { role: "owner", tenant });
      await page.goto("/sign-in");
      await page.keyboard.press("Tab");
      const first = await page.evaluate(() => document.activeElement.getAttribute("href"));
      assert.equal(first, "#content");
      await tabTo(page, "input[name=email]");
      await page.keyboard.type(owner.email);
      await tabTo(page, "input[name=password]");
      await page.keyboard.type(owner.password);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname.startsWith("/business/"));
    });

    test("opens the menu where there is one, and comes to the alerts", async () => {
      if (width === 360) {
        await tabTo(page, "button[popovertarget=menu]");
        await page.keyboard.press("Enter");
        await page.locator("nav.menu:popover-open").waitFor();
      }
      await tabTo(page, "nav.menu a[href$='/alerts']");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname.endsWith("/alerts"));
      assert.equal(plain(await heading(page)), plain(say("page-alerts-title")));
    });

    test("opens an alert and answers it", async () => {
      await tabTo(page, ".alert-row a.button");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => /\/alerts\/[0-9a-f-]+$/.test(url.pathname));
      await tabTo(page, "form[action$='/completion'] button");
      await page.keyboard.press("Enter");
      await page.locator(".flash").waitFor();
      assert.equal(plain(await page.locator(".flash").innerText()), plain(say("page-alert-done-flash")));
    });
  });
}
