// Makes one HTML file of the page: `node build.mjs PACKAGE LAW OUT`, with the directory of the npm package, the law as
// JSON and the file to write. `cargo xtask form` calls it.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const [pkg, law, out] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const { exports } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));

/** Chrome 109 is the last for Windows 7. */
const BROWSERS = ["chrome97", "firefox113", "safari16.4"];

const bundle = (entry, options) =>
  build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
    ...options,
  });

const program = await bundle("main.tsx", {
  alias: { kntc: join(pkg, exports["."]), "kntc/gazetteer": join(pkg, exports["./gazetteer"]) },
  format: "esm",
  target: BROWSERS,
  jsx: "automatic",
  jsxImportSource: "preact",
});
const style = await bundle("page.css", { target: BROWSERS });

/** A script or a style ends where the browser reads its end tag, even inside a string. */
const inline = ({ outputFiles: [file] }) =>
  file.text.replace(/<\/(script|style)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
const packed = async (file) => gzipSync(await readFile(file), { level: 9 }).toString("base64");

const page = await readFile(join(here, "page.html"), "utf8");
const parts = {
  "PREACT-LICENCE": await readFile(join(here, "../node_modules/preact/LICENSE"), "utf8"),
  "/*STYLE*/": inline(style),
  "<!--LAW-->": await packed(law),
  "<!--MODULE-->": await packed(join(pkg, "kntc_wasm_bg.wasm")),
  "<!--GAZETTEER-->": await packed(join(pkg, "gazetteer.pack")),
  "<!--LOOKUP-->": await packed(join(pkg, "kntc_lookup_bg.wasm")),
  "<!--PROGRAM-->": inline(program),
};
await writeFile(
  out,
  Object.entries(parts).reduce((text, [mark, part]) => text.replace(mark, () => part), page),
);
