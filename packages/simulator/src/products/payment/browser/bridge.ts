import { tellDeveloper } from "./developer.ts";
import { openSheet } from "./open-sheet.ts";
import type { SheetEnd } from "./open-sheet.ts";
import { createWx } from "./wx.ts";

// Loaded by a shop's page as <script src="http://127.0.0.1:7180/_sim/bridge.js">, instead of WeChat's own: gives the page in any
// browser what it finds in WeChat's. `npm run build` makes one file of this and what it imports.

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) {
  throw new TypeError(
    'bridge.js must be loaded as <script src="…/_sim/bridge.js">, not as a module.',
  );
}
const { origin, searchParams } = new URL(script.src);
const language = searchParams.get("lang");

type Callback = (answer: object) => void;

/** What opens a page of the user's beside the cashier, and how WeChat calls its end. */
const VIEWS: Readonly<Record<string, string>> = {
  requestMerchantTransfer: "requestMerchantTransfer",
  openBusinessView: "open_business_view",
};

async function openView(
  name: string,
  request: Readonly<Record<string, unknown>>,
  callback?: Callback,
): Promise<void> {
  const { end, message } = await openSheet(origin, language, { wxpay: "open", request });
  if (message !== undefined) tellDeveloper(message);
  // Pages of PayScore read err_code; others read the text alone.
  const err_code = name === "openBusinessView" && { err_code: end === "ok" ? "0" : "1" };
  callback?.({ err_msg: `${VIEWS[name]}:${end}`, ...err_code });
}

async function pay(request: Readonly<Record<string, unknown>>): Promise<SheetEnd> {
  // What names no app is a mini program's; a page has to.
  const end = await openSheet(origin, language, {
    wxpay: "pay",
    request: { appId: "", ...request },
  });
  if (end.message !== undefined) tellDeveloper(end.message);
  return end;
}

const bridge = {
  /** `getBrandWCPayRequest`: https://pay.weixin.qq.com/doc/v3/merchant/4012791857 */
  invoke: (name: string, request: Readonly<Record<string, unknown>>, callback?: Callback): void => {
    if (name === "getBrandWCPayRequest") {
      void pay(request).then(({ end }) =>
        callback?.({ err_msg: `get_brand_wcpay_request:${end}` }),
      );
      return;
    }
    if (Object.hasOwn(VIEWS, name)) {
      void openView(name, request, callback);
      return;
    }
    tellDeveloper(`WeixinJSBridge.invoke: the simulator has no ${name}.`);
    setTimeout(() => callback?.({ err_msg: "system:function_not_exist" }), 0);
  },
  /** Menus and bars, of which a browser has none. */
  call: (_name: string): void => undefined,
  /** Events of menus, which never come. */
  on: (_name: string, _listener: Callback): void => undefined,
};

const wx = createWx(pay);
Object.assign(window, { WeixinJSBridge: bridge, wx, jWeixin: wx });

function announce(): void {
  document.dispatchEvent(new Event("WeixinJSBridgeReady"));
}

// After the page's own scripts, which may listen for it.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", announce);
else setTimeout(announce, 0);
