import type { Config } from "../config/config.ts";
import type { Deviation } from "./deviation.ts";
import { RequestError } from "../errors.ts";
import { routes } from "../generated/routes.ts";
import { isWeChatPay } from "../config/hosts.ts";
import { checkCall } from "./check-call.ts";
import type { CheckedCall } from "./call.ts";

/**
 * The call that fetches an address which another operation's answer gave (`download_url`): path and query as they are.
 * The request is signed, so only WeChat Pay's own hosts and the client's `baseUrl` are called.
 */
export function downloadCall(
  config: Pick<Config, "origin">,
  address: unknown,
  options: unknown,
): CheckedCall {
  const url = readAddress(address);
  const origin = originOf(config.origin, url);
  const path = pathOf(config.origin, url);
  const { template, deviation } = operationAt(path);
  const call = checkCall({ method: "GET", template: "download", options });
  if (call.query.length > 0) {
    throw new RequestError(
      "query: a download's address carries its query; it is called as it is.",
      {
        parameter: "query",
      },
    );
  }
  return {
    ...call,
    label: `GET /${template}`,
    template,
    deviation,
    // Not sent from here, but kept out of errors: the token is as good as the file.
    query: [...url.searchParams],
    address: { origin, target: path + url.search },
  };
}

function readAddress(address: unknown): URL {
  const url = typeof address === "string" && URL.canParse(address) ? new URL(address) : undefined;
  // A parser forgives much: line breaks, backslashes, dots. What it would change is not what WeChat Pay gave.
  if (url !== undefined && url.href === address && url.hash === "") return url;
  throw refused(
    "is no complete address as WeChat Pay gives it (https://api.mch.weixin.qq.com/…). Give download_url as it was received.",
  );
}

/** `undefined` is the client's own. */
function originOf(own: string, url: URL): string | undefined {
  if (url.username + url.password !== "") throw refused("holds a user name or password.");
  if (url.origin === new URL(own).origin) return undefined;
  if (isWeChatPay(url.origin)) {
    // With a `baseUrl` of another kind (a simulator, a proxy) everything goes there.
    return isWeChatPay(own) ? url.origin : undefined;
  }
  throw refused(
    `is on ${JSON.stringify(url.host.slice(0, 100))}, which is neither one of WeChat Pay's hosts nor the client's baseUrl. Nothing was sent, so that no one else receives a signature of yours.`,
  );
}

/** The path that is signed: without that of a proxy which takes it off. */
function pathOf(own: string, url: URL): string {
  const before = `${new URL(own).pathname.replace(/\/$/, "")}/`;
  const isBehind = url.origin === new URL(own).origin && url.pathname.startsWith(before);
  return isBehind ? url.pathname.slice(before.length - 1) : url.pathname;
}

interface Operation {
  readonly template: string;
  readonly deviation: Deviation;
}

/** Which documented download an address belongs to; of any other path the answer is verified like any answer. */
function operationAt(path: string): Operation {
  documented ??= Object.entries({ ...routes(), ...fromSamples }).flatMap(([id, deviation]) => {
    const template = id.slice(0, -"#get".length);
    return deviation.answer === "stream" && deviation.v2 === undefined && id.endsWith("#get")
      ? [{ template, deviation }]
      : [];
  });
  return (
    documented.find(({ template, deviation }) => fits(deviation.path ?? `/${template}`, path)) ?? {
      template: "(download address)",
      deviation: { answer: "stream" },
    }
  );
}

// A path of bills that stands in an official sample, though not as an operation.
const fromSamples: Readonly<Record<string, Deviation>> = {
  "v3/bill/downloadurl#get": { answer: "stream", verify: "none" },
};

let documented: readonly Operation[] | undefined;

function fits(template: string, path: string): boolean {
  const want = template.split("/");
  const found = path.split("/");
  return (
    want.length === found.length &&
    want.every((segment, index) => segment.startsWith("{") || segment === found[index])
  );
}

function refused(why: string): RequestError {
  return new RequestError(`download: the address ${why}`, { parameter: "address" });
}
