import { expect, test } from "vitest";
import { ticketAnsweredLetter } from "../../bot/texts/letters.ts";
import { openPaperDesk, putTicket } from "../support/paper-desk.ts";
import { startTalk } from "../support/paper-talk.ts";

test("the buttons below an answer add words and close the ticket", async () => {
  const desk = openPaperDesk();
  const code = putTicket(desk, { status: "answered" });
  const at = new Date("2026-11-24T03:00:00Z");
  const letter = ticketAnsweredLetter({ code, answer: "Đã sửa sân.", title: "Phòng Mẫu", at });
  expect(letter.text).toContain("Đã sửa sân.");
  const [reply, close] = letter.choices ?? [];
  const talk = startTalk(desk);
  expect((await talk.press(reply?.id ?? "")).outcome).toBe("ticket_step");
  expect((await talk.press(close?.id ?? "")).outcome).toBe("ticket_closed");
});
