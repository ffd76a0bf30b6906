/** The tree of units. */
export const units: Readonly<Record<string, string>> = {
  "Bỏ tên {}": "Remove the name {}",
  "Tên tắt, tên cũ, hoặc tên của đơn vị đã giải thể, đã nhập vào.":
    "A short or former name, or that of a body that was abolished or merged into it.",
  Là: "Is",
  "Sáp nhập vào đơn vị khác": "Merge into another unit",
  "Nhập vào": "Merge into",
  "Tên, đơn vị trực thuộc, nhân viên và phiếu đang xử lý chuyển theo. Không hoàn tác được.":
    "Names, units below, staff and running tickets move along. This can't be undone.",
  "Sáp nhập": "Merge units",
  "Đóng đơn vị": "Close the unit",
  "Chỉ đóng được khi không còn đơn vị trực thuộc, nhân viên và phiếu đang xử lý. Người dân gọi tên đơn vị này sẽ không được nhận ra nữa.":
    "Only a unit without units below, staff and running tickets can be closed. Its name is no longer known when citizens use it.",
  "Nhập đơn vị": "Import units",
  "Nhập đơn vị từ tệp CSV": "Import units from a CSV file",
  "Tệp CSV (UTF-8)": "CSV file (UTF-8)",
  "Các cột: tên;loại;trực thuộc;tên khác. Nhiều tên khác cách nhau bằng dấu “|”. Loại là sở, xã, phường, trường hoặc phòng.":
    "Columns: name;kind;parent;aliases. Several aliases are parted by “|”. The kind is sở, xã, phường, trường or phòng.",
  "Hoặc dán nội dung": "Or paste the contents",
  "Nhập các dòng đúng": "Import the right lines",
  "Sẽ làm gì": "What will be done",
  "Đơn vị mới:": "New units:",
  "Dòng có lỗi, bỏ qua:": "Lines with faults, left out:",
  "Tất cả các dòng:": "All lines:",
  Dòng: "Line",
  "Chỉ hiện 200 dòng đầu.": "Only the first 200 lines are shown.",
  "Đã có, không đổi": "There already, unchanged",
  "Tên cũ được giữ làm tên khác, để ai dùng tên cũ vẫn được hiểu.":
    "The old name is kept as another name, so that whoever uses it is still understood.",
  "Đơn vị cấp trên": "Unit above",
  "Chỉ đơn vị cao nhất (Sở) để trống.": "Only the top unit (the department) leaves this empty.",
  "Không bắt buộc. Có thể cho người dân xem.": "Optional. May be shown to citizens.",
  "Không bắt buộc. Số của cơ quan, không phải số riêng.":
    "Optional. The office's number, not a private one.",
  Sở: "Department",
  "Xã, phường": "Commune, ward",
  Trường: "School",
  "Phòng, trung tâm": "Office, centre",
  "Tên gọi tắt": "Short name",
  "Tên cũ": "Former name",
  "Đơn vị đã nhập vào": "Body merged into it",
  "Đơn vị đã giải thể": "Abolished body",
  "Xin ghi tên đơn vị.": "Please write the unit's name.",
  "Xin chọn loại.": "Please choose a kind.",
  "Không có đơn vị cấp trên này.": "There is no such unit above.",
  "Đơn vị này cần một đơn vị cấp trên. Đơn vị đầu tiên phải là Sở.":
    "This unit needs a unit above it. The first unit must be the department.",
  "Đã có đơn vị cao nhất. Xin ghi đơn vị cấp trên.":
    "There is a top unit already. Please write the unit above.",
  "Một đơn vị không thể nằm dưới chính nó.": "A unit can't stand below itself.",
  "Dưới đơn vị cấp trên này đã có đơn vị cùng tên.": "A unit of this name stands there already.",
  "Đơn vị này đã có tên đó.": "The unit has that name already.",
  "Còn đơn vị trực thuộc. Xin chuyển hoặc sáp nhập trước.":
    "There are units below it. Please move or merge them first.",
  "Còn nhân viên của đơn vị này. Xin chuyển họ trước, hoặc sáp nhập.":
    "There are staff of this unit. Please move them first, or merge the unit.",
  "Còn phiếu đang xử lý. Xin chuyển phiếu trước, hoặc sáp nhập.":
    "There are running tickets. Please forward them first, or merge the unit.",
  "Một đơn vị không nhập vào chính nó.": "A unit can't be merged into itself.",
  "Chỉ sáp nhập hai đơn vị cùng loại.": "Only units of one kind can be merged.",
  "Không tìm thấy đơn vị này. Xin ghi đúng tên.": "Unit not found. Please write its exact name.",
  "Tệp không ở dạng UTF-8. Xin lưu lại thành “CSV UTF-8”.":
    "The file is not UTF-8. Please save it as “CSV UTF-8”.",
  "Tệp không có dòng nào.": "The file has no lines.",
  "Dòng đầu cần có các cột name;kind;parent;aliases (hoặc tên;loại;trực thuộc;tên khác).":
    "The first line needs the columns name;kind;parent;aliases (or tên;loại;trực thuộc;tên khác).",
  "Không đọc được tệp này như CSV. Xin kiểm tra dấu ngoặc kép.":
    "The file can't be read as CSV. Please check the quotation marks.",
  "Tệp có hơn 5000 dòng. Xin chia nhỏ.": "The file has more than 5000 lines. Please split it.",
  "Loại phải là sở, xã, phường, trường hoặc phòng.":
    "The kind must be sở, xã, phường, trường or phòng.",
  "Thiếu đơn vị cấp trên.": "The unit above is missing.",
  "Không tìm thấy đơn vị cấp trên.": "The unit above was not found.",
  "Có nhiều đơn vị cấp trên cùng tên.": "Several units above have this name.",
  "Dòng này đã có ở trên.": "This line stands further up already.",
  "Tên dài quá 200 ký tự.": "The name is longer than 200 characters.",
  "Đơn vị này đã đóng hoặc đã nhập vào đơn vị khác. Không sửa được nữa.":
    "This unit is closed or merged into another. It can't be changed any more.",
  "Thông tin": "Details",
  "Cấp trên": "Above",
  "Phiếu đang xử lý": "Running tickets",
  "Trực thuộc": "Units below",
  "Đơn vị trực thuộc:": "Units below:",
  "Nhập từ tệp CSV": "Import from a CSV file",
  "Tìm đơn vị": "Find a unit",
  "Tên mới, tên cũ hoặc tên tắt; có dấu hay không đều được.":
    "Present, former or short name; with or without tones.",
  "Chưa có đơn vị nào. Xin thêm Sở trước, rồi thêm xã, phường và trường, hoặc nhập cả danh sách từ tệp CSV.":
    "No units yet. Please add the department first, then communes, wards and schools, or import a whole list from a CSV file.",
  "Cây đơn vị": "Tree of units",
  "Đã đóng hoặc sáp nhập:": "Closed or merged:",
  "Không có đơn vị nào mang tên này.": "No unit has this name.",
};
