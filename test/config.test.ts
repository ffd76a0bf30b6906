import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readEnvFile } from "../server/config/read-env-file.ts";
import { staffRoles } from "../server/config/staff-roles.ts";
import { variables } from "../server/config/variables.ts";
import { ConfigError, loadConfig } from "../server/config.ts";
import { embeddedDir } from "../server/db.ts";
import { roles } from "../server/staff/role.ts";
import { zaloEnvironment } from "./support/zalo-environment.ts";

const token = `123456789:${"A".repeat(35)}`;
const postgres = "postgresql://dan_hoi:secret@db.local:5432/dan_hoi";

describe("with an empty environment", () => {
  const config = loadConfig({});

  it("everything has a default and demo mode is on", () => {
    expect(config).toEqual({
      host: "127.0.0.1",
      port: 3000,
      database: { kind: "embedded", dir: embeddedDir("data") },
      dataDir: "data",
      isDemo: true,
      roles: ["web", "worker"],
      citizenPerMinute: 20,
      apologies: 1,
      dossierApologies: 1,
      gapNewsDays: 30,
      quietHours: { from: 21 * 60, to: 7 * 60 },
      dossierFeeds: {},
      attachmentLimits: { bytes: 10_485_760, perTicket: 5 },
      logLevel: "info",
      totpRoles: [],
      office: {
        name: "Cơ quan quản lý giáo dục",
        emergencyNumbers: [
          { number: "111", label: "Tổng đài bảo vệ trẻ em" },
          { number: "113", label: "Công an" },
          { number: "115", label: "Cấp cứu" },
        ],
        isDemo: true,
      },
      hints: [],
    });
  });

  it("an empty value counts as absent", () => {
    expect(loadConfig({ DATABASE_URL: "", PORT: " ", DEMO: "" })).toEqual(config);
  });
});

describe("the roles that must have a second factor", () => {
  it("are those of the staff", () => {
    expect(staffRoles).toEqual(roles);
  });

  it("are named one by one", () => {
    const { totpRoles } = loadConfig({ STAFF_TOTP_ROLES: " inspector, administrator " });
    expect(totpRoles.toSorted((one, other) => one.localeCompare(other))).toEqual([
      "administrator",
      "inspector",
    ]);
  });

  it("are refused when one is misspelt", () => {
    expect(problemsOf({ STAFF_TOTP_ROLES: "administrator,inspektor" })).toEqual([
      expect.stringMatching(/^STAFF_TOTP_ROLES: give some of administrator,leader/),
    ]);
  });
});

describe("demo data", () => {
  it.each([
    { DEMO: "off" },
    { DATABASE_URL: postgres },
    { TELEGRAM_BOT_TOKEN: token },
    { PUBLIC_URL: "https://hoi.example.vn" },
  ])("are not written with %o", (environment) => {
    const { isDemo, office } = loadConfig(environment);
    expect([isDemo, office.isDemo]).toEqual([false, false]);
  });

  it("may be asked for together with a bot", () => {
    expect(loadConfig({ DEMO: "on", TELEGRAM_BOT_TOKEN: token }).isDemo).toBe(true);
  });

  it("are refused for a database of one's own", () => {
    expect(problemsOf({ DEMO: "on", DATABASE_URL: postgres })).toEqual([
      expect.stringMatching(/^DEMO: .*never gets demo data/),
    ]);
  });
});

describe("Telegram", () => {
  it("is paced at one letter a second per chat, 20 a minute per group and 30 a second", () => {
    expect(loadConfig({ TELEGRAM_BOT_TOKEN: token }).telegram).toEqual({
      token,
      botId: "123456789",
      apiRoot: "https://api.telegram.org",
      perSecond: 30,
      contactMs: 1000,
      groupMs: 3000,
    });
  });

  it("is refused an address that it would never call", () => {
    for (const url of ["http://localhost:3000", "https://hoi.example.vn:3000"]) {
      expect(problemsOf({ TELEGRAM_BOT_TOKEN: token, PUBLIC_URL: url })).toEqual([
        expect.stringMatching(/^PUBLIC_URL: Telegram calls https/),
      ]);
    }
  });

  it("on a server of one's own may call any address", () => {
    const config = loadConfig({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: "http://127.0.0.1:9001/",
      PUBLIC_URL: "http://127.0.0.1:3000",
    });
    expect(config.telegram?.apiRoot).toBe("http://127.0.0.1:9001");
  });
});

