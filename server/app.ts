import express, { type ErrorRequestHandler, type Express, type Router } from "express";
import type { Log } from "./log.ts";

/** The doors of the house, in the order in which a request tries them. */
export type Doors = {
  /** First, and before any body parser: a webhook is measured in milliseconds. */
  webhooks: readonly Router[];
  health: Router;
  console: Router;
  public: Router;
};

export function createApp(doors: Doors, log: Log): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", "loopback");
  for (const router of doors.webhooks) app.use(router);
  app.use(doors.health);
  app.use("/console", doors.console);
  app.use(doors.public);
  app.use((_request, response) => {
    response.status(404).type("text/plain").send("Không tìm thấy trang này.\n");
  });
  app.use(lastResort(log));
  return app;
}

/** A bug: logged without the citizen's words, answered without details. */
function lastResort(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error, area: area(request.path) }, "a request failed");
    response
      .status(status)
      .type("text/plain")
      .send(words[status] ?? words[500]);
  };
}

/** The first word of a path: the rest may be a secret link or a code. */
function area(path: string): string {
  return path.split("/")[1] ?? "";
}

/** Express's own parsers put the HTTP status of what they refuse on the error. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? error.status : 500;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}

const words: Record<number, string> = {
  400: "Yêu cầu không đọc được.\n",
  413: "Nội dung gửi quá lớn.\n",
  500: "Xin lỗi, hệ thống gặp trục trặc. Vui lòng thử lại sau ít phút.\n",
};
