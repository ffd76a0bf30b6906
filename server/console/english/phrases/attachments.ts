/** Pictures and files of citizens, and the jobs that see to them. */
export const attachments: Readonly<Record<string, string>> = {
  "Ảnh, tệp của người dân": "The citizen's pictures and files",
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
