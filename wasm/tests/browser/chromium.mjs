// Serves the package on localhost and opens it in a headless Chromium.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const PAGE = `<!doctype html><meta charset=utf-8><title>kntc</title>
<script type="importmap">${JSON.stringify({ imports: { kntc: "/kntc.js", "kntc/gazetteer": "/gazetteer.js", "kntc/identity": "/identity.js" } })}</script>`;

async function serve(roots) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    if (path === "/") {
      response.setHeader("content-type", TYPES[".html"]);
      response.end(PAGE);
      return;
    }
    for (const root of roots) {
      try {
        const body = await readFile(join(root, path));
        response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
        response.end(body);
        return;
      } catch {
        // Not in this directory.
      }
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A browser that cannot be launched must end the run, not hang it.
  server.unref();
  return server;
}

/** A headless Chromium. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.KNTC_CHROMIUM,
    args: ARGUMENTS,
    // Chromium refuses its sandbox to root, which is who runs in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

const TESTS = fileURLToPath(new URL("..", import.meta.url));

/** A page of the same origin as the package, whose files stand at "/", the compiled examples and the tests. */
export async function open() {
  const server = await serve([process.env.KNTC_WASM_PKG, process.env.KNTC_WASM_COMPILED, TESTS]);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
