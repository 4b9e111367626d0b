import { expect, test, vi } from "vitest";
import { fixture, merchantOptions } from "./support/keys.ts";
import { limits, wire } from "./support/wire.ts";
import { readConfig } from "../src/config/config.ts";
import { createContext } from "../src/create-context.ts";
import { Stale } from "../src/transport/transport.ts";
import type { Transport } from "../src/transport/transport.ts";

// A module that is put in place of another wants a file with modules of its own: the tests beside the sources share theirs.
const transport = vi.hoisted(() => vi.fn<Transport>());
vi.mock("../src/transport/node.ts", () => ({ nodeTransport: () => transport }));

// A second attempt that did not know of the first would take another kept connection, and could say that nothing was sent.
test("connections that present the merchant's certificate are told of the attempt before, as all others are", async () => {
  const { certified } = createContext(
    readConfig(
      merchantOptions({
        clientCertificate: {
          certificate: fixture("merchant-certificate.pem"),
          privateKey: fixture("merchant-key.pem"),
        },
      }),
    ),
  );
  const attempt = [wire(), limits(), new Stale(true, new Error("read ECONNRESET"))] as const;
  transport.mockResolvedValue({ status: 200, headers: {}, body: new Uint8Array() });
  await certified?.(...attempt);
  expect(transport.mock.calls).toEqual([attempt]);
});
