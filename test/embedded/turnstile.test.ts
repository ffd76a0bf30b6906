import { expect, test } from "vitest";
import { type Lane, openTurnstile } from "../../server/embedded/turnstile.ts";

test("the two lanes take turns, each in its own order", async () => {
  const turnstile = openTurnstile();
  const seen: string[] = [];
  const pass = async (lane: Lane, name: string): Promise<void> => {
    const leave = await turnstile.enter(lane);
    seen.push(name);
    leave();
  };
  const first = await turnstile.enter("long");
  const all = ["l1", "l2", "q1", "q2", "q3"].map((name) =>
    pass(name.startsWith("l") ? "long" : "quick", name),
  );
  first();
  await Promise.all(all);
  expect(seen).toEqual(["q1", "l1", "q2", "l2", "q3"]);
});

test("work that follows work without end does not keep the process from anything else", async () => {
  const turnstile = openTurnstile();
  let rounds = 0;
  let isOver = false;
  const work = async (): Promise<void> => {
    while (!isOver && rounds < 1_000_000) {
      (await turnstile.enter("long"))();
      rounds += 1;
    }
  };
  const working = work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  isOver = true;
  await working;
  expect(rounds).toBeLessThan(1_000_000);
});
