import { fork } from "node:child_process";

type Call = { id: number; name: string; given: unknown[] };
type Answer = { id: number; value?: unknown; error?: string };

type Calls<Fake> = {
  [
    Name in keyof Fake as Fake[Name] extends (...given: never[]) => unknown ? Name : never
  ]: Fake[Name] extends (...given: infer Given) => infer Value ? (...given: Given) => Value : never;
};

/** A fake service in another process: the same methods, each by a promise. */
export type RemoteFake<Fake, Hello> = Hello & {
  /** Arguments and results travel by structured clone: regular expressions may, functions may not. */
  call<Name extends keyof Calls<Fake>>(
    name: Name,
    ...given: Parameters<Calls<Fake>[Name]>
  ): Promise<Awaited<ReturnType<Calls<Fake>[Name]>>>;
  stop(): Promise<void>;
};

/**
 * For load and crash tests: its work does not slow the process that measures. `main` is a program
 * that starts the fake with the options in its first argument and ends with answerParent.
 */
export async function forkFake<Fake, Hello extends object>(
  main: string,
  options: object,
): Promise<RemoteFake<Fake, Hello>> {
  const child = fork(main, [JSON.stringify(options)], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  const hello = await new Promise<Hello>((resolve, reject) => {
    child.once("message", (said) => resolve(said as Hello));
    child.once("exit", (code) => reject(new Error(`the fake of ${main} ended with ${code}`)));
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
        child.send({ id, name: String(name), given } satisfies Call);
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}

/** In the forked process: says hello to the parent, and carries out its calls until it goes. */
export function answerParent(fake: object, hello: object): void {
  const methods = fake as Record<string, (...given: unknown[]) => unknown>;
  const answer = async ({ id, name, given }: Call): Promise<Answer> => {
    try {
      return { id, value: await methods[name]?.(...given) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
  process.on("message", (call: Call) => {
    void answer(call).then((said) => process.send?.(said));
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(hello);
}
