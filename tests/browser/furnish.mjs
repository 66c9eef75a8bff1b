// Brings a demo into the state in which every page of the portal can be seen: links sent by mail and not used yet, a
// business that has just been taken over, a list that is open to its chamber, a sign-in with a second step, a document
// that is held back.

import { visitor } from "./browser.mjs";
import { signInOf } from "./demo.mjs";
import { digitsOfApp, enrol, fillOwner, forgetPassword, openInHeader, typeSecondStep } from "./people-steps.mjs";
import { addProgram, mailAbout, signIn } from "./steps.mjs";
import { words } from "./words.mjs";

const LANG = "fr";
const PASSWORD = "quatre mots tout simples";
const NEWCOMER = { name: "Marius Colin", email: "marius@colin-jardins.example", password: PASSWORD };
const GARDENS = { name: "Colin Jardins", trade: "paysagiste", town: "Oullins", country: "FR", pack: "pack-craft" };
const OPENED = "Garage Lambert";
const CLAIMED_BY = "contact@girard-plomberie.example";
const NEW_ADDRESS = "karim@garage-lambert.example";
const INVITED = "apprenti@garage-lambert.example";
const FORGETFUL = "helene.perrin@perrin-vidal.example";
const ALERTED = { email: "sophie.morel@boulangerie-morel.example", program: "Webmail" };
/** This version has a weakness: a list that is open shows what was compared. */
const PROGRAM = { typed: "screenconnect", name: "ScreenConnect", version: "23.9.7" };
const ALONE = "bonjour@savons-du-rhone.example";

/** A document that does not fit the hash beside it: it is held back. */
const DOUBTED = { "acme-2026-1.json": '{"document": {"title": "Changed on its way"}}', "acme-2026-1.json.sha256": "0".repeat(64) };

const say = words(LANG);

/**
 * Does all of it; returns the links of the mails, each unused, the chamber's page of the business that has `opened`
 * its list, and two sign-ins: `newcomer`, whose list is still to be confirmed, and `careful`, who has a second step.
 */
export async function furnish(browser, demo) {
  const open = () => visitor(browser, demo, { lang: LANG });
  const [owner, chamber, stranger] = [await open(), await open(), await open()];
  await signIn(owner, LANG, signInOf(demo, { tenant: OPENED }));
  await signIn(chamber, LANG, signInOf(demo, { role: "chamber", tenant: "Lyon" }));

  await demo.takeIn(DOUBTED);
  await openTheList(owner);
  await invite(owner);
  await changeAddress(owner);
  const { opened, code } = await handOver(chamber);
  await claim(stranger, code);
  await stranger.context().clearCookies();
  await forgetPassword(stranger, LANG, FORGETFUL);
  await signUp(stranger);
  const links = await linksOfMails(stranger);
  const careful = signInOf(demo, { tenant: "Brotteaux" });
  await careForSecondStep(stranger, careful);
  for (const page of [owner, chamber, stranger]) await page.context().close();
  return { links, opened, newcomer: NEWCOMER, careful };
}

async function openTheList(owner) {
  await owner.goto(`${owner.url()}/access`);
  await owner.getByRole("radio").first().check();
  await owner.locator("main").getByRole("button").click();
  await owner.goto("/home");
  await addProgram(owner, LANG, PROGRAM);
  await owner.getByText(say("page-item-affected")).waitFor();
  await owner.goto("/home");
}

async function invite(owner) {
  await openInHeader(owner, say("page-nav-people"));
  await owner.getByLabel(say("people-invite-field")).fill(INVITED);
  await owner.getByRole("button", { name: say("people-invite-button"), exact: true }).click();
}

async function changeAddress(owner) {
  await owner.goto("/account/email");
  await owner.getByLabel(say("account-email-new")).fill(NEW_ADDRESS);
  await owner.getByLabel(say("account-password-current")).fill("tocsin-demo-2026");
  await owner.getByRole("button", { name: say("account-email-button") }).click();
}

/** A mail to one business, a letter to another: the code of the letter, and the page of the business that has opened. */
async function handOver(chamber) {
  await openInHeader(chamber, say("members-title"));
  const opened = await chamber.getByRole("link", { name: OPENED }).getAttribute("href");
  await chamber.getByRole("link", { name: "Girard Plomberie" }).click();
  await chamber.getByLabel(say("members-mail-field"), { exact: true }).fill(CLAIMED_BY);
  await chamber.getByRole("button", { name: say("members-mail-button"), exact: true }).click();
  await chamber.getByText(say("members-claim-sent-flash", { address: CLAIMED_BY })).waitFor();

  await openInHeader(chamber, say("members-title"));
  await chamber.getByRole("link", { name: say("members-enrol-title") }).click();
  await enrol(chamber, LANG, GARDENS);
  await chamber.getByRole("button", { name: say("members-letter-button") }).click();
  return { opened: new URL(opened, chamber.url()).href, code: await chamber.locator(".claim .code").innerText() };
}

async function claim(stranger, code) {
  await stranger.goto("/claim");
  await stranger.getByLabel(say("claim-code"), { exact: true }).fill(code);
  await stranger.getByRole("button", { name: say("claim-button"), exact: true }).click();
  await fillOwner(stranger, LANG, NEWCOMER);
  await stranger.getByRole("button", { name: say("start-button") }).waitFor();
}

async function signUp(stranger) {
  await stranger.goto("/sign-up");
  const field = (key) => stranger.getByLabel(say(key), { exact: true });
  await field("form-field-business").fill("Savons du Rhône");
  await field("form-field-trade").fill("savonnerie");
  await field("form-field-town").fill("Vienne");
  await field("form-field-country").selectOption("FR");
  await field("page-field-email").fill(ALONE);
  await stranger.getByRole("button", { name: say("sign-up-button"), exact: true }).click();
}

async function careForSecondStep(page, person) {
  await signIn(page, LANG, person);
  await page.goto("/account/second-factor");
  const secret = await page.locator(".steps .mono").innerText();
  await typeSecondStep(page, LANG, digitsOfApp(secret), "second-factor-confirm");
  await page.locator(".codes").waitFor();
}

/** The links that lead on, out of the mails that carry one. */
async function linksOfMails(page) {
  const links = [];
  for (const [email, subject] of [
    [FORGETFUL, "mail-reset-subject"],
    [ALONE, "mail-sign-up-subject"],
    [NEW_ADDRESS, "mail-email-subject"],
    [INVITED, "mail-invitation-subject"],
    [CLAIMED_BY, "mail-claim-subject"],
  ]) {
    const text = await mailAbout(page, email, say(subject));
    links.push(text.match(/https?:\/\/\S+\/(?:password|sign-up|email-change|invitation|claim)\/\S+/)[0]);
  }
  const alert = await mailAbout(page, ALERTED.email, ALERTED.program);
  links.push(alert.match(/https?:\/\/\S+\/r\/\S+/)[0]);
  return links;
}
