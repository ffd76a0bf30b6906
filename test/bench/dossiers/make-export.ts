import { workbook } from "../../dossiers/read/make-workbook.ts";

const headings = [
  ...["STT", "Mã hồ sơ", "Mã TTHC", "Tên thủ tục", "Trạng thái", "Đơn vị xử lý", "Chủ hồ sơ"],
  ...["Số điện thoại", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày cập nhật", "Ghi chú"],
];
const family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"];
const middle = ["Văn", "Thị", "Minh", "Ngọc", "Đức", "Thu", "Quang", "Hồng", "Anh", "Gia"];
const given = ["Mẫu", "Thử", "Giả", "Ví", "Dụ", "Bình", "An", "Hoa", "Lan", "Sơn", "Hà", "Long"];
const states = ["Đang xử lý", "Được tiếp nhận", "Đã xử lý xong", "Đã trả kết quả"];

/** Rows as an export has them, made up: the same each time, each with its own code, name and dates. */
export function exportRows(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, n) => {
    const day = `${1 + (n % 28)}`.padStart(2, "0");
    const minute = `${n % 60}`.padStart(2, "0");
    const state = states[n % states.length] ?? "";
    return [
      String(n + 1),
      `000.00.${10 + (n % 80)}.H99-2610${day}-${`${n}`.padStart(6, "0")}`,
      `1.${100_000 + (n % 150)}`,
      `Thủ tục mẫu số ${n % 150} về giáo dục và đào tạo`,
      state,
      `Ủy ban nhân dân xã Mẫu ${n % 120}`,
      `${family[n % 10]} ${middle[(n * 7) % 10]} ${given[(n * 5) % 12]}`,
      `09${`${(n * 7919) % 100_000_000}`.padStart(8, "0")}`,
      `${day}/10/2026 08:${minute}`,
      `${day}/11/2026 17:00`,
      `20/11/2026 09:${minute}`,
      n % 9 === 0 ? `Bổ sung giấy tờ số ${n}` : "",
    ];
  });
  return [headings, ...rows];
}

export function exportWorkbook(count: number): Uint8Array {
  return workbook([exportRows(count)]);
}

export function exportCsv(count: number): string {
  return exportRows(count)
    .map((cells) => cells.join(";"))
    .join("\n");
}
