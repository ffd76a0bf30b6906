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
    ..."bị đe dọa|bị dọa đánh|bị trấn lột".split("|"),
  ],
  [
    ..."phòng chống bạo lực|phòng ngừa bạo lực|phòng chống xâm hại|phòng ngừa xâm hại".split("|"),
    ..."phòng chống bắt nạt|quy định về bạo lực|phòng chống đuối nước".split("|"),
    ..."bị đánh giá|bị đánh trượt|bị đánh rớt|bị đánh dấu|bị đánh thuế|đánh con dấu".split("|"),
    ..."mệt muốn chết|nóng muốn chết|chờ muốn chết|bực muốn chết|lâu muốn chết".split("|"),
    ..."xâm hại quyền lợi|bạo lực ngôn từ của cán bộ".split("|"),
  ],
);
