import { vocabulary } from "../vocabulary.ts";

/**
 * Words that signal danger to a child, or to the speaker. Rather once too often than once too
 * little: the price of a false alarm is a message with telephone numbers.
 */
export const emergencyWords = vocabulary(
  [
    // Beaten, tortured, locked in.
    "bạo lực|=bạo hành|bị bạo hành|bạo hành trẻ|bạo hành học sinh|đánh hội đồng|bị đánh|bị bạn đánh",
    "bị cô đánh|bị thầy đánh|bị cô giáo đánh|bị thầy giáo đánh|bị nhóm bạn đánh|đánh con|đánh cháu",
    "đánh bé|đánh em|đánh trẻ|đánh học sinh|đánh hai mẹ con|đánh mẹ con|=đánh vợ|=chồng đánh|bị chồng đánh",
    "=bố đánh|bị bố đánh|=cha đánh|bị cha đánh|=dượng đánh|cha dượng đánh|bố dượng đánh|mẹ kế đánh|bị dượng đánh|rượt đánh|đuổi đánh|chặn đánh|tát học sinh|=tát con|tát cháu|tát bé",
    "=bị tát|bị tát vào|đánh đập|hành hung|hành hạ|bị hành hạ|đánh bầm|bầm tím|bầm dập|chảy máu",
    "bị nhốt|nhốt cháu|nhốt bé|nhốt con|nhốt học sinh|bị khóa trong|bị khóa trái|khóa trái cửa nhốt",
    "bị bỏ quên trên xe|bỏ quên cháu|=bị trói|bị trói tay|bị xích|bị bỏ đói|=bỏ đói|bị dìm|=bắt quỳ",
    // Threatened, with a weapon.
    "đe dọa giết|dọa giết|đòi giết|đòi chém|=đòi đánh|bị đe dọa|đe dọa con|đe dọa cháu|hăm dọa",
    "bị dọa đánh|dọa đánh|bị trấn lột|trấn lột|bắt nạt|bị chặn đường|chặn đường đánh|=cầm dao|=mang dao",
    "đang cầm dao|cầm dao rượt|cầm dao đuổi|cầm dao dọa|cầm dao chém|cầm dao đe|cầm dao xông|vác dao",
    "mang dao vào|mang dao đến|đâm nhau|đánh nhau chảy máu|quay clip đánh",
    // Approached, abused.
    "xâm hại|=dâm ô|bị dâm ô|hành vi dâm ô|hiếp dâm|cưỡng hiếp|bị hiếp|=giao cấu|sàm sỡ",
    "quấy rối tình dục|bị quấy rối|lạm dụng tình dục|bị lạm dụng|=sờ mó|sờ soạng|sờ ngực|=sờ đùi",
    "sờ vùng kín|đụng chạm vùng kín|đụng chạm cơ thể|bị quay lén|bị ép quan hệ|ép quan hệ|gạ tình",
    "gạ quan hệ|gạ gẫm|=gạ chat|gạ gửi ảnh|đòi ảnh nóng|gửi ảnh nóng|tung ảnh nóng|tung clip nóng",
    "ảnh khỏa thân|bắt cởi đồ|bắt cởi quần|nhắn tin gạ",
    // Taken away.
    "bắt cóc|bị bắt cóc|kéo lên xe|bắt lên xe|bế đi mất|con đi lạc|bé đi lạc|cháu đi lạc|bị lạc mất",
    "lạc mất con|lạc mất cháu|lạc mất bé",
    // Wants to die, harms oneself.
    "muốn tự tử|định tự tử|đòi tự tử|nghĩ đến tự tử|tự sát|=tự vẫn|nhảy lầu|nhảy cầu|nhảy sông",
    "rạch tay|cắt tay|muốn chết|đòi chết|không muốn sống|không thiết sống|=chán sống|chán sống quá",
    "chết quách|chết cho xong|chết đi cho rồi|kết liễu|=tự hại|muốn tự hại|tự làm đau|thắt cổ|=treo cổ",
    "uống thuốc sâu|uống thuốc ngủ|uống thuốc trừ sâu|uống thuốc tự tử|từ giã cuộc đời",
    // In distress now.
    "cứu em với|cứu tôi với|cứu con tôi|cứu cháu|cứu bé|=cứu với|kêu cứu|ngất xỉu|bất tỉnh|co giật",
    "ngộ độc|đang chảy máu|đang đuối nước|=đang cháy",
  ],
  [
    "phòng chống bạo lực|phòng ngừa bạo lực|phòng chống xâm hại|phòng ngừa xâm hại|nạn nhân bạo lực",
    "phòng chống bắt nạt|quy định về bạo lực|phòng chống đuối nước|bạo lực ngôn từ của cán bộ",
    "bị đánh giá|bị đánh trượt|bị đánh rớt|bị đánh dấu|bị đánh thuế|bị đánh số|đánh con dấu",
    "mệt muốn chết|nóng muốn chết|chờ muốn chết|bực muốn chết|lâu muốn chết|xâm hại quyền lợi",
    "phòng ngộ độc|phòng chống ngộ độc|bị quấy rối điện thoại|hành hạ dân",
  ],
);

