import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Decisions } from "./decisions.ts";
import { mergeMembers } from "./merge-members.ts";
import type { OfficialField } from "./official.ts";
import { treeOf } from "./statement.ts";
import type { Where } from "./where.ts";

const none: Decisions = { renamed: [], kept: [], conditions: [], shapes: [], bytes: [] };
const root: Where = {
  id: "v3/x#post",
  place: "body",
  path: "",
  version: "v3",
  unread: [],
  decisions: none,
};

/** Rows as `name` or `name!`, which is required. */
type Page = readonly [mode: Mode, rows: string, sample?: Readonly<Record<string, string>>];

function rowOf(text: string): OfficialField {
  return { path: text.replace("!", ""), type: "string", required: text.endsWith("!") };
}

/** The members as text: `a! b(partner) c!(partner) d?`, the last one's of the community. */
function merged(
  ours: readonly Field[],
  pages: readonly Page[],
  where: Partial<Where> = {},
): string {
  const statements = pages.map(([mode, rows, sample]) => ({
    mode,
    members: treeOf(rows.split(" ").filter(Boolean).map(rowOf), sample),
  }));
  return mergeMembers(ours, statements, { ...root, ...where })
    .map(textOf)
    .join(" ");
}

function textOf({ name, required, requiredIn, modes, source, src }: Field): string {
  const must = required ? "!" : requiredIn ? `!${requiredIn.join()}` : "";
  const of = modes === undefined ? "" : `(${modes.join()})`;
  return name + must + of + (source === undefined ? "" : "?") + (src === undefined ? "" : "~");
}

function text(name: string, facts: Partial<Field> = {}): Field {
  return { name, type: "string", ...facts };
}

describe("the members of one object", () => {
  test.each<[what: string, pages: readonly Page[], want: string]>([
    [
      "are in the modes whose pages have them",
      [
        ["merchant", "mchid!"],
        ["partner", "sp_mchid! sub_mchid!"],
      ],
      "mchid!(merchant) sp_mchid!(partner) sub_mchid!(partner)",
    ],
    [
      "must be there in the modes whose pages say so",
      [
        ["merchant", "a! b"],
        ["partner", "a b!"],
      ],
      "a!merchant b!partner",
    ],
    [
      "must be there where every page of a mode says so",
      [
        ["merchant", "a! b!"],
        ["merchant", "a! b c"],
      ],
      "a! b c",
    ],
    [
      "are of one mode where the other's page has no table at all",
      [
        ["merchant", ""],
        ["partner", "sub_mchid!"],
      ],
      "sub_mchid!(partner)",
    ],
  ])("%s", (_, pages, want) => {
    expect(merged([], pages)).toBe(want);
  });

  test("that a mode asks for are not asked for in modes whose pages were not read", () => {
    const pages = [["merchant", "a! sub_x!"]] as const;
    expect(merged([], pages, { unread: ["institution"] })).toBe("a!merchant sub_x!(merchant)");
    expect(merged([text("a", { required: true })], pages, { unread: ["institution"] })).toBe(
      "a! sub_x!(merchant)",
    );
  });

  test("that pages lack stay, marked and optional, each behind the one that it stood behind", () => {
    const ours = [text("old", { required: true }), text("b"), text("after")];
    expect(merged(ours, [["merchant", "a b c"]])).toBe("old? a b after? c");
  });

  test("that pages lack stay as they are in headers and paths", () => {
    const ours = [text("id", { required: true })];
    expect(merged(ours, [["merchant", "a"]], { place: "header" })).toBe("id! a");
  });

  test("are ours where no page says anything", () => {
    expect(merged([text("a", { required: true })], [])).toBe("a!");
  });

  test("of a path are always there", () => {
    expect(merged([], [["merchant", "a"]], { place: "path" })).toBe("a!");
  });

  test("with a condition are optional in the modes that have it", () => {
    const members = (mode: Mode, when: OfficialField["when"] = []) => ({
      mode,
      members: treeOf([{ path: "a", type: "string", required: true, when }]),
    });
    const statements = [members("merchant", [{ kind: "required-when" }]), members("partner")];
    expect(mergeMembers([], statements, root).map(textOf)).toEqual(["a!partner"]);
  });
});

