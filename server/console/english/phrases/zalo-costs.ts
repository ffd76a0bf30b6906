/** What paid letters on Zalo cost. */
export const zaloCosts: Readonly<Record<string, string>> = {
  "Chi phí tin Zalo": "Costs on Zalo",
  "Cả tháng": "The whole month",
  "Đã chi trong tháng": "Spent in the month",
  "Chưa rõ thư có tới hay không": "Unclear whether the letter arrived",
  "Mức của một ngày hiện nay": "Limit of a day as of now",
  "Mức của một ngày hiện nay (đồng)": "Limit of a day as of now (đồng)",
  "Xem chi phí theo ngày": "Costs by day",
  "# đồng": "# đồng",
  "Tháng này không có tin nào tốn tiền.": "No letter cost anything in this month.",
  "Tính theo giá đã khai trong cấu hình; số tiền thật do Zalo tính. Thư chưa rõ có tới hay không vẫn được tính vào mức của ngày.":
    "Counted by the prices in the configuration; Zalo counts the real money. Letters of which it is unclear whether they arrived count against the day's limit.",
  "Chi phí theo ngày và cách gửi": "Costs by day and way",
  "Cách gửi": "Way",
  "Số thư": "Letters",
  "Số tiền (đồng)": "Amount (đồng)",
  "Chưa rõ (thư)": "Unclear (letters)",
  "Chưa rõ (đồng)": "Unclear (đồng)",
  "Tin tư vấn sau 48 giờ": "Consultation after 48 hours",
  "Tin mẫu theo mã người dùng": "Template by user id",
  "Tin mẫu theo số điện thoại": "Template by phone number",
};