/** Danger now, or a story of long ago that ends in papers: see `aftermathWords`. */
export const lossWords = vocabulary(
  [
    "mất tích|bị đâm|bị chém|=đuối nước|bị đuối nước|=bị giam|=tự tử|con tự tử|em tự tử|bạn tự tử",
    "học sinh tự tử",
  ],
  [
    "cứu người đuối nước|tuyên bố mất tích|tuyên bố một người mất tích|tìm người mất tích|thủ tục mất tích|tuyên mất tích",
    "xe bị đâm|tàu bị đâm|xe bị chém|tạm giam|trại giam|tàu mất tích|tàu cá mất tích|tàu sông mất tích",
  ],
);

/** What follows a death or an accident of the past, and what is asked for then. */
export const aftermathWords = vocabulary([
  "khai tử|chứng tử|báo tử|mai táng|tử tuất|tiền tuất|thừa kế|di sản|để lại|tuyên bố|tuyên mất tích",
  "xóa tên|xóa sổ|xóa đăng ký|trợ cấp|chế độ|bảo hiểm|bồi thường|thủ tục|khai sinh|lương hưu|mất sức",
  "thương tật|thương binh|liệt sĩ|bằng khen|dân phòng|đi tuần|bắt cướp|bắt trộm|trở về|giờ đã về",
  "giám hộ|làm giấy|nhận con nuôi|đăng ký lại|cấp lại|sau bão|luật sư",
]);

/** A child is meant. */
export const childWords = vocabulary([
  "con gái|con trai|con tôi|con em|con mình|con tui|con bé|cháu|bé|đứa nhỏ|học sinh|em gái|em trai|trẻ em",
]);

/** Led away by strangers. */
export const lureWords = vocabulary([
  "=bị dụ|bị dụ dỗ|bị người ta dụ|bị người lạ dụ|bị kẻ lạ dụ|dụ dỗ|=dụ đi|dụ chở đi|dụ lên xe|bị rủ đi mất",
  "người lạ chở|người lạ đón|người lạ dẫn|người lạ rủ|bị chở đi|bị dẫn đi|bị bế đi|bị đưa đi mất",
]);

/** Gone, and since when: both together. */
export const goneWords = vocabulary([
  "không liên lạc được|mất liên lạc|chưa về|chưa thấy về|không thấy về|không về|không thấy đâu|mất tích",
  "bỏ nhà đi|bỏ đi đâu|biến mất|chưa về nhà|tìm không thấy|tìm không ra|gọi không được|đi đâu không biết",
]);
export const sinceWords = vocabulary([
  "từ trưa|từ sáng|từ chiều|từ tối|từ hôm qua|từ đêm qua|từ tối qua|đêm qua|tối qua|hôm qua|từ hôm kia",
  "tới giờ|đến giờ|giờ này|khuya rồi|tối rồi|mấy ngày nay|mấy hôm nay|hai ngày nay|ba ngày nay",
]);
