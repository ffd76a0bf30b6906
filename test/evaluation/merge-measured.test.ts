import { expect, test } from "vitest";
import { mergeMeasured, withCommits } from "../bench/merge-measured.ts";

const starts = (coldMs: number) => ({ coldMs, warmMs: 1 });

test("a benchmark of one part keeps the others' figures, with the commit they were measured at", () => {
  const acks = { rounds: [], ratio: 0.5 } as never;
  const earlier = withCommits({ name: "embedded", starts: starts(9), acks }, "old");
  const now = withCommits({ name: "embedded", starts: starts(5) }, "new");
  expect(mergeMeasured([earlier], [now])).toEqual([
    { name: "embedded", starts: starts(5), acks, commits: { starts: "new", acks: "old" } },
  ]);
});

test("a database that is not measured now keeps its figures", () => {
  const postgres = withCommits({ name: "PostgreSQL", starts: starts(3) }, "old");
  const embedded = withCommits({ name: "embedded", starts: starts(5) }, "new");
  expect(mergeMeasured([postgres], [embedded])).toEqual([postgres, embedded]);
});
