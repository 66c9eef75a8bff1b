// Somebody at a chamber stops all sending and goes on: what waits is not lost, and mail about passwords still leaves.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkPage, openBrowser, visitor } from "./browser.mjs";
import { signInOf, startDemo } from "./demo.mjs";
import { forgetPassword } from "./people-steps.mjs";
import { addProgram, countOf, mailAbout, mailRow, signIn } from "./steps.mjs";
import { words } from "./words.mjs";

/** This version has a weakness that is used in attacks, so it is told by mail at once. */
const PROGRAM = { typed: "screenconnect", name: "ScreenConnect", version: "23.9.7" };

const CASES = [
  { lang: "fr", script: true, desk: { role: "chamber", tenant: "Lyon" }, business: { tenant: "Morel" } },
  { lang: "it", script: false, desk: { role: "chamber", tenant: "Torino" }, business: { tenant: "Gallo" } },
];

let demo, browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const { lang, script, desk, business } of CASES) {
  describe(`sending is stopped and goes on, ${lang}, ${script ? "with" : "without"} JavaScript`, () => {
    const say = words(lang);
    const check = (page, name) => (script ? checkPage(page, name, lang) : undefined);
    let admin, owner, phone;

    before(async () => {
      owner = signInOf(demo, { role: "owner", ...business });
      admin = await visitor(browser, demo, { lang, script, width: 1280 });
      phone = await visitor(browser, demo, { lang, script });
    });

    test("the chamber stops: its home says so, with a way back", async () => {
      await signIn(admin, lang, signInOf(demo, desk));
      await admin.getByRole("link", { name: say("pause-link"), exact: true }).click();
      await check(admin, "pause");
      await admin.getByRole("button", { name: say("pause-button"), exact: true }).click();
      await admin.getByText(say("pause-paused-flash")).waitFor();
      await admin.locator(".warning").getByRole("link", { name: say("pause-look") }).waitFor();
      await check(admin, "chamber-paused");
    });

    test("an alert is raised meanwhile, its mail waits, and a mail about a password leaves", async () => {
      await signIn(phone, lang, owner);
      await addProgram(phone, lang, PROGRAM);
      await phone.getByText(say("page-item-affected")).waitFor();
      const stranger = await visitor(browser, demo, { lang, script });
      await forgetPassword(stranger, lang, owner.email);
      await mailAbout(stranger, owner.email, say("mail-reset-subject"));
      await stranger.goto("/demo/mails");
      assert.equal(await countOf(mailRow(stranger, owner.email, PROGRAM.name)), 0, "a mail left in the pause");
      await stranger.context().close();
    });

    test("the chamber goes on, and the mail that waited leaves", async () => {
      await admin.locator(".warning").getByRole("link", { name: say("pause-look") }).click();
      await check(admin, "pause-on");
      await admin.getByRole("button", { name: say("pause-resume-button"), exact: true }).click();
      await admin.getByText(say("pause-resumed-flash")).waitFor();
      assert.equal(await countOf(admin.locator(".warning")), 0);
      await mailAbout(phone, owner.email, PROGRAM.name);
      assert.equal(await mailCount(), 1, "one mail, once");
    });

    async function mailCount() {
      await phone.goto("/demo/mails");
      return countOf(mailRow(phone, owner.email, PROGRAM.name));
    }
  });
}
