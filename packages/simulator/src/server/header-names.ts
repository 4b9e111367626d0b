/**
 * Headers under their documented names: `wechatpay-nonce` goes out as `Wechatpay-Nonce`. HTTP does not care, but some
 * clients look headers up by case, the official Java SDK among them, and find none of a lower-case answer's.
 */
export function spelled(headers: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) named[spelling(name)] = value;
  }
  return named;
}

/** Names that are not just a capital for each word, and those that were asked for. */
const spellings = new Map([["request-id", "Request-ID"]]);

// Every name is the simulator's own: there are a few dozen.
function spelling(name: string): string {
  let found = spellings.get(name);
  if (found === undefined) {
    found = name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
    spellings.set(name, found);
  }
  return found;
}
