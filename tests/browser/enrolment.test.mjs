// A chamber or provider enrols a business at its desk; the owner takes it over on a phone with the code of the
// letter, corrects the list, and reads the first verdicts and the first mail.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkPage, openBrowser, visitor } from "./browser.mjs";
import { signInOf, startDemo } from "./demo.mjs";
import { enrol, fillOwner, openInHeader } from "./people-steps.mjs";
import { countOf, expectHeading, mailAbout, plain, signIn } from "./steps.mjs";
import { words } from "./words.mjs";

/** Stands on the starter list of law firms; this version has a weakness that is used in attacks. */
const PROGRAM = { name: "FortiGate", version: "7.0.14" };
const NOT_OURS = "Thunderbird";
const PASSWORD = "vier kurze Wörter hier";

const CASES = [
  {
    lang: "fr",
    script: true,
    desk: { role: "chamber", tenant: "Lyon" },
    business: { name: "Cabinet Delorme", trade: "avocats", town: "Villeurbanne", country: "FR", pack: "pack-advice" },
    owner: { name: "Agnès Delorme", email: "agnes@cabinet-delorme.example", password: PASSWORD },
  },
  {
    lang: "de",
    script: false,
    desk: { role: "provider", tenant: "Hafenfunk" },
    business: { name: "Kanzlei Osterloh", trade: "Rechtsanwälte", town: "Lüneburg", country: "DE", pack: "pack-advice" },
    owner: { name: "Birte Osterloh", email: "birte@kanzlei-osterloh.example", password: PASSWORD },
  },
];

let demo, browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const { lang, script, desk, business, owner } of CASES) {
  describe(`a business is enrolled and taken over, ${lang}, ${script ? "with" : "without"} JavaScript`, () => {
    const say = words(lang);
    const check = (page, name) => (script ? checkPage(page, name, lang) : undefined);
    let admin, phone, member, code;

    before(async () => {
      admin = await visitor(browser, demo, { lang, script, width: 1280 });
      phone = await visitor(browser, demo, { lang, script });
    });

    test("the desk enrols it; what is missing is named at the field", async () => {
      await signIn(admin, lang, signInOf(demo, desk));
      await openInHeader(admin, say("members-title"));
      await admin.getByRole("link", { name: say("members-enrol-title") }).click();
      await enrol(admin, lang, { ...business, town: "" });
      await admin.getByRole("alert").getByRole("link", { name: say("form-error-town") }).waitFor();
      assert.equal(await admin.getByLabel(say("form-field-business"), { exact: true }).inputValue(), business.name);
      await check(admin, "enrol-wrong");

      await enrol(admin, lang, business);
      await admin.getByText(say("members-enrolled-flash", { name: business.name })).waitFor();
      await admin.getByText(say("members-state-nobody"), { exact: true }).waitFor();
      member = admin.url();
      await check(admin, "member-new");
    });

    test("the letter with the code is one sheet of paper", async () => {
      await admin.getByRole("button", { name: say("members-letter-button") }).click();
      await expectHeading(admin, lang, "letter-title");
      code = await admin.locator(".claim .code").innerText();
      assert.match(code, /^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
      assert.equal(await admin.locator(".claim .address").innerText(), `${new URL(demo.url).host}/claim`);
      assert.equal(pagesOf(await admin.pdf({ preferCSSPageSize: true })), 1);
      await check(admin, "letter");
    });

    test("the owner types the code as people do, and becomes the owner", async () => {
      await phone.goto("/claim");
      await typeLetterCode("AAAA-AAAA-AAAA-AAAA");
      await phone.getByRole("alert").getByText(say("claim-error-code")).waitFor();
      await check(phone, "claim-wrong");

      await typeLetterCode(code.toLowerCase().replaceAll("-", " "));
      assert.equal(
        plain(await phone.getByRole("heading", { level: 1 }).innerText()),
        plain(say("claim-join-title", { business: business.name })),
      );
      await check(phone, "claim-owner");
      await fillOwner(phone, lang, owner);
      await expectHeading(phone, lang, "start-title");
      await check(phone, "start");
    });

    test("the corrected list gives the first verdicts", async () => {
      await rowOf(NOT_OURS).getByRole("checkbox").uncheck();
      await rowOf(PROGRAM.name).getByRole("textbox").fill(PROGRAM.version);
      await phone.getByRole("button", { name: say("start-button") }).click();
      await phone.getByText(say("start-confirmed-flash")).waitFor();
      const alert = phone.locator("section", { hasText: PROGRAM.name }).first();
      assert.match(await alert.innerText(), new RegExp(say("card-level-today"), "i"));
      await check(phone, "home-first");

      await openInHeader(phone, say("page-nav-software"));
      const list = phone.getByRole("main");
      assert.equal(await countOf(list.getByRole("listitem").filter({ hasText: PROGRAM.name })), 1);
      assert.equal(await countOf(list.getByText(NOT_OURS)), 0);
    });

    test("the first mail names what is attacked, and the desk sees that the business is active", async () => {
      const mail = await mailAbout(phone, owner.email, PROGRAM.name);
      assert.ok(mail.includes(demo.url), "the mail carries no link of ours");
      await admin.goto(member);
      await admin.getByText(say("members-state-active"), { exact: true }).waitFor();
      assert.equal(await countOf(admin.getByRole("button", { name: say("members-letter-button") })), 0);
      await phone.goto("/claim");
      await typeLetterCode(code);
      await phone.getByRole("alert").getByText(say("claim-error-code")).waitFor();
    });

    async function typeLetterCode(typed) {
      await phone.getByLabel(say("claim-code"), { exact: true }).fill(typed);
      await phone.getByRole("button", { name: say("claim-button"), exact: true }).click();
    }

    function rowOf(program) {
      return phone.getByRole("listitem").filter({ hasText: program });
    }
  });
}

/** How many pages a PDF has. */
function pagesOf(pdf) {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}
