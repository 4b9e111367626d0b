import type { OperationObject, PathItemObject } from "openapi3-ts/oas31";
import type { Method } from "../../operation.ts";
import { present } from "./json.ts";
import type { Components, Document } from "./oas.ts";
import { reachable } from "./reachable.ts";
import { commonSecurity, securitySchemes } from "./security.ts";
import { servers } from "./servers.ts";
import { tagList } from "./tags.ts";
import type { Tag } from "./tags.ts";
import type { Version } from "./version.ts";

/** What a document describes. */
export interface Content {
  readonly version: Version;
  readonly title: string;
  readonly operations: readonly DescribedOperation[];
  readonly webhooks: readonly DescribedWebhook[];
  /** The parts that can be referred to, by kind and name: those that nothing refers to are left out. */
  readonly components: Components;
}

/** An operation and where it stands. */
export interface DescribedOperation {
  readonly path: string;
  readonly method: Lowercase<Method>;
  readonly operation: OperationObject;
  readonly tag: Tag | undefined;
}

/** A notification under the name of its event. */
export interface DescribedWebhook {
  readonly event: string;
  readonly pathItem: PathItemObject;
  readonly tag: Tag | undefined;
}

/** An OpenAPI document. */
export function openapiDocument(content: Content): Document {
  const { version, title, operations, components } = content;
  const { paths, others } = pathItems(operations);
  const webhooks = Object.fromEntries(
    content.webhooks.map(({ event, pathItem }) => [event, pathItem]),
  );
  const referred = reachable([paths, others, webhooks], components);
  const schemes = securitySchemes(version);
  return present<Document>({
    openapi: "3.1.1",
    info: {
      title,
      version,
      description: descriptions[version],
      license: { name: "MIT", identifier: "MIT" },
    },
    externalDocs: { url: "https://pay.weixin.qq.com/doc/" },
    servers,
    security: commonSecurity(version),
    tags: tagList([...operations, ...content.webhooks].map(({ tag }) => tag)),
    paths: described(paths),
    webhooks: described(webhooks),
    components: { ...referred, securitySchemes: schemes },
    "x-wechatpay-paths": described(others),
  });
}

const descriptions: Readonly<Record<Version, string>> = {
  v3: [
    "微信支付 APIv3 · WeChat Pay APIv3.",
    "Members marked `x-wechatpay-encrypted: platform` travel encrypted with the platform key that the header `Wechatpay-Serial` names, those marked `merchant` with the merchant's key; `x-wechatpay-signed` says whether an answer is signed. Enumerations are open: WeChat Pay adds values.",
    "Not made by WeChat Pay.",
  ].join("\n\n"),
  v2: [
    "微信支付 APIv2 · WeChat Pay APIv2.",
    "Messages are flat XML with the root `xml`, in which every value is text; answers come with status 200 whatever happened, and as `text/plain`. `x-wechatpay-nonce: false`: the request has no `nonce_str`. Enumerations are open: WeChat Pay adds values.",
    "Not made by WeChat Pay.",
  ].join("\n\n"),
  brand: [
    "微信支付品牌API · WeChat Pay for brands that call for themselves: APIv3 with a brand's own keys.",
    "Every request names the brand's WeChat Pay public key in the header `Wechatpay-Serial`; there are no platform certificates. `x-wechatpay-encrypted: platform` is encrypted with that key, `merchant` with the brand's own. Enumerations are open: WeChat Pay adds values.",
    "Not made by WeChat Pay.",
  ].join("\n\n"),
  aipay: [
    "微信AI支付 · WeChat AI payment (x402), called by developers of skills with keys of SkillHub.",
    "Answers are not signed.",
    "Not made by WeChat Pay.",
  ].join("\n\n"),
};

function described(members: PathItems): PathItems | undefined {
  return Object.keys(members).length === 0 ? undefined : members;
}

type PathItems = Record<string, PathItemObject>;

/** OpenAPI refuses paths that differ in the names of their values alone: the second one stands beside the others. */
function pathItems(operations: readonly DescribedOperation[]): {
  readonly paths: PathItems;
  readonly others: PathItems;
} {
  const shapes = new Map<string, string>();
  const paths: PathItems = {};
  const others: PathItems = {};
  for (const { path, method, operation } of operations) {
    const shape = path.replaceAll(/\{[^}]+\}/gu, "{}");
    const first = shapes.get(shape) ?? path;
    shapes.set(shape, first);
    const items = first === path ? paths : others;
    items[path] = { ...items[path], [method]: operation };
  }
  return { paths, others };
}
