import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const projects = join(root, "interop/projects");

/** The SDK as npm would publish it, as a file in `folder`. */
export async function pack(folder: string): Promise<string> {
  const out = await npm(
    ["pack", "--json", "--pack-destination", folder],
    join(root, "packages/sdk"),
  );
  const [{ filename }] = JSON.parse(out);
  return join(folder, filename);
}

/**
 * A project of `interop/projects` in a folder of its own: installs what its package.json pins and the packed SDK, and runs its
 * `start`. Gives what that prints, and what it should print.
 */
export async function runProject(
  name: string,
  tarball: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly printed: string; readonly expected: string }> {
  const folder = mkdtempSync(join(tmpdir(), `wechatpay-kit-${name}-`));
  try {
    for (const from of ["shared", name]) cpSync(join(projects, from), folder, { recursive: true });
    copyFileSync(tarball, join(folder, "wechatpay-kit.tgz"));
    await npm(["install", "--no-audit", "--no-fund", "--no-package-lock"], folder);
    const printed = await npm(["start", "--silent"], folder, env);
    return { printed, expected: readFileSync(join(folder, "expected.txt"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

/** Runs npm without the variables of the test runner, nor those of an npm that started it. */
async function npm(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const own = Object.entries(process.env).filter(([key]) => !/^(?:VITEST|NODE_|npm_)/.test(key));
  const child = spawn("npm", args, {
    cwd,
    env: { ...Object.fromEntries(own), NO_COLOR: "1", CI: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  // Compilers say what is wrong on the one, programs on the other.
  if (code !== 0) throw new Error(`npm ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}
