import { clientCode } from "../control/client-code.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import { certificateFile } from "../tls/keep-authority.ts";
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
    const { url, secure } = await listen(simulator, start);
    const merchant = { ...simulator.merchant(), baseUrl: url };
    const brand = { ...simulator.brand(), baseUrl: url };
    const facts = { merchant, brand, ...(secure !== undefined && { secure }) };
    io.out(start.json ? machineText(facts) : humanText(facts, start));
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

/** What is printed. */
interface Facts {
  readonly merchant: MerchantCredentials;
  readonly brand: BrandCredentials;
  readonly secure?: Secure;
}

/** How clients reach the simulator by TLS. */
interface Secure {
  readonly httpsUrl: string;
  /** File of the certificate that they are to trust. */
  readonly ca: string;
  /** The second socket, which speaks TLS alone. */
  readonly tlsUrl?: string;
}

async function listen(
  simulator: Simulator,
  { port, host, caDir, tlsPort }: Start,
): Promise<{ readonly url: string; readonly secure?: Secure }> {
  if (caDir === undefined) return { url: reachable((await simulator.listen(port, host)).url) };
  const { url, httpsUrl } = await simulator.listen(port, host, { tls: true, caDir });
  const secure = { httpsUrl: reachable(httpsUrl), ca: certificateFile(caDir) };
  if (tlsPort !== undefined) {
    const second = await simulator.listen(tlsPort, host, { tls: true, caDir, plain: false });
    return { url: reachable(url), secure: { ...secure, tlsUrl: reachable(second.url) } };
  }
  return { url: reachable(url), secure };
}

/** `0.0.0.0` and `[::]` are addresses to listen on; some systems can't connect to them. */
function reachable(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}

function machineText({ merchant, brand, secure }: Facts): string {
  const url = merchant.baseUrl;
  return `${JSON.stringify({ url, ...secure, console: `${url}/_sim/`, merchant, brand })}\n`;
}

// The addresses stand last: the keys above them fill more than a screen.
function humanText({ merchant, brand: { brandId }, secure }: Facts, { options }: Start): string {
  const kept = options.data ?? (options.database === undefined ? "in memory" : "PostgreSQL");
  return `${clientCode(merchant)}
WeChat Pay simulator
  address   ${merchant.baseUrl}
  console   ${merchant.baseUrl}/_sim/
  merchant  ${merchant.mchid}, appid ${merchant.appid}; its client is above
  brand     ${brandId}; its client is at ${merchant.baseUrl}/_sim/brands/${brandId}/client.ts
  .env      ${merchant.baseUrl}/_sim/merchants/${merchant.mchid}/.env
  world     ${kept}
${secure === undefined ? "" : secureText(merchant.baseUrl, secure)}
Ctrl+C stops it.
`;
}

function secureText(url: string, { httpsUrl, ca, tlsUrl }: Secure): string {
  return `  https     ${httpsUrl}
  proxy     HTTPS_PROXY=${url}, for WeChat Pay's hosts only
  trust     ${ca}
${tlsUrl === undefined ? "" : `  tls only  ${tlsUrl}\n`}  mTLS      by TLS, with WXPAY_CERTIFICATE and WXPAY_PRIVATE_KEY of the .env
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

function whyNotListening(error: unknown, { host, port: first }: Start): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code];
  if (reason === undefined) return error instanceof Error ? error.message : String(error);
  // Node says which of the two it was.
  const port = error instanceof Error && "port" in error ? String(error.port) : String(first);
  return `can't listen on port ${port} of ${host}: ${reason}.`;
}
