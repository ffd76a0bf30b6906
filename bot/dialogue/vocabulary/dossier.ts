import { vocabulary } from "../vocabulary.ts";

/** Those that are followed, where nothing else is said. */
export const myDossiersWords = vocabulary([
  "hồ sơ của tôi|hồ sơ của em|hồ sơ của mình|hồ sơ đang theo dõi|hồ sơ tôi theo dõi",
  "hồ sơ em theo dõi|các hồ sơ của tôi|xem hồ sơ của tôi|danh sách hồ sơ của tôi",
]);

/** No more news of one's own file, where nothing else is said but perhaps its code. */
export const unfollowWords = vocabulary([
  "bỏ theo dõi|ngừng theo dõi|thôi theo dõi|hủy theo dõi|dừng theo dõi|không theo dõi nữa",
  "ngừng báo tin|dừng báo tin|thôi báo tin|bỏ báo tin|hủy báo tin|tắt báo tin|đừng báo tin nữa",
  "bỏ theo dõi hồ sơ|ngừng theo dõi hồ sơ|hủy theo dõi hồ sơ|ngừng báo tin hồ sơ|ngừng báo tin về hồ sơ",
]);

/** The state of one's own file is asked for in so many words. */
export const dossierWords = vocabulary(
  [
    "tra cứu hồ sơ|tra cứu hs|=tra hồ sơ|tra giúp hồ sơ|tra mã hồ sơ|hồ sơ đến đâu|hồ sơ tới đâu",
    "tình trạng hồ sơ|trạng thái hồ sơ|tiến độ hồ sơ|tiến độ giải quyết|kiểm tra tiến độ|xem tiến độ",
    "hồ sơ trễ hẹn|hồ sơ trễ|hồ sơ bị trễ|trễ hẹn trả|quá hẹn trả|quá ngày hẹn|giấy hẹn ghi|hồ sơ nộp hôm",
    "hs nộp hôm|hồ sơ xong chưa|hồ sơ được duyệt chưa|duyệt hồ sơ chưa|hồ sơ có kết quả chưa",
    "hồ sơ tới bước nào|hồ sơ đến bước nào|hồ sơ giải quyết tới|hồ sơ giải quyết đến|hồ sơ đi tới đâu",
  ],
  [
    "báo cáo hồ sơ trễ hẹn|mất giấy hẹn|thống kê hồ sơ trễ hẹn|danh sách hồ sơ trễ hẹn",
    "tra cứu hồ sơ lưu trữ|khai thác hồ sơ|trả hồ sơ|kiểm tra hồ sơ hải quan",
  ],
);
