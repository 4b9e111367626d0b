import { homedir } from "node:os";
import { join } from "node:path";

/** Where programs keep data of a user on this system, and the simulator its authority. */
export function dataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  return join(parent(platform, env, home), "wechatpay-kit");
}

function parent(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === "darwin") return join(home, "Library", "Application Support");
  const [given, otherwise] =
    platform === "win32"
      ? [env["LOCALAPPDATA"], join(home, "AppData", "Local")]
      : [env["XDG_DATA_HOME"], join(home, ".local", "share")];
  return given === undefined || given === "" ? otherwise : given;
}
