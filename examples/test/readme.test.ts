import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, codeSpans } from "./readme/markdown.ts";
import { missingLine } from "./readme/output.ts";
import { Project, run } from "./readme/project.ts";
import { read, root } from "./readme/repository.ts";

const english = read("README.md");
const chinese = read("README.zh-CN.md");
const blocks = blocksOf(english);

test("both READMEs have the same code and the same output", () => {
  expect(blocksOf(chinese)).toEqual(blocks);
});

test("every block is TypeScript, shell or the output of the one before", () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["ts", "sh"]));
  expect(english.match(/^```text$/gm)).toHaveLength(
    blocks.filter(({ output }) => output !== undefined).length,
  );
});

describe("the TypeScript", () => {
  const files = blocks
    .filter(({ language }) => language === "ts")
    .map(({ content, output = "" }) => ({ name: nameOf(content), content, output }));
  const tests = files.filter(({ name }) => name.endsWith(".test"));
  const programs = files.filter(({ name }) => !name.endsWith(".test"));
  let simulator: Simulator;
  let project: Project;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    simulator = await createSimulator();
    await simulator.listen();
    const merchant = simulator.merchant();
    const [id = "", publicKey = ""] =
      Object.entries(merchant.platformKeys).find(([id]) => id.startsWith("PUB_KEY_ID_")) ?? [];
    env = {
      WXPAY_MCHID: merchant.mchid,
      WXPAY_SERIAL: merchant.serial,
      WXPAY_PRIVATE_KEY: merchant.privateKey.replaceAll("\n", String.raw`\n`),
      WXPAY_PUBLIC_KEY_ID: id,
      WXPAY_PUBLIC_KEY: publicKey,
      WXPAY_APIV3_KEY: merchant.apiV3Key,
      WXPAY_BASE_URL: merchant.baseUrl,
    };
    project = new Project();
    project.write("keys/apiclient_key.pem", merchant.privateKey);
    project.write("keys/apiclient_cert.pem", merchant.certificate);
    for (const { name, content } of files) project.write(`${name}.ts`, content);
    project.write("six-styles.ts", sixStyles());
    project.write("in-certificate-mode.ts", inCertificateMode);
  });
  afterAll(async () => {
    await simulator.close();
    project.remove();
  });

  test("is named in its first line, and compiles", () => {
    expect(files.map(({ name }) => name)).not.toContain("");
    expect(project.compile()).toBe("");
  });

  test.each(programs)("$name runs and prints what is shown", async ({ name, output }) => {
    const { code, stdout, stderr } = await project.node([`${name}.js`], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(missingLine(output, stdout)).toBeUndefined();
  });

  test.each(tests)("$name passes", async ({ name }) => {
    const args = ["--test", "--test-reporter=tap", `${name}.js`];
    const { code, stdout, stderr } = await project.node(args, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^# pass [1-9]\d*$/m);
  });

  test("the six calls of the table answer the same", async () => {
    const { code, stdout, stderr } = await project.node(["six-styles.js"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const records: unknown[] = JSON.parse(stdout.slice(stdout.indexOf("[")));
    expect(records).toHaveLength(6);
    expect(records[0]).toMatchObject({ authorization_state: "AVAILABLE" });
    for (const record of records) expect(record).toEqual(records[0]);
  });

  test("the client in certificate mode fetches the certificate and verifies with it", async () => {
    const { code, stdout, stderr } = await project.node(["in-certificate-mode.js"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const serial = Object.keys(simulator.merchant().platformKeys).find(
      (id) => !id.startsWith("PUB_KEY_ID_"),
    );
    expect(stdout).toMatch(new RegExp(`^AVAILABLE ${serial}$`, "m"));
  });
});

/** A block says in its first line how the others import it. */
function nameOf(content: string): string {
  return /^\/\/ (\S+)\.ts\n/.exec(content)?.[1] ?? "";
}

function sixStyles(): string {
  const calls = codeSpans(english).filter((code) => /^wxpay[.[].*\(options\)$/.test(code));
  const items = [...new Set(calls)].map((call) => `await ${call},`).join("\n");
  return `import { wxpay } from "./wxpay.ts";
import { options } from "./query.ts";
console.log(JSON.stringify([${items}]));
`;
}

const inCertificateMode = `import { wxpay } from "./certificate-mode.ts";
import { options } from "./query.ts";
const { data, response } = await wxpay.v3.payscore.permissions.openid._openid_.get(options).withResponse();
console.log(data.authorization_state, response.headers.get("wechatpay-serial"));
`;

describe("the shell commands", () => {
  const shell = blocks.filter(({ language }) => language === "sh");
  const commands = shell
    .flatMap(({ content }) => content.trimEnd().split(/\n| && /))
    .map((line) => line.replace(/ #.*/, ""));
  const { scripts } = JSON.parse(read("package.json"));

  test.each(commands)("%s: there is such a command", (command) => {
    expect(exists(command)).toBe(true);
  });

  function exists(command: string): boolean {
    const [program, verb = "", name = ""] = command.split(" ");
    if (program === "npx") return existsSync(`${root}node_modules/.bin/${verb}`);
    if (program !== "npm") return false;
    if (verb === "run") return name in scripts;
    if (verb === "pack") return packsAll(command);
    return command === "npm ci" || verb in scripts;
  }

  const outputOf = (command: string): string =>
    shell.find(({ content }) => content.trimEnd() === command)?.output ?? "no such block";
  const node = async (args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
    if (code !== 0) throw new Error(`exit code ${String(code)}: ${stderr}`);
    return stdout;
  };

  test("npm start prints what is shown", async () => {
    // What the script does after the build, which `npm test` has just made.
    const [, program = ""] = / && node (\S+)$/.exec(scripts.start) ?? [];
    expect(missingLine(outputOf("npm ci && npm start"), await node([program]))).toBeUndefined();
    expect(JSON.parse(await node([program, "--json"]))).toMatchObject({ agree: true });
  });

  test("npm test ends as is shown", async () => {
    expect(scripts.test).toMatch(/ && vitest run$/);
    // Not all tests: this is one of them.
    const short = "packages/catalog/src/generator/case.test.ts";
    const printed = await node(["node_modules/vitest/vitest.mjs", "run", short]);
    expect(missingLine(outputOf("npm ci && npm test"), printed)).toBeUndefined();
  });

  test("wxpay-sim prints what is shown", async () => {
    const program = `${root}node_modules/.bin/wxpay-sim`;
    const child = spawn(process.execPath, [program, "--port", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    const ended = once(child, "exit");
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      if (printed.includes("Ctrl+C")) child.kill("SIGTERM");
    }
    expect(await ended).toEqual([0, null]);
    expect(missingLine(outputOf("npx wxpay-sim"), printed)).toBeUndefined();
  });
});

/** The packages depend on one another, so a project needs all of them. */
function packsAll(command: string): boolean {
  const packed = [...command.matchAll(/ -w (\S+)/g)].map(([, name]) => name);
  const published = ["sdk", "catalog", "simulator"].map(
    (folder) => JSON.parse(read(`packages/${folder}/package.json`)).name,
  );
  return packed.join() === published.join();
}
