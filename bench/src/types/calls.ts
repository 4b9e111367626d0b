/** One call that a user could write: its statements have one name in common, which a number makes different from others'. */
export interface Call {
  /** `v3/pay/transactions/jsapi#post`, or `GET /repos/{owner}/{repo}`. */
  readonly id: string;
  readonly write: (number: number) => string;
}

/** The calls of one of the SDK's `generated/calls/<area>.test-d.ts`, each in its first writing, with its full request. */
export function sdkCalls(test: string): Call[] {
  const calls = test.matchAll(
    /^test\("(?<id>[^"]+)", .+\n.+\n {2}const options = (?<options>.+) satisfies .+\n {2}void (?<verb>.+)\(options\);$/gmu,
  );
  return [...calls].map(({ groups = {} }) => ({
    id: groups["id"] ?? "",
    write: (number) =>
      `export const answer${number} = await ${groups["verb"]}(${groups["options"]});`,
  }));
}

/** A call of every route that `@octokit/types` declares, from the text of its declarations, with parameters of the route's own type. */
export function octokitCalls(declarations: string): Call[] {
  const routes = declarations.matchAll(/^ +"(?<route>[A-Z]+ \/[^"]*)": (?:Readonly)?Operation</gmu);
  return [...routes].map(({ groups = {} }) => {
    const route = JSON.stringify(groups["route"]);
    return {
      id: groups["route"] ?? "",
      write: (number) =>
        `declare const options${number}: Endpoints[${route}]["parameters"];\n` +
        `export const answer${number} = await octokit.request(${route}, options${number});`,
    };
  });
}

/** As many calls as wanted, spread evenly over all. */
export function spread(calls: readonly Call[], wanted: number): Call[] {
  return Array.from({ length: wanted }, (_, index) => {
    const call = calls[Math.floor((index * calls.length) / wanted)];
    if (call === undefined) throw new RangeError("there are no calls to choose from");
    return call;
  });
}
