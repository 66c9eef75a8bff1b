// What people do on the pages, step by step, in the words they see.

import assert from "node:assert/strict";
import { pattern, words } from "./words.mjs";

const MAIL_WITHIN = 20_000;

/** Signs in and waits for the person's home. */
export async function signIn(page, lang, { email, password }) {
  await page.goto("/sign-in");
  await fillSignIn(page, lang, email, password);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** Fills the form of the sign-in page and sends it. */
export async function fillSignIn(page, lang, email, password) {
  const say = words(lang);
  await page.getByLabel(say("page-field-email")).fill(email);
  await page.getByLabel(say("page-field-password")).fill(password);
  await page.getByRole("button", { name: say("page-sign-in-button") }).click();
}

/** Changes the language by the button in the header, where another language is shown. */
export async function switchLanguage(page, lang) {
  if ((await page.locator("html").getAttribute("lang")) === lang) return;
  await openMenu(page);
  await page.locator(".languages > summary").click();
  await page.locator(`button[name=language][value=${lang}]`).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
}

/** Opens the menu of the header, where the screen is too narrow to show it always. */
export async function openMenu(page) {
  await page.waitForLoadState();
  const button = page.locator("button[popovertarget=menu]").first();
  if (await button.isVisible()) await button.click();
}

/** The page's one heading of the first level. */
export async function heading(page) {
  return (await page.getByRole("heading", { level: 1 }).innerText()).trim();
}

/** Waits until the page whose first heading is the text `key` has come whole. */
export async function expectHeading(page, lang, key) {
  await page.getByRole("heading", { level: 1, name: plain(words(lang)(key)), exact: true }).waitFor();
  await page.waitForLoadState();
}

/** How many there are, once the page has come whole: a click waits for its beginning only. */
export async function countOf(locator) {
  await locator.page().waitForLoadState();
  return locator.count();
}

/** Searches a program, opens the one found, answers version and exposure, adds it. */
export async function addProgram(page, lang, { typed, name, version }) {
  const say = words(lang);
  await page.getByRole("link", { name: say("page-add-title") }).click();
  await page.getByLabel(say("page-field-search")).fill(typed);
  await page.getByRole("button", { name: say("page-search-button") }).click();

  const found = page.locator("details", { has: page.locator("summary", { hasText: name }) }).first();
  if ((await found.getAttribute("open")) === null) await found.locator("summary").click();
  await found.getByLabel(say("page-field-version"), { exact: true }).fill(version);
  await found.getByLabel(say("page-field-exposure-yes"), { exact: true }).check();
  await found.getByRole("button", { name: say("page-add-button", { name }) }).click();
}

/** Tells every version that the home page asks for: a new one, which nothing touches. */
export async function answerQuestions(page, lang, home) {
  const say = words(lang);
  const question = page.getByRole("link", { name: pattern(lang, "page-home-question-link") });
  while ((await countOf(question)) > 0) {
    const left = await countOf(question);
    await question.first().click();
    await page.getByLabel(say("page-field-version"), { exact: true }).fill("99.0");
    await page.getByRole("button", { name: say("page-save"), exact: true }).click();
    await page.goto(home);
    assert.equal(await countOf(question), left - 1);
  }
}

/** Waits until the demo's outbox shows a mail to `email` that names `name`; returns its text. */
export async function mailAbout(page, email, name) {
  const link = mailRow(page, email, name).first();
  const deadline = Date.now() + MAIL_WITHIN;
  do {
    assert.ok(Date.now() < deadline, `no mail about ${name} came`);
    await page.goto("/demo/mails");
  } while ((await countOf(link)) === 0);
  await link.click();
  return page.locator("pre").innerText();
}

/** The links to the mails to `email` whose subjects name `name`, on the list of mails. */
export function mailRow(page, email, name) {
  return page.locator("main li", { hasText: email }).locator("a", { hasText: name });
}

/** Types a check code on the public page. */
export async function typeCode(page, lang, code) {
  const say = words(lang);
  await page.goto("/code");
  await page.getByLabel(say("page-field-code")).fill(code);
  await page.getByRole("button", { name: say("page-code-button") }).click();
}

/** White space as a reader sees it: no-break spaces are spaces. */
export function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}
