import { expect, test } from "vitest";
import {
  isEffectiveOn,
  refusalOf,
  type VersionDeed,
  versionDeeds,
  type VersionState,
  versionStates,
} from "../../server/catalogue/procedure-version.ts";

const writer = "writer";
const reader = "reader";

/** Every deed: the states from which a colleague may do it, once without and once with a review. */
const table: Record<VersionDeed, { fresh: VersionState[]; reviewed: VersionState[] }> = {
  save: { fresh: ["draft"], reviewed: ["draft"] },
  submit: { fresh: ["draft"], reviewed: ["draft"] },
  take_back: { fresh: ["review"], reviewed: ["review"] },
  approve: { fresh: ["review"], reviewed: [] },
  hand_back: { fresh: ["review"], reviewed: ["review"] },
  publish: { fresh: [], reviewed: ["review"] },
  discard: { fresh: ["draft", "review"], reviewed: ["draft", "review"] },
  withdraw: { fresh: ["published"], reviewed: ["published"] },
};

test.each(Object.entries(table))(
  "%s is done from its states alone",
  (deed, { fresh, reviewed }) => {
    const from = (reviewerId: string | null) =>
      versionStates.filter((state) => {
        const version = { state, editorIds: [writer], reviewerId };
        return refusalOf(version, deed as VersionDeed, reader) === undefined;
      });
    expect(from(null)).toEqual(fresh);
    expect(from("somebody")).toEqual(reviewed);
  },
);

test("whoever wrote any of an edit may not pass it", () => {
  const version = { state: "review", editorIds: [writer, "second"], reviewerId: null } as const;
  expect(refusalOf(version, "approve", writer)).toBe("own_edit");
  expect(refusalOf(version, "approve", "second")).toBe("own_edit");
  expect(refusalOf(version, "publish", reader)).toBe("not_reviewed");
  expect(Object.keys(versionDeeds).toSorted()).toEqual(Object.keys(table).toSorted());
});

test.each([
  [null, null, true],
  ["2026-11-23", null, true],
  ["2026-11-24", null, false],
  ["2026-11-01", "2026-11-23", true],
  ["2026-11-01", "2026-11-22", false],
])("an edit from %s to %s counts on the 23rd: %s", (effectiveFrom, effectiveTo, counts) => {
  expect(isEffectiveOn({ effectiveFrom, effectiveTo }, "2026-11-23")).toBe(counts);
});
