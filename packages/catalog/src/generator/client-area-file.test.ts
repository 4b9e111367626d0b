import { describe, expect, test } from "vitest";
import type { Method, Status } from "../operation.ts";
import { clientAreaFile, segmentNames } from "./client-area-file.ts";
import { clientFile } from "./client-file.ts";
import { brandKind, merchantKind, skillKind } from "./client-kinds.ts";
import type { OperationTypes } from "./operation-types.ts";
import { pathTree } from "./tree.ts";

function types(template: string, method: Method = "GET", status?: Status): OperationTypes {
  const operation = {
    id: `${template}#${method.toLowerCase()}`,
    method,
    path: `/${template}`,
    title: "查询",
    docs: ["https://pay.weixin.qq.com/doc/v3/merchant/1"],
    response: { type: "json", signed: true } as const,
    ...(status === undefined ? {} : { status }),
  };
  return {
    operation,
    title: "查询 · Query",
    options: "AOptions",
    bare: false,
    answer: "A",
    answerSync: "A",
    models: "pay",
    imports: ["A", "AOptions"],
  };
}

function area(...operations: OperationTypes[]): string {
  const [version] = pathTree(operations);
  const [first] = version?.children ?? [];
  if (first === undefined) throw new Error("no area");
  return clientAreaFile(first, merchantKind);
}

describe("the interfaces of an area", () => {
  test("have a node for each point of the paths, with the verbs of its operation", () => {
    expect(area(types("v3/pay/{id}")))
      .toBe(`// Generated from packages/catalog/data by \`npm run generate\`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { A, AOptions } from "../models/pay.ts";

/** The node of each path template below \`v3/pay\`. */
export interface PayPaths {
  /** GET: 查询 · Query. */
  readonly "v3/pay/{id}": PayByIdNode;
}

export interface PayNode extends ChainNode<"v3/pay"> {
  /** Given as the option \`id\`. */
  readonly _id_: PayByIdNode;
}

interface PayByIdNode extends ChainNode<"v3/pay/{id}">, GetAsyncAndSync<AOptions, A> {
  /**
   * 查询 · Query
   *
   * \`GET /v3/pay/{id}\`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/1
   */
  get(options: AOptions): ApiPromise<A>;
}
`);
  });

  test("let the options be left out where nothing in them is required", () => {
    const text = area({ ...types("v3/pay"), bare: true });
    expect(text).toContain("get(options?: AOptions): ApiPromise<A>;");
    expect(text).toContain("getAsync(options?: AOptions): ApiPromise<A>;");
    expect(text).toContain("getSync(options?: AOptions): A;");
    expect(text).not.toContain("GetAsyncAndSync");
  });

  test("strike a deprecated operation through and name its replacement", () => {
    const status = { state: "offline", since: "2024-01", replacedBy: ["v3/new#post"] } as const;
    const lines = area(types("v3/pay", "POST", status)).split("\n");
    const struck = lines.filter((line) =>
      line.endsWith("@deprecated offline since 2024-01. Use `v3/new#post`."),
    );
    // post, postAsync and postSync.
    expect(struck).toHaveLength(3);
    expect(area(types("v3/pay", "POST", { state: "beta" }))).not.toContain("@deprecated");
  });

  test("say the product in both languages", () => {
    const text = area({ ...types("v3/pay"), product: "支付 · Payments" });
    expect(text).toContain("   * 查询 · Query\n   *\n   * 支付 · Payments\n");
  });

  test("give a stream, and to the call that blocks its bytes", () => {
    const stream = { answer: "ReadableStream<Uint8Array>", answerSync: "Uint8Array" };
    const text = area({ ...types("v3/pay"), ...stream });
    expect(text).toContain("get(options: AOptions): ApiPromise<ReadableStream<Uint8Array>>;");
    expect(text).toContain("GetAsyncAndSync<AOptions, ReadableStream<Uint8Array>, Uint8Array>");
  });

  test("reach a path that ends in a slash without it, and declared as it is documented", () => {
    const text = area(types("v3/pay/applyment/", "POST"));
    expect(text).toContain("readonly applyment: PayApplymentNode;");
    expect(text).toContain('readonly "v3/pay/applyment": PayApplymentNode;');
    expect(text).toContain('readonly "v3/pay/applyment/": PayApplymentNode;');
  });

  test("keep siblings apart that differ in hyphen and underscore", () => {
    const text = area(types("v3/pay/policy-periods"), types("v3/pay/policy_periods"));
    expect(text).toContain("readonly policyPeriods: PayPolicyPeriodsNode;");
    expect(text).toContain('readonly "policy-periods": PayPolicyPeriodsNode;');
    expect(text).toContain("readonly policy_periods: PayPolicy_periodsNode;");
  });

  test("refuse two nodes that would get one name", () => {
    expect(() => area(types("v3/pay/a/b-c"), types("v3/pay/a-b/c"))).toThrow(
      "PayABCNode: v3/pay/a/b-c and v3/pay/a-b/c",
    );
  });

  test("have a child and verbs on one node, and refuse a child called like a verb of it", () => {
    expect(area(types("v3/pay", "POST"), types("v3/pay/delete", "POST"))).toContain(
      "readonly delete: PayDeleteNode;",
    );
    expect(() => area(types("v3/pay", "DELETE"), types("v3/pay/delete", "POST"))).toThrow(
      "v3/pay/delete and v3/pay#delete would both be called delete.",
    );
  });
});

