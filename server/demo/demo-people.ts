/** Senders who do not exist, with numbers that are given to nobody. */
export const demoPeople: readonly { name: string; address: string; phone: string }[] = [
  { name: "Trần Thị Ví Dụ", address: "12 đường Minh Họa, phường Làm Mẫu", phone: "0900000001" },
  { name: "Lê Văn Mẫu", address: "3 ngõ Ví Dụ, phường Làm Mẫu", phone: "0900000002" },
  { name: "Nguyễn Thị Minh Họa", address: "Thôn 2, xã Ví Dụ", phone: "0900000003" },
  { name: "Phạm Văn Thử", address: "Thôn 5, xã Ví Dụ", phone: "0900000004" },
  { name: "Hoàng Thị Làm Mẫu", address: "45 đường Ví Dụ, phường Làm Mẫu", phone: "0900000005" },
  { name: "Vũ Văn Giả Định", address: "Thôn 1, xã Ví Dụ", phone: "0900000006" },
  { name: "Đặng Thị Thử", address: "7 ngách Minh Họa, phường Làm Mẫu", phone: "0900000007" },
  { name: "Bùi Văn Ví Dụ", address: "Thôn 8, xã Ví Dụ", phone: "0900000008" },
];
