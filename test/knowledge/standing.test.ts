import { describe, expect, it } from "vitest";
import { standingOf } from "../../knowledge/answer/standing.ts";
import { aspects, openKnowledge } from "../../knowledge/index.ts";
import { contentDir, copyContent, editRecord } from "./content.ts";

const record = { status: "active", validFrom: null, validTo: null, reviewBy: null } as const;

describe("the standing of a record", () => {
  it.each([
    ["is current when active and without dates", {}, "current"],
    ["is needs_review when it was not verified", { status: "needs_review" }, "needs_review"],
    ["is not_yet on the day before it comes into force", { validFrom: "2026-11-23" }, "not_yet"],
    ["is current on its first day", { validFrom: "2026-11-22" }, "current"],
    ["is current on its last day", { validTo: "2026-11-22" }, "current"],
    ["is lapsed on the day after its last", { validTo: "2026-11-21" }, "lapsed"],
    ["is current on the last day before a review", { reviewBy: "2026-11-22" }, "current"],
    ["is needs_review once the review is due", { reviewBy: "2026-11-21" }, "needs_review"],
    [
      "is lapsed although it was never verified",
      { status: "needs_review", validTo: "2026-01-01" },
      "lapsed",
    ],
  ] as const)("%s", (_name, dates, standing) => {
    expect(standingOf({ ...record, ...dates }, "2026-11-22")).toBe(standing);
  });
});

describe("the shipped records", () => {
  const knowledge = openKnowledge(contentDir);

  it.each(["2026-11-22", "2027-02-28", "2027-03-01"])(
    "that rest on resolutions 66.16 and 66.18 are current until 28/02/2027 only (%s)",
    (today) => {
      const standings = [
        "1.012953",
        "1.012968",
        "1.012969",
        "1.012973",
        "1.012974",
        "1.012975",
      ].map((code) => {
        const finding = knowledge.ask(code, { today });
        return finding.kind === "answered" ? finding.answer.standing : finding.kind;
      });
      expect(new Set(standings)).toEqual(
        new Set([today > "2027-02-28" ? "needs_review" : "current"]),
      );
    },
  );

  it("that were not verified say so in every answer", () => {
    for (const slug of ["cap-ban-sao-van-bang", "chinh-sua-van-bang", "day-them-hoc-them"])
      expect(knowledge.answer(slug, ["place"], "2026-11-22")?.standing).toBe("needs_review");
  });

  it("that are guesses only are not told at all", () => {
    const answer = knowledge.answer("ho-tro-hoc-tap-dan-toc-rat-it-nguoi", aspects, "2026-11-22");
    expect(answer?.passages.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe("a lapsed record", () => {
  it("is found, but gives no facts and names its successor", () => {
    const dir = copyContent();
    const end = { validTo: "2026-10-31", supersededBy: "xin-hoc-lai" };
    editRecord(dir, "chuyen-truong", end);
    const finding = openKnowledge(dir).ask("chuyển trường mất bao lâu", { today: "2026-11-22" });
    expect(finding).toMatchObject({
      kind: "answered",
      answer: {
        standing: "lapsed",
        passages: [],
        procedure: { slug: "chuyen-truong", supersededBy: "xin-hoc-lai" },
      },
    });
  });
});
