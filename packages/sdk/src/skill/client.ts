import { openClient, withPaths } from "../chained.ts";
import type { LooseNode, UndocumentedIn } from "../chain/nodes.ts";
import type { Area, Client, Paths } from "../generated/client-skill.ts";
import { readSkillConfig } from "./options.ts";
import type { WeChatPaySkillOptions } from "./options.ts";

const roots: ReadonlySet<string> = new Set(["aipay"]);

/**
 * A client of WeChat Pay's AI payments for one developer of skills at SkillHub: makes the one-time `payment_code` of a payment
 * that an agent asks its user for (x402). The payment order itself is made before, on `WeChatPay`.
 *
 * ```ts
 * const { payment_code } = await skill.aipay.preorder.post({ json: { payment_required } });
 * ```
 *
 * Requests are signed under `SKILLHUB-SHA256-RSA2048`. Answers carry no signature: what vouches for them is TLS. Whether the
 * order was paid is told by the order, queried on `WeChatPay`, and by nothing else.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4035576740
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging, typescript/no-extraneous-class -- the proxy returned by the constructor answers every member of the interface
export class WeChatPaySkill {
  /** Checks the options and parses the key, once; throws a `ConfigError` that names the option at fault. */
  constructor(options: WeChatPaySkillOptions) {
    return withPaths(this, roots, openClient(options, readSkillConfig).dispatch);
  }
}

/** The typed paths of the client, and `chain` for those written as text. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- see the class
export interface WeChatPaySkill extends Client {
  /** The node of a declared path: `chain("aipay/preorder")`. */
  chain<Path extends keyof Paths>(path: Path): Paths[Path];
  /** A path that is not documented, or one known only at run time (`path as string`): typed loosely. An answer without signature is refused. */
  chain<Path extends string>(path: UndocumentedIn<Area, Path, Path>): LooseNode;
}
