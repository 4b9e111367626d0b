import type { Catalog } from "../../load-catalog.ts";
import type { Method, Operation } from "../../operation.ts";
import { bothTitles, labelsOf, operationPlaces } from "../glossary.ts";
import type { Glossary } from "../glossary.ts";
import { operationInEveryMode } from "../in-every-mode.ts";
import type { Names } from "../names.ts";
import { sortedCatalog } from "../sorted-catalog.ts";
import { productOf, templateOf } from "../template.ts";
import { openapiDocument } from "./document.ts";
import type { Content, DescribedOperation } from "./document.ts";
import { isForBrands, isForMerchants } from "../events-file.ts";
import type { Notification } from "../../notification.ts";
import { errorResponse, errorSchema, errorSchemaV2 } from "./errors.ts";
import { writeJson } from "./json.ts";
import { naming } from "./naming.ts";
import type { Naming } from "./naming.ts";
import type { Components } from "./oas.ts";
import { declareNotificationSchemas } from "./notification-schemas.ts";
import { operationObject } from "./operation-object.ts";
import { Schemas } from "./schemas.ts";
import { sharedHeaders, sharedParameters } from "./signature-headers.ts";
import { tagOf } from "./tags.ts";
import type { Version } from "./version.ts";
import { againResponse, webhook } from "./webhooks.ts";

/**
 * The OpenAPI descriptions of the catalogue by file name: one of each version and of each other kind of caller, whose paths
 * begin with a word of their own, and one of each product of it.
 */
export function openapiFiles(
  unsorted: Catalog,
  names: Names,
  glossary: Glossary,
): ReadonlyMap<string, string> {
  // In the order of the SDK's models, which are named in it.
  const sorted = sortedCatalog(unsorted);
  const operations = sorted.operations.map((operation) => operationInEveryMode(operation));
  const catalog = { ...sorted, operations };
  const named = naming(catalog, names);
  return new Map(
    (["v3", "v2", "brand", "aipay"] as const).flatMap((version) => {
      const all = describe(version, catalog, named, { names, glossary });
      return filesOf(all).map(([file, content]) => [file, text(content)] as const);
    }),
  );
}

/** An operation's description and the product that it belongs to. */
interface OfProduct extends DescribedOperation {
  readonly product: string;
}

interface Described extends Content {
  readonly operations: readonly OfProduct[];
}

interface Words {
  readonly names: Names;
  readonly glossary: Glossary;
}

function describe(
  version: Version,
  { operations, notifications, common }: Catalog,
  named: Naming,
  { names, glossary }: Words,
): Described {
  const schemas = new Schemas(named.nested);
  const posted = notificationVersions[version];
  const facts = posted && common[posted];
  if (posted !== undefined && facts !== undefined) {
    declareNotificationSchemas(posted, facts, schemas);
  }
  const described = operations
    .filter(({ id }) => id.startsWith(`${version}/`))
    .map((operation) => describedOperation(operation, named, glossary, schemas));
  const webhooks = notifications
    .filter((notification) => isPosted(notification, version))
    .map((notification) => ({
      event: notification.event,
      pathItem: webhook(notification, names, glossary, schemas),
      tag: tagOf(notification, glossary),
    }));
  return {
    version,
    title: titles[version],
    operations: described,
    webhooks,
    components: components(version, schemas),
  };
}

const titles: Readonly<Record<Version, string>> = {
  v3: "微信支付 APIv3 · WeChat Pay APIv3",
  v2: "微信支付 APIv2 · WeChat Pay APIv2",
  brand: "微信支付品牌API · WeChat Pay brand API",
  aipay: "微信AI支付 · WeChat AI payment",
};

/** The form of the notifications of a version; nothing is posted to developers. */
const notificationVersions: Readonly<Partial<Record<Version, Notification["version"]>>> = {
  v3: "v3",
  v2: "v2",
  brand: "v3",
};

function isPosted(notification: Notification, version: Version): boolean {
  if (notification.version !== notificationVersions[version]) return false;
  return version === "brand" ? isForBrands(notification) : isForMerchants(notification);
}

function describedOperation(
  operation: Operation,
  { operations, answers, groups }: Naming,
  glossary: Glossary,
  schemas: Schemas,
): OfProduct {
  const { id, path, method, title } = operation;
  const labels = labelsOf(glossary, operationPlaces(operation));
  const writer = schemas.writer(groups.get(id) ?? "", labels);
  const tag = tagOf(operation, glossary);
  const own = {
    name: operations.get(id) ?? "",
    title: bothTitles(title, glossary.titles.operations),
    answer: answers.get(id),
    tag: tag?.name,
  };
  return {
    path,
    // That is what lower case is.
    method: method.toLowerCase() as Lowercase<Method>,
    product: productOf(templateOf(operation)),
    operation: operationObject(operation, own, schemas, writer),
    tag,
  };
}

function components(version: Version, schemas: Schemas): Components {
  const error = version === "v2" ? errorSchemaV2 : errorSchema;
  return {
    schemas: { Error: error, ...schemas.all() },
    responses: { Error: errorResponse, Again: againResponse },
    parameters: sharedParameters,
    headers: sharedHeaders,
  };
}

/** `wechatpay-v3.json` with everything, `v3/pay.json` for each product, `v3/notifications.json`. */
function filesOf(all: Described): (readonly [string, Content])[] {
  const { version, title, operations, webhooks } = all;
  const products = [...new Set(operations.map(({ product }) => product))];
  if (operations.length === 0) return [];
  const files = products.map((product) => {
    const theirs = operations.filter((operation) => operation.product === product);
    const content = { ...all, title: `${title}: ${product}`, operations: theirs, webhooks: [] };
    return [`${productFile(product)}.json`, content] as const;
  });
  const notifications = { ...all, title: `${title}: 通知 · Notifications`, operations: [] };
  return [
    [`wechatpay-${version}.json`, all],
    ...files,
    ...(webhooks.length === 0 ? [] : [[`${version}/notifications.json`, notifications] as const]),
  ];
}

/** `v3/marketing/favor` → `v3/marketing-favor`. */
function productFile(product: string): string {
  const [version, ...rest] = product.split("/");
  return `${version}/${rest.join("-")}`;
}

/** One operation a line, one component a line. */
function text(content: Content): string {
  return `${writeJson(openapiDocument(content), 3)}\n`;
}
