import type { Db } from "../../store/store.ts";
import type { MovementKind } from "../ledger/tables.ts";
import type { Day } from "./day.ts";
import { inPages, merged } from "./pages.ts";
import type { Pages } from "./pages.ts";

/** What a movement did to accounts that are shown as one. */
export interface Moved {
  readonly movement_id: string;
  readonly kind: MovementKind;
  readonly reference: string;
  readonly number: string;
  /** In fen, above zero where money came. */
  readonly amount: number;
  readonly at: number;
  readonly seq: number;
}

/** What moved on accounts on a day, in its order; what moved between two of them is left out. */
export async function* movementsOf(
  db: Db,
  { owner, accounts }: { readonly owner: string; readonly accounts: readonly string[] },
  day: Day,
): AsyncGenerator<readonly Moved[]> {
  const lines = merged(
    accounts.map((account) => linesOf(db, { owner, account }, day)),
    inOrder,
  );
  // The lines of a movement follow each other, perhaps over the end of a page.
  let first: Moved | undefined;
  let amount = 0;
  const moved = (): readonly Moved[] =>
    first === undefined || amount === 0 ? [] : [Object.assign({}, first, { amount })];
  for await (const page of lines) {
    const done: Moved[] = [];
    for (const line of page) {
      if (first?.movement_id !== line.movement_id) {
        done.push(...moved());
        first = line;
        amount = 0;
      }
      amount += line.amount;
    }
    yield done;
  }
  yield moved();
}

function inOrder(a: Moved, b: Moved): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.seq !== b.seq) return a.seq - b.seq;
  if (a.movement_id === b.movement_id) return 0;
  return a.movement_id < b.movement_id ? -1 : 1;
}

function linesOf(
  db: Db,
  { owner, account }: { readonly owner: string; readonly account: string },
  day: Day,
): Pages<Moved> {
  return inPages<Moved>((after, limit) =>
    db
      .selectFrom("movement_lines as line")
      .innerJoin("movements", "movements.id", "line.movement_id")
      .select([
        "line.movement_id",
        "kind",
        "reference",
        "number",
        "line.amount",
        "line.at",
        "line.seq",
      ])
      .where("line.owner", "=", owner)
      .where("line.account", "=", account)
      .where("line.at", ">=", after?.at ?? day.from)
      .where("line.at", "<", day.to)
      .$if(after !== undefined, (all) =>
        all.where((eb) =>
          eb(
            eb.refTuple("line.at", "line.seq", "line.movement_id"),
            ">",
            eb.tuple(after?.at ?? 0, after?.seq ?? 0, after?.movement_id ?? ""),
          ),
        ),
      )
      .orderBy("line.at")
      .orderBy("line.seq")
      .orderBy("line.movement_id")
      .limit(limit)
      .execute(),
  );
}
