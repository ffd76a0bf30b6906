import { answerParent } from "../fork-fake.ts";
import { startFakeZalo } from "./fake-zalo.ts";
import type { Hello } from "./fork-fake-zalo.ts";
import type { FakeZaloOptions } from "./options.ts";

// The fake Zalo as a process of its own, driven by its parent (fork-fake-zalo.ts).

const options = JSON.parse(process.argv[2] ?? "{}") as FakeZaloOptions;
const fake = await startFakeZalo(options);
const { origin, apiRoot, oauthRoot, businessRoot, botApiRoot } = fake;
answerParent(fake, {
  origin,
  apiRoot,
  oauthRoot,
  businessRoot,
  botApiRoot,
  environment: fake.environment(),
  botEnvironment: fake.bot.environment(),
} satisfies Hello);
