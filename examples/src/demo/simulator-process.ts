import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { WeChatPayOptions } from "wechatpay-kit";

/** A simulator in a process of its own: synchronous calls block this one, so it could not answer them itself. */
export interface SimulatorProcess {
  readonly url: string;
  readonly console: string;
  readonly merchant: WeChatPayOptions & { readonly appid: string };
  /** Asks the control API, which works for every language. */
  control(path: string, body: object): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startSimulator(): Promise<SimulatorProcess> {
  const child = spawn(process.execPath, [commandFile(), "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line]: unknown[] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The simulator did not start (exit code ${String(code)}).`);
    }),
  ]);
  // The command's documented line.
  const started = JSON.parse(String(line)) as Omit<SimulatorProcess, "control" | "stop">;
  return {
    ...started,
    control: (path, body) => control(`${started.url}/_sim${path}`, body),
    stop: () => stop(child),
  };
}

async function control(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The simulator answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

function commandFile(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@wechatpay-kit/simulator/package.json");
  // The simulator's own package.json.
  const { bin } = require(manifest) as { readonly bin: { readonly "wxpay-sim": string } };
  return join(dirname(manifest), bin["wxpay-sim"]);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
