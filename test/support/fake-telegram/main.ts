import { type FakeTelegramOptions, startFakeTelegram } from "./fake-telegram.ts";
import type { Call, Answer } from "./fork-fake-telegram.ts";

// The fake Telegram as a process of its own, driven by its parent (fork-fake-telegram.ts).

const options = JSON.parse(process.argv[2] ?? "{}") as FakeTelegramOptions;
const fake = await startFakeTelegram(options);
const methods = fake as unknown as Record<string, (...given: unknown[]) => unknown>;

process.on("message", (call: Call) => {
  void answer(call).then((said) => process.send?.(said));
});
process.on("disconnect", () => process.exit(0));
process.send?.({ apiRoot: fake.apiRoot, token: fake.token });

async function answer({ id, name, given }: Call): Promise<Answer> {
  try {
    return { id, value: await methods[name]?.(...given) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
