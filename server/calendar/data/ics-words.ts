/** Words, without tone marks, by which a calendar file speaks of a day. */
export const icsWords = {
  /** In CATEGORIES or the summary: a day worked in exchange for one off. */
  worked: ["lam bu", "di lam bu", "ngay lam viec", "lam viec bu", "working day", "workday"],
  /** In CATEGORIES or the description: a day to remember that nobody has off. */
  remembered: ["observance", "ngay ky niem", "su kien"],
} as const;

/** Names of time zones that have Việt Nam's time. */
export const vietnamZones: readonly string[] = [
  "Asia/Ho_Chi_Minh",
  "Asia/Saigon",
  "Asia/Bangkok",
  "SE Asia Standard Time",
  "Etc/GMT-7",
];
