/** What stands around every page. */
export const layout: Readonly<Record<string, string>> = {
  "Đến nội dung chính": "Skip to the main content",
  "Đăng xuất": "Sign out",
  "Lỗi: {}": "Error: {}",
};
