import { expect, test } from "vitest";
import { keepTrying } from "../../server/webhooks/keep-trying.ts";
import { stubLog } from "../telegram/stub-house.ts";

const away = (): Promise<void> => Promise.reject(new Error("the store is away"));
const here = (): Promise<void> => Promise.resolve();
const levels = (log: ReturnType<typeof stubLog>) => log.lines.map((line) => line.split(" ")[0]);

test("what was tried for long enough is given up, and counted when the store is back", async () => {
  const log = stubLog();
  const keeper = keepTrying({ log, withinMs: 1000, inAllMs: 60 });
  expect(await Promise.all([keeper.keep(away), keeper.keep(away)])).toEqual(["away", "away"]);
  expect(await keeper.keep(here)).toBe("kept");
  expect(levels(log)).toEqual(["error", "error", "info"]);
  expect(log.lines[1]).toBe('error {"lost":2} events were lost while the inbox took none');
});

test("a stop ends the trying at once, and says how much it cost", async () => {
  const log = stubLog();
  let tries = 0;
  const keeper = keepTrying({ log, withinMs: 60_000 });
  const fate = keeper.keep(() => {
    tries += 1;
    return away();
  });
  expect(tries).toBe(1);
  keeper.stop();
  expect(await fate).toBe("away");
  expect(tries).toBe(1);
  expect(log.lines).toContain('error {"lost":1} the inbox took no events until the stop');
});
