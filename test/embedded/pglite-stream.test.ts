import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { openTestDatabase } from "../support/database.ts";

test("what was read from the embedded database is not kept in memory", async () => {
  v8.setFlagsFromString("--expose-gc");
  const clearAway = vm.runInNewContext("gc") as () => void;
  const db = await openTestDatabase("embedded");
  const read = () =>
    db.prisma.$queryRaw<{ words: string }[]>`
      SELECT repeat(n::text, 50000) AS words FROM generate_series(100000, 100009) AS n`;
  try {
    expect((await read()).map(({ words }) => words.length)).toEqual(Array(10).fill(300_000));
    clearAway();
    const before = process.memoryUsage().heapUsed;
    for (let time = 0; time < 10; time += 1) await read();
    clearAway();
    // Ten times three megabytes were read.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
  } finally {
    await db.close();
  }
});
