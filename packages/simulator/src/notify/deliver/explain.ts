import { NoAnswer } from "./post.ts";

/** What an error of a delivery means, in words for the merchant's developer. */
export function explain(error: unknown, host: string): string {
  if (error instanceof NoAnswer) {
    return "No answer within 5 seconds: answer first, then do the work.";
  }
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const words = wordsFor(code, host);
  if (words !== undefined) return `${words} (${code})`;
  if (code.startsWith("HPE_")) return `What came back is not HTTP: ${error.message} (${code})`;
  if (certificateCodes.test(code)) {
    return `TLS failed: ${error.message} (${code}). For a certificate of your own, start the simulator with NODE_EXTRA_CA_CERTS=<file with the CA's PEM>.`;
  }
  return code === "" ? error.message : `${error.message} (${code})`;
}

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;

function wordsFor(code: string, host: string): string | undefined {
  switch (code) {
    case "ECONNREFUSED":
      return `Connection refused: nothing listens at ${host}. Start the merchant's server, or correct notify_url.`;
    case "ENOTFOUND":
      return `The name in ${host} is not known.`;
    case "EAI_AGAIN":
      return `The name in ${host} can't be looked up at the moment.`;
    case "ECONNRESET":
      return "The merchant closed the connection before it had answered.";
    case "ETIMEDOUT":
      return `The connection to ${host} could not be made in time.`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "EADDRNOTAVAIL":
      return `There is no way to ${host} from this machine.`;
    case "EPROTO":
      return "TLS failed: the merchant's port does not speak https. Use http:// in notify_url, or TLS there.";
    default:
      return undefined;
  }
}
