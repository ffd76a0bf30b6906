import { words } from "./chat-words.js";

const zone = "Asia/Ho_Chi_Minh";
const time = new Intl.DateTimeFormat("vi-VN", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
});
const day = new Intl.DateTimeFormat("vi-VN", {
  timeZone: zone,
  weekday: "long",
  day: "numeric",
  month: "numeric",
  year: "numeric",
});

/** Such as "14:05". */
export function timeOf(at) {
  return time.format(new Date(at));
}

/** "Hôm nay", or such as "Thứ Hai, 23/11/2026". */
export function dayOf(at) {
  const shown = day.format(new Date(at));
  return shown === day.format(new Date()) ? words.today : shown;
}
