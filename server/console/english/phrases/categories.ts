/** What tickets are about, and why they are declined. */
export const categories: Readonly<Record<string, string>> = {
  "Thái độ, nhũng nhiễu": "Conduct, harassment",
  "Các khoản thu, chi": "Fees and spending",
  "Hồ sơ, thủ tục": "Dossiers, procedures",
  "Tuyển sinh, chuyển trường": "Admission, transfer",
  "Dạy và học": "Teaching and learning",
  "Trường lớp, vệ sinh, nước uống": "Buildings, toilets, water",
  "Bán trú, an toàn của học sinh": "Boarding, safety of pupils",
  "Hiến kế, việc khác": "Ideas, other matters",
  "Thái độ, ứng xử của cán bộ, nhà giáo": "Conduct of officers and teachers",
  "Nhũng nhiễu, gây phiền hà": "Harassment, needless trouble",
  "Lạm thu, các khoản thu": "Overcharging, fees",
  "Công khai thu chi": "Openness on income and spending",
  "Hồ sơ giải quyết chậm": "Slow dossier",
  "Quy định, thủ tục": "Rules, procedures",
  "Thiên vị học sinh học thêm": "Favouring pupils of own extra classes",
  "Kỹ năng dạy của giáo viên": "Teaching skill",
  "Thông tin cho phụ huynh": "Information for parents",
  "Sĩ số lớp học": "Class size",
  "Học ca ba": "Third shift",
  "Phòng học kiên cố": "Solid classrooms",
  "Nhà vệ sinh sạch": "Clean toilets",
  "Nước uống sạch": "Clean drinking water",
  "Cơ sở vật chất khác": "Other facilities",
  "Bán trú, bữa ăn": "Boarding, meals",
  "An toàn, bạo lực học đường": "Safety, violence at school",
  "Hiến kế, giải pháp": "Ideas, solutions",
  "Việc khác": "Other matters",
  "Thiếu tên, địa chỉ, điện thoại hoặc cách liên hệ":
    "Name, address, phone or means of contact missing",
  "Phản ánh, kiến nghị chính thức cần có tên, địa chỉ và số điện thoại hoặc cách liên hệ của người gửi. Nội dung anh/chị gửi vẫn được đọc như một thông tin.":
    "A formal complaint or recommendation needs the sender's name, address and phone or means of contact. What you sent is still read as information.",
  "Điểm d khoản 1 Điều 9 Nghị định 20/2008/NĐ-CP":
    "Decree 20/2008/NĐ-CP, Article 9, clause 1, point d",
  "Không phải vướng mắc hoặc đề xuất về quy định, thủ tục, phục vụ":
    "No obstacle or proposal about rules, procedures or service",
  "Nội dung này không phải là vướng mắc cụ thể trong thực hiện quy định, cũng không phải đề xuất về quy định, nên không thuộc phạm vi phản ánh, kiến nghị.":
    "This is neither a concrete obstacle in applying a rule nor a proposal about a rule, so it is outside of complaints and recommendations.",
  "Điều 5 Nghị định 20/2008/NĐ-CP": "Decree 20/2008/NĐ-CP, Article 5",
  "Nội dung không rõ hoặc không viết bằng tiếng Việt": "Unclear, or not in Vietnamese",
  "Phản ánh, kiến nghị cần viết bằng tiếng Việt và có nội dung rõ ràng. Xin anh/chị gửi phiếu mới, nêu rõ việc gì, ở đâu, khi nào.":
    "Complaints and recommendations must be in Vietnamese and clear. Please send a new ticket that says what, where and when.",
  "Điều 6 và Điều 7 Nghị định 20/2008/NĐ-CP": "Decree 20/2008/NĐ-CP, Articles 6 and 7",
  "Là khiếu nại hoặc tố cáo": "Is a formal complaint (khiếu nại) or denunciation (tố cáo)",
  "Nội dung này là khiếu nại hoặc tố cáo, không phải phản ánh, kiến nghị. Muốn được giải quyết, anh/chị gửi đơn có chữ ký hoặc đến trình bày trực tiếp tại cơ quan có thẩm quyền.":
    "This is a formal complaint (khiếu nại) or denunciation (tố cáo). To have it settled, send a signed letter or come in person to the competent body.",
  "Điều 1 Nghị định 20/2008/NĐ-CP": "Decree 20/2008/NĐ-CP, Article 1",
  "Đã được trả lời, không có tình tiết mới": "Answered before, nothing new",
  "Việc này đã được trả lời và phiếu không nêu thêm tình tiết mới.":
    "This has been answered, and the ticket adds nothing new.",
  "Điều 4 Nghị định 154/2026/NĐ-CP": "Decree 154/2026/NĐ-CP, Article 4",
  "Đã có bản án, quyết định của toà án": "Judged or decided by a court",
  "Việc này đã có bản án hoặc quyết định của toà án.": "A court has judged or decided on this.",
  "Cơ quan khác đang giải quyết": "Another body is dealing with it",
  "Việc này đang được một cơ quan khác giải quyết.": "Another body is dealing with this.",
  "Lý do khác (ghi rõ căn cứ ở dưới)": "Another reason (state the ground below)",
  "Căn cứ: {}.": "Ground: {}.",
};
