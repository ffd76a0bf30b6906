import { expect, test } from "vitest";
import { openTwins } from "../../../server/dossiers/import/import-twins.ts";
import { asOf, code, newer } from "./import-desk.ts";

test("of a hundred thousand dossiers each is known again, and none for another", () => {
  const twins = openTwins();
  const lines = Array.from({ length: 100_000 }, (_, n) => n + 2);
  const first = lines.filter((n) => twins.firstLine({ code: code(n), updatedAt: asOf }, n));
  const later = lines.filter((n) => twins.firstLine({ code: code(n), updatedAt: newer }, n));
  const again = lines.filter((n) => twins.firstLine({ code: code(n), updatedAt: asOf }, 1) !== n);
  expect([first, later, again]).toEqual([[], [], []]);
});
