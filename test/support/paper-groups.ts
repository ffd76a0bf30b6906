import type { CategoryGroup } from "../../bot/desk.ts";

/** What a ticket may be about at a paper desk. */
export const paperGroups: readonly CategoryGroup[] = [
  {
    id: "thu_chi",
    label: "Các khoản thu, chi",
    categories: [
      { id: "lam_thu", label: "Lạm thu, các khoản thu" },
      { id: "cong_khai_thu_chi", label: "Công khai thu chi" },
    ],
  },
  {
    id: "co_so",
    label: "Trường lớp, vệ sinh",
    categories: [
      { id: "nha_ve_sinh", label: "Nhà vệ sinh sạch" },
      { id: "co_so_vat_chat", label: "Cơ sở vật chất" },
    ],
  },
  { id: "khac", label: "Việc khác", categories: [{ id: "khac", label: "Việc khác" }] },
];