describe("a wrong value", () => {
  it.each([
    ["HOST", "http://x"],
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PUBLIC_URL", "hoi.example.vn"],
    ["PUBLIC_URL", "http://hoi.example.vn"],
    ["PUBLIC_URL", "https://example.vn/hoi"],
    ["DATABASE_URL", "mysql://x/y"],
    ["DATABASE_URL", "postgresql://localhost"],
    ["DATABASE_CONNECTIONS", "1"],
    ["DEMO", "yes"],
    ["ROLES", "web,cron"],
    ["ROLES", "web"],
    ["TELEGRAM_BOT_TOKEN", "my-secret-token"],
    ["TELEGRAM_API_ROOT", "api.telegram.org"],
    ["TELEGRAM_WEBHOOK_SECRET", "has space"],
    ["TELEGRAM_MESSAGES_PER_SECOND", "0"],
    ["TELEGRAM_SECONDS_PER_CHAT", "-1"],
    ["CITIZEN_MESSAGES_PER_MINUTE", "1.5"],
    ["LOG_LEVEL", "loud"],
    ["SECRET_KEY", "short-secret"],
    ["DOSSIER_PULL_URL", "http://motcua.example.vn/ho-so.csv"],
    ["DOSSIER_PULL_MINUTES", "0"],
    ["EMERGENCY_NUMBERS", "Công an"],
  ])("of %s (%s) is named once, with what mends it", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: .{12,}`))]);
  });

  it.each([
    ["TELEGRAM_BOT_TOKEN", "my-secret-token"],
    ["SECRET_KEY", "short-secret"],
    ["DATABASE_URL", "mysql://dan_hoi:password@db.local/x"],
    ["TELEGRAM_WEBHOOK_SECRET", "has space"],
  ])("of %s is not repeated, for it may be a secret", (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(value) }),
    );
  });

  it("does not hide the next one", () => {
    expect(problemsOf({ PORT: "abc", DEMO: "maybe", LOG_LEVEL: "loud" })).toHaveLength(3);
  });

  it("is told as a list that points to .env.example", () => {
    expect(() => loadConfig({ PORT: "abc", DEMO: "maybe", TELEGRAM_TOKEN: token })).toThrow(
      new ConfigError(
        ["PORT: give a whole number from 0 to 65535", "DEMO: give on or off"],
        ["TELEGRAM_TOKEN: unknown here; perhaps TELEGRAM_BOT_TOKEN is meant"],
      ),
    );
  });
});

describe("a misspelt name", () => {
  it.each([
    ["TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"],
    ["TELEGRAM_BOT_TOKN", "TELEGRAM_BOT_TOKEN"],
    ["DATABASE_URI", "DATABASE_URL"],
    ["POSTGRES_URL", "DATABASE_URL"],
  ])("%s gives a hint that %s is meant", (name, meant) => {
    expect(loadConfig({ [name]: "x" }).hints).toEqual([
      `${name}: unknown here; perhaps ${meant} is meant`,
    ]);
  });

  it("is not seen in names of other programs", () => {
    const others = {
      PATH: "/bin",
      HOME: "/root",
      HOSTNAME: "x",
      POSTGRES_PASSWORD: "x",
      LANG: "C",
    };
    expect(loadConfig(others).hints).toEqual([]);
  });
});

describe(".env", () => {
  it("adds to the environment, and a variable that is really set wins", () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-env-"));
    try {
      const file = path.join(dir, ".env");
      writeFileSync(file, 'PORT=4000\nOFFICE_NAME="Sở Giáo dục và Đào tạo"\n');
      const config = loadConfig(readEnvFile({ PORT: "5000" }, file));
      expect([config.port, config.office.name]).toEqual([5000, "Sở Giáo dục và Đào tạo"]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it("may be missing", () => {
    expect(readEnvFile({ PORT: "5000" }, "no-such-file")).toEqual({ PORT: "5000" });
  });
});

describe(".env.example", () => {
  const text = readFileSync(path.resolve(import.meta.dirname, "../.env.example"), "utf8");

  it("documents every variable and no other", () => {
    const names = [...text.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? "");
    expect(names.toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  });

  it("shows values that would be accepted", () => {
    const shown = [...text.matchAll(/^#?([A-Z][A-Z_]+)=(.*)$/gm)].map(
      ([, name, value]) => [name ?? "", value?.replaceAll('"', "") ?? ""] as const,
    );
    const refused = shown.flatMap(([name, value]) =>
      problemsOf({ ...zaloEnvironment, [name]: value }),
    );
    expect(refused).toEqual([]);
  });
});

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
}
