// An owner sets the second step up, and then signs in with the app's digits, and once without the phone.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkPage, openBrowser, visitor } from "./browser.mjs";
import { signInOf, startDemo } from "./demo.mjs";
import { digitsOfApp, signOut, typeSecondStep } from "./people-steps.mjs";
import { expectHeading, fillSignIn, signIn } from "./steps.mjs";
import { words } from "./words.mjs";

const CASES = [
  { lang: "fr", script: true, business: { tenant: "Lambert" } },
  { lang: "de", script: false, business: { tenant: "Petersen" } },
];

let demo, browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const { lang, script, business } of CASES) {
  describe(`the second step, ${lang}, ${script ? "with" : "without"} JavaScript`, () => {
    const say = words(lang);
    const check = (page, name) => (script ? checkPage(page, name, lang) : undefined);
    let owner, page, home, secret, recoveryCodes;

    before(async () => {
      owner = signInOf(demo, { role: "owner", ...business });
      page = await visitor(browser, demo, { lang, script });
    });

    test("it is set up from the account; a wrong code is refused with words", async () => {
      await signIn(page, lang, owner);
      home = page.url();
      await page.goto("/account");
      assert.equal(await page.getByLabel(say("form-field-name"), { exact: true }).inputValue(), owner.person);
      await page.getByRole("link", { name: say("second-factor-set-up"), exact: true }).click();
      secret = await page.locator(".steps .mono").innerText();
      await typeSecondStep(page, lang, "12345", "second-factor-confirm");
      await page.getByRole("alert").getByText(say("second-factor-error")).waitFor();
      assert.equal(await page.locator(".steps .mono").innerText(), secret, "what the app has read stays true");
      await check(page, "second-factor-wrong");

      await typeSecondStep(page, lang, digitsOfApp(secret), "second-factor-confirm");
      await expectHeading(page, lang, "second-factor-codes-title");
      recoveryCodes = await page.locator(".codes li").allInnerTexts();
      assert.equal(new Set(recoveryCodes).size, 10);
      await check(page, "recovery-codes");
    });

    test("the password alone opens nothing; the digits of the app do", async () => {
      await page.goto(home);
      await signOut(page, lang);
      await passwordAlone();
      await check(page, "sign-in-second-step");
      await typeSecondStep(page, lang, digitsOfApp(secret, 1), "page-sign-in-button");
      await page.waitForURL(home);
    });

    test("without the phone a recovery code does, once", async () => {
      await signOut(page, lang);
      await passwordAlone();
      await typeSecondStep(page, lang, recoveryCodes[0].toLowerCase(), "page-sign-in-button");
      await page.waitForURL(home);
      await signOut(page, lang);
      await passwordAlone();
      await typeSecondStep(page, lang, recoveryCodes[0], "page-sign-in-button");
      await page.getByRole("alert").getByText(say("second-factor-error")).waitFor();
    });

    /** Signs in by the password, and tries to go on without the second step. */
    async function passwordAlone() {
      await page.goto("/sign-in");
      await fillSignIn(page, lang, owner.email, owner.password);
      await expectHeading(page, lang, "second-factor-ask-title");
      await page.goto(home);
      await expectHeading(page, lang, "second-factor-ask-title");
    }
  });
}
