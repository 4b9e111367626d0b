// What the migrations make of a new SQLite database, for stores in memory: new-schema.test.ts compares, and writes it anew
// when it is run with --update.
export const newSchema: string = `
CREATE TABLE "merchants" ("mchid" text primary key, "name" text not null, "appid" text not null, "key_mode" text not null, "serial" text not null, "private_key" text not null, "certificate" text not null, "api_v3_key" text not null, "api_v2_key" text not null, "created_at" bigint not null, "kind" text default 'merchant' not null);
CREATE TABLE "merchant_appids" ("mchid" text not null, "appid" text not null, constraint "merchant_appids_pk" primary key ("mchid", "appid"));
CREATE TABLE "sub_merchants" ("mchid" text not null, "sub_mchid" text not null, "name" text not null, "sub_appid" text, constraint "sub_merchants_pk" primary key ("mchid", "sub_mchid"));
CREATE TABLE "platform_keys" ("id" text primary key, "kind" text not null, "mchid" text, "private_key" text not null, "public_pem" text not null, "effective_at" bigint, "expires_at" bigint);
CREATE TABLE "services" ("mchid" text not null, "service_id" text not null, "name" text not null, "pre_authorization" integer not null, "risk_tier" integer not null, constraint "services_pk" primary key ("mchid", "service_id"));
CREATE TABLE "users" ("appid" text not null, "openid" text not null, "person" text not null, "nickname" text not null, constraint "users_pk" primary key ("appid", "openid"));
CREATE TABLE "notifications" ("id" text primary key, "mchid" text not null, "event_type" text not null, "url" text not null, "lane" text not null, "resource" text not null, "body" text not null, "created_at" bigint not null, "state" text not null, "attempts" integer not null, "next_attempt_at" bigint, "lease_owner" text, "lease_until" bigint, "fault" text);
CREATE INDEX "notifications_due" on "notifications" ("state", "next_attempt_at", "id", "lane", "lease_until");
CREATE INDEX "notifications_created" on "notifications" ("created_at");
CREATE TABLE "notification_attempts" ("notification_id" text not null, "number" integer not null, "at" bigint not null, "wall_at" bigint not null, "duration_ms" integer not null, "status" integer, "error" text, constraint "notification_attempts_pk" primary key ("notification_id", "number"));
CREATE TABLE "requests" ("id" text primary key, "at" bigint not null, "seq" bigint not null, "mchid" text, "operation" text, "method" text not null, "target" text not null, "status" integer not null, "code" text, "message" text, "duration_ms" integer not null, "request_body" text not null, "response_body" text not null);
CREATE INDEX "requests_at" on "requests" ("at", "seq");
CREATE TABLE "counters" ("name" text primary key, "value" bigint not null);
CREATE TABLE "permissions" ("id" text primary key, "mchid" text not null, "sub_mchid" text, "service_id" text not null, "appid" text not null, "sub_appid" text, "authorization_code" text not null, "notify_url" text, "state" text not null, "openid" text, "sub_openid" text, "person" text, "token" text not null unique, "token_expires_at" bigint not null, "created_at" bigint not null, "success_at" bigint, "cancel_at" bigint, constraint "permissions_code" unique ("mchid", "authorization_code"));
CREATE INDEX "permissions_person" on "permissions" ("mchid", "service_id", "person");
CREATE TABLE "resources" ("id" text primary key, "mchid" text not null, "kind" text not null, "own" text, "request" text not null, "operation" text not null, "stage" text not null, "seed" text not null, "members" text not null, "created_at" bigint not null, "updated_at" bigint not null, constraint "resources_own" unique ("mchid", "kind", "own"));
CREATE INDEX "resources_created" on "resources" ("mchid", "kind", "created_at", "id");
CREATE TABLE "resource_numbers" ("mchid" text not null, "kind" text not null, "name" text not null, "value" text not null, "created_at" bigint not null, "resource_id" text not null, constraint "resource_numbers_pk" primary key ("mchid", "kind", "name", "value", "created_at", "resource_id"));
CREATE INDEX "resource_numbers_resource" on "resource_numbers" ("resource_id");
CREATE TABLE "resource_counts" ("mchid" text not null, "kind" text not null, "name" text not null, "value" text not null, "count" bigint not null, constraint "resource_counts_pk" primary key ("mchid", "kind", "name", "value"));
CREATE TABLE "faults" ("id" text primary key, "position" bigint not null, "mchid" text, "operation" text, "event_type" text, "fault" text not null, "times" integer, "rate" double precision, "seen" bigint not null, "struck" bigint not null);
CREATE TABLE "accounts" ("owner" text not null, "account" text not null, "balance" bigint not null, constraint "accounts_key" primary key ("owner", "account"));
CREATE TABLE "movements" ("id" text primary key, "kind" text not null, "reference" text not null, "number" text not null, "at" bigint not null);
CREATE TABLE "movement_lines" ("movement_id" text not null, "owner" text not null, "account" text not null, "amount" bigint not null, "balance" bigint not null, "at" bigint not null, constraint "movement_lines_key" primary key ("movement_id", "owner", "account"));
CREATE INDEX "movement_lines_account" on "movement_lines" ("owner", "account", "at");
CREATE TABLE "orders" ("id" text primary key, "mchid" text not null, "sub_mchid" text not null, "out_trade_no" text not null, "transaction_id" text unique, "trade_type" text not null, "state" text not null, "appid" text not null, "sub_appid" text, "combined_id" text, "openid" text, "sub_openid" text, "person" text, "description" text not null, "attach" text, "notify_url" text not null, "v2_sign_type" text, "total" bigint not null, "currency" text not null, "bank_type" text, "fee" bigint not null, "device_id" text, "profit_sharing" integer not null, "request" text not null, "expires_at" bigint not null, "created_at" bigint not null, "success_at" bigint, "reversed_at" bigint, constraint "orders_number" unique ("mchid", "sub_mchid", "out_trade_no"));
CREATE TABLE "order_entries" ("prepay_id" text primary key, "order_id" text not null, "code" text unique, "expires_at" bigint not null);
CREATE TABLE "payment_codes" ("code" text primary key, "openid" text not null, "outcome" text, "expires_at" bigint not null, "order_id" text);
CREATE TABLE "combined_orders" ("id" text primary key, "mchid" text not null, "out_trade_no" text not null, "transaction_id" text unique, "trade_type" text not null, "appid" text not null, "openid" text, "notify_url" text not null, "device_id" text, "request" text not null, "expires_at" bigint not null, "created_at" bigint not null, constraint "combined_orders_number" unique ("mchid", "out_trade_no"));
CREATE INDEX "orders_combined" on "orders" ("combined_id");
CREATE INDEX "orders_newest" on "orders" ("created_at", "id");
`;
