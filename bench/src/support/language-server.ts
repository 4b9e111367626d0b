import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";

/** TypeScript's own language server, as editors talk to it: JSON-RPC with a length before each message. */
export interface LanguageServer {
  open(file: string, text: string): OpenDocument;
  close(): Promise<void>;
}

/** A file that is open in the editor; its text is the editor's, not the disk's. */
export interface OpenDocument {
  change(text: string): void;
  /** What completion offers at the offset. */
  completions(offset: number): Promise<string[]>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Starts the language server that the program `tsc` of TypeScript 7 is, on a folder. */
export async function startLanguageServer(folder: string, tsc: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [tsc, "--lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const waiting = new Map<number, Pending>();
  let lastId = 0;

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: unknown): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      send({ id, method, params });
    });
  };
  onMessages(server.stdout, (message) => {
    if (message.method !== undefined) {
      // The server asks for settings and registrations: no settings, and yes.
      if (message.id !== undefined)
        send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      return;
    }
    const answer = waiting.get(message.id ?? 0);
    if (message.error === undefined) answer?.resolve(message.result);
    else answer?.reject(new Error(message.error.message));
  });
  server.once("exit", (code) => {
    for (const { reject } of waiting.values())
      reject(new Error(`The language server ended with ${code}.`));
  });

  await request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  send({ method: "initialized", params: {} });

  return {
    open(file, text) {
      const uri = pathToFileURL(file).href;
      let version = 1;
      let current = text;
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { uri, languageId: "typescript", version, text } },
      });
      return {
        change(text) {
          version += 1;
          current = text;
          send({
            method: "textDocument/didChange",
            params: { textDocument: { uri, version }, contentChanges: [{ text }] },
          });
        },
        async completions(offset) {
          const before = current.slice(0, offset).split("\n");
          const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
          const params = { textDocument: { uri }, position };
          return labels(await request("textDocument/completion", params));
        },
        close() {
          send({ method: "textDocument/didClose", params: { textDocument: { uri } } });
        },
      };
    },
    async close() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

function labels(result: unknown): string[] {
  const items = Array.isArray(result) ? result : listItems(result);
  return items.map((item: { readonly label: string }) => item.label);
}

function listItems(result: unknown): { readonly label: string }[] {
  if (
    typeof result === "object" &&
    result !== null &&
    "items" in result &&
    Array.isArray(result.items)
  ) {
    return result.items;
  }
  return [];
}

function onMessages(stream: NodeJS.ReadableStream, listener: (message: Message) => void): void {
  let received = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const headerEnd = received.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/iu.exec(received.toString("latin1", 0, headerEnd))?.[1],
      );
      const end = headerEnd + 4 + length;
      if (headerEnd < 0 || received.length < end) return;
      const message: Message = JSON.parse(received.toString("utf8", headerEnd + 4, end));
      received = received.subarray(end);
      listener(message);
    }
  });
}
