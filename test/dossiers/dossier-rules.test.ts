import fc from "fast-check";
import { expect, test } from "vitest";
import { columnOf } from "../../server/dossiers/import/columns.ts";
import { readDate } from "../../server/dossiers/import/read-date.ts";
import { readDossierState } from "../../server/dossiers/import/read-state.ts";
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