describe("members within members", () => {
  test("are merged where the pages have the object, and are of its mode without saying so", () => {
    const page = treeOf([
      { path: "payer", type: "object", required: true },
      { path: "payer.openid", type: "string", required: true },
    ]);
    const statements = [
      { mode: "merchant", members: page },
      { mode: "partner", members: treeOf([]) },
    ] as const;
    expect(mergeMembers([], statements, root)).toEqual([
      {
        name: "payer",
        type: "object",
        required: true,
        modes: ["merchant"],
        fields: [{ name: "openid", type: "string", required: true }],
      },
    ]);
  });

  test("stay required where another page's sample alone shows the object", () => {
    const statements = [
      { mode: "partner", members: treeOf([rowOf("stock.count!")]) },
      {
        mode: "partner",
        members: treeOf([], { "stock.count": "integer", "stock.more": "string" }),
      },
    ] as const;
    const [stock] = mergeMembers([], statements, root);
    expect(stock?.fields?.map(textOf)).toEqual(["count!", "more~"]);
  });
});

describe("what a sample alone shows", () => {
  test("is marked, and nobody is asked for it", () => {
    const sample = { a: "string A|B", list: "array[object]", "list.x": "integer" };
    const [statement] = [{ mode: "merchant", members: treeOf([], sample) }] as const;
    expect(mergeMembers([text("a", { required: true })], [statement], root)).toMatchObject([
      { name: "a", type: "string", src: "sample" },
      { name: "list", type: "array", items: "object", src: "sample", fields: [{ name: "x" }] },
    ]);
    expect(mergeMembers([], [statement], root)[0]).toMatchObject({
      enum: ["A", "B"],
      enumKind: "listed",
    });
  });
});

describe("a decision", () => {
  const at = { id: root.id, place: "body", reason: "" } as const;

  test("gives a member its new name and keeps the old one beside it", () => {
    const decisions = { ...none, renamed: [{ ...at, path: "cell", from: "cell_message" }] };
    const statements = [{ mode: "partner", members: treeOf([rowOf("cell!")]) }] as const;
    const ours = [text("cell_message", { maxLength: 8 })];
    expect(mergeMembers(ours, statements, { ...root, decisions })).toEqual([
      { name: "cell", type: "string", required: true, formerly: "cell_message", maxLength: 8 },
    ]);
  });

  test("keeps what must be there, or a member out", () => {
    const kept = (fact: "required" | "member"): Partial<Where> => ({
      decisions: { ...none, kept: [{ ...at, path: "a", fact }] },
    });
    const ours = [text("a", { required: true })];
    expect(merged(ours, [["merchant", "a"]], kept("required"))).toBe("a!");
    expect(merged(ours, [["merchant", "b"]], kept("required"))).toBe("a!? b");
    expect(merged([], [["merchant", "a! b"]], kept("member"))).toBe("b");
  });
});

describe("APIv2, whose tables lost rows", () => {
  const v2 = { version: "v2" } as const;

  test("keeps what only the catalogue has as it is, marked", () => {
    expect(merged([text("out_trade_no", { required: true })], [["merchant", "a"]], v2)).toBe(
      "out_trade_no!? a",
    );
  });

  test("has members in all modes, save those for sub-merchants", () => {
    const pages = [
      ["merchant", "a!"],
      ["partner", "a! b! sub_mch_id!"],
    ] as const;
    expect(merged([], pages, v2)).toBe("a! b! sub_mch_id!(partner)");
  });

  test("asks for a member that one page lacks, and not for one that a page calls optional", () => {
    const pages = [
      ["merchant", "a! b! c"],
      ["merchant", "b c"],
    ] as const;
    expect(merged([], pages, v2)).toBe("a! b c");
  });

  test("leaves what the SDK writes to the SDK, unless the caller has it", () => {
    expect(merged([text("sign")], [["merchant", "sign! nonce_str! a"]], v2)).toBe("sign! a");
  });
});
