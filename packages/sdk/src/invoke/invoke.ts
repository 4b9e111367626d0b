import { AppInvoke } from "./app.ts";
import { h5Address } from "./h5.ts";
import type { H5Payment } from "./h5.ts";
import { JsapiInvoke } from "./jsapi.ts";
import { MiniProgramInvoke } from "./mini-program.ts";
import { readKeys } from "./options.ts";
import type { InvokeOptions } from "./options.ts";

/**
 * What the client needs to ask WeChat for something: each method gives the object that the call in the page, the mini program
 * or the app takes, signed. The keys stay on the server; hand over the result.
 *
 * ```ts
 * const invoke = new Invoke({ mchid, privateKey });
 * const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({ json: order });
 * return invoke.jsapi.pay({ appid, prepay_id });
 * ```
 *
 * An order for scanning needs none of it: its `code_url` is drawn as it is.
 */
export class Invoke {
  /** Pages in WeChat's browser. */
  readonly jsapi: JsapiInvoke;
  readonly miniProgram: MiniProgramInvoke;
  /** Apps on Android, iOS and HarmonyOS. */
  readonly app: AppInvoke;

  /** Checks the options and parses the key, once; throws a `ConfigError` that names the option at fault. */
  constructor(options: InvokeOptions) {
    const keys = readKeys(options);
    this.jsapi = new JsapiInvoke(keys);
    this.miniProgram = new MiniProgramInvoke(keys);
    this.app = new AppInvoke(keys);
  }

  /** The address that a page outside WeChat goes to for an H5 order, with the one to come back to. */
  h5(payment: H5Payment): string {
    return h5Address(payment);
  }
}
