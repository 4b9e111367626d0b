import { expect, test, vi } from "vitest";
import { WeChatPay } from "../client.ts";
import { notification } from "../testing/notification.ts";
import { testKeys } from "../testing/test-keys.ts";

const keys = testKeys();
const wxpay = new WeChatPay(keys.options);
const complaint = {
  event: "COMPLAINT.CREATE",
  resource: { complaint_id: "1", action_type: "CREATE_COMPLAINT" },
} as const;

test.each<[title: string, onError: (error: unknown) => void]>([
  [
    "throws",
    () => {
      throw new Error("no log");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("no log"))],
])("an onError that %s is warned of, and neither keeps the answer nor ends the process", async (_, onError) => {
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
});
