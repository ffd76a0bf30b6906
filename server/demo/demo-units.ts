import type { UnitKind } from "../units/unit.ts";

export type DemoUnit = {
  key: string;
  name: string;
  kind: UnitKind;
  /** Key of the unit above; absent: the top. */
  under?: string;
  aliases?: readonly { name: string; kind: "short" | "former" | "merged" | "abolished" }[];
};

/** A small province that does not exist. The first is the top of the tree. */
export const demoUnits: readonly DemoUnit[] = [
  {
    key: "so",
    name: "Sở Giáo dục và Đào tạo Minh Họa",
    kind: "department",
    aliases: [
      { name: "Sở GDĐT", kind: "short" },
      { name: "Sở Giáo dục", kind: "short" },
    ],
  },
  {
    key: "xa-vi-du",
    name: "UBND xã Ví Dụ",
    kind: "commune",
    under: "so",
    aliases: [
      { name: "Phòng GDĐT huyện Ví Dụ", kind: "abolished" },
      { name: "xã Ví Dụ Đông", kind: "merged" },
    ],
  },
  {
    key: "phuong-mau",
    name: "UBND phường Làm Mẫu",
    kind: "commune",
    under: "so",
    aliases: [{ name: "Phòng GDĐT thành phố Minh Họa", kind: "abolished" }],
  },
  { key: "mn-hoa-mau", name: "Trường Mầm non Hoa Mẫu", kind: "school", under: "phuong-mau" },
  {
    key: "th-vi-du",
    name: "Trường Tiểu học Ví Dụ",
    kind: "school",
    under: "xa-vi-du",
    aliases: [{ name: "TH Ví Dụ 1", kind: "former" }],
  },
  { key: "th-minh-hoa", name: "Trường Tiểu học Minh Họa", kind: "school", under: "phuong-mau" },
  { key: "thcs-minh-hoa", name: "Trường THCS Minh Họa", kind: "school", under: "phuong-mau" },
  { key: "thcs-vi-du", name: "Trường THCS Ví Dụ", kind: "school", under: "xa-vi-du" },
  { key: "thpt-vi-du", name: "Trường THPT Ví Dụ", kind: "school", under: "so" },
  { key: "thpt-lam-mau", name: "Trường THPT Làm Mẫu", kind: "school", under: "so" },
];
