import { tellDeveloper } from "./developer.ts";
import type { SheetEnd } from "./open-sheet.ts";

/** What a page hands to a function of `wx`; each callback may be left out. */
interface Called {
  readonly success?: (answer: object) => void;
  readonly fail?: (answer: object) => void;
  readonly cancel?: (answer: object) => void;
  readonly complete?: (answer: object) => void;
}

interface Config {
  readonly appId: string;
  readonly jsApiList: readonly string[];
}

interface ChoosePay extends Called {
  readonly timestamp?: unknown;
  readonly nonceStr?: unknown;
  readonly package?: unknown;
  readonly signType?: unknown;
  readonly paySign?: unknown;
}

type Pay = (request: Readonly<Record<string, unknown>>) => Promise<SheetEnd>;

const CALLBACKS = { ok: "success", cancel: "cancel", fail: "fail" } as const;

// The last two are called by WeixinJSBridge, and asked for here.
const KNOWN = new Set(["chooseWXPay", "checkJsApi", "requestMerchantTransfer", "openBusinessView"]);

/** Of the JS-SDK (jweixin) what a payment needs: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html */
export function createWx(pay: Pay): object {
  let config: Config | undefined;
  const readies: (() => void)[] = [];
  const errors: ((answer: object) => void)[] = [];
  return {
    /** The signature is by a ticket of WeChat's that the simulator has not: it is not checked. */
    config: (given: Readonly<Record<string, unknown>>): void => {
      const fault = faultOf(given);
      if (fault === undefined) {
        // Checked by faultOf.
        config = given as unknown as Config;
        later(() => {
          for (const ready of readies) ready();
        });
        return;
      }
      tellDeveloper(`wx.config: ${fault}`);
      later(() => {
        for (const error of errors) error({ errMsg: "config:fail" });
      });
    },
    ready: (listener: () => void): void => {
      readies.push(listener);
      if (config !== undefined) later(listener);
    },
    error: (listener: (answer: object) => void): void => {
      errors.push(listener);
    },
    checkJsApi: (called: Called & { readonly jsApiList?: readonly string[] }): void => {
      const asked = called.jsApiList ?? [];
      const checkResult = Object.fromEntries(asked.map((name) => [name, KNOWN.has(name)]));
      later(() => {
        answer(called, "ok", { checkResult, errMsg: "checkJsApi:ok" });
      });
    },
    chooseWXPay: (called: ChoosePay): void => {
      if (config?.jsApiList.includes("chooseWXPay") !== true) {
        tellDeveloper("wx.chooseWXPay: wx.config has not named chooseWXPay in its jsApiList.");
        later(() => {
          answer(called, "fail", { errMsg: "chooseWXPay:permission denied" });
        });
        return;
      }
      const { timestamp, nonceStr, package: packed, signType, paySign } = called;
      const request = {
        appId: config.appId,
        // Here a number is right too, under a name of its own.
        timeStamp: timestamp === undefined ? undefined : String(timestamp),
        nonceStr,
        package: packed,
        signType: signType ?? "SHA1",
        paySign,
      };
      void pay(request).then(({ end }) => {
        answer(called, end, { errMsg: `chooseWXPay:${end}` });
      });
    },
  };
}

function faultOf(given: Readonly<Record<string, unknown>>): string | undefined {
  const missing = ["appId", "timestamp", "nonceStr", "signature"].filter(
    (name) => given[name] === undefined || given[name] === "",
  );
  if (missing.length > 0) return `${missing.join(", ")} missing.`;
  if (typeof given["appId"] !== "string") return "appId must be a text.";
  return Array.isArray(given["jsApiList"]) ? undefined : "jsApiList must be a list of names.";
}

function answer(called: Called, end: SheetEnd["end"], said: object): void {
  called[CALLBACKS[end]]?.(said);
  called.complete?.(said);
}

/** As in WeChat no callback comes before the call has returned. */
function later(act: () => void): void {
  setTimeout(act, 0);
}
