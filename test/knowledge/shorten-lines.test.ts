import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenLines } from "../../knowledge/answer/shorten-lines.ts";

describe("a text too long for a chat", () => {
  it("is left alone while it fits", () => {
    expect(shortenLines(["một", "hai"], 6)).toEqual({ lines: ["một", "hai"], isShortened: false });
  });

  it("ends with a whole line where the next has no sentence that fits", () => {
    expect(shortenLines(["Nộp đơn.", "Chờ ba mươi ngày làm việc."], 12).lines).toEqual([
      "Nộp đơn.",
    ]);
  });

  it("ends with a sentence inside a long line", () => {
    const { lines, isShortened } = shortenLines(["Nộp đơn tại xã. Chờ 30 ngày. Nhận giấy."], 30);
    expect(lines).toEqual(["Nộp đơn tại xã. Chờ 30 ngày."]);
    expect(isShortened).toBe(true);
  });

  it("tells at least a first sentence", () => {
    expect(shortenLines(["Nộp đơn tại xã hoặc phường. Chờ."], 20).lines).toEqual([
      "Nộp đơn tại xã hoặc phường.",
    ]);
  });

  it("does not end with a heading", () => {
    expect(shortenLines(["Nộp đơn.", "Khi mới:", "– Tờ khai dài lắm"], 20).lines).toEqual([
      "Nộp đơn.",
    ]);
  });

  it("never ends inside a word or a number", () => {
    const words = fc.array(fc.constantFrom("chim", "500 000", "3.000.000", "lồng,", "đơn."), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 90 }),
        (all, limit) => {
          const lines = all.map((line) => line.join(" "));
          const { lines: told, isShortened } = shortenLines(lines, limit);
          const last = told.at(-1) ?? "";
          const whole = lines[told.length - 1] ?? "";
          expect(whole.startsWith(last)).toBe(true);
          expect(whole.slice(last.length)).toMatch(/^(?:$|\s)/);
          expect(`${last.at(-1)}${whole.slice(last.length).trim().at(0) ?? ""}`).not.toMatch(
            /^\d\d$/,
          );
          expect(isShortened).toBe(told.join("\n") !== lines.join("\n"));
        },
      ),
    );
  });
});
