import { expect, test, vi } from "vitest";
import { WeChatPay } from "../client.ts";
import { notification } from "../testing/notification.ts";
import { testKeys } from "../testing/test-keys.ts";
import { storageStore } from "./storage-store.ts";

const keys = testKeys();
const wxpay = new WeChatPay(keys.options);
const complaint = {
  event: "COMPLAINT.CREATE",
  resource: { complaint_id: "1", action_type: "CREATE_COMPLAINT" },
} as const;

// What JavaScript, or a cast, may give.
const router = (options: unknown) => () => wxpay.webhooks.router(options as never);

test.each<[options: unknown, option: string, words: string]>([
  [null, "options", "expected an object with store, deadline, lease, inOrder and onError"],
  ["redis://", "options", "expected an object"],
  [{ inorder: true }, "inorder", "it is written inOrder"],
  [{ store: null }, "store", "found null without claim"],
  [{ store: new Map() }, "store", "storageStore(storage)"],
  [{ store: { claim() {}, finish() {} } }, "store", "without release"],
  [{ inOrder: "false" }, "inOrder", 'expected true or false, found "false"'],
  [{ onError: "log" }, "onError", "expected a function"],
  [{ deadline: "5s" }, "deadline", "expected milliseconds"],
  [{ lease: 1000 }, "lease", "shorter than deadline"],
])("options %j are refused, with %s named", (options, option, words) => {
  expect(router(options)).toThrow(
    expect.objectContaining({
      name: "ConfigError",
      option,
      message: expect.stringContaining(words),
    }),
  );
});

test.each([undefined, null, {}, new Map(), "redis://"])(
  "%j is no storage for a store",
  (storage) => {
    expect(() => storageStore(storage as never)).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        option: "storage",
        message: expect.stringContaining("without getItem. Give what createStorage of unstorage"),
      }),
    );
  },
);

test.each<[title: string, onError: (error: unknown) => void]>([
  [
    "throws",
    () => {
      throw new Error("no log");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("no log"))],
])(
  "an onError that %s is warned of, and neither keeps the answer nor ends the process",
  async (_, onError) => {
    const warned = vi.spyOn(process, "emitWarning").mockReturnValue();
    const unheard = vi.fn<(reason: unknown) => void>();
    process.on("unhandledRejection", unheard);
    try {
      const handle = wxpay.webhooks.router({ onError }).handler();
      const { status } = await handle((await notification({ ...keys, ...complaint })).request());
      expect(status).toBe(500);
      await vi.waitFor(() =>
        expect(warned.mock.calls.map(([text]) => text)).toEqual([
          "A notification (COMPLAINT.CREATE) was not handled: no log",
        ]),
      );
      expect(unheard).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unheard);
      warned.mockRestore();
    }
  },
);
