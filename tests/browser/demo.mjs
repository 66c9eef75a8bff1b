// Starts the demo on a free port with a folder of its own, and stops it again.

import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BINARY =
  process.env.TOCSIN_BINARY ?? fileURLToPath(new URL("../../target/debug/tocsin", import.meta.url));
const READY = /Tocsin is ready at (http:\/\/\S+)/;
const READY_WITHIN = 60_000;
const STOPPED_WITHIN = 15_000;

/** A running demo: its address, its sign-ins ({role, tenant, email, password}), `stop()` and `takeIn(files)`. */
export async function startDemo() {
  const folder = await mkdtemp(join(tmpdir(), "tocsin-demo-"));
  const signInsFile = join(folder, "sign-ins.json");
  const port = String(await freePort());
  const server = spawn(
    BINARY,
    ["demo", "--port", port, "--data", join(folder, "data"), "--sign-ins", signInsFile],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const killServer = () => server.kill("SIGKILL");
  process.once("exit", killServer);

  const url = await whenReady(server);
  const signIns = JSON.parse(await readFile(signInsFile, "utf8"));

  async function stop() {
    const code = await terminate(server);
    process.off("exit", killServer);
    await rm(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The server did not stop gracefully: exit ${code}`);
  }

  /** Takes in files ({name: text}) as an operator does, beside the running server. */
  async function takeIn(files) {
    const documents = await mkdtemp(join(folder, "documents-"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(documents, name), text);
    const env = { PATH: process.env.PATH, TOCSIN_DATA: join(folder, "data") };
    execFileSync(BINARY, ["feed", "import", documents], { env, stdio: "ignore" });
  }
  return { url, signIns, stop, takeIn };
}

/** Rows of the route table that show a page to a person: {path, access}. */
export function pageRoutes() {
  const table = JSON.parse(execFileSync(BINARY, ["routes", "--format", "json"], { encoding: "utf8" }));
  return table.filter(
    ({ method, path }) => method === "GET" && !/^\/(metrics|(health|static|brand)\/.*|.*\.\w+)$/.test(path),
  );
}

/** The sign-in of the owner of the business whose name contains `tenant`, or of a `role`. */
export function signInOf(demo, wanted) {
  const found = demo.signIns.find((one) =>
    Object.entries(wanted).every(([key, value]) => String(one[key]).includes(value)),
  );
  if (!found) throw new Error(`No sign-in for ${JSON.stringify(wanted)}`);
  return found;
}

function whenReady(server) {
  let output = "";
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The demo ${why}:\n${output.slice(-4000)}`));
    const timer = setTimeout(() => fail("was not ready in time"), READY_WITHIN);
    const listen = (chunk) => {
      output += chunk;
      const ready = output.match(READY);
      if (!ready) return;
      clearTimeout(timer);
      resolve(ready[1]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("error", (error) => fail(`did not start (${error.message})`));
    server.once("exit", (code) => fail(`stopped with exit ${code}`));
  });
}

function terminate(server) {
  if (server.exitCode !== null) return server.exitCode;
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill("SIGKILL"), STOPPED_WITHIN);
    server.once("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
    server.kill("SIGTERM");
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
