/** What may be wrong in the forms of working time. */
export const calendarFaults: Readonly<Record<string, string>> = {
  "Giờ làm chưa đọc được; xin viết như 07:30–11:30, 13:30–17:00.":
    "The hours could not be read; please write them like 07:30–11:30, 13:30–17:00.",
  "Ngày này đã có trong danh sách; xin sửa ngày đó.":
    "This day is in the list already; please change it there.",
  "Xin ghi căn cứ: số và ngày của quyết định.":
    "Please give the grounds: number and date of the decision.",
  "Đồng nghiệp vừa công bố một phiên bản khác. Xin xem lại rồi công bố.":
    "A colleague has just published another version. Please look again, then publish.",
  "Cơ quan luôn phải có một lịch làm việc.": "The office always needs a calendar.",
  "Tệp trống. Xin chọn tệp khác.": "The file is empty. Please choose another.",
  "Tệp không ở dạng chữ UTF-8. Xin lưu lại tệp dưới dạng UTF-8 rồi chọn lại.":
    "The file is not in UTF-8. Please save it as UTF-8 and choose it again.",
  "Tệp này không phải tệp lịch iCalendar (.ics).": "This is no iCalendar file (.ics).",
  "Tệp lịch bị hỏng hoặc bị cắt mất một phần, nên không đọc được.":
    "The calendar file is broken or cut off and could not be read.",
  "Tệp lịch không có sự kiện nào.": "The calendar file has no events.",
  "Tệp có quá 2000 sự kiện. Xin chọn tệp chỉ có lịch nghỉ.":
    "The file has more than 2000 events. Please choose one with holidays only.",
  "Xin chọn ít nhất một ngày để nhập.": "Please choose at least one day.",
  "Xin chọn ngày nhận.": "Please choose the day of receipt.",
  "Xin ghi giờ như 16:45.": "Please write the time like 16:45.",
  "Xin ghi thời hạn là một số nguyên từ 1 đến 1000.":
    "Please give the limit as a whole number from 1 to 1000.",
  "Ngày không có trên lịch; xin viết như 2026-11-24.":
    "There is no such day; please write it like 2026-11-24.",
  "Giờ không đúng; xin viết như 07:30, muộn nhất 24:00.":
    "The time is wrong; please write it like 07:30, 24:00 at the latest.",
  "Một ngày có nhiều nhất 8 buổi.": "A day has at most 8 periods.",
  "Giờ kết thúc của một buổi phải sau giờ bắt đầu.": "A period must end after it begins.",
  "Các buổi trong ngày phải theo thứ tự và không chồng lên nhau.":
    "The periods of a day must be in order and must not overlap.",
  "Xin chọn loại ngày.": "Please choose the kind of day.",
  "Xin ghi tên ngày.": "Please name the day.",
  "Tên ngày dài quá 120 chữ.": "The name is longer than 120 letters.",
  "Xin chọn mức chắc chắn.": "Please choose how certain it is.",
  "Ngày làm việc phải có ít nhất một buổi.": "A worked day needs at least one period.",
  "Chỉ ngày làm việc mới có giờ làm riêng.": "Only a worked day has hours of its own.",
  "Trong tuần phải có ít nhất một ngày làm việc.": "A week needs at least one working day.",
  "Quá 2000 ngày đặc biệt.": "More than 2000 special days.",
  "Ngày cuối của lịch phải sau ngày đầu.": "The calendar must end after it begins.",
  "Ngày {} được ghi hai lần.": "{} is given twice.",
};
