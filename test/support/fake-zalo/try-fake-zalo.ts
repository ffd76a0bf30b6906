import { parseArgs } from "node:util";
import { type FakeZalo, startFakeZalo } from "./fake-zalo.ts";
import { pageService } from "./page-service.ts";
import type { Template } from "./template-rules.ts";

// `npm run fake:zalo`: the fake Zalo to chat with by hand, for who has no Official Account.
// --port 4000, --host 127.0.0.1 (0.0.0.0: a phone in the same network may open the page),
// --server http://127.0.0.1:3000, where the application runs.

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4000" },
    host: { type: "string", default: "127.0.0.1" },
    server: { type: "string", default: "http://127.0.0.1:3000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(
    "npm run fake:zalo -- [--port 4000] [--host 127.0.0.1] [--server http://127.0.0.1:3000]\n\n" +
      "Zalo giả để nhắn thử bằng tay. --server: nơi máy chủ Dân Hỏi đang chạy.",
  );
  process.exit(0);
}

/** Templates by the names of what they tell, as the application's settings may name them. */
const templates: readonly Template[] = [
  {
    id: "312345",
    parameters: { code: 30, subject: 100 },
    words: "Câu hỏi {{code}} về {{subject}} đã có trả lời.",
  },
  {
    id: "312346",
    parameters: { code: 30, state: 50, office: 60, date: 20 },
    words: "Hồ sơ {{code}}: {{state}}. Nơi giải quyết: {{office}}. Ngày: {{date}}.",
  },
];

const fake = await startFakeZalo(
  {
    port: Number(values.port),
    host: values.host,
    // Retries and the bot's long poll take their real time.
    secondMs: 1000,
    buttons: "accepted",
    templates,
  },
  (zalo) => ({ "/": pageService(zalo, environmentOf(zalo)) }),
);

console.log(
  `Zalo giả đang chạy. Mở trang này để nhắn thử:\n\n  ${fake.origin}/\n\n` +
    `Đặt vào .env của máy chủ, khởi động lại, rồi bấm kết nối ở mục Kênh:\n\n` +
    `${environmentOf(fake)}\n`,
);
await keepSubscribed(fake, `${values.server}/webhooks/zalo`);

function environmentOf(zalo: FakeZalo): string {
  const lines = {
    PUBLIC_URL: values.server,
    ...zalo.environment(),
    ...zalo.bot.environment(),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n");
}

/** Saves the webhook as soon as the server answers, and again after five failed retries. */
async function keepSubscribed(zalo: FakeZalo, url: string): Promise<void> {
  for (;;) {
    if (zalo.webhookUrl() === undefined || zalo.isUnsubscribed()) {
      await zalo.webhookTo(zalo.webhookUrl() ?? url).catch(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}
