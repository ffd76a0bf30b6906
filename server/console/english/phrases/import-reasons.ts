/** Why a row of an import is refused, and why a file can't be read. */
export const importReasons: Readonly<Record<string, string>> = {
  "thiếu mã hồ sơ": "no dossier code",
  "mã hồ sơ không hợp lệ": "the dossier code is not valid",
  "thiếu trạng thái": "no state",
  "không hiểu trạng thái": "the state is not understood",
  "ngày tiếp nhận không đúng dạng ngày/tháng/năm":
    "the date of receipt is not written day/month/year",
  "ngày hẹn trả không đúng dạng ngày/tháng/năm":
    "the appointment date is not written day/month/year",
  "ngày trả không đúng dạng ngày/tháng/năm": "the date of return is not written day/month/year",
  "hạn bổ sung không đúng dạng ngày/tháng/năm":
    "the date by which papers are due is not written day/month/year",
  "ngày cập nhật không đúng dạng ngày/tháng/năm":
    "the date of the update is not written day/month/year",
  "ngày cập nhật ở tương lai": "the date of the update is in the future",
  "thiếu tên thủ tục": "no name of the procedure",
  "thiếu đơn vị xử lý": "no office in charge",
  "chưa có hồ sơ này trong hệ thống": "the dossier is not known here",
  "trùng mã hồ sơ với một dòng khác": "same dossier code as another row",
  "trùng mã hồ sơ với dòng {}": "same dossier code as row {}",
  "dòng có dấu ngoặc kép sai": "quotation marks are wrong in the row",
  "dòng có công thức: xin dán lại dạng giá trị":
    "the row has a formula: please paste its value instead",
  "mục không đúng dạng": "the item is not of the right form",
  "một trường không đúng dạng": "a field is not of the right form",
  "trường {} không đúng dạng": "the field {} is not of the right form",
  "tệp không còn trên máy chủ": "the file is no longer on the server",
  "tập tin JSON lớn hơn 50 MB: xin chia nhỏ":
    "the JSON file is larger than 50 MB: please divide it",
  "tập tin JSON không phải DongBoHoSoMC hay CapNhatTienDoHoSoMC (cần có service và data)":
    "the JSON file is neither DongBoHoSoMC nor CapNhatTienDoHoSoMC (service and data are needed)",
  "tập tin JSON bị hỏng hoặc bị cắt ngang": "the JSON file is damaged or cut off",
  "tập tin bị hỏng hoặc bị cắt ngang": "the file is damaged or cut off",
  "tập tin có chỗ không phải chữ {}, có thể đã hỏng: xin xuất lại":
    "a part of the file is not {} text, it may be damaged: please export it again",
  "tập tin bị hỏng hoặc không phải XLSX, CSV hay JSON":
    "the file is damaged, or is neither XLSX nor CSV nor JSON",
  "tập tin XLSX có phần khai báo lạ nên không được nhận: xin xuất lại":
    "the XLSX file has strange declarations and is not taken: please export it again",
  "bảng tính có dòng quá dài: xin xuất lại":
    "a row of the sheet is too long: please export it again",
  "bảng tính bị hỏng hoặc bị cắt ngang: xin xuất lại":
    "the sheet is damaged or cut off: please export it again",
  "không thấy dòng tiêu đề có cột mã hồ sơ và cột trạng thái":
    "there is no row of headings with a dossier's code and its state",
  "không trang tính nào có dòng tiêu đề: {}": "no sheet has a row of headings: {}",
  "tập tin có hơn 500.000 dòng: xin chia nhỏ rồi nhập từng phần":
    "the file has more than 500,000 rows: please divide it and import the parts",
  "bảng tính có chỗ không đúng chuẩn: xin xuất lại":
    "a part of the sheet is not as it should be: please export it again",
  "bảng tính có quá nhiều cột: xin xuất lại":
    "the sheet has too many columns: please export it again",
  "chữ trong bảng tính quá dài: xin chia nhỏ rồi nhập từng phần":
    "the sheet holds too much text: please divide it and import the parts",
  "bảng chữ trong tập tin XLSX bị hỏng hoặc quá lớn: xin xuất lại":
    "the XLSX file's table of texts is damaged or too large: please export it again",
  "tập tin giải nén ra quá lớn: xin chia nhỏ rồi nhập từng phần":
    "the file is too large once unpacked: please divide it and import the parts",
  "tập tin XLSX bị hỏng hoặc tải chưa xong: xin xuất lại":
    "the XLSX file is damaged or was not uploaded to its end: please export it again",
  "tập tin có mật khẩu: xin bỏ mật khẩu rồi nhập lại":
    "the file has a password: please take it off and import again",
  "tập tin có macro nên không được nhận: xin lưu lại dạng .xlsx thường":
    "the file has macros and is not taken: please save it as an ordinary .xlsx",
  "tập tin lớn hơn 50 MB: xin chia nhỏ rồi nhập từng phần":
    "the file is larger than 50 MB: please divide it and import the parts",
  "tập tin Excel đời cũ (.xls) hoặc có mật khẩu: xin lưu lại dạng .xlsx không mật khẩu":
    "an old Excel file (.xls) or one with a password: please save it as .xlsx without a password",
};
