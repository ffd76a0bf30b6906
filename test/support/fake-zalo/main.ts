import { startFakeZalo } from "./fake-zalo.ts";
import type { Answer, Call, Hello } from "./fork-fake-zalo.ts";
import type { FakeZaloOptions } from "./options.ts";

// The fake Zalo as a process of its own, driven by its parent (fork-fake-zalo.ts).

const options = JSON.parse(process.argv[2] ?? "{}") as FakeZaloOptions;
const fake = await startFakeZalo(options);
const methods = fake as unknown as Record<string, (...given: unknown[]) => unknown>;
const { origin, apiRoot, oauthRoot, businessRoot, botApiRoot } = fake;
const environment = fake.environment();
const botEnvironment = fake.bot.environment();

process.on("message", (call: Call) => {
  void answer(call).then((said) => process.send?.(said));
});
process.on("disconnect", () => process.exit(0));
process.send?.({
  origin,
  apiRoot,
  oauthRoot,
  businessRoot,
  botApiRoot,
  environment,
  botEnvironment,
} satisfies Hello);

async function answer({ id, name, given }: Call): Promise<Answer> {
  try {
    return { id, value: await methods[name]?.(...given) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
