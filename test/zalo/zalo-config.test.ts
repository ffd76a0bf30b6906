import { describe, expect, it } from "vitest";
import { ConfigError, loadConfig } from "../../server/config.ts";
import { zaloEnvironment } from "../support/zalo-environment.ts";

describe("an Official Account of Zalo", () => {
  it("is configured whole", () => {
    const { zalo, isDemo } = loadConfig(zaloEnvironment);
    expect(zalo).toMatchObject({
      oaId: zaloEnvironment.ZALO_OA_ID,
      mediaHosts: ["zdn.vn", "zadn.vn"],
    });
    expect(zalo?.spending.isAllowed).toBe(false);
    expect(isDemo).toBe(false);
  });

  it.each(Object.keys(zaloEnvironment))("lacks %s", (name) => {
    expect(problemsOf({ ...zaloEnvironment, [name]: "" }).join("\n")).toContain(name);
  });
});

describe("a bot of Zalo", () => {
  it("is known by the number of its token", () => {
    const { zaloBot } = loadConfig({ ZALO_BOT_TOKEN: "12345:secret-word" });
    expect(zaloBot).toMatchObject({ botId: "12345", perSecond: 10 });
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
