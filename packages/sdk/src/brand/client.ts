import { openClient, withPaths } from "../chained.ts";
import type { LooseNode, UndocumentedIn } from "../chain/nodes.ts";
import type { Area, Client, Paths } from "../generated/client-brand.ts";
import { readBrandConfig } from "./options.ts";
import type { WeChatPayBrandOptions } from "./options.ts";
import { BrandWebhooks } from "./webhooks.ts";

const roots: ReadonlySet<string> = new Set(["brand"]);

/**
 * A client of WeChat Pay for one brand that calls for itself (品牌API): store, member cards, product coupons, delivery plans.
 *
 * The paths are those of `/brand/…`, written as on `WeChatPay`; each verb has a `…Sync` twin that blocks:
 *
 * ```ts
 * const query = { card_id };
 * await brand.brand.cardMember.cards.get({ query });
 * await brand.chain("brand/card-member/cards").get({ query });
 * await brand["brand/card-member/cards"].get({ query });
 * ```
 *
 * Requests are signed under `WECHATPAY-BRAND-SHA256-RSA2048` with the brand's own keys. A service provider that acts for a
 * brand calls `v3/brand/partner/…` and the like on `WeChatPay`, with its own keys.
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015407523
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the proxy returned by the constructor answers every member of the interface
export class WeChatPayBrand {
  /** Opens notifications: signature, time, decryption and parsing in one call. */
  readonly webhooks: BrandWebhooks;

  /** Checks the options and parses the keys, once; throws a `ConfigError` that names the option at fault. */
  constructor(options: WeChatPayBrandOptions) {
    const { config, context, dispatch } = openClient(options, readBrandConfig);
    this.webhooks = new BrandWebhooks(context.keys, context.own, config);
    return withPaths(this, roots, dispatch);
  }
}

/** The typed paths of the client, and `chain` for those written as text. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- see the class
export interface WeChatPayBrand extends Client {
  /** The node of a declared path: `chain("brand/card-member/cards")`. */
  chain<Path extends keyof Paths>(path: Path): Paths[Path];
  /** A path that is not documented, or one known only at run time (`path as string`): typed loosely, signed and verified as any. */
  chain<Path extends string>(path: UndocumentedIn<Area, Path, Path>): LooseNode;
}
