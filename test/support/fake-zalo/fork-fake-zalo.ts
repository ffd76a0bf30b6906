import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FakeZalo } from "./fake-zalo.ts";
import type { FakeZaloOptions } from "./options.ts";

export type Call = { id: number; name: string; given: unknown[] };
export type Answer = { id: number; value?: unknown; error?: string };
export type Hello = Pick<
  FakeZalo,
  "origin" | "apiRoot" | "oauthRoot" | "businessRoot" | "botApiRoot"
> & { environment: Record<string, string>; botEnvironment: Record<string, string> };

type Calls = {
  [
    Name in keyof FakeZalo as FakeZalo[Name] extends (...given: never[]) => unknown ? Name : never
  ]: FakeZalo[Name];
};

/** The fake Zalo in another process: the same methods, each by a promise. */
export type RemoteZalo = Hello & {
  /** Arguments and results travel by structured clone: regular expressions may, functions may not. */
  call<Name extends keyof Calls>(
    name: Name,
    ...given: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>>>;
  stop(): Promise<void>;
};

/** For load and crash tests: its work does not slow the process that measures. */
export async function forkFakeZalo(
  options: Omit<FakeZaloOptions, "now"> = {},
): Promise<RemoteZalo> {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = fork(main, [JSON.stringify(options)], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  const hello = await new Promise<Hello>((resolve, reject) => {
    child.once("message", (said) => resolve(said as Hello));
    child.once("exit", (code) => reject(new Error(`the fake Zalo ended with ${code}`)));
  });
  child.on("message", (said) => {
    const answer = said as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return {
    ...hello,
    call: (name, ...given) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, ({ value, error }) =>
          error === undefined ? resolve(value as never) : reject(new Error(error)),
        );
        child.send({ id, name, given } satisfies Call);
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}
