// What the people of a chamber and of a business do with accounts, letters and second steps.

import { createHmac } from "node:crypto";
import { openMenu } from "./steps.mjs";
import { words } from "./words.mjs";

const BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_SECONDS = 30;

/** Opens the entry `label` of the header; on a phone the menu stands before it. */
export async function openInHeader(page, label) {
  await openMenu(page);
  const link = page.locator("header").getByRole("link", { name: label });
  const address = await link.getAttribute("href");
  await link.click();
  await page.waitForURL(address);
}

/** Signs out by the button in the header. */
export async function signOut(page, lang) {
  await openMenu(page);
  await page.getByRole("button", { name: words(lang)("page-sign-out") }).click();
  await page.locator('form[action="/sign-out"]').waitFor({ state: "detached" });
}

/** Fills the form by which a chamber enrols a business, and sends it. */
export async function enrol(page, lang, business) {
  const say = words(lang);
  const field = (key) => page.getByLabel(say(key), { exact: true });
  await field("form-field-business").fill(business.name);
  await field("form-field-trade").fill(business.trade);
  await field("form-field-town").fill(business.town);
  await field("form-field-country").selectOption(business.country);
  await field("form-field-language").selectOption(lang);
  await field("form-field-pack").selectOption({ label: say(business.pack) });
  await page.getByRole("button", { name: say("members-enrol-button"), exact: true }).click();
}

/** What an owner types in to take a business over: name, address, password. */
export async function fillOwner(page, lang, { name, email, password }) {
  const say = words(lang);
  await page.getByLabel(say("form-field-name"), { exact: true }).fill(name);
  await page.getByLabel(say("page-field-email")).fill(email);
  await page.getByLabel(say("account-password-new")).fill(password);
  await page.getByRole("button", { name: say("claim-join-button"), exact: true }).click();
}

/** Asks for a new password on the public page. */
export async function forgetPassword(page, lang, email) {
  const say = words(lang);
  await page.goto("/password");
  await page.getByLabel(say("page-field-email")).fill(email);
  await page.getByRole("button", { name: say("password-button") }).click();
}

/** Types a code of the second step and sends it by the button `key`. */
export async function typeSecondStep(page, lang, code, key) {
  const say = words(lang);
  await page.getByLabel(say("second-factor-code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: say(key), exact: true }).click();
}

/**
 * The six digits that an authenticator app shows for `secret` (RFC 6238), `ahead` steps from now. The next code is
 * taken too, and is not the one that was used before.
 */
export function digitsOfApp(secret, ahead = 0) {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_SECONDS) + ahead));
  const mac = createHmac("sha1", fromBase32(secret)).update(step).digest();
  const offset = mac.at(-1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

function fromBase32(text) {
  const bits = [...text.replace(/\s/g, "")].map((sign) => BASE_32.indexOf(sign).toString(2).padStart(5, "0"));
  return Buffer.from(bits.join("").match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}
