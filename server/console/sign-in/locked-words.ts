import { formatDateTime } from "../parts/format-time.ts";

/** For a login that is locked by wrong tries. */
export function lockedWords(until: Date): string {
  return `Đã nhập sai quá nhiều lần. Xin thử lại sau ${formatDateTime(until)}.`;
}
