import type Database from "libsql";
import type { NotificationStore } from "wechatpay-kit/webhook";

/**
 * What was handled, in a table that all processes of a shop share: of several that are given the same notification one claims it,
 * and what a process that died had claimed is free when its lease ends. For PostgreSQL and MySQL the statements are the same but for
 * the placeholders.
 */
export function claimsInSql(database: Database.Database): NotificationStore {
  database.exec(
    "create table if not exists claims (id text primary key, owner text, until integer, done integer default 0)",
  );
  const claim = database.prepare(
    `insert into claims (id, owner, until) values (?, ?, ?) on conflict (id) do update
     set owner = excluded.owner, until = excluded.until where done = 0 and (owner = excluded.owner or until < ?)`,
  );
  const done = database.prepare("select done from claims where id = ?");
  const finish = database.prepare("update claims set done = 1 where id = ?");
  const release = database.prepare("delete from claims where id = ? and owner = ? and done = 0");
  return {
    claim: async (key, owner, lease) => {
      const now = Date.now();
      if (claim.run(key, owner, now + lease, now).changes > 0) return "claimed";
      // A statement of this driver gives its row as any; the column is a number.
      const row = done.get(key) as { readonly done: number } | undefined;
      return row?.done === 1 ? "done" : "busy";
    },
    finish: async (key) => finish.run(key),
    release: async (key, owner) => release.run(key, owner),
  };
}
