import { vocabulary } from "../vocabulary.ts";

/** What is a command where nothing else is said, also amid a form: not every channel has buttons. */
export const menuAloneWords = vocabulary(["menu|về menu|mở menu|xem menu|quay lại menu"]);

export const eraseAloneWords = vocabulary([
  "xóa dữ liệu|xóa dữ liệu của tôi|xóa dữ liệu của em|xóa dữ liệu cá nhân|xóa hết dữ liệu",
]);
