export type PlainError = {
  type: string;
  code?: string;
  /** PostgreSQL's own names of what a statement broke: structure, never a row's value. */
  table?: string;
  constraint?: string;
  syscall?: string;
  status?: number;
  frames: string[];
  cause?: PlainError;
};

/**
 * An error as it may be logged: what kind, which code, where in the program. Its message is
 * dropped, for Prisma's quotes a query's values, JSON's the text it could not read, fetch's the
 * URL with the bot's token.
 */
export function plainError(error: Error, depth = 0): PlainError {
  const fields = error as unknown as Record<string, unknown>;
  const cause = error.cause;
  return {
    type: error.constructor.name || "Error",
    ...word("code", fields["code"] ?? fields["error_code"]),
    ...word("table", fields["table"]),
    ...word("constraint", fields["constraint"]),
    ...word("syscall", fields["syscall"]),
    ...(typeof fields["status"] === "number" && { status: fields["status"] }),
    frames: framesOf(error),
    ...(cause instanceof Error && depth < 3 && { cause: plainError(cause, depth + 1) }),
  };
}

/** Only what looks like a name in a program: no space, no tone marks. */
function word(key: string, value: unknown): Record<string, string> {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[\w.-]{1,64}$/.test(text) ? { [key]: text } : {};
}

/** "at" lines of the stack alone: the lines above them are the message. */
function framesOf(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) =>
      /^\s+at (?:async )?(?:[\w.$<>#[\] ]+ \()?(?:file:|node:|\/|[A-Z]:\\)\S*:\d+:\d+\)?$/.test(
        line,
      ),
    )
    .slice(0, 8)
    .map((line) => line.trim().replace(/^at /, ""));
}
