import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type { MessageConnection } from "vscode-jsonrpc/node";

/** TypeScript's own language server, as editors talk to it. */
export interface LanguageServer {
  open(file: string, text: string): Promise<OpenDocument>;
  close(): Promise<void>;
}

/** A file that is open in the editor; its text is the editor's, not the disk's. */
export interface OpenDocument {
  change(text: string): Promise<void>;
  /** What completion offers at the offset. */
  completions(offset: number): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts the language server that the program `tsc` of TypeScript 7 is, on a folder. */
export async function startLanguageServer(folder: string, tsc: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [tsc, "--lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // Requests that wait when the server ends are rejected.
  server.once("exit", () => connection.dispose());
  // The server asks for settings and registrations: no settings, and yes.
  connection.onRequest("workspace/configuration", ({ items }: { readonly items: unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest(() => null);
  connection.listen();

  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  await connection.sendNotification("initialized", {});
  return {
    open: (file, text) => openDocument(connection, pathToFileURL(file).href, text),
    async close() {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

async function openDocument(
  connection: MessageConnection,
  uri: string,
  text: string,
): Promise<OpenDocument> {
  let version = 1;
  let current = text;
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "typescript", version, text },
  });
  return {
    async change(text) {
      version += 1;
      current = text;
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    },
    async completions(offset) {
      const before = current.slice(0, offset).split("\n");
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const params = { textDocument: { uri }, position };
      return labels(await connection.sendRequest<Completion>("textDocument/completion", params));
    },
    close: () => connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
  };
}

/** The three forms that the protocol allows for an answer to `textDocument/completion`. */
type Completion = Items | { readonly items: Items } | null;
type Items = readonly { readonly label: string }[];

function labels(completion: Completion): string[] {
  if (completion === null) return [];
  const items = "items" in completion ? completion.items : completion;
  return items.map(({ label }) => label);
}
