import type { Field } from "./field.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who calls: a direct merchant, a partner (service provider), an institution, or a cross-border merchant. */
export type Mode = "merchant" | "partner" | "institution" | "global";

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
  /** URL fragment to append (pages that a browser enters). */
  readonly fragment?: string;
  /** `sdk`: known only from the official SDKs. */
  readonly source?: "sdk";
  /** Official SDKs that cover the operation. */
  readonly sdk?: readonly ("go" | "java")[];
  /** Official documentation pages. */
  readonly docs: readonly string[];
  readonly pathParams?: readonly Field[];
  readonly queryParams?: readonly Field[];
  /** Headers beside the signature's own; `Content-Type` and `Authorization` are left out. */
  readonly headerParams?: readonly Field[];
  readonly body?: Body;
  readonly response: Answer;
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
