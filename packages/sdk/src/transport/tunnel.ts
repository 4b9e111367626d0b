import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Proxy } from "./proxy.ts";

/** A proxy's answer to CONNECT is a few lines; what goes on is none. */
const MOST_HEAD_BYTES = 16 * 1024;

/**
 * The way through a proxy to a host and port (CONNECT): what is written into it arrives there, once the proxy has opened it. Until
 * then nothing of what is written leaves. What the proxy says beside its status is not repeated: it may say what it was told.
 *
 * @param toProxy a connection to the proxy, which may still be opening.
 * @param target host and port, as in `api.mch.weixin.qq.com:443`.
 */
export function tunnel(toProxy: Socket, proxy: Proxy, target: string): Duplex {
  const { Duplex: Stream } = process.getBuiltinModule("node:stream");
  let opened = false;
  let head = Buffer.alloc(0);
  /** What is to be written first, and what says that it was. */
  let waiting: (() => void) | undefined;

  const duplex = new Stream({
    read: () => void toProxy.resume(),
    write: (chunk: Buffer, _encoding, done) => {
      const write = (): void => void toProxy.write(chunk, done);
      if (opened) write();
      else waiting = write;
    },
    final: (done) => void toProxy.end(done),
    destroy: (error, done) => {
      toProxy.destroy();
      done(error);
    },
  });

  const fail = (why: string): void =>
    void duplex.destroy(new Error(`the proxy ${proxy.host} ${why}`));
  const open = (rest: Buffer): void => {
    opened = true;
    if (rest.length > 0) duplex.push(rest);
    waiting?.();
  };
  const readHead = (bytes: Buffer): void => {
    head = Buffer.concat([head, bytes]);
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) {
      if (head.length > MOST_HEAD_BYTES) fail("answered CONNECT with what is no answer.");
      return;
    }
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(head.toString("latin1", 0, end))?.[1];
    if (status?.startsWith("2")) open(head.subarray(end + 4));
    else fail(refusal(status));
  };

  toProxy.on("data", (bytes: Buffer) => {
    if (!opened) readHead(bytes);
    else if (!duplex.push(bytes)) toProxy.pause();
  });
  toProxy.on("end", () => {
    if (opened) duplex.push(null);
    else fail("closed the connection instead of opening a tunnel.");
  });
  toProxy.on("error", (error) => void duplex.destroy(error));
  toProxy.on("close", () => void duplex.destroy());
  // Written when it is connected; Node keeps it until then.
  toProxy.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${authorizationLine(proxy)}\r\n`);
  return duplex;
}

function authorizationLine({ authorization }: Proxy): string {
  return authorization === undefined ? "" : `Proxy-Authorization: ${authorization}\r\n`;
}

function refusal(status: string | undefined): string {
  if (status === undefined) return "answered CONNECT with what is no answer of HTTP.";
  if (status === "407") {
    return "asks for a user and password (407) that it takes: check those in the option proxy.";
  }
  return `refused the tunnel with the status ${status}.`;
}
