// Every page that links lead to, for each kind of visitor: accessible, as wide as the screen and no wider, silent in
// the console. A new page is found by its links; one that no link leads to fails the last test.
//
// Languages and looks are spread: each page is seen in every language of its visitor and, over these, in every look.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LOOKS, checkFirstLoad, checkPage, openBrowser, visitor } from "./browser.mjs";
import { pageRoutes, signInOf, startDemo } from "./demo.mjs";
import { furnish } from "./furnish.mjs";
import { expectHeading, fillSignIn, openMenu, signIn, switchLanguage } from "./steps.mjs";

const LANGUAGES = ["fr", "de", "it", "es", "en"];
// A mail, and the page its link opens, are in the language of the contact.
const IN_THE_CONTACTS_LANGUAGE = ["/demo/mails/{mail}/html", "/r/{link}"];
// The home is a redirect to the home of the person's role.
const NO_PAGE_OF_ITS_OWN = ["/home"];
// Two sources speak of it in the demo.
const LOOKED_AFTER = "/operator/advisories/CVE-2022-31181";
// Each with their languages; `fully` is the one in which they go to the public pages too.
const VISITORS = [
  { who: "owner", wanted: { tenant: "Morel" }, languages: LANGUAGES, fully: "de" },
  { who: "staff", wanted: { role: "staff" }, languages: ["es", "de"] },
  { who: "chamber", wanted: { role: "chamber", tenant: "Lyon" }, languages: LANGUAGES, starts: () => [opened] },
  { who: "provider", wanted: { role: "provider" }, languages: ["it", "de"], fully: "it" },
  { who: "operator", wanted: { role: "operator" }, languages: LANGUAGES, starts: () => [demo.url + LOOKED_AFTER] },
];
const IN_ORDER = { concurrency: 1 };
const MENUS = [
  ["de", { width: 360, theme: "dark" }],
  ["es", { width: 360, theme: "light" }],
];

const routes = pageRoutes();
const reached = new Set(NO_PAGE_OF_ITS_OWN);
let demo, browser, links, opened, newcomer, careful;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  ({ links, opened, newcomer, careful } = await furnish(browser, demo));
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

// Whoever is signed in has one language at a time: what one visitor sees comes in order, two visitors look at once.
describe("pages", { concurrency: 2 }, () => {
  describe("a stranger", IN_ORDER, () => {
    for (const lang of LANGUAGES) {
      test(`every page for a stranger, ${lang}`, async () => {
        const page = await visitor(browser, demo, { lang });
        await checkEveryPage(page, [demo.url, ...links], "stranger", lang);
        await page.context().close();
      });

      test(`a page that does not exist, ${lang}`, async () => {
        const page = await visitor(browser, demo, { lang });
        const answer = await page.goto("/no-such-page");
        assert.equal(answer.status(), 404);
        await checkPage(page, "not-found", lang, looksOf("/no-such-page", lang));
        await page.context().close();
      });
    }
  });

  for (const { who, wanted, languages, fully, starts = () => [] } of VISITORS) {
    describe(who, IN_ORDER, () => {
      for (const lang of languages) {
        test(`every page for the ${who}, ${lang}`, async () => {
          const page = await visitor(browser, demo, { lang });
          await signIn(page, lang, signInOf(demo, wanted));
          await switchLanguage(page, lang);
          await checkEveryPage(page, [page.url(), ...starts()], who, lang, lang !== fully);
          await page.context().close();
        });
      }
      for (const [lang, look] of who === "chamber" ? MENUS : []) {
        test(`the open menu on a phone, ${lang}`, () => openMenuOf(wanted, lang, look));
      }
    });
  }

  describe("somebody new", IN_ORDER, () => {
    for (const lang of LANGUAGES) {
      test(`the second step and the first list, ${lang}`, async () => {
        const page = await visitor(browser, demo, { lang });
        await page.goto("/sign-in");
        await fillSignIn(page, lang, careful.email, careful.password);
        await page.waitForURL((url) => url.pathname === "/sign-in/second-factor");
        await switchLanguage(page, lang);
        await expectHeading(page, lang, "second-factor-ask-title");
        await checkAs(page, "careful", lang);
        await page.context().clearCookies();

        await signIn(page, lang, newcomer);
        await switchLanguage(page, lang);
        await page.goto(`${page.url()}/start`);
        await checkAs(page, "newcomer", lang);
        await page.context().close();
      });
    }
  });
});

test("the first load is small", async () => {
  for (const path of ["/", "/sign-in", "/code"]) {
    const page = await visitor(browser, demo, { lang: "fr" });
    await page.goto(path);
    await checkFirstLoad(page, path);
    await page.context().close();
  }
});

test("every page of the route table was reached", () => {
  const missed = routes.map(({ path }) => path).filter((path) => !reached.has(path));
  assert.deepEqual(missed, []);
});

async function openMenuOf(wanted, lang, look) {
  const page = await visitor(browser, demo, { lang });
  await signIn(page, lang, signInOf(demo, wanted));
  await switchLanguage(page, lang);
  await openMenu(page);
  await page.locator(".languages > summary").click();
  await checkPage(page, "chamber-menu", lang, [look]);
  await page.context().close();
}

/** Follows links from `starts` and checks one page of each route. */
async function checkEveryPage(page, starts, who, lang, withoutPublic = false) {
  const seen = new Set();
  const queue = [...starts];
  while (queue.length > 0) {
    const url = queue.shift();
    const { path, access } = routeOf(url);
    if (seen.has(path) || (withoutPublic && ["anonymous", "demo"].includes(access))) continue;
    seen.add(path);
    const answer = await page.goto(url);
    assert.equal(answer.status(), 200, url);
    if (routeOf(page.url()).path !== path) {
      queue.push(page.url()); // sent elsewhere, for example from the start page to one's home
      continue;
    }
    await checkAs(page, who, lang);
    queue.push(...(await linksOf(page)));
  }
}

/** Checks the page as it stands: its language, and all that every page must pass. */
async function checkAs(page, who, lang) {
  const { path } = routeOf(page.url());
  reached.add(path);
  if (!IN_THE_CONTACTS_LANGUAGE.includes(path)) {
    assert.equal(await page.locator("html").getAttribute("lang"), lang, path);
  }
  await checkPage(page, `${who}${nameOf(path)}`, lang, looksOf(path, lang));
}

/** One look for each page and language, another one for the next: five languages see all four. */
function looksOf(path, lang) {
  const place = routes.findIndex((route) => route.path === path) + LANGUAGES.indexOf(lang);
  return [LOOKS[Math.max(place, 0) % LOOKS.length]];
}

/** Addresses of pages of ours that this page leads to; files to download are none. */
async function linksOf(page) {
  const found = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => link.href.split("#")[0]));
  return found.filter((link) => link.startsWith(demo.url) && routeOf(link));
}

/** The first row of the table that serves `url`. */
function routeOf(url) {
  const { pathname } = new URL(url);
  return routes.find(({ path }) => new RegExp(`^${path.replace(/{[^}]+}/g, "[^/]+")}$`).test(pathname));
}

/** "/business/{sme}/alerts" -> "-business-sme-alerts". */
function nameOf(path) {
  return path === "/" ? "-start" : path.replace(/[{}]/g, "").replaceAll("/", "-");
}
