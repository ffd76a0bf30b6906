import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { openTestDatabase } from "../support/database.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";

describe("the web chat's page", () => {
  let db: Database;
  let server: ChatServer;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    server = await startChatServer(db, { officeName: "Sở <Mẫu>", hotline: "1022", isDemo: true });
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
  });

  test("names the office, the assistant, the demonstration and another way", async () => {
    const page = await (await fetch(server.url)).text();
    expect(page).toMatch(/^<!doctype html><html lang="vi">/);
    for (const words of ["Sở &lt;Mẫu", "Trợ lý tự động", "Bản chạy thử", 'href="tel:1022"']) {
      expect(page).toContain(words);
    }
  });

  test("allows nothing from elsewhere and nothing inline", async () => {
    const response = await fetch(server.url);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'self';img-src 'self' blob:;base-uri 'none';form-action 'self';frame-ancestors 'none';object-src 'none'",
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const page = await response.text();
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
  });

  test("proves to Zalo that the domain is ours, only where that is configured", async () => {
    const key = "Ab_9-xyz";
    const meta = `<meta property="zalo-platform-site-verification" content="${key}"/>`;
    const verified = await startChatServer(db, { zaloVerification: key });
    const home = await (await fetch(verified.url)).text();
    const file = await fetch(new URL(`/zalo_verifier${key}.html`, verified.url));
    await verified.stop();
    expect(home).toContain(meta);
    expect(file.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await file.text()).toContain(meta);
    expect(await (await fetch(server.url)).text()).not.toContain("zalo-platform");
    expect((await fetch(new URL(`/zalo_verifier${key}.html`, server.url))).status).toBe(404);
  });

  test("gives a key once, which no script can read", async () => {
    const first = await fetch(server.url);
    const [cookie = ""] = first.headers.getSetCookie();
    expect(cookie).toMatch(
      /^dan_hoi_chat=[\w-]{43}; Max-Age=\d+; Path=\/; .*HttpOnly; SameSite=Lax/,
    );
    expect(cookie).not.toContain("Secure");
    const again = await fetch(server.url, { headers: { cookie: cookie.split(";")[0] ?? "" } });
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test("on https gives a key that no other host could have planted", async () => {
    const secure = await startChatServer(db, { publicUrl: "https://hoidap.example.vn" });
    const response = await fetch(secure.url);
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-dan_hoi_chat=.*; Path=\/; .*Secure/,
    );
    expect(response.headers.get("strict-transport-security")).toContain("max-age=");
    await secure.stop();
  });

  test("finds each script and style it asks for, which may be kept for ever", async () => {
    const page = await (await fetch(server.url)).text();
    const links = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, link]) => link);
    expect(links.map((link) => link?.split("/").at(-1))).toEqual([
      "icon.svg",
      "chat.css",
      "chat-talk.css",
      "chat-composer.css",
      "chat-print.css",
      "chat.js",
    ]);
    for (const link of links) {
      const asset = await fetch(server.url + link);
      expect(asset.status).toBe(200);
      expect(asset.headers.get("cache-control")).toContain("immutable");
    }
  });

  test("of another version still gets its script, but not to keep", async () => {
    for (const path of ["/assets/v-0123456789ab/chat.js", "/assets/chat.js"]) {
      const asset = await fetch(server.url + path);
      expect(asset.status).toBe(200);
      expect(asset.headers.get("cache-control")).toBe("public, max-age=60");
      expect(await statusIfUnchanged(server.url + path, asset.headers.get("etag") ?? "")).toBe(304);
    }
  });

  test("gives away no file outside its assets", async () => {
    for (const path of [
      "/assets/..%2frouter.ts",
      "/assets/v-1/..%2f..%2fpackage.json",
      "/assets/",
    ]) {
      expect((await fetch(server.url + path)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

/** By node:http, for `fetch` asks past every cache once it is given a condition. */
function statusIfUnchanged(url: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "if-none-match": etag };
    get(url, { headers }, (response) => resolve(response.resume().statusCode)).on("error", reject);
  });
}
