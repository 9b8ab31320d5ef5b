import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes } from "../eventually.mjs";
import { open } from "./chromium.mjs";

let browser;
before(async () => {
  browser = await open();
  await browser.page.evaluate(async () => {
    globalThis.kntc = await import("/kntc.js");
    await kntc.default();
    globalThis.complaint = {
      contents: [{ kind: "Khiếu nại".normalize("NFD"), instance: "first", events: [{ kind: "accepted", day: "03/08/2026" }] }],
    };
  });
});
after(() => browser?.close());

test("text with accents taken apart is read, as from any keyboard", async () => {
  const [kind, due] = await browser.page.evaluate(() => {
    const answer = kntc.Kntc.standard().assess(complaint, "2026-08-20");
    return [answer.petition.contents[0].kind, kntc.earliestDue(answer).due];
  });
  assert.deepEqual([kind, due], ["complaint", "2026-09-03"]);
});

test("the words of the provisions are loaded when they are asked for, and not before", async () => {
  // The browser notes what it has loaded a little after it hands it over.
  const loaded = (file) =>
    browser.page.evaluate(
      (file) => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(file)),
      file,
    );
  await becomes(() => loaded("/kntc_wasm_bg.wasm"), true);
  await becomes(() => loaded("/quotes.json"), false);
  const words = await browser.page.evaluate(async () => {
    const due = kntc.earliestDue(kntc.Kntc.standard().assess(complaint, "2026-08-20"));
    const quotes = await kntc.loadQuotes();
    return kntc.provisions(kntc.article(due)).flatMap((provision) => quotes.lookup(provision, due.started_on));
  });
  await becomes(() => loaded("/quotes.json"), true);
  assert.match(words.map(({ text }) => text).join("\n"), /không quá 30 ngày, kể từ ngày thụ lý/);
});

test("errors are errors of the library", async () => {
  const found = await browser.page.evaluate(async () => {
    const code = async (call) => {
      try {
        await call();
      } catch (error) {
        return [error instanceof kntc.KntcError, error instanceof Error, error.code];
      }
      return [];
    };
    const standard = kntc.Kntc.standard();
    return [
      await code(() => standard.assess(complaint, "2026-02-31")),
      await code(() => standard.answer(complaint, "contents[0].remote", "perhaps")),
      await code(() => kntc.Kntc.builder().assume("colour", "red")),
      await code(() => kntc.loadQuotes("/nowhere.json")),
    ];
  });
  const codes = ["not_a_day", "unknown_value", "unknown_assumption", "quotes_not_loaded"];
  assert.deepEqual(found, codes.map((code) => [true, true, code]));
});