test.each([
  { segment: "merchant-service", siblings: [], want: ["merchantService", "merchant-service"] },
  { segment: "cgi-bin", siblings: [], want: ["cgiBin", "cgi-bin"] },
  { segment: "addInstitutionsub", siblings: [], want: ["addInstitutionsub"] },
  { segment: "permissions", siblings: [], want: ["permissions"] },
  { segment: "video_upload", siblings: [], want: ["video_upload"] },
  { segment: "stage-2", siblings: [], want: ["stage-2"] },
  { segment: "pay-bank", siblings: ["payBank"], want: ["pay-bank"] },
])("$segment stands on the chain as $want", ({ segment, siblings, want }) => {
  expect(segmentNames(segment, new Set(siblings))).toEqual(want);
});

test("an area is explained by its products, the one with the most operations first", () => {
  const of = (template: string, product: string) => ({ ...types(template), product });
  const text = clientFile(
    pathTree([
      of("v3/fund-app/a", "红包 · Red packets"),
      of("v3/fund-app/b", "转账 · Transfers"),
      of("v3/fund-app/c", "转账 · Transfers"),
      types("v3/bill/a"),
    ]),
    merchantKind,
  );
  expect(text).toContain(`  /** 查询 · Query. */
  readonly bill: BillNode;
  /** 转账 · Transfers; 红包 · Red packets. */
  readonly fundApp: FundAppNode;
  /** \`fundApp\` */
  readonly "fund-app": FundAppNode;`);
});

test("the root has the versions, the paths of all areas, and the areas", () => {
  const text = clientFile(
    pathTree([types("v3/pay/{id}"), types("v3/certificates"), types("v2/pay")]),
    merchantKind,
  );
  expect(text).toContain(
    "export interface Client extends Paths {\n  readonly v2: V2;\n  readonly v3: V3;\n}",
  );
  expect(text).toContain(
    "export interface Paths\n  extends\n    V2PayPaths,\n    CertificatesPaths,\n    PayPaths {}",
  );
  expect(text).toContain('export type Area = "v2/pay" | "v3/certificates" | "v3/pay";');
  expect(text).toContain('import type { V2PayNode, V2PayPaths } from "./client/v2-pay.ts";');
});

test("the root of a brand's client has its own nodes, and so has an area", () => {
  const [brand] = pathTree([types("brand/card-member/cards")]);
  expect(clientFile(brand === undefined ? [] : [brand], brandKind))
    .toBe(`// Generated from packages/catalog/data by \`npm run generate\`. Not edited by hand.

import type { BrandChainNode } from "../brand/nodes.ts";
import type { BrandCardMemberNode, BrandCardMemberPaths } from "./client/brand-card-member.ts";

/** All of the catalogue that this client calls: every path template as a property, and the chain below each root. */
export interface Client extends Paths {
  readonly brand: Brand;
}

interface Brand extends BrandChainNode<"brand"> {
  /** 查询 · Query. */
  readonly cardMember: BrandCardMemberNode;
  /** \`cardMember\` */
  readonly "card-member": BrandCardMemberNode;
}

/** The node of each path template. */
export interface Paths
  extends
    BrandCardMemberPaths {}

/** The first two segments of the documented paths: below them a literal path must be documented. */
export type Area = "brand/card-member";
`);
  const [area] = brand?.children ?? [];
  if (area === undefined) throw new Error("no area");
  const text = clientAreaFile(area, brandKind);
  expect(text).toContain('import type { BrandChainNode } from "../../brand/nodes.ts";');
  expect(text).toContain(
    'export interface BrandCardMemberNode extends BrandChainNode<"brand/card-member"> {',
  );
});

test("the root of a client without operations is a module that says so", () => {
  const text = clientFile([], skillKind);
  expect(text).not.toContain("import");
  expect(text).toContain("export interface Client extends Paths {}");
  expect(text).toContain("export interface Paths {}");
  expect(text).toContain("export type Area = never;");
});
