import type { TicketDraft } from "../../bot/desk.ts";

export type DemoTicket = {
  draft: TicketDraft;
  /** Before the moment of loading. */
  openedHoursAgo: number;
  /** What has been done since. */
  progress?: "accept" | { answer: string };
};

/** Believable and made up; no school, person or number exists. */
export const demoTickets: readonly DemoTicket[] = [
  {
    openedHoursAgo: 3,
    draft: {
      kind: "phan_anh",
      category: "lam_thu",
      what: "Lớp của con tôi thu quỹ lớp 500.000 đồng một học kỳ nhưng không nói chi vào việc gì. Xin hỏi khoản này có đúng quy định không?",
      where: "Trường Tiểu học Ví Dụ",
      when: "Đầu tháng này",
    },
  },
  {
    openedHoursAgo: 30,
    draft: {
      kind: "kien_nghi",
      category: "nha_ve_sinh",
      what: "Nhà vệ sinh tầng 2 hay hết nước vào giờ ra chơi, các cháu phải nhịn. Kính đề nghị nhà trường sửa máy bơm.",
      where: "Trường THCS Minh Họa",
      name: "Trần Thị Ví Dụ",
      address: "12 đường Minh Họa",
      phone: "0900 000 001",
    },
    progress: "accept",
  },
  {
    openedHoursAgo: 24 * 20,
    draft: {
      kind: "phan_anh",
      category: "ho_so_cham",
      what: "Tôi nộp hồ sơ xin cấp bản sao bằng tốt nghiệp đã quá ngày hẹn mà chưa thấy báo.",
      name: "Lê Văn Mẫu",
      address: "3 phố Ví Dụ",
      phone: "0900 000 002",
    },
  },
  {
    openedHoursAgo: 24 * 6,
    draft: {
      kind: "cau_hoi",
      category: "tuyen_sinh",
      what: "Cháu đang học lớp 8 ở tỉnh khác, chuyển về đây giữa học kỳ có được không?",
    },
    progress: {
      answer:
        "Dạ, học sinh được chuyển trường khi kết thúc học kỳ I hoặc trong hè; trường hợp đặc biệt thì hiệu trưởng trường nơi đến xem xét. Anh/chị mang học bạ và đơn đến trường nơi đến ạ.",
    },
  },
  {
    openedHoursAgo: 50,
    draft: {
      kind: "khen",
      category: "thai_do",
      what: "Cán bộ tiếp nhận ở quầy một cửa hướng dẫn rất tận tình, tôi xin cảm ơn.",
    },
  },
  {
    openedHoursAgo: 26,
    draft: {
      kind: "phan_anh",
      category: "thai_do",
      what: "Nhân viên văn phòng nói to tiếng với phụ huynh khi tôi hỏi về giấy xác nhận.",
      where: "Trường Tiểu học Ví Dụ",
    },
  },
];
