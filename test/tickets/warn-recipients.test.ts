import { expect, test } from "vitest";
import { type WarnedPerson, warnRecipients } from "../../server/tickets/warn-recipients.ts";

const path = ["school", "commune", "department", null];
const people: WarnedPerson[] = [
  { id: "clerk of the commune", role: "officer", unitId: "commune" },
  { id: "head of the commune", role: "unit_head", unitId: "commune" },
  { id: "head of the department", role: "unit_head", unitId: "department" },
  { id: "clerk of the department", role: "officer", unitId: "department" },
  { id: "operator", role: "operator", unitId: "department" },
  { id: "leader", role: "leader", unitId: null },
];
const except = (...ids: string[]) => people.filter(({ id }) => !ids.includes(id));
const heads = ["head of the commune", "head of the department"];

test.each([
  [
    "half of the time: whoever has it",
    50,
    people,
    "clerk of the commune",
    ["clerk of the commune"],
  ],
  [
    "80 %: the head of the unit as well",
    80,
    people,
    "clerk of the commune",
    ["clerk of the commune", "head of the commune"],
  ],
  [
    "all of it: the leader as well",
    100,
    people,
    "clerk of the commune",
    ["clerk of the commune", "head of the commune", "leader"],
  ],
  ["nobody has it: the head of the unit", 50, people, null, ["head of the commune"]],
  [
    "no head in the unit: the nearest above",
    50,
    except("head of the commune"),
    null,
    ["head of the department"],
  ],
  ["no heads at all: the clerks of the unit", 50, except(...heads), null, ["clerk of the commune"]],
  [
    "nobody in the unit: the clerks of the department",
    50,
    except(...heads, "clerk of the commune"),
    null,
    ["clerk of the department"],
  ],
  ["who has it is gone: the head", 50, people, "somebody else", ["head of the commune"]],
  [
    "sealed, and the only inspector works elsewhere",
    100,
    [{ id: "inspector", role: "inspector", unitId: "elsewhere" }],
    null,
    ["inspector"],
  ],
  ["nobody may see it: nobody", 100, [], "clerk of the commune", []],
  ["a head who has it is told once", 80, people, "head of the commune", ["head of the commune"]],
] as const)("%s", (_, level, staff, assigneeId, told) => {
  expect(warnRecipients(level, { assigneeId, path }, staff)).toEqual(told);
});
