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

/** The interfaces of generated files, by name: read from the text alone. */
export class GeneratedTypes {
  readonly #bodies = new Map<string, string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//gu, "");
      for (const [, name = "", body = ""] of code.matchAll(
        /^(?:export )?interface (\w+)[^\n]*\{(?:\}|\n([\s\S]*?)^\})/gmu,
      )) {
        if (this.#bodies.has(name)) throw new Error(`${name} is declared twice.`);
        this.#bodies.set(name, body);
      }
    }
  }

  has(name: string): boolean {
    return this.#bodies.has(name);
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

/** The text between semicolons that stand in no bracket and no quotes. */
function statements(body: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let current = "";
  for (const character of body) {
    if (character === '"') quoted = !quoted;
    if (!quoted && "{(<".includes(character)) depth += 1;
    if (!quoted && "})>".includes(character)) depth -= 1;
    if (character === ";" && depth === 0 && !quoted) {
      found.push(current.trim());
      current = "";
    } else current += character;
  }
  return found;
}
