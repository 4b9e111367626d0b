import type { Change } from "./changes.ts";

/** The changes as a table in Markdown, one row each. */
export function table(changes: readonly Change[]): string {
  const rows = changes.map(({ id, place, path, fact, before, after }) =>
    [id, place, path, fact, short(before), short(after)]
      .map((cell) => cell.replaceAll("|", "\\|"))
      .join(" | "),
  );
  const head =
    "| what | place | member | fact | before | after |\n| --- | --- | --- | --- | --- | --- |";
  return `${head}\n${rows.map((row) => `| ${row} |\n`).join("")}`;
}

function short(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

/** The text of a changeset: how many changes there are of each kind, the most frequent first. */
export function changesetText(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const change of changes) {
    const kind = kindOf(change);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const lines = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `- ${kind}: ${count}`);
  return [
    "---",
    '"@wechatpay-kit/catalog": minor',
    '"wechatpay-kit": minor',
    '"@wechatpay-kit/simulator": minor',
    "---",
    "",
    "Take what WeChat Pay's pages say now.",
    "",
    ...lines,
    "",
  ].join("\n");
}

function kindOf({ id, place, path, fact, before }: Change): string {
  if (fact === "row") return id;
  if (place === "" && fact === "") return "new operations and notifications";
  if (path === "") return `facts of operations: ${fact}`;
  if (fact === "") return before === "-" ? "new members" : "members gone";
  if (fact === "type") return "types";
  if (fact === "required" || fact === "requiredIn") {
    return place === "answer" || place.startsWith("resource")
      ? "answers: what is always there"
      : "requests: what must be there";
  }
  return fact;
}
