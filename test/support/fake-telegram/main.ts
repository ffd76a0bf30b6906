import { answerParent } from "../fork-fake.ts";
import { type FakeTelegramOptions, startFakeTelegram } from "./fake-telegram.ts";

// The fake Telegram as a process of its own, driven by its parent (fork-fake-telegram.ts).

const options = JSON.parse(process.argv[2] ?? "{}") as FakeTelegramOptions;
const fake = await startFakeTelegram(options);
answerParent(fake, { apiRoot: fake.apiRoot, token: fake.token });
