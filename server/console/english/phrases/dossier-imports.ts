/** Where dossiers come in from the one-stop software. */
export const dossierImports: Readonly<Record<string, string>> = {
  "Nhập hồ sơ": "Import dossiers",
  "Một lần nhập hồ sơ": "An import of dossiers",
  "Các lần nhập": "Imports",
  "Các lần nhập hồ sơ, mới nhất trước": "Imports of dossiers, newest first",
  "Các trang": "Pages",
  "Mới hơn": "Newer",
  "Chưa có lần nhập nào. Xin xuất danh sách hồ sơ từ phần mềm một cửa rồi tải tệp lên ở trên.":
    "Nothing was imported yet. Please export the list of dossiers from the one-stop software and upload the file above.",
  "Lần lấy hồ sơ tự động gần nhất: {}, không có lỗi.":
    "Dossiers were last fetched automatically at {}, without a fault.",
  "Lần lấy hồ sơ tự động gần nhất ({}) không thành công.":
    "The last automatic fetching of dossiers ({}) did not succeed.",
  "Đang tải tệp lên.": "The file is being uploaded.",
  "Đang tải tệp lên": "Uploading the file",
  "Đã tải tệp lên, đang mở trang kiểm tra.":
    "The file has been uploaded; the page of its check is being opened.",
  "Tệp lớn hơn 50 MB. Xin xuất ít hồ sơ hơn vào một tệp, rồi thử lại.":
    "The file is larger than 50 MB. Please export fewer dossiers to one file and try again.",
  "Mỗi lần chỉ nhận một tệp. Xin thả từng tệp một.":
    "Only one file is taken at a time. Please drop them one by one.",
  "Mất kết nối khi đang tải tệp lên. Xin thử lại.":
    "The connection was lost during the upload. Please try again.",
  "Tệp xuất từ phần mềm một cửa": "File exported from the one-stop software",
  "XLSX, CSV hoặc JSON của trục liên thông, tối đa 50 MB. Kéo tệp thả vào khung này hoặc bấm để chọn tệp.":
    "XLSX, CSV or the JSON of the national exchange, 50 MB at most. Drop a file into this frame or press to choose one.",
  "Số liệu đúng lúc": "True as of",
  "Tệp được xuất lúc nào. Để trống là ngay bây giờ.":
    "When the file was exported. Empty means just now.",
  "Đơn vị xử lý của dòng không ghi đơn vị": "Office of rows that name none",
  "Để trống nếu dòng nào cũng có.": "Leave empty if every row has one.",
  "Cách hiểu các cột được nhớ riêng cho từng nguồn.":
    "What the columns mean is remembered for each source.",
  "Hoặc nguồn mới": "Or a new source",
  "Đặt tên cho một phần mềm chưa có ở trên.": "Name a software that is not in the list.",
  "Mặc định": "Default",
  "Tải lên và kiểm tra": "Upload and check",
  "Chưa có gì thay đổi cho tới khi anh/chị xem kết quả và bấm nhập.":
    "Nothing changes until you have seen the result and press import.",
  "Xin chọn một tệp có nội dung.": "Please choose a file with something in it.",
  "Xin ghi lại ngày và giờ.": "Please give the date and time again.",
  "Số liệu không thể đúng ở một lúc chưa tới.":
    "Figures can't be true as of a time that is yet to come.",
  "Tải lên ở trang này": "Uploaded on this page",
  "Lệnh trên máy chủ": "Command on the server",
  "Phần mềm khác gửi tới": "Sent by other software",
  "Thư mục theo dõi": "Watched folder",
  "Lấy tự động theo lịch": "Fetched on schedule",
  "Chờ kiểm tra": "Waits for its check",
  "Đang kiểm tra": "Being checked",
  "Chờ xác nhận": "Waits for your word",
  "Đang nhập": "Running",
  "Đã nhập": "Imported",
  "Không nhập được": "Failed",
  "Gặp lỗi": "Broke off",
  "Thử lại": "Try again",
  "Chương trình gặp lỗi nhiều lần liên tiếp với tệp này nên đã dừng. Xin bấm Thử lại; nếu vẫn lỗi, xin báo người quản trị máy chủ xem nhật ký.":
    "The program failed at this file several times in a row and has stopped. Please try again; if it fails once more, please ask the server's administrator to look into the log.",
  "Đã bỏ": "Dropped",
  "Đang hoàn tác": "Being undone",
  "Đã hoàn tác": "Undone",
  "Tệp đang chờ được kiểm tra. Chưa có gì thay đổi.":
    "The file waits for its check. Nothing has changed.",
  "Đang kiểm tra tệp. Chưa có gì thay đổi.": "The file is being checked. Nothing has changed.",
  "Đã kiểm tra xong: không dòng nào nhập được. Xin xem lý do bên dưới, sửa tệp hoặc cách hiểu các cột, hoặc bỏ tệp này.":
    "Checked: no row can be imported. Please look at the reasons below, mend the file or the reading of its columns, or drop it.",
  "Đã kiểm tra xong. Chưa có gì thay đổi: xin xem lại rồi nhập hoặc bỏ.":
    "The check is over. Nothing has changed: please look, then import or drop the file.",
  "Đang nhập hồ sơ. Anh/chị có thể rời trang này, việc nhập vẫn tiếp tục.":
    "The dossiers are being imported. You may leave this page, the import goes on.",
  "Đã nhập xong.": "The import is over.",
  "Không nhập được tệp này.": "This file could not be imported.",
  "Tệp này đã được bỏ. Không có gì thay đổi.": "This file was dropped. Nothing has changed.",
  "Đang hoàn tác lần nhập này.": "This import is being undone.",
  "Lần nhập này đã được hoàn tác.": "This import has been undone.",
  "Đã bỏ tệp. Không có hồ sơ nào thay đổi.": "The file has been dropped. No dossier has changed.",
  "Đã lưu cách hiểu các cột. Tệp đang được kiểm tra lại.":
    "The meaning of the columns has been saved. The file is being checked again.",
  Tệp: "File",
  "Cách nhập": "Way",
  "Hoàn tác": "Undo",
  "Hoàn tác lần nhập lúc {}": "Undo the import of {}",
  "Hoàn tác lần nhập lúc {}?": "Undo the import of {}?",
  "Hoàn tác lần nhập này": "Undo this import",
  "Hoàn tác lần nhập": "Undo an import",
  "{} mới, {} thay đổi": "{} new, {} changed",
  "{} dòng bị từ chối": "{} rows refused",
  "Đúng tệp này đã được nhập lúc {}.": "This very file was imported at {}.",
  "Chưa đọc được hết tệp: {}.": "The file could not be read to its end: {}.",
  "Anh/chị có thể nhập phần đã đọc được, hoặc bỏ tệp này, xuất lại từ phần mềm một cửa rồi tải lên lần nữa.":
    "You may import the part that could be read, or drop this file, export it again and upload it once more.",
  "Xin kiểm tra tệp, xuất lại từ phần mềm một cửa rồi tải lên lần nữa.":
    "Please look at the file, export it again from the one-stop software and upload it once more.",
  "Nếu đúng là tệp hồ sơ, xin cho biết ở dưới mỗi cột là gì. Nếu không, xin bỏ tệp này.":
    "If this is a file of dossiers, please say below what each column is. If not, please drop it.",
  Nhập: "Import",
  "Nhập phần đọc được": "Import what could be read",
  "Về tệp này": "About this file",
  "Nhận lúc": "Received at",
  "Người nhập": "Imported by",
  "Cỡ tệp": "Size",
  "Xong lúc": "Finished at",
  "Hoàn tác xong lúc": "Undone at",
  "Nếu nhập tệp này": "If this file is imported",
  "Lần nhập này": "This import",
  "Hồ sơ mới": "New dossiers",
  "Hồ sơ thay đổi": "Changed dossiers",
  "Hồ sơ không đổi": "Unchanged dossiers",
  "Tin cũ hơn tin đã có, bỏ qua": "Older news than is known, passed over",
  "Dòng bị từ chối": "Refused rows",
  "Hoàn tác: {} hồ sơ trở về như trước, {} hồ sơ mới được xoá.":
    "Undone: {} dossiers are as they were before, {} new dossiers were deleted.",
  "{} hồ sơ được giữ nguyên vì đã có tin mới hơn sau lần nhập này.":
    "{} dossiers were left alone, for there is newer news of them.",
  "Các dòng bị từ chối": "Refused rows",
  "Xin sửa những dòng này trong phần mềm một cửa rồi xuất và nhập lại: dòng đã nhập không bị nhập hai lần.":
    "Please correct these rows in the one-stop software, export and import again: no row is imported twice.",
  "Có {} dòng bị từ chối; chỉ {} dòng đầu được giữ lại lý do.":
    "{} rows were refused; only of the first {} the reasons are kept.",
  "Xem từng dòng": "See each row",
  "Tải danh sách (CSV)": "Download the list (CSV)",
  "Tiến độ": "Progress",
  "Đã xong {} dòng.": "{} rows done.",
  "Đã xong {} trên {} dòng.": "{} of {} rows done.",
  "Mỗi giây {} dòng.": "{} rows a second.",
  "Nhập trong": "Took",
  "# giây": "# s",
  "# phút # giây": "# min # s",
  "Xem tiến độ mới nhất": "See the latest progress",
  "Các cột của tệp được hiểu là gì": "What the columns of the file are taken for",
  "Nếu một cột bị hiểu sai, xin chọn lại rồi lưu. Các tệp sau của nguồn này được hiểu như vậy, và tệp này được kiểm tra lại.":
    "If a column is taken for the wrong thing, please choose again and save. Later files of this source are read so, and this file is checked again.",
  "Lưu cho nguồn này và kiểm tra lại": "Save for this source and check again",
  "Không dùng": "Not used",
  "Xin chọn cột mã hồ sơ và cột trạng thái.":
    "Please choose the column of the code and that of the state.",
  "Tệp này không còn chờ kiểm tra nên không đổi được nữa.":
    "This file does not wait for its check any more and can't be changed.",
  "Tình trạng của lần nhập này vừa thay đổi. Xin xem lại ở dưới.":
    "The state of this import has just changed. Please look below.",
  "Chỉ hoàn tác được lần nhập đã xong.": "Only an import that is over can be undone.",
  "Lần nhập này không thay đổi gì nên không có gì để hoàn tác.":
    "This import changed nothing, so there is nothing to undo.",
  "Chỉ hoàn tác được lần nhập mới nhất. Xin hoàn tác lần nhập sau trước.":
    "Only the newest import can be undone. Please undo the later one first.",
  "Một lần nhập khác đang chạy. Xin chờ nó xong rồi hoàn tác.":
    "Another import is running. Please wait for its end, then undo.",
  "Lần nhập này đã lâu, số liệu trước đó không còn được giữ.":
    "This import is long past; what was before is no longer kept.",
  "{} hồ sơ mới sẽ bị xoá và {} hồ sơ trở về như trước khi nhập. Hồ sơ nào đã có tin mới hơn thì được giữ nguyên.":
    "{} new dossiers will be deleted and {} dossiers become what they were before. Whatever has newer news is left alone.",
  "Tin báo đã gửi cho người dân thì không thu lại được; tin chưa gửi của lần nhập này sẽ không gửi nữa.":
    "Notices that were sent to citizens can't be taken back; those of this import that were not sent yet won't be.",
  "Mã hồ sơ": "Dossier code",
  "Đơn vị xử lý": "Office in charge",
  "Người nộp": "Applicant",
  "Ngày tiếp nhận": "Received on",
  "Ngày hẹn trả": "Appointment",
  "Ngày trả kết quả": "Returned on",
  "Ngày cập nhật": "Updated on",
  "Số giấy tờ tùy thân": "Identity number",
  "Hạn bổ sung": "Papers due by",
  "Hình thức trả kết quả": "Way of handing over",
  "Phòng ban xử lý": "Department in charge",
};
