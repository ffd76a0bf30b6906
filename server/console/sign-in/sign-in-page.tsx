import type { RequestHandler, Response } from "express";
import { checkPassword } from "../../staff/check-password.ts";
import { type SignInResult, signIn } from "../../staff/sign-in.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { safePath } from "../back-path.ts";
import { isOwnOrigin } from "../csrf.ts";
import type { FormErrors } from "../shown.ts";
import { readField, readVisit } from "../visit.ts";
import { goIn } from "./go-in.ts";
import { lockedWords } from "./locked-words.ts";
import { signInDocument } from "./sign-in-document.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function showSignIn(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    if (await readVisit(house, req)) return res.redirect(303, "/console");
    const back = typeof req.query["back"] === "string" ? req.query["back"] : "";
    return sendForm(house, res, { status: 200, login: "", back, errors: [] });
  };
}

/** The answer is the same for an unknown login and for a wrong password. */
export function doSignIn(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    if (!isOwnOrigin(req, house.publicUrl)) return res.sendStatus(403);
    const typed = { login: readField(req, "login"), password: readField(req, "password") };
    const tried = await checkPassword(house.db.prisma, typed);
    const userAgent = req.headers["user-agent"];
    const result = await house.db.transaction((tx) =>
      signIn({ ...house, tx }, { ...tried, userAgent }),
    );
    if (!result.ok) {
      const status = result.reason === "locked" ? 429 : 401;
      const form = { status, login: typed.login, back: readField(req, "back") };
      return sendForm(house, res, { ...form, errors: errorsOf(result) });
    }
    return goIn(house, res, result.value, safePath(readField(req, "back")));
  };
}

function sendForm(
  house: ConsoleHouse,
  res: Response,
  form: { status: number; login: string; back: string; errors: FormErrors },
): void {
  const body = <SignInForm login={form.login} back={form.back} errors={form.errors} />;
  const html = signInDocument(house, { title: "Đăng nhập", errors: form.errors, body });
  res.status(form.status).type("html").send(html);
}

function errorsOf(result: SignInResult & { ok: false }): FormErrors {
  switch (result.reason) {
    case "wrong_password":
      return [{ field: "login", message: "Tên đăng nhập hoặc mật khẩu chưa đúng." }];
    case "locked":
      return [{ field: "login", message: lockedWords(result.until) }];
  }
}
