import { vocabulary } from "../vocabulary.ts";

/**
 * Words that signal danger to a child. Rather once too often than once too little: the price of a
 * false alarm is a message with telephone numbers.
 */
export const emergencyWords = vocabulary(
  [
    ..."xâm hại|bạo lực|=bạo hành|bị bạo hành|bạo hành trẻ|bạo hành học sinh".split("|"),
    ..."đánh hội đồng|bị đánh|bị bạn đánh|bị cô đánh|bị thầy đánh|bị cô giáo đánh".split("|"),
    ..."bị thầy giáo đánh|bị nhóm bạn đánh|đánh con|đánh cháu|đánh bé|đánh em".split("|"),
    ..."đánh trẻ|đánh học sinh|tát học sinh|tát con|tát cháu|tát bé|=bị tát|bị tát vào|đánh đập".split(
      "|",
    ),
    ..."bầm tím|bầm dập|chảy máu|ngất xỉu|ngộ độc|bị nhốt|bị bắt cóc|bắt cóc".split("|"),
    ..."mất tích|=tự tử|muốn tự tử|định tự tử|đòi tự tử|nghĩ đến tự tử|tự sát".split("|"),
    ..."con tự tử|em tự tử|bạn tự tử|học sinh tự tử|nhảy lầu|rạch tay|cắt tay".split("|"),
    ..."muốn chết|không muốn sống|=dâm ô|bị dâm ô|hành vi dâm ô|hiếp dâm|cưỡng hiếp|=giao cấu|sàm sỡ".split(
      "|",
    ),
    ..."quấy rối tình dục|lạm dụng tình dục|bị lạm dụng|=sờ mó|bị quay lén".split("|"),
    ..."đe dọa giết|dọa giết|đòi giết|bị đâm|bị chém|=cầm dao|=mang dao|bắt nạt".split("|"),
    ..."bị đe dọa|bị dọa đánh|bị trấn lột|hăm dọa|bị chặn đường|chặn đường đánh|đòi chém".split(
      "|",
    ),
    ..."bị lạc mất|con đi lạc|bé đi lạc|cháu đi lạc|bị dụ dỗ|bị người ta dụ|dụ chở đi|bỏ nhà đi".split(
      "|",
    ),
    ..."hành hung|bị hành hạ|bỏ đói|bị xích|bị giam|bị dìm|đuối nước|bất tỉnh|co giật".split("|"),
    ..."uống thuốc sâu|uống thuốc ngủ|uống thuốc trừ sâu|nhảy cầu|nhảy sông|tự hại|tự làm đau".split(
      "|",
    ),
    ..."không thiết sống|chán sống|chết quách|chết cho xong|kết liễu|bị ép quan hệ|đụng chạm cơ thể".split(
      "|",
    ),
    ..."sờ soạng|tung clip nóng|tung ảnh nóng|quay clip đánh|đánh nhau chảy máu|đâm nhau".split(
      "|",
    ),
  ],
  [
    ..."phòng chống bạo lực|phòng ngừa bạo lực|phòng chống xâm hại|phòng ngừa xâm hại".split("|"),
    ..."phòng chống bắt nạt|quy định về bạo lực|phòng chống đuối nước".split("|"),
    ..."bị đánh giá|bị đánh trượt|bị đánh rớt|bị đánh dấu|bị đánh thuế|đánh con dấu".split("|"),
    ..."mệt muốn chết|nóng muốn chết|chờ muốn chết|bực muốn chết|lâu muốn chết".split("|"),
    ..."tuyên bố mất tích|tuyên bố một người mất tích|tìm người mất tích|thủ tục mất tích".split(
      "|",
    ),
    ..."xe bị đâm|xe bị chém|phòng chống đuối nước|phòng ngộ độc|phòng chống ngộ độc".split("|"),
    ..."hỗ trợ nạn nhân bạo lực|chăm sóc nạn nhân bạo lực|cấm tiếp xúc|tạm giam|trại giam".split(
      "|",
    ),
    ..."xâm hại quyền lợi|bạo lực ngôn từ của cán bộ".split("|"),
  ],
);
