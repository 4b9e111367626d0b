import type { Mode } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import type { SubMerchantRow } from "../store/tables.ts";
import { modeOf } from "./mode.ts";

const sub: SubMerchantRow = { mchid: "1", sub_mchid: "2", name: "s", sub_appid: null };
const direct = { subMerchants: new Map<string, SubMerchantRow>() };
const provider = { subMerchants: new Map([["2", sub]]) };

test.each<[readonly Mode[] | undefined, Mode | undefined, Mode | undefined]>([
  [undefined, undefined, undefined],
  [["merchant"], "merchant", "merchant"],
  [["partner"], "partner", "partner"],
  [["merchant", "partner"], "merchant", "partner"],
  [["global", "merchant"], "merchant", undefined],
  [["institution", "partner"], undefined, "partner"],
])(
  "an operation of %j is called as %s by a merchant, as %s by a service provider",
  (modes, ...want) => {
    const operation = modes === undefined ? {} : { modes };
    expect([modeOf(operation, direct), modeOf(operation, provider)]).toEqual(want);
  },
);
