// Reveals the copy buttons where the clipboard can be used. Every page works without this file.
"use strict";
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      if (!source) return;
      try {
        await navigator.clipboard.writeText(source.value);
        button.textContent = button.dataset.copied;
      } catch {
        source.focus();
        source.select();
      }
    });
  }
}
