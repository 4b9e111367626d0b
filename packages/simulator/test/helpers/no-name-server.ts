import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";

// Many tests give a merchant's address under `.example`, a name that never leads anywhere (RFC 2606). The system would ask a
// name server all the same, and where that does not answer, wait five seconds for it.

const { lookup } = dns;

/** Node's own, but for names that nobody can have. */
function lookupOfOthers(name: string, ...rest: unknown[]): void {
  const answer = rest.at(-1);
  if (!name.endsWith(".example") || typeof answer !== "function") {
    Reflect.apply(lookup, dns, [name, ...rest]);
    return;
  }
  const error = new Error(`getaddrinfo ENOTFOUND ${name}`);
  process.nextTick(
    answer,
    Object.assign(error, { code: "ENOTFOUND", syscall: "getaddrinfo", hostname: name }),
  );
}

// The files of a worker share the module, and each of them runs this.
if (lookup.name !== lookupOfOthers.name) {
  Object.assign(dns, { lookup: lookupOfOthers });
  syncBuiltinESMExports();
}
