import { clientCode } from "../control/client-code.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import type { BrandCredentials, MerchantCredentials } from "../world/credentials.ts";
import type { CommandIo } from "./io.ts";
import type { Asked } from "./parse.ts";

type Start = Extract<Asked, { readonly kind: "start" }>;

/** Starts the simulator, says where it is, and closes it when told to. Gives the exit code. */
export async function serve(start: Start, io: CommandIo): Promise<number> {
  let simulator: Simulator;
  try {
    simulator = await createSimulator(start.options);
  } catch (error) {
    io.err(`wxpay-sim: ${error instanceof Error ? error.message : String(error)}\n`);
    // An option of no use, as createSimulator says it.
    return error instanceof TypeError ? 2 : 1;
  }
  try {
    const listening = await simulator.listen(start.port, start.host);
    const url = reachable(listening.url);
    const merchant = { ...simulator.merchant(), baseUrl: url };
    const brand = { ...simulator.brand(), baseUrl: url };
    io.out(start.json ? machineText(merchant, brand) : humanText(merchant, brand, start));
    warn(start, io);
    await io.stopped;
    return 0;
  } catch (error) {
    io.err(`wxpay-sim: ${whyNotListening(error, start)}\n`);
    return 1;
  } finally {
    await simulator.close();
  }
}

/** `0.0.0.0` and `[::]` are addresses to listen on; some systems can't connect to them. */
function reachable(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}

function machineText(merchant: MerchantCredentials, brand: BrandCredentials): string {
  const url = merchant.baseUrl;
  return `${JSON.stringify({ url, console: `${url}/_sim/`, merchant, brand })}\n`;
}

// The addresses stand last: the keys above them fill more than a screen.
function humanText(
  merchant: MerchantCredentials,
  { brandId }: BrandCredentials,
  { options }: Start,
): string {
  const kept = options.data ?? (options.database === undefined ? "in memory" : "PostgreSQL");
  return `${clientCode(merchant)}
WeChat Pay simulator
  address   ${merchant.baseUrl}
  console   ${merchant.baseUrl}/_sim/
  merchant  ${merchant.mchid}, appid ${merchant.appid}; its client is above
  brand     ${brandId}; its client is at ${merchant.baseUrl}/_sim/brands/${brandId}/client.ts
  .env      ${merchant.baseUrl}/_sim/merchants/${merchant.mchid}/.env
  world     ${kept}

Ctrl+C stops it.
`;
}

function warn({ host, options }: Start, { err }: CommandIo): void {
  if (options.openControl === true) {
    err("wxpay-sim: console and control API are open to everyone who reaches this address.\n");
  } else if (!/^(?:127\.|localhost$|::1$)/.test(host)) {
    err(
      "wxpay-sim: console and control API answer this machine only (--open-control opens them).\n",
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE:
    "it is in use. Stop what listens there, or choose another port; --port 0 takes a free one",
  EACCES: "this user may not. Choose a port above 1023",
  EADDRNOTAVAIL: "this machine has no such address. Leave --host out for 127.0.0.1",
  ENOTFOUND: "there is no such host. Leave --host out for 127.0.0.1",
};

function whyNotListening(error: unknown, { host, port }: Start): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code];
  if (reason === undefined) return error instanceof Error ? error.message : String(error);
  return `can't listen on port ${port} of ${host}: ${reason}.`;
}
