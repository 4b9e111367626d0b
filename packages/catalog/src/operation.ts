import type { Field } from "./field.ts";
import type { Mode } from "./mode.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One HTTP method on one path template. */
export interface Operation {
  /** `<template>#<method>` as the SDK writes it: `v3/payscore/permissions/openid/{openid}#get`. */
  readonly id: string;
  readonly method: Method;
  /** The path template on the wire, with leading slash. */
  readonly path: string;
  /** The host when it is not `api.mch.weixin.qq.com`. */
  readonly host?: string;
  /** Further hosts that serve the operation. */
  readonly altHosts?: readonly string[];
  /** What stands in front of the template on the wire: `/hk`, `/global`. */
  readonly prefix?: string;
  /** A host seen in the official sample that differs from the recorded one. */
  readonly sampleHost?: string;
  /** Chinese name of the operation. */
  readonly title: string;
  /** The menu's name where it differs from the title. */
  readonly label?: string;
  readonly group?: string;
  /** Menu paths of the product, `/` separated. */
  readonly tags?: readonly string[];
  readonly modes?: readonly Mode[];
  readonly status?: Status;
  /** The merchant certificate must be presented in the TLS handshake. */
  readonly mtls?: true;
  /** `false`: the APIv2 request carries no `nonce_str`. */
  readonly nonce?: false;
  /** `none`: the request is not signed. */
  readonly auth?: "none";
  /** The scheme of the signature where it is not `WECHATPAY2-SHA256-RSA2048`. */
  readonly scheme?: "WECHATPAY-BRAND-SHA256-RSA2048" | "SKILLHUB-SHA256-RSA2048";
  /** The page says that the same request may be sent again. */
  readonly idempotent?: true;
  /** URL fragment to append (pages that a browser enters). */
  readonly fragment?: string;
  /** `sdk`: known only from the official SDKs. */
  readonly source?: "sdk";
  /** Official SDKs that cover the operation. */
  readonly sdk?: readonly ("go" | "java")[];
  /** Official documentation pages; the address says the mode. */
  readonly docs: readonly string[];
  /** The day of the newest of these pages, `2025-01-09`, where they were read. */
  readonly updated?: string;
  readonly pathParams?: readonly Field[];
  readonly queryParams?: readonly Field[];
  /** Headers beside the signature's own; `Content-Type` and `Authorization` are left out. */
  readonly headerParams?: readonly Field[];
  readonly body?: Body;
  readonly response: Answer;
  /** The errors of the operation's pages, beside those that every operation has. */
  readonly errors?: readonly OperationError[];
  readonly rateLimits?: readonly RateLimit[];
}

/** An error that an operation's page lists. */
export interface OperationError {
  /** HTTP status; absent in APIv2, where it is 200. */
  readonly status?: number;
  readonly code: string;
  /** The text that goes with it, as far as a page has one. */
  readonly message?: string;
  /** The internal number that ends the `Request-ID`, where the pages tell one for this code and text. */
  readonly number?: number;
  /** The modes whose pages list it; absent: all. */
  readonly modes?: readonly Mode[];
}

/** How many requests are taken in a time. */
export interface RateLimit {
  readonly count: number;
  readonly per: "s" | "min";
  /** What is counted together; absent: the page names none. */
  readonly subject?:
    | "mchid"
    | "sp_mchid"
    | "platform_mchid"
    | "brand_id"
    | "ip"
    | "order"
    | "receiver"
    | "payee"
    | "all";
  /** Only these requests count; absent: all. */
  readonly when?: "succeeding" | "failing" | "older-than-a-month";
  readonly modes?: readonly Mode[];
}

/** Where an operation stands in its life; absent while it is simply in use. */
export interface Status {
  readonly state:
    | "superseded"
    | "offline"
    | "closed"
    | "abandoned"
    | "existing-merchants-only"
    | "by-invitation"
    | "beta";
  readonly since?: string;
  /** Templates of the replacement, with `#method` where known. */
  readonly replacedBy?: readonly string[];
}

export interface Body {
  readonly type: "json" | "xml" | "multipart";
  readonly required: boolean;
  readonly fields: readonly Field[];
}

/** What a success answers. */
export interface Answer {
  readonly type: "json" | "xml" | "empty" | "binary" | "text" | "redirect";
  /** HTTP status of an `empty` answer; 200 elsewhere. */
  readonly status?: 202 | 204;
  readonly media?: "bill" | "pdf" | "image" | "csv";
  /** `statement-sha1`: what is signed is the hash of the body. */
  readonly signed: boolean | "statement-sha1";
  readonly fields?: readonly Field[];
  /** The XML error of a `text` answer. */
  readonly errorFields?: readonly Field[];
}
