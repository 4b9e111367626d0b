import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { issue, makeAuthority } from "./authority.ts";
import { dataFolder } from "./data-folder.ts";
import { keepAuthority } from "./keep-authority.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "authority-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "inner", "wechatpay-kit");
}

const pem = (text: string): string => text.trim();

test("an authority is made once and kept", async () => {
  const folder = await emptyFolder();
  const made = await keepAuthority(folder);
  expect(await keepAuthority(folder)).toEqual(made);
  expect(made.file).toBe(join(folder, "ca.pem"));
  expect(pem(await readFile(made.file, "utf8"))).toBe(pem(made.certificate));
  expect((await readdir(folder)).toSorted()).toEqual(["ca-key.pem", "ca.pem"]);
});

test("simulators that start together in an empty folder have one authority", async () => {
  const folder = await emptyFolder();
  const all = await Promise.all(Array.from({ length: 8 }, () => keepAuthority(folder)));
  expect(new Set(all.map(({ certificate }) => certificate)).size).toBe(1);
  expect((await readdir(folder)).toSorted()).toEqual(["ca-key.pem", "ca.pem"]);
});

test("only the user may read the key; everybody may read the certificate, which has none", async () => {
  const folder = await emptyFolder();
  const { file, privateKey } = await keepAuthority(folder);
  const modeOf = async (name: string): Promise<number> => (await stat(name)).mode & 0o777;
  expect(await modeOf(folder)).toBe(0o700);
  expect(await modeOf(join(folder, "ca-key.pem"))).toBe(0o600);
  expect(await modeOf(file)).toBe(0o644);
  expect(privateKey).toContain("PRIVATE KEY");
  expect(await readFile(file, "utf8")).not.toContain("PRIVATE KEY");
});

test("a key that others may read is refused, and not shown", async () => {
  const folder = await emptyFolder();
  const { privateKey } = await keepAuthority(folder);
  await chmod(join(folder, "ca-key.pem"), 0o640);
  const error: unknown = await keepAuthority(folder).catch((error: unknown) => error);
  expect(error).toMatchObject({ message: expect.stringMatching(/mode 640.*chmod 600/) });
  expect(String(error)).not.toContain(privateKey.split("\n")[1]);
});

test.each([
  ["nothing", () => ""],
  ["half a file", (text: string) => text.slice(0, 300)],
])("a key file with %s is refused with the remedy", async (_, damage) => {
  const folder = await emptyFolder();
  await keepAuthority(folder);
  const file = join(folder, "ca-key.pem");
  await writeFile(file, damage(await readFile(file, "utf8")));
  await expect(keepAuthority(folder)).rejects.toThrow(`Remove ${folder}`);
});

test("a key file that was put together from two authorities is refused with the remedy", async () => {
  const folder = await emptyFolder();
  const kept = await keepAuthority(folder);
  const other = await makeAuthority();
  for (const { privateKey, issuer, certificate } of [
    { ...kept, privateKey: other.privateKey },
    { ...kept, issuer: other.issuer },
    { ...kept, certificate: other.certificate },
  ]) {
    await writeFile(join(folder, "ca-key.pem"), `${privateKey}\n${issuer}\n${certificate}`);
    await expect(keepAuthority(folder)).rejects.toThrow("no key with its certificates");
  }
});

test("an authority for other names is refused with the remedy", async () => {
  const folder = await emptyFolder();
  const kept = await keepAuthority(folder);
  // A server's certificate, which permits no names at all, below the issuer.
  const { certificate, privateKey } = await issue(kept);
  const text = `${privateKey}\n${certificate.split("-----END CERTIFICATE-----")[0]}-----END CERTIFICATE-----\n${kept.issuer}`;
  await writeFile(join(folder, "ca-key.pem"), text);
  await expect(keepAuthority(folder)).rejects.toThrow("is for other host names");
});

test("a certificate that somebody put beside the key is replaced by the key's own", async () => {
  const folder = await emptyFolder();
  const { file, certificate } = await keepAuthority(folder);
  await writeFile(file, (await makeAuthority()).certificate);
  await keepAuthority(folder);
  expect(pem(await readFile(file, "utf8"))).toBe(pem(certificate));
});

test.each([
  ["linux", {}, "/home/u/.local/share/wechatpay-kit"],
  ["linux", { XDG_DATA_HOME: "/data" }, "/data/wechatpay-kit"],
  ["linux", { XDG_DATA_HOME: "" }, "/home/u/.local/share/wechatpay-kit"],
  ["darwin", {}, "/home/u/Library/Application Support/wechatpay-kit"],
  ["win32", { LOCALAPPDATA: "/local" }, "/local/wechatpay-kit"],
  ["win32", {}, "/home/u/AppData/Local/wechatpay-kit"],
] as const)("on %s with %j the folder is %s", (platform, env, want) => {
  expect(dataFolder(platform, env, "/home/u")).toBe(want);
});
