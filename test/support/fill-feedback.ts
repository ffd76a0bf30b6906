import type { Turn } from "../../bot/dialogue/turn.ts";
import type { PaperTalk } from "./paper-talk.ts";

export const story = "Sân trường bị ngập mỗi khi mưa, học sinh không có lối vào lớp.";

/** The complaint form up to the question for pictures and files. */
export async function fillUntilFiles(talk: PaperTalk): Promise<Turn> {
  await talk.say("/phananh");
  await talk.say(story);
  await talk.tap("Cơ sở vật chất");
  await talk.say("Trường Tiểu học Mẫu, xã Mẫu");
  return talk.tap("Bỏ qua");
}

/** The complaint form up to the question whether name, address and phone go along. */
export async function fillUntilContact(talk: PaperTalk): Promise<void> {
  await fillUntilFiles(talk);
  await talk.tap("Bỏ qua");
}

/** The complaint form up to review, as a formal one. */
export async function fillAll(talk: PaperTalk): Promise<void> {
  await fillUntilContact(talk);
  await talk.tap("Có, gửi kèm");
  await talk.say("Trần Thị Mẫu");
  await talk.say("Thôn Mẫu, xã Mẫu");
  await talk.say("+84 912.345.678");
}
