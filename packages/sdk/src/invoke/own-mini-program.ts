import { RequestError } from "../errors.ts";
import type { PageParameters } from "./score.ts";

/** A mini program of WeChat Pay's own, as its pages name it. */
export interface OwnMiniProgram {
  readonly appId: string;
  /** Its id where an app or a page opens it: `gh_…`. */
  readonly userName: string;
  readonly path: string;
}

/** What `wx.navigateToMiniProgram` takes. */
export interface MiniProgramToOpen {
  readonly appId: string;
  readonly path: string;
  readonly extraData: PageParameters;
}

/** The attributes of a page's `<wx-open-launch-weapp>`. */
export interface PageTag {
  readonly username: string;
  readonly path: string;
}

/** The members of an app's `WXLaunchMiniProgram` request. */
export interface AppMiniProgram {
  readonly userName: string;
  readonly path: string;
  /** `0`: the released version. */
  readonly miniprogramType: 0;
}

export function openByMiniProgram(
  { appId, path }: Pick<OwnMiniProgram, "appId" | "path">,
  extraData: PageParameters,
): MiniProgramToOpen {
  return { appId, path, extraData };
}

export function openByPage(opened: OwnMiniProgram, parameters: PageParameters): PageTag {
  return { username: opened.userName, path: pathOf(opened, parameters) };
}

export function openByApp(opened: OwnMiniProgram, parameters: PageParameters): AppMiniProgram {
  return { userName: opened.userName, path: pathOf(opened, parameters), miniprogramType: 0 };
}

/** As the documented sample has it: values are not encoded, since a mini program reads its path as it is. */
function pathOf({ path }: OwnMiniProgram, parameters: PageParameters): string {
  const pairs = Object.entries(parameters).map(([name, value]) => {
    if (!/[&=?#\s]/.test(value)) return `${name}=${value}`;
    throw new RequestError(`${name}: can't have &, =, ?, # or white space in it.`, {
      parameter: name,
    });
  });
  return `${path}?${pairs.join("&")}`;
}
