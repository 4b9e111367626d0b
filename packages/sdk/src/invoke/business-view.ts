import type { PageParameters } from "./score.ts";

/** What `wx.openBusinessView` of a mini program takes. */
export interface MiniProgramView<Type extends string = string> {
  readonly businessType: Type;
  readonly extraData: PageParameters;
}

/** What `WeixinJSBridge.invoke("openBusinessView", …)` takes. */
export interface JsapiView<Type extends string = string> {
  readonly businessType: Type;
  /** The same parameters as in a mini program, as the query of an address. */
  readonly queryString: string;
}

/** What `wx.openBusinessView` of a mini program takes where its parameters are a query, as those of member cards are. */
export type MiniProgramQueryView<Type extends string = string> = JsapiView<Type>;

/** The members of an app's `WXOpenBusinessView` request. */
export interface AppView<Type extends string = string> {
  readonly businessType: Type;
  /** The same parameters, as the query of an address. */
  readonly query: string;
  /** `{"miniProgramType":0}`: the released version of WeChat Pay's mini program. */
  readonly extInfo: string;
}

export function miniProgramView<Type extends string>(
  businessType: Type,
  extraData: PageParameters,
): MiniProgramView<Type> {
  return { businessType, extraData };
}

export function jsapiView<Type extends string>(
  businessType: Type,
  parameters: PageParameters,
): JsapiView<Type> {
  return { businessType, queryString: queryOf(parameters) };
}

export function appView<Type extends string>(
  businessType: Type,
  parameters: PageParameters,
): AppView<Type> {
  return { businessType, query: queryOf(parameters), extInfo: '{"miniProgramType":0}' };
}

/** As WeChat reads it: every value encoded, spaces as `%20`. */
function queryOf(parameters: PageParameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}
