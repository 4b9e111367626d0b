import { describe, expectTypeOf, test } from "vitest";
import type { LooseNode, NodeIn } from "../chain/nodes.ts";
import type { WeChatPay } from "../client.ts";
import type { KnownBrandNotification } from "../generated/events.ts";
import type { SkillChainNode } from "../skill/nodes.ts";
import type { WeChatPaySkill } from "../skill/client.ts";
import type { UnknownNotification } from "../webhook/notification.ts";
import { WeChatPayBrand } from "./client.ts";
import type { BrandChainNode } from "./nodes.ts";

declare const brand: WeChatPayBrand;
declare const skill: WeChatPaySkill;
declare const wxpay: WeChatPay;
declare const path: string;

interface End {
  readonly end: true;
}
interface Paths {
  readonly "brand/shop/goods": End;
}
declare const node: NodeIn<Paths, "brand/shop", "brand">;
declare const ofBrand: BrandChainNode<"brand">;
declare const ofSkill: SkillChainNode<"aipay">;

describe("a node of another caller's chain", () => {
  test("leads on to its documented paths, relative to it", () => {
    expectTypeOf(node.chain("shop/goods")).toEqualTypeOf<End>();
  });

  test("refuses a misspelt path below a documented area, and takes others loosely", () => {
    // @ts-expect-error it is called goods
    node.chain("shop/gods");
    expectTypeOf(node.chain("garden/flowers")).toEqualTypeOf<LooseNode>();
    expectTypeOf(node.chain(path)).toEqualTypeOf<LooseNode>();
  });

  test("leads on to paths known at run time", () => {
    expectTypeOf(ofBrand.chain(path)).toEqualTypeOf<LooseNode>();
    expectTypeOf(ofSkill.chain(path)).toEqualTypeOf<LooseNode>();
  });
});

test("no client has another caller's paths", () => {
  // @ts-expect-error a merchant has no brand
  void wxpay.brand;
  // @ts-expect-error a merchant makes no AI payments
  void wxpay.aipay;
  // @ts-expect-error a brand has no APIv3
  void brand.v3;
  // @ts-expect-error a brand has no APIv2
  void brand.v2;
  // @ts-expect-error a brand has no files to fetch
  void brand.download;
  // @ts-expect-error a brand gets no XML
  void brand.webhooks.unwrapV2;
  // @ts-expect-error a developer gets no notifications
  void skill.webhooks;
  // @ts-expect-error a developer has no brand
  void skill.brand;
});

test("paths known at run time are typed loosely", () => {
  expectTypeOf(brand.chain(path)).toEqualTypeOf<LooseNode>();
  expectTypeOf(skill.chain(path)).toEqualTypeOf<LooseNode>();
});

test("a brand's notifications are those to brands", async () => {
  const notification = await brand.webhooks.unwrap("", {});
  expectTypeOf(notification).toEqualTypeOf<KnownBrandNotification | UnknownNotification>();
});

test("a brand's options have nothing of a merchant's, and need its public key", () => {
  const keys = { brandId: "1", privateKey: "", serial: "" };
  const platformKeys = {};
  void new WeChatPayBrand({ ...keys, platformKeys });
  // @ts-expect-error without a public key
  void new WeChatPayBrand(keys);
  // @ts-expect-error a merchant's id
  void new WeChatPayBrand({ ...keys, platformKeys, mchid: "1" });
  // @ts-expect-error a key of APIv2
  void new WeChatPayBrand({ ...keys, platformKeys, apiV2Key: "" });
});
