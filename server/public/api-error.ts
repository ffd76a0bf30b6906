import type { ErrorRequestHandler, Response } from "express";
import { z } from "zod";
import { type ChatErrorCode, chatErrors } from "../../bot/web/error-words.ts";
import type { PublicHouse } from "./public-house.ts";

/** Every refusal of the public API has this body. */
export const apiError = z.object({
  error: z.object({
    code: z.enum(Object.keys(chatErrors) as [ChatErrorCode, ...ChatErrorCode[]]),
    message: z.string().meta({ description: "For the citizen, in Vietnamese." }),
  }),
});

/** `retryAfter`: seconds. `message`: where the words depend on what is configured. */
export function refuse(
  response: Response,
  code: ChatErrorCode,
  more: { retryAfter?: number; message?: string } = {},
): void {
  const { status } = chatErrors[code];
  const { retryAfter, message = chatErrors[code].message } = more;
  if (retryAfter) response.set("Retry-After", String(retryAfter));
  response.status(status).json({ error: { code, message } } satisfies z.infer<typeof apiError>);
}

/** The last handler of the public API: what the body reader refused, and what broke. */
export function apiErrorHandler(house: Pick<PublicHouse, "log">): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const read = bodyError.safeParse(error);
    const code = read.success ? codeOfBodyError(read.data) : undefined;
    if (code) return refuse(response, code);
    house.log?.error({ err: error }, "The public API could not answer");
    refuse(response, "not_kept", { retryAfter: 5 });
  };
}

/** How the body reader of Express names what it refused. */
const bodyError = z.object({ type: z.string(), status: z.number() });

function codeOfBodyError({ type, status }: z.infer<typeof bodyError>): ChatErrorCode | undefined {
  if (type === "entity.too.large") return "too_large";
  if (status === 415) return "wrong_content_type";
  return status >= 400 && status < 500 ? "bad_json" : undefined;
}
