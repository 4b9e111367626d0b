import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { connect as connectTls } from "node:tls";
import { fileURLToPath } from "node:url";
import { afterEach, expect, onTestFinished, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

interface Command {
  readonly child: ChildProcess;
  /** Resolves with the output so far when it holds the text. */
  printed(text: string): Promise<string>;
  /** Resolves when the process ended. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

function start(...argv: string[]): Command {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let out = "";
  let err = "";
  const looks = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    for (const look of looks) look();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = once(child, "close").then(([code]) => ({ code, out, err }));
  return {
    child,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (out.includes(text)) resolve(out);
        };
        looks.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without printing ${text}: ${err}`)));
      }),
  };
}

test("the client that it prints works as it stands", async () => {
  const command = start("--port", "0");
  const out = await command.printed("Ctrl+C");
  expect(out).toMatch(/console {3}http:\/\/127\.0\.0\.1:\d+\/_sim\//);
  const code = `${out.slice(0, out.indexOf("WeChat Pay simulator\n"))}
const record = await wxpay.v3.payscore.permissions.openid._openid_.get({
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  query: { service_id: "2002000000000558128851361561536", appid: "wxd678efh567hg6787" },
});
process.stdout.write(record.authorization_state);`;
  const client = spawn(process.execPath, ["--input-type=module", "-e", code], { cwd: here });
  running.add(client);
  let answer = "";
  client.stdout.setEncoding("utf8").on("data", (text: string) => (answer += text));
  client.stderr.setEncoding("utf8").on("data", (text: string) => (answer += text));
  await once(client, "close");
  expect(answer).toBe("AVAILABLE");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly", async (signal) => {
  const command = start("--port", "0", "--json");
  await command.printed("\n");
  command.child.kill(signal);
  const { code, err } = await command.ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test("--json prints one line for machines, and the address in it answers", async () => {
  const command = start("--port", "0", "--json");
  const out = await command.printed("\n");
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  const { url, console, merchant } = JSON.parse(out);
  expect(console).toBe(`${url}/_sim/`);
  expect(merchant).toMatchObject({ mchid: "1230000109", baseUrl: url });
  const answer = await fetch(`${url}/_sim/merchants/1230000109`);
  expect(await answer.json()).toEqual(merchant);
});

test("--tls serves the names of WeChat Pay to whoever trusts the file that --ca prints", async () => {
  const folder = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const printed = await start("--ca", "--ca-dir", folder).ended;
  expect(printed).toEqual({ code: 0, out: `${join(folder, "ca.pem")}\n`, err: "" });
  const command = start("--tls", "--ca-dir", folder, "--port", "0", "--json");
  const { url, httpsUrl, ca } = JSON.parse(await command.printed("\n"));
  expect(httpsUrl).toBe(url.replace("http:", "https:"));
  expect(ca).toBe(printed.out.trim());
  const socket = connectTls({
    host: "127.0.0.1",
    port: Number(new URL(url).port),
    servername: "api.mch.weixin.qq.com",
    ca: await readFile(ca, "utf8"),
  });
  await once(socket, "secureConnect");
  socket.destroy();
});

test("what is in use is printed with --tls: the address, the proxy and the file to trust", async () => {
  const folder = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const out = await start("--tls", "--ca-dir", folder, "--port", "0").printed("Ctrl+C");
  expect(out).toMatch(
    /https {5}https:\/\/127\.0\.0\.1:(\d+)\n {2}proxy {5}HTTPS_PROXY=http:\/\/127\.0\.0\.1:\1,/,
  );
  expect(out).toContain(`trust     ${join(folder, "ca.pem")}\n`);
});

test("--tls-port adds a port that speaks TLS alone, and says where a client's certificate is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const argv = ["--tls", "--ca-dir", folder, "--port", "0", "--tls-port", "0"];
  const { url, tlsUrl } = JSON.parse(await start(...argv, "--json").printed("\n"));
  expect(tlsUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect(new URL(tlsUrl).port).not.toBe(new URL(url).port);
  const plain = await fetch(tlsUrl.replace("https:", "http:"));
  expect(plain.status).toBe(400);
  const out = await start(...argv).printed("Ctrl+C");
  expect(out).toMatch(/\n {2}tls only {2}https:\/\/127\.0\.0\.1:\d+\n {2}mTLS {6}by TLS, with /);
  const [, env = ""] = /\n {2}\.env {6}(\S+)\n/.exec(out) ?? [];
  expect(await (await fetch(env)).text()).toMatch(
    /^WXPAY_CERTIFICATE="-----BEGIN CERTIFICATE-----/m,
  );
});

test("a second port that is in use is named", async () => {
  const folder = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { url } = JSON.parse(await start("--port", "0", "--json").printed("\n"));
  const { port } = new URL(url);
  const argv = ["--tls", "--ca-dir", folder, "--port", "0", "--tls-port", port];
  const ended = await start(...argv).ended;
  expect(ended).toMatchObject({ code: 1, err: expect.stringContaining(`port ${port} of`) });
});

test("an authority that can't be kept is said so", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "authority-")), "file");
  onTestFinished(() => rm(dirname(file), { recursive: true }));
  await writeFile(file, "");
  for (const argv of [["--ca"], ["--tls", "--port", "0"]]) {
    const ended = await start(...argv, "--ca-dir", file).ended;
    expect(ended).toMatchObject({ code: 1, out: "", err: expect.stringContaining(file) });
    expect(ended.err).not.toMatch(/\n\s+at /);
  }
});

test("an address of all networks is printed as one that can be reached", async () => {
  const command = start("--port", "0", "--host", "0.0.0.0", "--json");
  const { url } = JSON.parse(await command.printed("\n"));
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  command.child.kill("SIGTERM");
  expect((await command.ended).err).toContain("--open-control");
});

test("a port in use is said so, with the remedy", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  // A server that listens on a port has an address of this form.
  const { port } = taken.address() as AddressInfo;
  const { code, out, err } = await start("--port", String(port)).ended;
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(`port ${port}`);
  expect(err).toContain("--port 0");
  taken.close();
});

test.each([
  { argv: ["--prot", "1"], code: 2, says: "--prot" },
  { argv: ["--data", "/nowhere/at/all/world.db"], code: 1, says: "/nowhere/at/all/world.db" },
  { argv: ["--database", "mysql://host/name"], code: 2, says: "postgres://" },
  { argv: ["--notify-host", "http://app.test/"], code: 2, says: "http://app.test/" },
  { argv: ["--host", "203.0.113.1", "--port", "0"], code: 1, says: "203.0.113.1" },
])("$argv ends with exit code $code", async ({ argv, code, says }) => {
  const ended = await start(...argv).ended;
  expect(ended).toMatchObject({ code, out: "" });
  expect(ended.err).toContain(says);
  expect(ended.err).not.toMatch(/\n\s+at /);
});

test("--version prints a version", async () => {
  const { code, out } = await start("--version").ended;
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+.*\n$/);
});
