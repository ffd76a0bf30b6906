import { expect } from "vitest";
import type { Answer, ConsoleClient } from "./console-client.ts";

/** A page that plays the golden questions, once they are played: on a busy machine that takes. */
export async function whenChecked(client: ConsoleClient, path: string): Promise<Answer> {
  let page = await client.get(path);
  await expect
    .poll(async () => (page = await client.get(path)).text, { timeout: 60_000 })
    .not.toContain("Đang chạy các câu kiểm tra");
  return page;
}
