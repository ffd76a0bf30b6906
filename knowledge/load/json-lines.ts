/**
 * Lines in JSON text, which JSON.parse does not tell. Only run on a file that is already known to
 * be broken, so it is written for clearness and not for speed.
 */

/** The line (from 1) of the value at a path, or of its nearest parent that exists. */
export function lineOf(source: string, path: readonly string[]): number {
  const lines = new Map<string, number>();
  scan(source, lines);
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join("\n"));
    if (line !== undefined) return line;
  }
  return 1;
}

/** The first fault in text that JSON.parse refused. */
export function syntaxFault(source: string): { line: number; message: string } {
  try {
    scan(source, new Map());
  } catch (error) {
    if (error instanceof SyntaxFault) return { line: error.line, message: error.message };
    throw error;
  }
  return { line: 1, message: "unreadable" };
}

class SyntaxFault extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const literal = /(?:"(?:[^"\\\r\n\t]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

function scan(source: string, lines: Map<string, number>): void {
  let at = 0;
  const lineAt = (position: number) => source.slice(0, position).split("\n").length;
  const fail = (message: string): never => {
    throw new SyntaxFault(lineAt(at), message);
  };
  const skipSpace = () => {
    while (/\s/.test(source[at] ?? "")) at++;
  };
  const expect = (character: string) => {
    skipSpace();
    if (source[at] !== character) fail(`expected ${character} but found ${found(source[at])}`);
    at++;
  };
  const readLiteral = (): string => {
    literal.lastIndex = at;
    const match = literal.exec(source)?.[0];
    if (match === undefined) return fail(`unexpected ${found(source[at])}`);
    at += match.length;
    return match;
  };
  const readMembers = (close: string, readMember: () => void) => {
    at++;
    skipSpace();
    if (source[at] === close) return void at++;
    for (;;) {
      readMember();
      skipSpace();
      if (source[at] === close) return void at++;
      if (source[at] !== ",") fail(`expected , or ${close} but found ${found(source[at])}`);
      at++;
    }
  };
  const readValue = (path: string[]) => {
    skipSpace();
    lines.set(path.join("\n"), lineAt(at));
    let index = 0;
    if (source[at] === "{")
      readMembers("}", () => {
        skipSpace();
        if (source[at] !== '"') fail(`expected a key in quotes but found ${found(source[at])}`);
        const key = String(JSON.parse(readLiteral()));
        expect(":");
        readValue([...path, key]);
      });
    else if (source[at] === "[") readMembers("]", () => readValue([...path, String(index++)]));
    else readLiteral();
  };
  readValue([]);
  skipSpace();
  if (at < source.length) fail(`unexpected ${found(source[at])} after the end`);
}

function found(character: string | undefined): string {
  return character === undefined ? "the end of the file" : JSON.stringify(character);
}
