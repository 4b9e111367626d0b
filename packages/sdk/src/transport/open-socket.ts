import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";

/** How connections to an origin are opened. Those by TLS resume the session of the last one, which spares a handshake. */
export function socketOpener(origin: URL, secureContext?: SecureContext): () => Socket {
  // URL keeps the brackets of an IPv6 address, which the resolver does not take.
  const host = origin.hostname.replace(/^\[|\]$/g, "");
  const secure = origin.protocol === "https:";
  const port = Number(origin.port || (secure ? 443 : 80));
  // `node:https` has loaded both; importing them by name as well costs the start of the process a millisecond.
  const { connect, isIP } = process.getBuiltinModule("node:net");
  const { connect: connectTls } = process.getBuiltinModule("node:tls");
  let session: Buffer | undefined;
  return () => {
    const socket = secure ? openTls() : connect({ host, port });
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 1000);
    return socket;
  };

  function openTls(): Socket {
    const socket = connectTls({
      host,
      port,
      // An address is no server's name.
      servername: isIP(host) === 0 ? host : "",
      ALPNProtocols: ["http/1.1"],
      // Said here, or NODE_TLS_REJECT_UNAUTHORIZED=0 would let anyone be WeChat Pay.
      rejectUnauthorized: true,
      ...(secureContext === undefined ? {} : { secureContext }),
      ...(session === undefined ? {} : { session }),
    });
    socket.on("session", (ticket) => {
      session = ticket;
    });
    socket.once("close", (failed) => {
      if (failed) session = undefined;
    });
    return socket;
  }
}
