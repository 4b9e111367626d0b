import { X509Certificate } from "../crypto/native.ts";
import { wrongOption } from "../errors.ts";
import { normalizePem, pemBlocks } from "../keys/pem.ts";
import type { Proxy } from "../transport/proxy.ts";

/** Checks the option `proxy`. Nothing of what was found is repeated: it may hold a password, where another was expected too. */
export function readProxy(proxy: unknown): Proxy | undefined {
  if (proxy === undefined) return undefined;
  const url =
    (typeof proxy === "string" || proxy instanceof URL) && URL.canParse(String(proxy))
      ? new URL(proxy)
      : undefined;
  if (url === undefined || url.hostname === "") throw wrong("found what is no address");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    // What stands before the colon is the user where no scheme was given.
    throw wrong("found no http and no https before it; for a proxy of another kind give a fetch");
  }
  if (url.search !== "" || url.hash !== "" || url.pathname !== "/") {
    throw wrong("found more behind the host and port");
  }
  const { username, password, origin, host, hostname, port, protocol } = url;
  const usual = protocol === "https:" ? "443" : "80";
  return {
    origin,
    host: port === "" ? `${hostname}:${usual}` : host,
    authorization: username + password === "" ? undefined : basic(username, password),
  };
}

function basic(username: string, password: string): string {
  let pair: string;
  try {
    pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    throw wrong("found a user or password with a % that encodes nothing; write it as %25");
  }
  return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}

function wrong(found: string): Error {
  return wrongOption(
    "proxy",
    `expected the address of an HTTP proxy, as in http://user:password@proxy.example:8080, ${found}.`,
  );
}

/** Checks the option `ca`: one certificate or several, each in PEM. */
export function readAuthorities(ca: unknown): readonly string[] | undefined {
  if (ca === undefined) return undefined;
  const given: readonly unknown[] = Array.isArray(ca) ? ca : [ca];
  const blocks = given.flatMap((one) =>
    typeof one === "string" || one instanceof Uint8Array ? blocksOf(one) : [],
  );
  if (given.length > 0 && blocks.length >= given.length) return blocks;
  throw wrongOption(
    "ca",
    "expected the certificate of an authority in PEM (-----BEGIN CERTIFICATE-----), or a list of such: what a file of your network's holds.",
  );
}

function blocksOf(one: string | Uint8Array): string[] {
  const blocks = pemBlocks(normalizePem(one), "CERTIFICATE");
  try {
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch {
    return [];
  }
}
