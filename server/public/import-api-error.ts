import type { Response } from "express";
import { z } from "zod";
import { mostImportBytes } from "../dossiers/import/import-rules.ts";

/** Every refusal of the door for imports, for whoever looks after the sending software. */
export const importErrors = {
  no_token: { status: 401, message: "Thiếu mã truy cập, hoặc mã không đúng, hết hạn, đã thu hồi." },
  no_scope: { status: 403, message: "Mã truy cập này không được phép nhập hồ sơ." },
  not_found: { status: 404, message: "Không có lần nhập này." },
  wrong_method: { status: 405, message: "Địa chỉ này không nhận cách gửi đó." },
  too_big: { status: 413, message: `Tệp lớn hơn ${mostImportBytes / 1_048_576} MB.` },
  wrong_content_type: {
    status: 415,
    message: "Content-Type phải là text/csv, application/json hoặc kiểu của tệp .xlsx, không nén.",
  },
  empty: { status: 422, message: "Tệp trống." },
  bad_source: { status: 422, message: "source chỉ gồm chữ thường không dấu, số và gạch nối." },
  bad_as_of: { status: 422, message: "asOf phải có dạng 2026-11-23T09:30:00+07:00." },
  ahead: { status: 422, message: "asOf ở tương lai." },
  too_many: { status: 429, message: "Gửi quá dày, xin thử lại sau." },
  not_kept: { status: 503, message: "Hệ thống đang bận, tệp chưa được nhận: xin gửi lại." },
} satisfies Record<string, { status: number; message: string }>;

export type ImportErrorCode = keyof typeof importErrors;

export const importError = z.object({
  error: z.object({
    code: z.enum(Object.keys(importErrors) as [ImportErrorCode, ...ImportErrorCode[]]),
    message: z.string(),
  }),
});

/** `retryAfter`: seconds. */
export function refuseImport(
  response: Response,
  code: ImportErrorCode,
  { retryAfter }: { retryAfter?: number } = {},
): void {
  const { status, message } = importErrors[code];
  if (retryAfter) response.set("Retry-After", String(retryAfter));
  if (status === 401) response.set("WWW-Authenticate", "Bearer");
  response.status(status).json({ error: { code, message } } satisfies z.infer<typeof importError>);
}
