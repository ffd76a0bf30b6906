/** The named reason of a failure in plain words; a name nobody translated is shown as it is. */
export function failureWords(failure: string | null): string {
  if (failure === null) return "Không rõ lý do";
  return words[failure] ?? failure;
}

const words: Record<string, string> = {
  unreachable: "Người dân đã chặn hoặc rời cuộc trò chuyện",
  blocked: "Người dân đã chặn trợ lý",
  cut_off: "Máy dừng khi đang gửi, thư có thể đã tới",
  timeout: "Kênh không trả lời kịp, thư có thể đã tới",
};
