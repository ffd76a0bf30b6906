import { z } from "zod";
import type { Column } from "./columns.ts";

/**
 * The fields we take from the national exchange's messages; all others are passed over, the names
 * of those who handle a dossier (NguoiXuLy, NguoiYeuCauBoSung) among them.
 */
const word = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (typeof value === "number" ? String(value) : (value ?? undefined)));

const supplement = z.object({
  NoiDungBoSung: word,
  NgayBoSung: word,
  NgayHenTraMoi: word,
});

export const syncItem = z.object({
  MaHoSo: word,
  MaTTHC: word,
  TenTTHC: word,
  ChuHoSo: word,
  MaDoiTuong: word,
  SoDienThoai: word,
  NgayTiepNhan: word,
  NgayHenTra: word,
  TrangThaiHoSo: word,
  NgayTra: word,
  NgayKetThucXuLy: word,
  HinhThuc: word,
  DonViXuLy: word,
  GhiChu: word,
  DanhSachHoSoBoSung: z.array(supplement).nullish(),
});

export const progressItem = z.object({
  MaHoSo: word,
  ChucDanh: word,
  ThoiDiemXuLy: word,
  PhongBanXuLy: word,
  NoiDungXuLy: word,
  TrangThai: word,
});

type Cells = Partial<Record<Column, string>>;

/** While papers are asked for, the remark is what is asked; each request may move the due date. */
export function cellsOfSync(item: z.output<typeof syncItem>): Cells {
  const asked = (item.DanhSachHoSoBoSung ?? []).toSorted((one, other) =>
    (one.NgayBoSung ?? "").localeCompare(other.NgayBoSung ?? ""),
  );
  const moved = asked.findLast(({ NgayHenTraMoi }) => NgayHenTraMoi?.trim())?.NgayHenTraMoi;
  const wanted = awaits.has(item.TrangThaiHoSo ?? "") ? asked.at(-1)?.NoiDungBoSung : undefined;
  return told({
    code: item.MaHoSo,
    procedureCode: item.MaTTHC,
    procedureName: item.TenTTHC,
    applicant: item.ChuHoSo,
    idNumber: item.MaDoiTuong,
    phone: item.SoDienThoai,
    receivedOn: item.NgayTiepNhan,
    dueOn: moved ?? item.NgayHenTra,
    state: item.TrangThaiHoSo,
    finishedOn: item.NgayTra?.trim() ? item.NgayTra : (item.NgayKetThucXuLy ?? item.NgayTra),
    isByPost: item.HinhThuc,
    office: item.DonViXuLy,
    remark: wanted?.trim() ? wanted : item.GhiChu,
  });
}

/**
 * What was done in a step is told only where it is the reason of a halt or an end: elsewhere it is
 * a note within the house. NgayKetThucTheoQuyDinh is passed over: it ends the step, not the dossier.
 */
export function cellsOfProgress(item: z.output<typeof progressItem>): Cells {
  return told({
    code: item.MaHoSo,
    state: item.TrangThai,
    updatedAt: item.ThoiDiemXuLy,
    department: item.PhongBanXuLy?.trim() ? item.PhongBanXuLy : item.ChucDanh,
    remark: reasons.has(item.TrangThai ?? "") ? item.NoiDungXuLy : "",
  });
}

const awaits: ReadonlySet<string> = new Set(["5", "6"]);
const reasons: ReadonlySet<string> = new Set(["3", "5", "6", "7", "8"]);

function told(cells: { [column in Column]?: string | undefined }): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== undefined));
}
