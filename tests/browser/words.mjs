// The texts of the product, read from locales/: the tests find buttons and headings by the words
// people see, and keep working when a wording is improved.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LOCALES = fileURLToPath(new URL("../../locales", import.meta.url));
const ANYTHING = "\u0001";

/** `words("fr")("page-sign-in-title", { name })`: one text in one language. */
export function words(lang) {
  const bundle = read(lang);
  return (key, values = {}) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`No text '${key}' in locales/${lang}`);
    const problems = [];
    const text = bundle.formatPattern(message.value, values, problems);
    if (problems.length > 0) throw problems[0];
    return text;
  };
}

/** The text as a pattern: each variable that is not given stands for anything. */
export function pattern(lang, key, values = {}) {
  const anyValue = new Proxy(values, {
    get: (given, name) => given[name] ?? ANYTHING,
    getOwnPropertyDescriptor: (given, name) => ({
      value: given[name] ?? ANYTHING,
      configurable: true,
      enumerable: true,
      writable: true,
    }),
  });
  const escaped = words(lang)(key, anyValue).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(escaped.replaceAll(ANYTHING, ".+").replace(/\s+/g, "\\s+"));
}

function read(lang) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const file of readdirSync(join(LOCALES, lang)).sort()) {
    if (!file.endsWith(".ftl")) continue;
    bundle.addResource(new FluentResource(readFileSync(join(LOCALES, lang, file), "utf8")));
  }
  return bundle;
}
