// The operator's list of what waits for a person: one is released with a level and a reason, and the owner is told.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkPage, openBrowser, visitor } from "./browser.mjs";
import { signInOf, startDemo } from "./demo.mjs";
import { countOf, signIn, switchLanguage } from "./steps.mjs";
import { pattern, words } from "./words.mjs";

/** The business that the demo's one unscored weakness touches, and the program. */
const OWNER = { tenant: "Anglo-Lyon" };
const PROGRAM = "Thunderbird";
const REASON = "CVE, NVD: 2";

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

for (const { lang, script } of [
  { lang: "fr", script: true },
  { lang: "it", script: false },
]) {
  describe(`an advisory is released, ${lang}, ${script ? "with" : "without"} JavaScript`, () => {
    const say = words(lang);
    const check = (page, name) => (script ? checkPage(page, name, lang) : undefined);
    let demo, desk, owner;

    before(async () => {
      demo = await startDemo();
      desk = await visitor(browser, demo, { lang, script });
      owner = await visitor(browser, demo, { lang, script });
    });
    after(() => demo?.stop());

    test("the owner reads that it is being assessed", async () => {
      await signIn(owner, lang, signInOf(demo, OWNER));
      await switchLanguage(owner, lang);
      await owner.getByText(pattern(lang, "page-home-assessing", { names: PROGRAM })).waitFor();
      assert.equal(await countOf(alerts()), 0);
    });

    test("without level and reason nothing is released", async () => {
      await signIn(desk, lang, signInOf(demo, { role: "operator" }));
      await switchLanguage(desk, lang);
      await held().locator("summary").click();
      await held().getByRole("button").click();
      await desk.getByRole("alert").getByRole("listitem").first().waitFor();
      assert.equal(await held().getAttribute("open"), "", "the form stays open");
      await check(desk, "held-wrong");
    });

    test("with both it is: nothing waits, and the owner has the alert", async () => {
      await held().getByLabel(say("page-operator-level")).selectOption("week");
      await held().getByLabel(say("page-operator-reason")).fill(REASON);
      await held().getByRole("button").click();
      await desk.getByText(say("page-operator-held-none")).waitFor();
      assert.equal(await countOf(held()), 0);

      await expectAlert();
      await alerts().first().getByRole("link").first().click();
      await owner.getByRole("button", { name: say("page-alert-done"), exact: true }).waitFor();
      await check(owner, "alert-released");
    });

    const held = () => desk.locator("details.found");
    const alerts = () => owner.locator("section.alert-row", { hasText: PROGRAM });

    /** The worker tells the businesses; it may need a moment. */
    async function expectAlert() {
      const deadline = Date.now() + 20_000;
      do {
        assert.ok(Date.now() < deadline, "the owner was not told");
        await owner.reload();
      } while ((await countOf(alerts())) === 0);
    }
  });
}
