import { expect, test } from "vitest";
import { asOf, readBytes } from "./make-workbook.ts";

const code = "000.00.99.H99-261105-0001";
const item = {
  MaHoSo: code,
  MaTTHC: "1.000181",
  TenTTHC: "Chuyển trường",
  ChuHoSo: "Nguyễn Văn Mẫu",
  LoaiDoiTuong: "1",
  MaDoiTuong: "001099000123",
  SoDienThoai: "0900001234",
  NgayTiepNhan: "20261105080000",
  NgayHenTra: "20261112170000",
  TrangThaiHoSo: 5,
  NgayTra: "",
  HinhThuc: "1",
  DonViXuLy: "Sở GDĐT",
  GhiChu: "Ghi chú chung",
  DanhSachLePhi: [],
  DanhSachHoSoBoSung: [
    {
      HoSoBoSungId: 2,
      NguoiYeuCauBoSung: "Lê Thị Ví Dụ",
      NoiDungBoSung: "Học bạ",
      NgayBoSung: "20261110080000",
      NgayHenTraMoi: "20261120170000",
    },
    {
      HoSoBoSungId: 1,
      NguoiYeuCauBoSung: "Lê Thị Ví Dụ",
      NoiDungBoSung: "Đơn",
      NgayBoSung: "20261107080000",
      NgayHenTraMoi: "20261115170000",
    },
  ],
};
const sync = (...data: unknown[]) =>
  JSON.stringify({
    token: "bí mật",
    madonvi: "H99",
    service: "DongBoHoSoMC",
    isUpdating: true,
    data,
  });

test("a synchronised dossier tells what is asked for and the date it was moved to", async () => {
  expect(await readBytes(sync(item))).toEqual({
    format: "sync_json",
    headings: [],
    rowsHint: 1,
    rows: [
      {
        line: 1,
        ok: true,
        news: {
          code,
          state: 5,
          updatedAt: asOf,
          procedureCode: "1.000181",
          procedureName: "Chuyển trường",
          office: "Sở GDĐT",
          applicantName: "Nguyễn Văn Mẫu",
          applicantMask: "Nguyễn V*** M***",
          lastFourDigits: "1234",
          idLastFour: "0123",
          receivedOn: new Date("2026-11-05T08:00:00+07:00"),
          dueOn: new Date("2026-11-20T17:00:00+07:00"),
          finishedOn: null,
          isByPost: true,
          remark: "Học bạ",
        },
      },
    ],
  });
});

test("once the papers are there, the remark is the dossier's own", async () => {
  const { rows } = await readBytes(sync({ ...item, TrangThaiHoSo: "4" }));
  expect(rows).toMatchObject([{ news: { state: 4, remark: "Ghi chú chung" } }]);
});

test("progress tells state, time and room, and never who has it in hand", async () => {
  const progress = {
    MaHoSo: code,
    NguoiXuLy: "Lê Thị Ví Dụ",
    ChucDanh: "Chuyên viên",
    ThoiDiemXuLy: "20261118093000",
    PhongBanXuLy: "Phòng Giáo dục Mầm non",
    NoiDungXuLy: "Chuyển Lê Thị Ví Dụ thẩm định",
    TrangThai: "4",
    NgayBatDau: "20261118000000",
    NgayKetThucTheoQuyDinh: "20261119000000",
  };
  const data = [progress, { ...progress, TrangThai: "8", NoiDungXuLy: "Chờ ý kiến" }];
  const read = await readBytes(JSON.stringify({ service: "CapNhatTienDoHoSoMC", data }));
  const told = {
    code,
    updatedAt: new Date("2026-11-18T09:30:00+07:00"),
    department: "Phòng Giáo dục Mầm non",
  };
  expect(read).toMatchObject({ format: "progress_json", rowsHint: 2 });
  expect(read.rows).toEqual([
    { line: 1, ok: true, news: { ...told, state: 4, remark: null } },
    { line: 2, ok: true, news: { ...told, state: 8, remark: "Chờ ý kiến" } },
  ]);
  expect(JSON.stringify(read)).not.toContain("Ví Dụ");
});

test("a bad item is refused by its place, without what it holds, and the others are read", async () => {
  const { rows } = await readBytes(
    sync(
      "rác",
      { ...item, ChuHoSo: { ten: "Mẫu" } },
      { ...item, NgayHenTra: "31/02/2026", DanhSachHoSoBoSung: null },
      {},
      item,
    ),
  );
  expect(rows.map((row) => (row.ok ? row.line : row))).toEqual([
    { line: 1, ok: false, reason: { code: "wrong_item" } },
    { line: 2, ok: false, reason: { code: "wrong_field", of: "ChuHoSo" } },
    { line: 3, ok: false, reason: { code: "wrong_due_on" } },
    { line: 4, ok: false, reason: { code: "no_code" } },
    5,
  ]);
});

test.each([
  ["cut in half", sync(item).slice(0, 300), /cắt ngang/],
  ["of another service", JSON.stringify({ service: "TraCuuHoSo", data: [] }), /DongBoHoSoMC/],
  ["without data", JSON.stringify({ service: "DongBoHoSoMC" }), /data/],
  ["that is a bare list", "[1]", /service/],
])("JSON %s is refused as a whole", async (_, text, why) => {
  await expect(readBytes(text)).rejects.toThrow(why);
});

test("a byte order mark before JSON does no harm", async () => {
  expect((await readBytes(`\uFEFF ${sync(item)}`)).rows).toHaveLength(1);
});
