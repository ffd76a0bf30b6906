import { expect, test } from "vitest";
import { evaluationQuestion } from "../../bot/evaluation/question.ts";
import { type Additions, openKnowledge } from "../../knowledge/index.ts";
import { isChecked, openGate } from "../../server/catalogue/open-gate.ts";
import { makeRecord } from "./make-version.ts";

const words = "theo gánh hát rong nay đây mai đó";
const questions = [
  evaluationQuestion.parse({
    id: "mended",
    turns: [words],
    behaviour: "answer",
    codes: ["chuyen-truong"],
  }),
];
const none: Additions = { extraWords: new Map(), records: [], sameWords: [] };
const added: Additions = { ...none, extraWords: new Map([["chuyen-truong", [words]]]) };

/** The real knowledge and dialogue over one question; counts how often an index is built. */
function countingGate() {
  const built: Additions[] = [];
  const gate = openGate({
    open: (additions) => {
      built.push(additions);
      return openKnowledge("knowledge/content", additions);
    },
    questions: () => ({ questions, today: "2026-11-22" }),
  });
  return { gate, built };
}

test("what a change mends is told, as written and without tone marks, and undone it breaks", async () => {
  const { gate } = countingGate();
  const there = await gate.check(none, added);
  expect(there.broken).toEqual([]);
  expect(there.mended.map(({ after }) => after.turns)).toEqual([
    [words],
    ["theo ganh hat rong nay day mai do"],
  ]);
  expect(there.after.written.figures.rightFirst.share).toBe(1);
  const back = await gate.check(added, none);
  expect([back.broken.length, back.mended.length]).toEqual([2, 0]);
});

test("two people who look at the same change share one check", async () => {
  const { gate, built } = countingGate();
  expect(gate.checked(none, added)).toBeUndefined();
  const [one, other] = await Promise.all([gate.check(none, added), gate.check(none, added)]);
  expect(other).toEqual(one);
  expect(built).toEqual([none, added]);
  expect(gate.checked(none, added)).toEqual(one);
});

test("a check that failed is made anew", async () => {
  let fails = true;
  const gate = openGate({
    open: (additions) => {
      if (fails) throw new Error("no room");
      return openKnowledge("knowledge/content", additions);
    },
    questions: () => ({ questions, today: "2026-11-22" }),
  });
  await expect(gate.check(none, added)).rejects.toThrow("no room");
  fails = false;
  expect((await gate.check(none, added)).mended).toHaveLength(2);
});

test("a check that takes longer than one waits says how far it is, and goes on", async () => {
  const { gate, built } = countingGate();
  const first = await gate.checkWithin(0, none, added);
  expect(first).toMatchObject({ total: 4 });
  expect(isChecked(first)).toBe(false);
  const again = await gate.checkWithin(60_000, none, added);
  expect(isChecked(again) && again.mended).toHaveLength(2);
  expect(built).toHaveLength(2);
});

test("a changed record is played as well as changed words", async () => {
  const { gate } = countingGate();
  const named = { ...makeRecord(), name: words, aliases: [words] };
  const check = await gate.check(none, { ...none, records: [named] });
  expect(check.mended).toHaveLength(2);
  const lost = { ...makeRecord(), name: "Việc khác hẳn", aliases: [], citizenWords: [] };
  const back = await gate.check({ ...none, records: [named] }, { ...none, records: [lost] });
  expect(back.broken).toHaveLength(2);
});
