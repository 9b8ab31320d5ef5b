// Starts the page: unpacks the library and the law, then draws.
import init, { Kntc } from "kntc";
import { render } from "preact";
import { App } from "./app";
import { embedded } from "./embedded";
import { Law } from "./law";

const [law] = await Promise.all([embedded("law").then((pack) => pack.json()), start()]);
const kntc = Kntc.standard();
const page = document.getElementById("page")!;
page.replaceChildren();
render(<App kntc={kntc} law={new Law(law)} vocabulary={kntc.vocabulary()} />, page);

async function start(): Promise<void> {
  const module = await embedded("module");
  await init(await module.arrayBuffer());
}
