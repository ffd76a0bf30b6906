import type { Api } from "grammy";

/** What Telegram shows when a citizen types "/". */
export const commands = [
  { command: "menu", description: "Danh mục việc có thể hỗ trợ" },
  { command: "hoi", description: "Hỏi về thủ tục" },
  { command: "tracuu", description: "Tra cứu hồ sơ" },
  { command: "phananh", description: "Gửi phản ánh" },
  { command: "kiennghi", description: "Gửi kiến nghị, hiến kế" },
  { command: "phieu", description: "Xem phiếu đã gửi" },
  { command: "gapcanbo", description: "Gặp cán bộ" },
  { command: "huy", description: "Dừng việc đang làm" },
  { command: "xoadulieu", description: "Xóa dữ liệu của anh/chị" },
  { command: "help", description: "Hướng dẫn sử dụng" },
] as const;

/** What Telegram shows in the staff's group. */
export const staffCommands = [
  { command: "viec", description: "Phiếu đang mở của tôi" },
  { command: "han", description: "Phiếu trễ và sắp đến hạn" },
  { command: "ghichu", description: "Ghi chú nội bộ vào phiếu của chủ đề" },
  { command: "giup", description: "Cách làm việc trong nhóm" },
] as const;

/** Best effort, as for the citizens' commands. */
export async function publishStaffCommands(api: Api, chat: string): Promise<void> {
  const scope = { type: "chat", chat_id: chat } as const;
  await api.setMyCommands(staffCommands, { scope }).catch(() => {});
}

/** Best effort: the bot works without its command list. False: Telegram did not take it. */
export async function publishCommands(api: Api, signal?: AbortSignal): Promise<boolean> {
  try {
    const scope = { type: "all_private_chats" } as const;
    await api.setMyCommands(commands, { scope }, signal as Parameters<Api["getMe"]>[0]);
    return true;
  } catch {
    return false;
  }
}
