import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { expect, test } from "vitest";
import { blocksOf } from "./readme/markdown.ts";
import { missingLine } from "./readme/output.ts";
import { Project, run } from "./readme/project.ts";
import { read, root } from "./readme/repository.ts";

const blocks = blocksOf(read("README.md"));
const shell = blocks.filter(({ language }) => language === "sh");
const commands = shell
  .flatMap(({ content }) => content.trimEnd().split(/\n| && /))
  .map((line) => line.replace(/ #.*/, ""));
const { scripts } = JSON.parse(read("package.json"));
const folders = ["sdk", "catalog", "simulator"];
const published = folders.map((folder) => JSON.parse(read(`packages/${folder}/package.json`)));

test.each(commands)("%s: there is such a command", (command) => {
  expect(exists(command)).toBe(true);
});

function exists(command: string): boolean {
  const [program, verb = "", name = ""] = command.split(" ");
  if (program === "npx") return isPackageOfOneCommand(verb) || isInstalled(verb);
  if (program !== "npm") return false;
  if (verb === "run") return name in scripts;
  if (verb === "pack") return packsAll(command);
  if (verb === "install") return installsWhatWasPacked(command);
  return command === "npm ci" || verb in scripts;
}

function isInstalled(command: string): boolean {
  return existsSync(`${root}node_modules/.bin/${command}`);
}

/** npx runs a package by its name where it has one command. */
function isPackageOfOneCommand(name: string): boolean {
  const { bin = {} } = published.find((manifest) => manifest.name === name) ?? {};
  return Object.keys(bin).length === 1;
}

/** The packages depend on one another, so a project needs all of them. */
function packsAll(command: string): boolean {
  const packed = [...command.matchAll(/ -w (\S+)/g)].map(([, name]) => name);
  return packed.join() === published.map(({ name }) => name).join();
}

/** The SDK as a dependency, the others for development: in the files that `npm pack` writes. */
function installsWhatWasPacked(command: string): boolean {
  const fileOf = ({ name, version }: { name: string; version: string }): string =>
    `./${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  const [sdk, ...others] = published.map(fileOf);
  return [`npm install ${sdk}`, `npm install -D ${others.join(" ")} tsx`].includes(command);
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

test("npx finds the simulator's command by the package's name", async () => {
  const args = ["--no-install", "@wechatpay-kit/simulator", "--version"];
  const { code, stdout } = await run("npx", args, { cwd: root });
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${published[2].version}\n` });
});

test("the simulator prints what is shown, and its client is the wxpay.ts of the other blocks", async () => {
  const child = spawn(process.execPath, [`${root}node_modules/.bin/wxpay-sim`, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const project = new Project();
  try {
    const printed = await readUntil(child, "Ctrl+C");
    expect(missingLine(outputOf("npx @wechatpay-kit/simulator"), printed)).toBeUndefined();
    const client = printed.slice(0, printed.indexOf("\nWeChat Pay simulator"));
    project.write("wxpay.ts", client.replace("const wxpay", "export const wxpay"));
    for (const name of ["order", "query"]) {
      const block = blocks.find(({ content }) => content.startsWith(`// ${name}.ts\n`));
      project.write(`${name}.ts`, block?.content ?? "");
      const { code, stdout, stderr } = await project.tsx([`${name}.ts`]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(missingLine(block?.output ?? "", stdout)).toBeUndefined();
      if (name === "order") await pay(printed, stdout.trim());
    }
  } finally {
    child.kill("SIGTERM");
    project.remove();
  }
  expect(await ended).toEqual([0, null]);
});

/** Pays as the user of the default world, as the README has the reader do on the phone. */
async function pay(printed: string, codeUrl: string): Promise<void> {
  const [, address = ""] = / address +(\S+)/.exec(printed) ?? [];
  const response = await fetch(`${address}/_sim/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/payments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: codeUrl }),
  });
  expect(await response.json()).toMatchObject({ result: "paid" });
}

async function readUntil(
  child: ChildProcessByStdio<null, Readable, null>,
  end: string,
): Promise<string> {
  let printed = "";
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    if (printed.includes(end)) return printed;
  }
  throw new Error(`The simulator ended without printing "${end}": ${printed}`);
}
