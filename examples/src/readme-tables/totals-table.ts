import type { Covered, Facts, Language } from "./facts.ts";

const words = {
  en: {
    together: "Together",
    operations: "Operations, all of them typed and simulated",
    clients: "of these, called by brands and by developers of AI payment skills",
    own: "of these, simulated with rules of their own",
    notifications: "Notifications",
  },
  zh: {
    together: "合计",
    operations: "接口，全部有类型、能模拟",
    clients: "其中由品牌、AI 支付开发者调用的",
    own: "其中模拟时有自己规则的",
    notifications: "通知",
  },
} as const;

/** The rows of the table of how much there is. No other part of the documents says these numbers. */
export function totalsTable({ operations, notifications }: Facts, language: Language): string[][] {
  const { together, ...rows } = words[language];
  const versions = {
    operations: operations.map(versionOf),
    clients: operations.filter(({ id }) => /^(?:brand|aipay)\//.test(id)).map(versionOf),
    own: operations.filter(({ behaviour }) => behaviour === "own").map(versionOf),
    notifications: notifications.map(({ version }) => version),
  };
  const row = (what: keyof typeof versions): string[] => {
    const all: readonly string[] = versions[what];
    const of = (wanted: string): number => all.filter((version) => version === wanted).length;
    return [rows[what], ...[of("v3"), of("v2"), all.length].map(String)];
  };
  return [
    ["", "APIv3", "APIv2", together],
    ["---", "--:", "--:", "--:"],
    row("operations"),
    row("clients"),
    row("own"),
    row("notifications"),
  ];
}

/** Paths of APIv3 begin with `v3`, but for those of callers with a scheme of their own: `brand/…`, `aipay/…`. */
function versionOf({ id }: Covered): "v2" | "v3" {
  return id.startsWith("v2/") ? "v2" : "v3";
}
