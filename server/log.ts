import pino from "pino";
import { hidePrivate, scrub } from "./log/hide-private.ts";

export type Log = pino.Logger;

/**
 * JSON lines. error = someone must act now; warn = look at it this week; info = a fact of
 * business; debug = for developers. No level writes personal data: keys that hold some are
 * hidden, an error keeps its type, code and place but loses its message (which may quote a
 * citizen's words or a query's values), and numbers that look like a phone are blotted out.
 */
export function openLog(level: string, destination?: pino.DestinationStream): Log {
  const log = pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => error }, // hidePrivate has made it plain already
      formatters: {
        level: (label) => ({ level: label }),
        bindings: hidePrivate,
        log: hidePrivate,
      },
      hooks: { logMethod: writeWithoutErrorMessage },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
  // pino formats the bindings of the first logger alone: a child's fields are cleaned here.
  const { child } = log;
  log.child = function (this: Log, bindings: pino.Bindings, options?: object) {
    return child.call(this, hidePrivate(bindings), options);
  } as typeof log.child;
  return log;
}

/** pino takes an error's message where none is given: give one that says nothing private. */
function writeWithoutErrorMessage(
  this: Log,
  [first, second, ...rest]: Parameters<pino.LogFn>,
  write: pino.LogFn,
): void {
  if (typeof first === "string") {
    write.apply(this, [scrub(first), second, ...rest]);
    return;
  }
  const fields = first instanceof Error ? { err: first } : (first as object);
  const said = typeof second === "string" ? scrub(second) : undefined;
  const message = said ?? ("err" in fields ? "an error" : undefined);
  write.apply(this, message === undefined ? [fields] : [fields, message, ...rest]);
}
