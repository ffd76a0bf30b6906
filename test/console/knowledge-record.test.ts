import { describe, expect, test } from "vitest";
import { openKnowledge, parseRecord, type ProcedureRecord } from "../../knowledge/index.ts";
import { changeRows, readRowStep } from "../../server/console/catalogue/record/change-rows.ts";
import { compareRecords } from "../../server/console/catalogue/record/compare-records.ts";
import {
  type FormValues,
  fromRaw,
  readValues,
  toCandidate,
  toRaw,
  toValues,
} from "../../server/console/catalogue/record/form-values.ts";
import { faultsOf } from "../../server/console/catalogue/record/record-faults.ts";

const knowledge = openKnowledge("knowledge/content");
const records = knowledge.all().flatMap(({ slug }) => knowledge.record(slug) ?? []);
const sample = knowledge.record("chuyen-truong") as ProcedureRecord;

/** What the browser posts of a form, read again. */
const posted = (values: FormValues) => readValues((name) => values.get(name) ?? "");
const typed = (changes: Record<string, string>, record = sample) =>
  fromRaw(
    toCandidate(posted(new Map([...toValues(toRaw(record)), ...Object.entries(changes)])), record),
  );
const changed = (changes: Record<string, string>) => {
  const parsed = parseRecord(typed(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
};
const faults = (changes: Record<string, string>) => {
  const parsed = parseRecord(typed(changes));
  return parsed.ok ? [] : faultsOf(parsed.faults).map(({ field }) => field);
};

test("every shipped record passes through its form unchanged", () => {
  expect(records.length).toBeGreaterThan(30);
  for (const record of records) expect(typed({}, record)).toEqual(record);
});

test("what is left empty is not known, and a confident record is an active one", () => {
  expect(changed({ onlineAt: " ", "decision.number": "", "decision.date": "" })).toMatchObject({
    onlineAt: null,
    decision: null,
  });
  expect(changed({ confidence: "medium" }).status).toBe("needs_review");
  expect(changed({ "fee.amountVnd": "25.000" }).fee.amountVnd).toBe(25_000);
  expect(changed({ "fee.amountVnd": "0" }).fee.amountVnd).toBe(0);
});

describe("faults stand at their inputs", () => {
  test.each([
    [{ name: " " }, ["name"]],
    [{ code: "12" }, ["code"]],
    [{ "fee.amountVnd": "hai chục" }, ["fee.amountVnd"]],
    [{ "components.0.name": "" }, ["components.0.name"]],
    [{ "sources.0.url": "http://x" }, ["sources.0.url"]],
    [{ formerCodes: "1.1" }, ["formerCodes"]],
    [{ lastVerified: "" }, ["lastVerified"]],
    [{ validFrom: "2026-05-01", validTo: "2026-04-01" }, ["validTo"]],
    [{ "duration.unit": "" }, ["duration.text"]],
    [{ "levels.school": "" }, ["levels"]],
    [{ "originals.count": "1", "originals.0.text": "Nguyên văn" }, ["originals"]],
    [{ "decision.number": "" }, ["decision.number"]],
  ] as [Record<string, string>, string[]][])("%j", (changes, fields) => {
    expect(faults(changes)).toEqual(fields);
  });
});

describe("rows", () => {
  const step = (word: string, values = toValues(toRaw(sample))) => {
    const wanted = readRowStep(word);
    if (!wanted) throw new Error(word);
    return changeRows(values, wanted);
  };
  const stepsOf = (values: FormValues) =>
    (fromRaw(toCandidate(posted(values), sample)) as ProcedureRecord).steps;
  const [first, second, third] = sample.steps;

  test("are added empty, and left out where they stay empty", () => {
    const more = step("add steps");
    expect(more.get("steps.count")).toBe("4");
    expect(stepsOf(more)).toEqual(sample.steps);
    expect(stepsOf(new Map([...more, ["steps.3", "Bước cuối"]]))).toHaveLength(4);
  });

  test("are dropped and moved up, with all they hold", () => {
    expect(stepsOf(step("drop steps 1"))).toEqual([first, third]);
    expect(stepsOf(step("up steps 1"))).toEqual([second, first, third]);
    const papers = step("up components 2");
    expect(papers.get("components.1.when")).toBe("Học sinh khuyết tật, nếu có");
  });

  test("of an unknown list or place change nothing", () => {
    expect(readRowStep("drop name 1")).toBeUndefined();
    expect(readRowStep("eat steps 1")).toBeUndefined();
    expect(stepsOf(step("drop steps 99"))).toEqual(sample.steps);
    expect(stepsOf(step("up steps 0"))).toEqual(sample.steps);
  });
});

describe("the comparison of two records", () => {
  test("names each field that differs, with what went and what came", () => {
    const after = changed({
      "fee.text": "20.000 đồng",
      "steps.1": "Trường tiếp nhận trả lời.",
      validFrom: "2026-12-01",
    });
    expect(compareRecords(sample, after)).toEqual([
      {
        path: "fee.text",
        label: "Phí, lệ phí, bằng lời",
        removed: [],
        added: ["20.000 đồng"],
        isReordered: false,
      },
      {
        path: "steps",
        label: "Các bước thực hiện",
        removed: [sample.steps[1]],
        added: ["Trường tiếp nhận trả lời."],
        isReordered: false,
      },
      expect.objectContaining({ path: "validFrom", added: ["01/12/2026"] }),
    ]);
    expect(compareRecords(sample, sample)).toEqual([]);
  });

  test("tells a new order from new content, and counts equal entries", () => {
    const turned = { ...sample, aliases: sample.aliases.toReversed() };
    expect(compareRecords(sample, turned)).toMatchObject([{ isReordered: true }]);
    const twice = { ...sample, conditions: ["a", "a"] };
    const once = { ...sample, conditions: ["a"] };
    expect(compareRecords(twice, once)).toMatchObject([{ removed: ["a"], added: [] }]);
  });
});
