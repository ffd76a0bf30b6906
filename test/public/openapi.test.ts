import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Database } from "../../server/db.ts";
import { openTestDatabase } from "../support/database.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";

const description = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(
      z.enum(["get", "post", "delete"]),
      z.object({
        operationId: z.string(),
        responses: z.record(
          z.string().regex(/^[1-5]\d\d$/),
          z.object({ description: z.string().min(1) }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

describe("the description of the public API", () => {
  let db: Database;
  let server: ChatServer;
  let raw: string;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    server = await startChatServer(db);
    raw = await (await fetch(`${server.url}/api/openapi.json`)).text();
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
  });

  test("is OpenAPI 3.1, with every reference found", () => {
    const { components } = description.parse(JSON.parse(raw));
    const references = [...raw.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, name = ""] of references) expect(Object.keys(components.schemas)).toContain(name);
  });

  test("shows the limits that the server holds to", () => {
    const { components } = description.parse(JSON.parse(raw));
    expect(components.schemas["ChatPost"]).toMatchObject({
      anyOf: [
        {
          properties: { id: { format: "uuid" }, text: { maxLength: 4000 } },
          required: ["text"],
          additionalProperties: false,
        },
        { properties: { choice: { maxLength: 200 } }, required: ["choice"] },
        { properties: { file: { format: "uuid" } }, required: ["file"] },
      ],
    });
  });

  test("names every path that the router has, and every refusal", async () => {
    const { paths } = description.parse(JSON.parse(raw));
    expect(Object.keys(paths)).toEqual([
      "/api/chat/messages",
      "/api/chat/files",
      "/api/chat/files/{id}",
      "/api/chat/events",
      "/api/dossiers/import",
      "/api/dossiers/imports/{id}",
      "/api/openapi.json",
    ]);
    expect(Object.keys(paths["/api/chat/messages"]?.post?.responses ?? {})).toEqual([
      "202",
      "400",
      "403",
      "413",
      "415",
      "422",
      "429",
      "503",
    ]);
    for (const [path, methods] of Object.entries(paths)) {
      const [method = "get"] = Object.keys(methods);
      const known = await fetch(server.url + path, { method: method.toUpperCase() });
      expect(known.status).not.toBe(404);
      await known.body?.cancel();
    }
  });
});
