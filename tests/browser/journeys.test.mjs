// What an owner does with Tocsin on a phone: the bakery in French, the hotel in English, with
// JavaScript and without. Each starts a demo of its own and goes on by what the pages show.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkPage, openBrowser, visitor } from "./browser.mjs";
import { signInOf, startDemo } from "./demo.mjs";
import * as steps from "./steps.mjs";
import { words } from "./words.mjs";

/** Typed with a slip of the finger; this version has a weakness that is used in attacks. */
const PROGRAM = { typed: "screnconnect", name: "ScreenConnect", version: "23.9.7" };

const OWNERS = { fr: { tenant: "Morel" }, en: { tenant: "Cordeliers" } };

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

for (const lang of ["fr", "en"]) {
  for (const script of [true, false]) {
    describe(`an owner on a phone, ${lang}, ${script ? "with" : "without"} JavaScript`, () => {
      const say = words(lang);
      const check = (page, name) => (script ? checkPage(page, name, lang) : undefined);
      let demo, owner, page, mail;

      before(async () => {
        demo = await startDemo();
        owner = signInOf(demo, OWNERS[lang]);
        page = await visitor(browser, demo, { lang, script });
      });
      after(() => demo?.stop());

      test("a wrong password keeps the address and says so once", async () => {
        await page.goto("/sign-in");
        await steps.fillSignIn(page, lang, owner.email, "not the password");
        const problems = page.getByRole("alert").getByRole("listitem");
        await problems.first().waitFor();
        assert.equal(await steps.countOf(problems), 1);
        assert.equal(await page.getByLabel(say("page-field-email")).inputValue(), owner.email);
        assert.equal(await page.getByLabel(say("page-field-password")).inputValue(), "");
        await check(page, "sign-in-wrong");
      });

      test("the alert for today is read and marked as done, until all is clear", async () => {
        await steps.signIn(page, lang, owner);
        const home = page.url();
        const open = page.getByRole("link", { name: say("page-home-see") });
        const mostUrgent = page.locator("section", { has: open }).first();
        assert.match(await mostUrgent.innerText(), new RegExp(say("card-level-today"), "i"));
        await check(page, "home-alerts");

        for (let left = await steps.countOf(open); left > 0; left--) {
          assert.equal(await steps.countOf(open), left);
          await open.first().click();
          await page.getByRole("button", { name: say("page-alert-done"), exact: true }).click();
          await page.getByText(say("page-alert-done-flash")).waitFor();
          await check(page, "alert-done");
          await page.goto(home);
        }
        await steps.answerQuestions(page, lang, home);
        await steps.expectHeading(page, lang, "page-home-clear-title");
        await check(page, "home-clear");
      });

      test("a program is added: the verdict is in the answer, the mail in the outbox", async () => {
        await steps.addProgram(page, lang, PROGRAM);
        await page.getByText(say("page-item-affected")).waitFor();
        await check(page, "program-affected");
        mail = await steps.mailAbout(page, owner.email, PROGRAM.name);
      });

      test("the reasons are one link away, and any weakness can be looked up", async () => {
        await page.goto("/home");
        await page.getByRole("link", { name: say("page-home-see") }).first().click();
        await page.getByRole("link", { name: say("verdict-link") }).click();
        await page.getByRole("heading", { name: say("verdict-change") }).waitFor();
        const id = await page.locator("main .note a").first().innerText();
        assert.match(id, /^CVE-/);
        await check(page, "verdict");

        await page.goto(page.url().replace(/\/verdicts\/.*/, "/alerts"));
        for (const [typed, name] of [
          [id, "why-told"],
          ["CVE-1999-0001", "why-unknown"],
        ]) {
          await page.getByLabel(say("why-field")).fill(typed);
          await page.getByRole("button", { name: say("why-button"), exact: true }).click();
          await page.getByRole("heading", { name: say("why-answer") }).waitFor();
          await check(page, name);
        }
        await page.getByText(say("why-not-known")).waitFor();
      });

      test("the code of the mail is confirmed by the public page", async () => {
        const code = mail.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/)?.[0];
        assert.ok(code, "the mail carries no code");
        const stranger = await visitor(browser, demo, { lang, script });
        await steps.typeCode(stranger, lang, code);
        await steps.expectHeading(stranger, lang, "page-code-found-title");
        await check(stranger, "code-found");

        await steps.typeCode(stranger, lang, "AAAA-AAAA");
        await steps.expectHeading(stranger, lang, "page-code-unknown-title");
        await check(stranger, "code-unknown");
        await stranger.context().close();
      });

      test("the mail's link answers the alert without sign-in and shows no list", async () => {
        const link = mail.match(/https?:\/\/[^\s/]+(\/r\/\S+)/)?.[1];
        assert.ok(link, "the mail carries no answer link");
        const stranger = await visitor(browser, demo, { lang, script });
        await stranger.goto(link);
        await stranger.getByText(say("page-answer-kicker")).waitFor();
        assert.equal(await steps.countOf(stranger.locator("a[href*='/software']")), 0);
        await check(stranger, "answer");

        await stranger.getByRole("button", { name: say("page-alert-done"), exact: true }).click();
        await steps.expectHeading(stranger, lang, "page-answer-done-title");
        await check(stranger, "answer-done");
        await stranger.context().close();
      });
    });
  }
}
