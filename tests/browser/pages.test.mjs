// Every page that links lead to, for each kind of visitor, in every language: accessible, as wide
// as the screen and no wider, silent in the console. A new page is found by its links; one that no
// link leads to fails the last test.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkFirstLoad, checkPage, openBrowser, visitor } from "./browser.mjs";
import { pageRoutes, signInOf, startDemo } from "./demo.mjs";
import { signIn, switchLanguage } from "./steps.mjs";

const LANGUAGES = ["fr", "en"];
// A mail, and the page its link opens, are in the language of the contact.
const IN_THE_CONTACTS_LANGUAGE = ["/demo/mails/{mail}/html", "/r/{link}"];
// The home is a redirect to the home of the person's role.
const NO_PAGE_OF_ITS_OWN = ["/home"];
const VISITORS = {
  stranger: null,
  owner: { tenant: "Morel" },
  chamber: { role: "chamber" },
  operator: { role: "operator" },
};

const routes = pageRoutes();
const reached = new Set(NO_PAGE_OF_ITS_OWN);
let demo;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const lang of LANGUAGES) {
  for (const [who, wanted] of Object.entries(VISITORS)) {
    test(`every page for the ${who}, ${lang}`, async () => {
      const page = await visitor(browser, demo, { lang });
      if (wanted) await signIn(page, lang, signInOf(demo, wanted));
      if (wanted) await switchLanguage(page, lang);
      await checkEveryPage(page, wanted ? page.url() : demo.url, who, lang);
      await page.context().close();
    });
  }

  test(`a page that does not exist, ${lang}`, async () => {
    const page = await visitor(browser, demo, { lang });
    const answer = await page.goto("/no-such-page");
    assert.equal(answer.status(), 404);
    await checkPage(page, "not-found", lang);
    await page.context().close();
  });
}

test("the first load is small", async () => {
  for (const path of ["/", "/sign-in", "/code"]) {
    const page = await visitor(browser, demo, { lang: "fr" });
    await page.goto(path);
    await checkFirstLoad(page, path);
    await page.context().close();
  }
});

test("every page of the route table was reached by links", () => {
  assert.deepEqual(routes.filter((path) => !reached.has(path)), []);
});

/** Follows links from `start` and checks one page of each route. */
async function checkEveryPage(page, start, who, lang) {
  const seen = new Set();
  const queue = [start];
  while (queue.length > 0) {
    const url = queue.shift();
    const route = routeOf(url);
    if (seen.has(route)) continue;
    seen.add(route);
    const answer = await page.goto(url);
    assert.equal(answer.status(), 200, url);
    if (routeOf(page.url()) !== route) {
      queue.push(page.url()); // sent elsewhere, for example from the start page to one's home
      continue;
    }
    reached.add(route);
    if (!IN_THE_CONTACTS_LANGUAGE.includes(route)) {
      assert.equal(await page.locator("html").getAttribute("lang"), lang, url);
    }
    await checkPage(page, `${who}${nameOf(route)}`, lang);
    queue.push(...(await linksOf(page)));
  }
}

/** Addresses of pages of ours that this page leads to; files to download are none. */
async function linksOf(page) {
  const links = await page
    .locator("a[href]")
    .evaluateAll((found) => found.map((link) => link.href.split("#")[0]));
  return links.filter((link) => link.startsWith(demo.url) && routeOf(link));
}

/** The first route of the table that serves `url`. */
function routeOf(url) {
  const path = new URL(url).pathname;
  return routes.find((route) => new RegExp(`^${route.replace(/{[^}]+}/g, "[^/]+")}$`).test(path));
}

/** "/business/{sme}/alerts" -> "-business-sme-alerts". */
function nameOf(route) {
  return route === "/" ? "-start" : route.replace(/[{}]/g, "").replaceAll("/", "-");
}
