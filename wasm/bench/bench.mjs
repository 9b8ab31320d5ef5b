// Measures the package in a headless Chromium, and prints one JSON line for each measurement.
//
// KNTC_WASM_PKG and KNTC_CHROMIUM name the built package and the browser, as for the tests.
import { open } from "../tests/browser/chromium.mjs";

const PETITIONS = 20_000;

/** The median of several runs: one slow run of a shared machine decides nothing. */
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const print = (id, value, unit) => console.log(JSON.stringify({ id, value: Math.round(value * 100) / 100, unit }));

const browser = await open();
try {
  // Each run in a page of its own, so that nothing is loaded or compiled before.
  const first = [];
  for (let run = 0; run < 5; run += 1) {
    first.push(await browser.page.evaluate(firstAnswer));
    await browser.page.reload();
  }
  for (const part of ["load", "answer", "total"]) {
    print(`browser-first-${part}`, median(first.map((run) => run[part])), "ms");
  }
  const rows = await browser.page.evaluate(openComplaints, PETITIONS);
  print(`browser-rows-${PETITIONS}`, median(rows), "ms");
  await browser.page.reload();
  for (const [id, times, unit] of await browser.page.evaluate(lookUps)) print(`browser-${id}`, median(times), unit);
} finally {
  await browser.close();
}

/** From nothing to the answer: the module loaded and compiled, and the first petition assessed. */
async function firstAnswer() {
  const begin = performance.now();
  const { default: init, Kntc } = await import("/kntc.js");
  await init();
  const loaded = performance.now();
  const petition = {
    contents: [{ kind: "complaint", instance: "first", events: [{ kind: "accepted", day: "2026-08-03" }] }],
  };
  const answer = Kntc.standard().assess(petition, "2026-08-20");
  if (answer.contents[0].deadlines.length === 0) throw new Error("no answer");
  const end = performance.now();
  return { load: loaded - begin, answer: end - loaded, total: end - begin };
}

/** A register of open complaints, each accepted on another day. */
async function openComplaints(count) {
  const { default: init, Kntc } = await import("/kntc.js");
  await init();
  const kntc = Kntc.standard();
  const petitions = Array.from({ length: count }, (_, place) => {
    const month = String(1 + (place % 8)).padStart(2, "0");
    const day = String(1 + (place % 28)).padStart(2, "0");
    const events = [{ kind: "received", day: `2026-${month}-01` }, { kind: "accepted", day: `2026-${month}-${day}` }];
    return { ref: String(place), contents: [{ kind: "complaint", instance: place % 3 ? "first" : "second", events }] };
  });
  return Array.from({ length: 5 }, () => {
    const begin = performance.now();
    const rows = kntc.rows(petitions, "2026-08-20");
    if (rows.length !== count) throw new Error("a row is missing");
    return performance.now() - begin;
  });
}

/** The gazetteer from nothing, then codes and names by the thousand: the whole call, as JavaScript makes it. */
async function lookUps() {
  const ON = "2026-08-15";
  const timed = async (call) => {
    const begin = performance.now();
    const result = await call();
    return [performance.now() - begin, result];
  };
  const { Gazetteer } = await import("/gazetteer.js");
  const [load, gazetteer] = await timed(() => Gazetteer.load());
  const units = gazetteer.units();
  const codes = Array.from({ length: 4096 }, (_, place) => units[3 * place].code);
  const each = async (count, call) => {
    const runs = [];
    for (let run = 0; run < 7; run += 1) runs.push(((await timed(call))[0] / count) * 1e6);
    return runs;
  };
  const ofEach = (list, call) => each(list.length, () => list.forEach(call));
  // The letter with which most names begin, and whole names of every kind.
  const letters = Array.from({ length: 200 }, () => "t");
  const names = units.filter((_, place) => place % 31 === 0).map(({ title }) => title);
  return [
    ["gazetteer-load", [load], "ms"],
    ["unit-by-code", await ofEach(codes, (code) => gazetteer.unit(code, ON)), "ns"],
    ["unit-by-code-bulk", await each(codes.length, () => gazetteer.unitsOn(codes, ON)), "ns"],
    ["unit-by-letter", await ofEach(letters, (letter) => gazetteer.find(letter, { on: ON, limit: 10 })), "ns"],
    ["unit-by-name", await ofEach(names, (name) => gazetteer.find(name, { on: ON, limit: 10 })), "ns"],
  ];
}
