/** The files of the one-stop system. */
export const dossiers: Readonly<Record<string, string>> = {
  "Tra cứu hồ sơ": "Dossiers",
  "Hồ sơ trễ hạn": "Late dossiers",
  "Cần gọi báo tin": "Calls to make",
  "Nhập hồ sơ": "Import dossiers",
  "Khóa kết nối": "Access keys",
};
