import { describe, expect, test } from "vitest";
import { parsePhone } from "../../bot/dialogue/parse-phone.ts";
import { parseTicketCode } from "../../bot/dialogue/parse-ticket-code.ts";
import { readCommand } from "../../bot/dialogue/read-command.ts";
import { readState } from "../../bot/dialogue/state.ts";

describe("a ticket code", () => {
  test.each([
    "PA-26-004217-K",
    "pa-26-004217-k",
    "pa26004217k",
    "PA 26 004217 K",
    "PA–26–OO4217–K",
  ])("%s", (typed) => expect(parseTicketCode(`phiếu ${typed} của tôi`)).toBe("PA-26-004217-K"));

  test.each(["PA-000123", "XX-26-004217-K", "cmnd so 123456789", "26-004217-K", "SPA-26-004217-K"])(
    "%s is none",
    (typed) => expect(parseTicketCode(typed)).toBeUndefined(),
  );
});

describe("a telephone number", () => {
  test.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "+84 912 345 678",
    "84912345678",
    "0084912345678",
    "(091) 2345-678",
  ])("%s", (typed) => expect(parsePhone(typed)).toBe("0912345678"));

  test("a fixed line may have eleven digits", () =>
    expect(parsePhone("024 3869 0000")).toBe("02438690000"));

  test.each(["091234567", "09123456789", "1912345678", "0012345678", "abc", "", "113"])(
    "%s is none",
    (typed) => expect(parsePhone(typed)).toBeUndefined(),
  );
});

describe("a command", () => {
  test.each([
    ["/phieu@dan_hoi_bot PA-1", "ticket", "PA-1"],
    ["/XoaDuLieu", "erase", ""],
    ["/xoa-du-lieu", "erase", ""],
    ["/xóa_dữ_liệu", "erase", ""],
    ["/phananh trường\nthu sai", "complain", "trường\nthu sai"],
    ["/toString", "unknown", ""],
  ])("%s", (typed, name, argument) =>
    expect(readCommand(typed)).toEqual({ kind: "command", name, argument }),
  );

  test.each(["menu", "5/9", "/", "/ menu", "và/hoặc"])("%s is none", (typed) =>
    expect(readCommand(typed)).toBeUndefined(),
  );
});

describe("a stored state", () => {
  test.each([[null], ["?"], [{ form: 3 }], [{ topic: 1 }], [[]], [undefined]])(
    "%j begins anew",
    (stored) => expect(readState(stored)).toEqual({}),
  );

  test("keys of another version are left out", () =>
    expect(readState({ topic: "chuyen-truong", old: 1 })).toEqual({ topic: "chuyen-truong" }));
});
