import type { RequestHandler, Response } from "express";
import { type CodeResult, readStepOwner, signInByCode } from "../../staff/sign-in-by-code.ts";
import { safePath } from "../back-path.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { isOwnOrigin } from "../csrf.ts";
import { setFlash } from "../flash.ts";
import { setSessionCookie } from "../session-cookie.ts";
import type { FormErrors } from "../shown.ts";
import { readField } from "../visit.ts";
import { CodeForm } from "./code-form.tsx";
import { lockedWords } from "./locked-words.ts";
import { signInDocument } from "./sign-in-document.tsx";
import { clearStepCookie, readStepCookie } from "./step-cookie.ts";

/** Asks for the code of the second factor, after the right password alone. */
export function showCode(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    const reader = { ...house, tx: house.db.prisma };
    if (!(await readStepOwner(reader, readStepCookie(req)))) return beginAgain(house, res);
    const back = typeof req.query["back"] === "string" ? req.query["back"] : "";
    return sendForm(house, res, { status: 200, back, errors: [] });
  };
}

export function doCode(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    if (!isOwnOrigin(req, house.publicUrl)) return res.sendStatus(403);
    const given = {
      step: readStepCookie(req),
      code: readField(req, "code"),
      userAgent: req.headers["user-agent"],
    };
    const result = await house.db.transaction((tx) => signInByCode({ ...house, tx }, given));
    const back = readField(req, "back");
    if (!result.ok) {
      if (result.reason === "step_over") return beginAgain(house, res);
      const status = result.reason === "locked" ? 429 : 401;
      return sendForm(house, res, { status, back, errors: errorsOf(result) });
    }
    clearStepCookie(house, res);
    setSessionCookie(house, res, result.token);
    if (result.by === "recovery") setFlash(house, res, "recovery_used");
    return res.redirect(303, safePath(back) ?? "/console");
  };
}

function beginAgain(house: ConsoleHouse, res: Response): void {
  clearStepCookie(house, res);
  res.redirect(303, "/console/sign-in");
}

function sendForm(
  house: ConsoleHouse,
  res: Response,
  form: { status: number; back: string; errors: FormErrors },
): void {
  const body = <CodeForm back={form.back} errors={form.errors} />;
  const html = signInDocument(house, { title: "Nhập mã xác thực", errors: form.errors, body });
  res.status(form.status).type("html").send(html);
}

type Refused = Exclude<CodeResult, { ok: true } | { reason: "step_over" }>;

function errorsOf(result: Refused): FormErrors {
  if (result.reason === "locked") return [{ field: "code", message: lockedWords(result.until) }];
  const message = "Mã chưa đúng hoặc đã dùng rồi. Xin chờ mã mới rồi nhập lại.";
  return [{ field: "code", message }];
}
