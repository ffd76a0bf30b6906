import { describe, expect, test } from "vitest";
import { parseDossierCode } from "../../bot/dialogue/parse-dossier-code.ts";
import { parsePhone } from "../../bot/dialogue/parse-phone.ts";
import { parseTicketCode } from "../../bot/dialogue/parse-ticket-code.ts";
import { readCommand } from "../../bot/dialogue/read-command.ts";
import { readState } from "../../bot/dialogue/state.ts";

describe("a dossier code", () => {
  test.each([
    ["000.00.12.H17-261105-0023", "000.00.12.H17-261105-0023"],
    ["000.00.12.h17-261105-0023", "000.00.12.H17-261105-0023"],
    ["0000012H17-261105-0023", "000.00.12.H17-261105-0023"],
    ["000 00 12 H17 261105 0023", "000.00.12.H17-261105-0023"],
    ["mã H17.12 – 261105 – 0023 của em", "H17.12-261105-0023"],
    ["H1712-261105-0023", "H17.12-261105-0023"],
    ["H29-261105-1234567", "H29-261105-1234567"],
    ["G03.01.02-261105-123", "G03.01.02-261105-123"],
  ])("%s", (typed, code) => expect(parseDossierCode(typed)).toBe(code));

  test.each(["0023", "H17", "H17-261105", "0912345678", "AH17-261105-0023", ""])(
    "%s is none",
    (typed) => expect(parseDossierCode(typed)).toBeUndefined(),
  );
});

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
