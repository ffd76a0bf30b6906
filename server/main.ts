import { existsSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../knowledge/index.ts";
import { type RunningApp, startApp } from "./compose.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { demoCodesToTry, demoDigits } from "./demo/demo-dossiers.ts";
import { demoStaff } from "./demo/demo-staff.ts";
import { readEnvFile } from "./config/read-env-file.ts";
import { DirectoryInUse } from "./embedded/directory-lock.ts";
import { openLog } from "./log.ts";

/** Reads the environment, starts everything, and stops it gracefully at SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const startedAt = performance.now();
  const config = loadConfig(readEnvFile(process.env));
  for (const hint of config.hints) console.warn(`Note: ${hint}`);
  const log = openLog(config.logLevel);
  const onStep = (step: string): void => console.log(`  ${step}`);
  console.log("Dân Hỏi đang khởi động…");
  const app = await startApp(config, { root: packageRoot(), log, onStep });
  console.log(banner(config, app, performance.now() - startedAt));
  stopOnSignal(app);
}

/** What a newcomer needs to see; the link is secret, so it is not in the log. */
function banner(config: Config, app: RunningApp, ms: number): string {
  const at = config.publicUrl?.origin ?? app.url;
  return [
    "",
    `Dân Hỏi đã sẵn sàng sau ${(ms / 1000).toFixed(1)} giây.`,
    `  Trò chuyện:     ${at}/`,
    `  Bàn làm việc:   ${at}/console`,
    ...(app.firstLink ? [`  Quản trị viên:  ${at}${app.firstLink}  (dùng một lần)`] : []),
    ...demoWords(app.demoPassword),
    ...(config.isDemo ? demoHints : []),
    "",
  ].join("\n");
}

/** Told at every start: the codes are no secret. */
const demoHints = [
  `  Hồ sơ mẫu:      ${demoCodesToTry.join(", ")}  (4 số cuối điện thoại: ${demoDigits})`,
  "  Chế độ dùng thử: có dữ liệu mẫu. Đặt DEMO=off để làm việc thật.",
];

/** Told once: the password is kept nowhere in the clear. */
function demoWords(password: string | undefined): string[] {
  if (password === undefined) return [];
  const logins = demoStaff.map(({ login }) => login).join(", ");
  return [`  Tài khoản mẫu:  ${logins}`, `  Mật khẩu chung: ${password}  (chỉ hiện lần này)`];
}

function stopOnSignal(app: RunningApp): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1); // a second signal: at once
    isStopping = true;
    console.log("Đang dừng: làm nốt việc dở…");
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** The folder with package.json, whether this runs from dist or by tsx. */
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
  return folder;
}

try {
  await main();
} catch (error) {
  const isClear =
    error instanceof ConfigError ||
    error instanceof ContentError ||
    error instanceof DirectoryInUse;
  console.error(isClear ? error.message : error);
  process.exit(1);
}
