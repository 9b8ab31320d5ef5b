// Starts the page: unpacks the library and the law, then draws.
import init, { Kntc } from "kntc";
import { render } from "preact";
import { App } from "./app";
import { embedded } from "./embedded";
import { Law } from "./law";

start().catch((error: unknown) => {
  document.getElementById("too-old")!.hidden = false;
  throw error;
});

async function start(): Promise<void> {
  const [law, module] = await Promise.all([embedded("law"), embedded("module")]);
  await init(await module.arrayBuffer());
  const app = <App law={new Law(await law.json())} vocabulary={Kntc.standard().vocabulary()} />;
  const page = document.getElementById("page")!;
  page.replaceChildren();
  render(app, page);
}
