import type { Answer, ConsoleClient } from "./console-client.ts";

/**
 * A page that plays the golden questions, once they are played: each reading waits for some
 * seconds by itself, and a busy machine takes several.
 */
export async function whenChecked(client: ConsoleClient, path: string): Promise<Answer> {
  for (let tries = 0; tries < 80; tries += 1) {
    const page = await client.get(path);
    if (!page.text.includes("Đang chạy các câu kiểm tra")) return page;
  }
  throw new Error("the golden questions were not played in time");
}
