/** Pictures and files of citizens, and the jobs that see to them. */
export const attachments: Readonly<Record<string, string>> = {
  "Ảnh, tệp của người dân": "The citizen's pictures and files",
  "Tệp cơ quan đã gửi người dân": "Files that the office sent to the citizen",
  "Phiếu niêm phong không gửi tệp qua kênh chat.":
    "Files of a sealed ticket do not go through a chat.",
  "Tệp gửi kèm": "Files to send along",
  "Tối đa {} tệp PDF, Word, JPG hoặc PNG, mỗi tệp không quá {}.":
    "At most {} files, PDF, Word, JPG or PNG, each of at most {}.",
  "Đính kèm": "Attach",
  "Gỡ tệp": "Take off",
  "Phiếu niêm phong không gửi tệp qua kênh chat. Xin gỡ tệp và trao cho người dân bằng cách khác.":
    "Files of a sealed ticket do not go through a chat. Please take the file off and hand it over in another way.",
  "Tệp gửi kèm đã thay đổi ở nơi khác. Xin xem lại danh sách tệp rồi gửi.":
    "The files to send along were changed elsewhere. Please look at the list and send again.",
  "Xin chọn tệp trước khi đính kèm.": "Please choose a file before attaching it.",
  "Chỉ gửi kèm được tối đa 3 tệp trong một câu trả lời.": "At most 3 files can go with one answer.",
  "Tệp lớn quá nên chưa đính kèm được.": "The file is too big, so it was not attached.",
  "Tệp rỗng nên chưa đính kèm được.": "The file is empty, so it was not attached.",
  "Chỉ gửi được tệp PDF, Word không có macro, JPG và PNG.":
    "Only PDF, Word without macros, JPG and PNG can be sent.",
  "Ảnh HEIC chưa gửi được. Xin lưu thành JPG rồi chọn lại.":
    "HEIC pictures can't be sent. Please save it as JPG and choose it again.",
  "Ảnh có quá nhiều điểm. Xin thu nhỏ rồi chọn lại.":
    "The picture has too many pixels. Please make it smaller and choose it again.",
  "Tệp bị hỏng nên chưa đính kèm được.": "The file is damaged, so it was not attached.",
  "Đã đính kèm tệp vào bản nháp. Người dân chưa nhận được gì.":
    "The files are attached to the draft. The citizen has received nothing yet.",
  "Đã gỡ tệp khỏi bản nháp.": "The file was taken off the draft.",
  "Đính kèm tệp vào bản nháp": "Files attached to the draft",
  "Gỡ tệp khỏi bản nháp": "File taken off the draft",
  "Tệp đã gỡ cùng bản nháp không lấy lại được: nếu cần, xin chọn lại.":
    "Files that went with the draft can't be had back: if you need them, please choose them again.",
  "Đang lấy về": "Being fetched",
  "Tệp đã được xóa theo yêu cầu của người dân.": "The file was deleted at the citizen's wish.",
  "Không nhận: lớn quá": "Not taken: too big",
  "Không nhận: tệp rỗng": "Not taken: the file is empty",
  "Không nhận: loại tệp không được phép": "Not taken: this type of file is not allowed",
  "Không nhận: ảnh HEIC chưa xóa được nơi chụp":
    "Not taken: the place cannot be taken out of a HEIC picture",
  "Không nhận: ảnh quá nhiều điểm": "Not taken: too many pixels",
  "Không nhận: tệp hỏng": "Not taken: the file is damaged",
  "Không lấy được từ kênh": "The channel no longer has it",
  "Mở ảnh hoặc tệp của phiếu": "Opened a picture or file of a ticket",
  "Lấy ảnh, tệp người dân gửi": "Fetch the pictures and files that citizens sent",
  "Xoá ảnh, tệp đã bỏ": "Delete dropped pictures and files",
  "Dọn tệp không còn phiếu": "Clear away files without a ticket",
};
