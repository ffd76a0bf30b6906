export const aspectHeadings = {
  papers: "Giấy tờ cần có",
  fee: "Phí, lệ phí",
  time: "Thời hạn giải quyết",
  place: "Nơi nộp",
  steps: "Các bước thực hiện",
  conditions: "Điều kiện",
  result: "Kết quả nhận được",
  legal_basis: "Căn cứ pháp lý",
  online: "Nộp trực tuyến",
  form: "Mẫu đơn, tờ khai",
} as const;

/** The official source is silent: nothing is made up in its place. */
export function notStated(): string {
  return "Nguồn chính thức chưa nêu nội dung này. Anh/chị vui lòng hỏi nơi tiếp nhận hồ sơ.";
}

/** A passage too long for a chat: `url` is shown below it, where there is one. */
export function restAtSource(hasUrl: boolean): string {
  return hasUrl
    ? "(Nội dung còn dài. Anh/chị vui lòng xem đầy đủ tại địa chỉ nguồn bên dưới.)"
    : "(Nội dung còn dài. Anh/chị vui lòng hỏi nơi tiếp nhận hồ sơ để biết đầy đủ.)";
}

export function needsReview(): string {
  return "Lưu ý: Thông tin này chưa được đối chiếu, anh/chị vui lòng hỏi lại nơi tiếp nhận trước khi làm hồ sơ.";
}

export function lapsed(): string {
  return "Thủ tục này hiện không còn áp dụng, nên tôi xin phép không nêu nội dung cũ. Anh/chị vui lòng hỏi cán bộ về quy định đang có hiệu lực.";
}

export function lapsedSince(day: string): string {
  return `Thủ tục này chỉ áp dụng đến ngày ${day}, hiện không còn áp dụng, nên tôi xin phép không nêu nội dung cũ. Anh/chị vui lòng hỏi cán bộ về quy định đang có hiệu lực.`;
}

export function supersededBy(name: string): string {
  return `Thủ tục thay thế: ${name}.`;
}

export function notYet(): string {
  return "Lưu ý: Quy định dưới đây chưa có hiệu lực.";
}

export function notYetUntil(day: string): string {
  return `Lưu ý: Quy định dưới đây chỉ có hiệu lực từ ngày ${day}.`;
}

export function sourceLine(title: string): string {
  return `Nguồn: ${title}`;
}

export function decisionLine(decision: string): string {
  return `Công bố theo: ${decision}`;
}

export function validFromLine(day: string): string {
  return `Hiệu lực từ ngày ${day}`;
}

export function validToLine(day: string): string {
  return `Áp dụng đến ngày ${day}`;
}

export function checkedLine(day: string): string {
  return `Dữ liệu kiểm tra ngày ${day}`;
}

export function whichProcedure(names: readonly string[]): string {
  return `Dạ, anh/chị hỏi về thủ tục nào trong các thủ tục sau ạ?\n\n${numbered(names)}`;
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, i) => `${i + 1}. ${line}`).join("\n");
}

/** One matter in several cases. */
export function whichCase(labels: readonly string[]): string {
  return `Dạ, anh/chị cần trường hợp nào sau đây ạ?\n\n${numbered(labels)}`;
}

export function whichOfCases(matter: string, labels: readonly string[]): string {
  return `Dạ, về ${matter}, anh/chị cần trường hợp nào sau đây ạ?\n\n${numbered(labels)}`;
}

/** In place of a second question back. */
export function nearestList(names: readonly string[]): string {
  return `Dạ, xin lỗi anh/chị, tôi vẫn chưa hiểu rõ nên không dám hỏi thêm. Đây là các thủ tục gần nhất, anh/chị chọn giúp tôi, hoặc để cán bộ trả lời anh/chị ạ.\n\n${numbered(names)}`;
}

/** `since` as in "01/07/2025"; `now` ends the sentence. */
export function changed(change: {
  name: string;
  since: string;
  now: string;
  law: string;
  isSure: boolean;
}): string {
  const { name, since, now, law, isSure } = change;
  return isSure
    ? `Xin lưu ý: từ ngày ${since} không còn ${name}; nay ${now} (${law}).`
    : `Xin lưu ý: theo thông tin tôi có, từ ngày ${since} không còn ${name}; nay ${now} (${law}). Anh/chị vui lòng hỏi lại nơi tiếp nhận.`;
}

export function outOfScopeHeldBy(holder: string): string {
  return `Dạ, xin lỗi anh/chị, việc này nằm ngoài các thủ tục mà tôi có dữ liệu, nên tôi không dám trả lời. Việc này thường do ${holder} giải quyết, anh/chị vui lòng hỏi nơi đó ạ.`;
}

export function outOfScope(): string {
  return "Dạ, xin lỗi anh/chị, việc này nằm ngoài các thủ tục mà tôi có dữ liệu, nên tôi không dám trả lời. Anh/chị có muốn gửi câu hỏi này cho cán bộ không ạ?";
}

export function unsure(): string {
  return "Dạ, xin lỗi anh/chị, tôi chưa tìm được câu trả lời chắc chắn nên không dám đoán. Anh/chị viết rõ hơn giúp tôi, hoặc gửi câu hỏi này cho cán bộ nhé.";
}

export function unsureButNear(): string {
  return "Dạ, xin lỗi anh/chị, tôi chưa tìm được câu trả lời chắc chắn nên không dám đoán. Anh/chị chọn thủ tục gần nhất bên dưới, viết rõ hơn giúp tôi, hoặc gửi câu hỏi này cho cán bộ nhé.";
}

export function thanksForRating(): string {
  return "Dạ, cảm ơn anh/chị đã cho biết. Anh/chị cần hỏi gì thêm cứ viết ạ.";
}

/** The procedures that came nearest stand below. */
export function whichInstead(): string {
  return "Dạ, xin lỗi anh/chị vì câu trả lời chưa đúng ý. Anh/chị chọn thủ tục mình cần bên dưới, viết lại câu hỏi, hoặc chuyển câu hỏi cho cán bộ ạ.";
}

export function sorryForAnswer(): string {
  return "Dạ, xin lỗi anh/chị vì câu trả lời chưa đúng ý. Anh/chị có muốn chuyển câu hỏi cho cán bộ trả lời không ạ?";
}
