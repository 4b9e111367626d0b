import type { Operation } from "../operation.ts";
import type { OfficialOperation } from "./official.ts";

const DEFAULT_HOSTS = new Set(["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"]);

/**
 * What an operation that the catalogue did not have is before its pages are merged into it.
 *
 * @throws when no page has its path
 */
export function newOperation(id: string, pages: readonly OfficialOperation[]): Operation {
  const [first] = pages;
  if (first?.path === undefined) throw new Error(`${id} has no page with a path.`);
  const { method, path, hosts = [], response } = first;
  const [host] = hosts.some((name) => DEFAULT_HOSTS.has(name)) ? [] : hosts;
  return {
    id,
    method,
    path,
    ...(host !== undefined && { host }),
    title: first.pages[0]?.title ?? id,
    ...tagsOf(first),
    docs: [],
    response:
      response.status === 204
        ? { type: "empty", status: 204, signed: true }
        : { type: "json", signed: true },
  };
}

function tagsOf({ pages }: OfficialOperation): Pick<Operation, "group" | "tags"> {
  const tags = [...new Set(pages.flatMap(({ product }) => product?.split("/")[0] ?? []))];
  const [group] = tags;
  return group === undefined ? {} : { group, tags };
}
