import { wrongOption } from "../../errors.ts";
import type { ConfigError } from "../../errors.ts";

// What takes a module of Node: the option or the parameter at fault, what it is, and what to do.
const WHAT: Readonly<Record<string, readonly [option: string, what: string, remedy: string]>> = {
  worker_threads: [
    "sync",
    "a call that blocks",
    "Use the asynchronous verbs (get instead of getSync).",
  ],
  tls: [
    "clientCertificate",
    "TLS with a client certificate, or with authorities of your own,",
    "Give a fetch of your own that presents it, as Cloudflare's mTLS bindings have.",
  ],
  fs: ["path", "reading or writing files", "Give bytes, and take streams: `wxpay.download`."],
  proxy: ["proxy", "a proxy", "Give a fetch of your own that uses one."],
  path: ["path", "reading a file by its path", "Give its bytes, a Blob or a stream."],
};

/** The error of what a runtime has not which has no modules of Node. */
export function notHere(module: string): ConfigError {
  const [option, what, remedy] = WHAT[module.split("/", 1)[0] ?? ""] ?? [
    "runtime",
    `what takes Node's ${module}`,
    "Do it in Node, Bun or Deno.",
  ];
  return wrongOption(
    option,
    `${what} is not possible on this runtime: the package was bundled for one without Node's modules. ${remedy}`,
  );
}
