import { expect, test } from "vitest";
import { outcomes } from "../../bot/dialogue/outcome.ts";
import { behaviourOf } from "../../bot/evaluation/behaviour-of.ts";

test("every outcome but a broken turn has a behaviour", () => {
  expect(outcomes.filter((outcome) => behaviourOf(outcome) === "broken")).toEqual(["error_broken"]);
});

test("an outcome nobody has put into the table is never right", () => {
  expect(behaviourOf("danced")).toBe("broken");
});

test.each([
  ["answered_lapsed", "answer"],
  ["dossier_state_explained", "answer"],
  ["dossier_step", "dossier"],
  ["clarify_case", "clarify"],
  ["abstain_unsure", "abstain"],
  ["ticket_step", "ticket"],
  ["route_complaint_law", "legal_route"],
  ["route_denunciation", "legal_route"],
  ["route_emergency", "emergency"],
  ["handed_over", "human"],
  ["office_info", "smalltalk"],
])("%s counts as %s", (outcome, behaviour) => {
  expect(behaviourOf(outcome)).toBe(behaviour);
});
