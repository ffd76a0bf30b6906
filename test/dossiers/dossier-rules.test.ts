import fc from "fast-check";
import { expect, test } from "vitest";
import { columnOf } from "../../server/dossiers/import/columns.ts";
import { readDate } from "../../server/dossiers/import/read-date.ts";
import { readDossierState } from "../../server/dossiers/import/read-state.ts";
import { hashDigits, matchesDigits } from "../../server/dossiers/keyed-hash.ts";
import { lockedUntil, triesLeft } from "../../server/dossiers/lock-out.ts";
import { maskName, maskNumbers, maskPhone } from "../../server/mask.ts";

test.each([
  ["31/12/2026", "2026-12-31T00:00:00+07:00"],
  ["1/2/2026", "2026-02-01T00:00:00+07:00"],
  ["31/12/2026 09:30", "2026-12-31T09:30:00+07:00"],
  ["31-12-2026 9:05:07", "2026-12-31T09:05:07+07:00"],
  ["20261231093000", "2026-12-31T09:30:00+07:00"],
  ["20261231", "2026-12-31T00:00:00+07:00"],
  ["2026-12-31", "2026-12-31T00:00:00+07:00"],
  [" 29/02/2028 ", "2028-02-29T00:00:00+07:00"],
])("the date %j is %s", (text, iso) => {
  expect(readDate(text)).toEqual(new Date(iso));
});

test.each([
  "",
  "hôm nay",
  "31/02/2026",
  "29/02/2026",
  "00/01/2026",
  "1/13/2026",
  "01/01/26",
  "25/12/2026 24:00",
  "20261331",
  "45678",
])("%j is no date", (text) => {
  expect(readDate(text)).toBeUndefined();
});

test("every instant is read back from each shape", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) }).map((ms) => ms - (ms % 1000)),
      (ms) => {
        const local = new Date(ms + 7 * 3_600_000).toISOString();
        const [date = "", time = ""] = local.slice(0, 19).split("T");
        const dotted = `${date.split("-").toReversed().join("/")} ${time}`;
        expect(readDate(dotted)?.getTime()).toBe(ms);
        expect(readDate(`${date}${time}`.replaceAll(/\D/g, ""))?.getTime()).toBe(ms);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ["4", 4],
  [" 10 ", 10],
  ["Đang xử lý", 4],
  ["dang xu ly", 4],
  ["YÊU CẦU BỔ SUNG GIẤY TỜ", 5],
  ["5 - Yêu cầu bổ sung giấy tờ", 5],
  ["Tạm dừng xử lý", 8],
  ["Đã có kết quả", 9],
  ["0", undefined],
  ["11", undefined],
  ["", undefined],
  ["lạ", undefined],
])("the state %j is %s", (text, state) => {
  expect(readDossierState(text)).toBe(state);
});

test.each([
  ["Mã hồ sơ", "code"],
  ["MÃ HỒ SƠ ", "code"],
  ["ma_ho_so", "code"],
  ["MaHoSo", "code"],
  ["Ngày hẹn trả kết quả", "dueOn"],
  ["SĐT", "phone"],
  ["STT", undefined],
])("the heading %j is %s", (heading, column) => {
  expect(columnOf(heading)).toBe(column);
});

const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 2, n));

test("five wrong tries within an hour lock until an hour after the fifth", () => {
  const tries = [4, 3, 2, 1, 0].map(minute);
  expect(lockedUntil(tries, 5, minute(5))).toEqual(minute(64));
  expect(lockedUntil(tries, 5, minute(63))).toEqual(minute(64));
  expect(lockedUntil(tries, 5, minute(64))).toBeUndefined();
  expect(triesLeft(tries, 5, minute(64))).toBe(5);
});

test("four do not, nor five that are spread over more than an hour", () => {
  expect(lockedUntil([3, 2, 1, 0].map(minute), 5, minute(4))).toBeUndefined();
  const spread = [61, 45, 30, 15, 0].map(minute);
  expect(lockedUntil(spread, 5, minute(62))).toBeUndefined();
  expect(triesLeft(spread, 5, minute(62))).toBe(1);
});

test("a hash matches its own code, digits and key alone", () => {
  const kept = hashDigits("key", "H99-260105-0001", "1234");
  const typed = { code: "H99-260105-0001", lastFourDigits: "1234" };
  expect(matchesDigits("key", kept, typed)).toBe(true);
  expect(matchesDigits("other", kept, typed)).toBe(false);
  expect(matchesDigits("key", kept, { ...typed, lastFourDigits: "1235" })).toBe(false);
  expect(matchesDigits("key", kept, { ...typed, code: "H99-260105-0002" })).toBe(false);
  expect(matchesDigits("key", undefined, typed)).toBe(false);
});

test.each([
  ["Nguyễn Văn An", "Nguyễn V*** A***"],
  ["  Nguyễn   Văn An ", "Nguyễn V*** A***"],
  ["An", "A***"],
  ["", ""],
  ["Đặng Ý".normalize("NFD"), "Đặng Ý***"],
])("the name %j is masked as %j", (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test("a phone keeps three digits, a short number none", () => {
  expect(maskPhone("+84 912 345 678")).toBe("*** 678");
  expect(maskPhone("1022")).toBe("***");
});

test.each([
  ["gọi 0912.345.678 nhé", "gọi *** nhé"],
  ["gọi +84 (912) 345 678", "gọi ***"],
  ["CCCD 012345678901.", "CCCD ***."],
  ["mail an.nguyen@vidu.vn nhé", "mail *** nhé"],
  ["thu 10.000.000 đồng năm học 2026-2027", "thu 10.000.000 đồng năm học 2026-2027"],
  ["hẹn 22/11/2026, phòng 203", "hẹn 22/11/2026, phòng 203"],
])("%j without numbers is %j", (words, masked) => {
  expect(maskNumbers(words)).toBe(masked);
});
