import { z } from "zod";
import { type ChatErrorCode, chatErrors } from "../../bot/web/error-words.ts";
import { chatPost } from "../../bot/web/chat-post.ts";
import { apiError } from "./api-error.ts";
import { chatEvents } from "./chat-event.ts";
import { fileKept } from "./post-file.ts";
import { importAnswer } from "./import-answer.ts";
import { importError } from "./import-api-error.ts";
import { importOperation, importStateOperation } from "./openapi-imports.ts";
import { messageKept } from "./post-message.ts";

/** The public API in OpenAPI 3.1, made from the very schemas that the server checks with. */
export function openApi({ publicUrl }: { publicUrl?: string }) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Dân Hỏi: the web chat",
      version: "1",
      description:
        "A chat belongs to whoever holds its cookie; `GET /` or the first message gives one.",
    },
    ...(publicUrl ? { servers: [{ url: publicUrl }] } : {}),
    paths: {
      "/api/chat/messages": { post: postOperation() },
      "/api/chat/files": { post: fileOperation() },
      "/api/chat/files/{id}": { get: sentFileOperation(), delete: takeBackOperation() },
      "/api/chat/events": { get: eventsOperation() },
      "/api/dossiers/import": { post: importOperation() },
      "/api/dossiers/imports/{id}": { get: importStateOperation() },
      "/api/openapi.json": {
        get: {
          operationId: "openApi",
          summary: "This description",
          responses: { 200: { description: "OpenAPI 3.1", content: json({ type: "object" }) } },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: {
        ChatPost: schemaOf(chatPost),
        MessageKept: schemaOf(messageKept),
        FileKept: schemaOf(fileKept),
        Error: schemaOf(apiError),
        DossierImport: schemaOf(importAnswer),
        ImportError: schemaOf(importError),
        ...Object.fromEntries(
          Object.entries(chatEvents).map(([name, schema]) => [eventName(name), schemaOf(schema)]),
        ),
      },
    },
  };
}

function postOperation() {
  return {
    operationId: "postMessage",
    summary: "Says something, or taps a choice of a reply",
    description:
      "Answered only after the message is kept for good. Without that answer send it again with " +
      "the same id. The reply comes over /api/chat/events.",
    requestBody: { required: true, content: json(reference("ChatPost")) },
    responses: {
      202: { description: "Kept", content: json(reference("MessageKept")) },
      ...refusals([400, 403, 413, 415, 422, 429, 503]),
    },
  };
}

function fileOperation() {
  return {
    operationId: "postFile",
    summary: "Uploads a picture or file, to be sent along with a message",
    description:
      "The body is the file itself. Its type is told by its bytes; pictures are written anew " +
      "without place and camera. What is not sent along within a day is deleted.",
    parameters: [
      {
        name: "X-File-Name",
        in: "header",
        description: "percent-encoded",
        schema: { type: "string" },
      },
    ],
    requestBody: {
      required: true,
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    },
    responses: {
      201: { description: "Kept", content: json(reference("FileKept")) },
      ...refusals([401, 403, 409, 413, 415, 422, 429, 503]),
    },
  };
}

function sentFileOperation() {
  return {
    operationId: "getFile",
    summary: "A file that a reply of this chat came with",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    responses: {
      200: { description: "Its bytes", content: { "application/octet-stream": {} } },
      ...refusals([401, 422]),
    },
  };
}

function takeBackOperation() {
  return {
    operationId: "deleteFile",
    summary: "Takes an upload back before it is sent",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    responses: { 204: { description: "Gone" }, ...refusals([401, 403, 422]) },
  };
}

function eventsOperation() {
  const seen = { schema: { type: "string" }, example: "12-34" };
  const events = Object.keys(chatEvents);
  return {
    operationId: "chatEvents",
    summary: "The talk as server-sent events, told from the last event seen on, then live",
    description: `Events: ${events.map((name) => `\`${name}\` (${eventName(name)})`).join(", ")}. A comment every 20 seconds shows that the stream lives.`,
    parameters: [
      { name: "Last-Event-ID", in: "header", description: "id of the last event seen", ...seen },
      { name: "after", in: "query", description: "the same, where no header can be set", ...seen },
    ],
    responses: {
      200: {
        description: "A stream without end",
        content: {
          "text/event-stream": { schema: { type: "string" } },
        },
      },
      ...refusals([401, 429, 503]),
    },
  };
}

/** Every refusal with one of these statuses, naming its codes. */
function refusals(statuses: readonly number[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codesOf(status).join(", "),
        ...([429, 503].includes(status) && {
          headers: { "Retry-After": { schema: { type: "integer" }, description: "seconds" } },
        }),
        content: json(reference("Error")),
      },
    ]),
  );
}

function codesOf(status: number): ChatErrorCode[] {
  const codes = Object.keys(chatErrors) as ChatErrorCode[];
  return codes.filter((code) => chatErrors[code].status === status);
}

function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...body } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return body;
}

function eventName(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}Event`;
}

function json(schema: object) {
  return { "application/json": { schema } };
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}
