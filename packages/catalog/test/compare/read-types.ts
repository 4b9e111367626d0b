/** A member of a generated interface, read from its text. */
export interface TypeMember {
  readonly name: string;
  readonly optional: boolean;
  /** Its type as written, without comments. */
  readonly type: string;
}

/** A method of a node: what its only parameter and its answer are. */
export interface TypeMethod {
  readonly name: string;
  readonly bare: boolean;
  readonly options: string;
  readonly answer: string;
}

/** What one writing of an object has: its members, and the members of which one is asked for, `OneOf<"a" | "b">`. */
export interface Alternative {
  readonly members: readonly TypeMember[];
  readonly groups: readonly string[];
}

/** The interfaces and types of generated files, by name: read from the text alone. */
export class GeneratedTypes {
  readonly #bodies = new Map<string, string>();
  readonly #aliases = new Map<string, string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//gu, "");
      for (const [, name = "", body = ""] of code.matchAll(
        /^(?:export )?interface (\w+)[^\n]*\{(?:\}|\n([\s\S]*?)^\})/gmu,
      )) {
        if (this.#bodies.has(name)) throw new Error(`${name} is declared twice.`);
        this.#bodies.set(name, body);
      }
      for (const { 0: start, 1: name = "", index } of code.matchAll(/^export type (\w+) =/gmu)) {
        const [type = ""] = split(code.slice(index + start.length), ";");
        this.#aliases.set(name, type);
      }
    }
  }

  has(name: string): boolean {
    return this.#bodies.has(name) || this.#aliases.has(name);
  }

  /** The writings of an object that its type takes: of parts that all hold, each with one of its own. */
  alternatives(type: string): Alternative[] {
    return split(type, "&").reduce<Alternative[]>(
      (found, part) => {
        const theirs = this.#partAlternatives(part);
        return found.flatMap(({ members, groups }) =>
          theirs.map((other) => ({
            members: [...members, ...other.members],
            groups: [...groups, ...other.groups],
          })),
        );
      },
      [{ members: [], groups: [] }],
    );
  }

  #partAlternatives(part: string): Alternative[] {
    const union = /^\(([\s\S]*)\)$/u.exec(part)?.[1];
    if (union !== undefined) return split(union, "|").flatMap((one) => this.alternatives(one));
    if (part.startsWith("{")) return [{ members: membersOf(part.slice(1, -1)), groups: [] }];
    if (/^(?:OneOf|AtLeastOne)</u.test(part)) return [{ members: [], groups: [part] }];
    const alias = this.#aliases.get(part);
    return alias === undefined
      ? [{ members: this.members(part), groups: [] }]
      : this.alternatives(alias);
  }

  members(name: string): TypeMember[] {
    return membersOf(this.#body(name));
  }

  methods(name: string): TypeMethod[] {
    return statements(this.#body(name)).flatMap((statement) => {
      const found = /^(\w+)\(options(\??): (\w+)\): ([\s\S]+)$/u.exec(statement);
      if (found === null) return [];
      const [, method = "", optional, options = "", answer = ""] = found;
      return [{ name: method, bare: optional === "?", options, answer }];
    });
  }

  #body(name: string): string {
    const body = this.#bodies.get(name);
    if (body === undefined) throw new Error(`${name} is not declared.`);
    return body;
  }
}

/** The members of a type literal or of an interface's body. */
export function membersOf(body: string): TypeMember[] {
  return statements(body).flatMap((statement) => {
    const found = /^readonly (?:"([^"]+)"|([\w$]+))(\??): ([\s\S]+)$/u.exec(statement);
    if (found === null) return [];
    const [, quoted, plain, optional, type = ""] = found;
    return [{ name: quoted ?? plain ?? "", optional: optional === "?", type: type.trim() }];
  });
}

function statements(body: string): string[] {
  return split(body, ";").slice(0, -1);
}

/** The text between separators that stand in no bracket and no quotes. */
export function split(text: string, separator: ";" | "&" | "|"): string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let current = "";
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && "{(<".includes(character)) depth += 1;
    if (!quoted && "})>".includes(character)) depth -= 1;
    if (character === separator && depth === 0 && !quoted) {
      found.push(current.trim());
      current = "";
    } else current += character;
  }
  return [...found, current.trim()];
}
