// What the script on the shop's page and the sheet in the frame say to each other.

/** From the sheet: it is there and wants to know what to pay. */
export interface SheetReady {
  readonly wxpay: "ready";
}

/** From the shop's page: what it handed to WeChat. */
export interface SheetRequest {
  readonly wxpay: "pay";
  readonly request: Readonly<Record<string, unknown>>;
}

/** The same for what is no payment. */
export interface SheetView {
  readonly wxpay: "open";
  readonly request: Readonly<Record<string, unknown>>;
}

/** From the sheet: how it ended. Nothing else of the order leaves the frame. */
export interface SheetDone {
  readonly wxpay: "done";
  readonly end: "ok" | "cancel" | "fail";
  /** Why it failed, as the user read it. */
  readonly message?: string;
}

/** Whether something that came by `postMessage` is one of these; of its members only `wxpay` is checked. */
export function isMessage<Message extends { readonly wxpay: string }>(
  data: unknown,
  name: Message["wxpay"],
): data is Message {
  return typeof data === "object" && data !== null && "wxpay" in data && data.wxpay === name;
}
