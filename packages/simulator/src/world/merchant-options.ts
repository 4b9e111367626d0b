import type { KeyMode } from "../store/tables.ts";

/** What may be said about a new merchant; the rest is made up. */
export interface MerchantOptions {
  /** 8 to 10 digits. Default: a free number. */
  readonly mchid?: string;
  /** What users see. Default: `Merchant <mchid>`. */
  readonly name?: string;
  /** `wx` and 16 lower-case letters or digits. Default: made up. */
  readonly appid?: string;
  /** Default: `both`. */
  readonly keyMode?: KeyMode;
  /** What WeChat Pay keeps of each payment, in ten-thousandths: 38 is 0.38 %. 0 to 1000. Default: 60. */
  readonly feeRate?: number;
  /**
   * Where refunds that name no `notify_url` are told of, in XML: what is set in 商户平台 → 交易中心 → 退款配置. Without a query.
   * Default: nobody is told.
   */
  readonly refundNotifyUrl?: string;
  /**
   * Test keys of your own, so that the merchant is the same in every run. Default: fresh ones, whose making takes up to a
   * second. Only of test material: the simulator stores them readably and hands them out.
   */
  readonly keys?: MerchantKeys;
}

/** What may be said about a new brand; the rest is made up. */
export interface BrandOptions {
  /** 1 to 16 digits; no number of a merchant. Default: a free number. */
  readonly brandId?: string;
  /** Default: `Brand <brandId>`. */
  readonly name?: string;
  /** As of a merchant. */
  readonly appid?: string;
  /** As of a merchant; `merchant` is the brand's own key. */
  readonly keys?: MerchantKeys;
}

/** The keys of a merchant or a brand; all PEM. */
export interface MerchantKeys {
  /** The merchant key (RSA) and its certificate. */
  readonly merchant: { readonly privateKey: string; readonly certificate: string };
  /** The WeChat Pay public key's private half (RSA), and its id: `PUB_KEY_ID_` and 34 digits. */
  readonly platform: { readonly id: string; readonly privateKey: string };
}

/** Thrown for an option that has not the right form. */
export class MerchantOptionError extends TypeError {
  override readonly name = "MerchantOptionError";
  readonly option: keyof MerchantOptions | keyof BrandOptions;

  constructor(option: MerchantOptionError["option"], message: string) {
    super(message);
    this.option = option;
  }
}

type Text = Exclude<MerchantOptionError["option"], "keys" | "feeRate">;

const forms: Readonly<Record<Text, { form: RegExp; says: string }>> = {
  mchid: { form: /^\d{8,10}$/, says: "8 to 10 digits" },
  brandId: { form: /^\d{1,16}$/, says: "1 to 16 digits" },
  name: { form: /^[^\p{Cc}\p{Cs}]{1,64}$/u, says: "1 to 64 characters in one line" },
  appid: { form: /^wx[0-9a-z]{16}$/, says: '"wx" and 16 lower-case letters or digits' },
  keyMode: {
    form: /^(?:public_key|certificate|both)$/,
    says: '"public_key", "certificate" or "both"',
  },
  refundNotifyUrl: {
    form: /^https?:\/\/[^\s?#]{1,243}$/,
    says: "an address with http:// or https:// before it and without a query",
  },
};

/** @throws MerchantOptionError when an option has not the right form */
export function checkMerchantOptions(options: MerchantOptions | BrandOptions): void {
  const given: Readonly<Record<string, unknown>> = { ...options };
  // Object.keys of this record gives exactly its keys.
  for (const option of Object.keys(forms) as Text[]) {
    const value = given[option];
    const { form, says } = forms[option];
    if (value === undefined || (typeof value === "string" && form.test(value))) continue;
    throw new MerchantOptionError(
      option,
      `${option} must be ${says}, not ${JSON.stringify(value)}.`,
    );
  }
  const { feeRate = 0 } = given;
  if (Number.isInteger(feeRate) && Number(feeRate) >= 0 && Number(feeRate) <= 1000) return;
  throw new MerchantOptionError(
    "feeRate",
    `feeRate must be a whole number from 0 to 1000, in ten-thousandths of what is paid, not ${JSON.stringify(feeRate)}.`,
  );
}
