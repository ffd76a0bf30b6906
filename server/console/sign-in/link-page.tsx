import type { Request, RequestHandler, Response } from "express";
import { hashPassword } from "../../staff/password.ts";
import { readSignInLink, useSignInLink } from "../../staff/use-sign-in-link.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { isOwnOrigin } from "../csrf.ts";
import { setFlash } from "../flash.ts";
import { passwordFaultWords } from "../parts/password-fault-words.ts";
import type { FormErrors } from "../shown.ts";
import { readField } from "../visit.ts";
import { goIn } from "./go-in.ts";
import { LinkForm, SpentLink } from "./link-form.tsx";
import { signInDocument } from "./sign-in-document.tsx";

export function showLink(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    const staff = await readSignInLink({ tx: house.db.prisma, clock: house.clock }, tokenOf(req));
    return staff ? sendForm(house, req, res, staff, []) : sendSpent(house, res);
  };
}

export function doUseLink(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    if (!isOwnOrigin(req, house.publicUrl)) return res.sendStatus(403);
    const token = tokenOf(req);
    const staff = await readSignInLink({ tx: house.db.prisma, clock: house.clock }, token);
    if (!staff) return sendSpent(house, res);
    const password = readField(req, "password");
    if (password !== readField(req, "repeated")) {
      const message = "Hai lần nhập mật khẩu chưa giống nhau.";
      return sendForm(house, req, res, staff, [{ field: "repeated", message }]);
    }
    const userAgent = req.headers["user-agent"];
    const given = { token, password, passwordHash: await hashPassword(password), userAgent };
    const result = await house.db.transaction((tx) => useSignInLink({ ...house, tx }, given));
    if (!result.ok) {
      if (result.reason === "link_spent") return sendSpent(house, res);
      const message = passwordFaultWords[result.reason];
      return sendForm(house, req, res, staff, [{ field: "password", message }]);
    }
    setFlash(house, res, "password_set");
    return goIn(house, res, result.value);
  };
}

function sendForm(
  house: ConsoleHouse,
  req: Request,
  res: Response,
  staff: { login: string; displayName: string },
  errors: FormErrors,
): void {
  const path = `/console/link/${tokenOf(req)}`;
  const { login, displayName } = staff;
  const body = <LinkForm {...{ path, login, displayName, errors }} />;
  const html = signInDocument(house, { title: "Đặt mật khẩu", errors, body });
  res
    .status(errors.length > 0 ? 422 : 200)
    .type("html")
    .send(html);
}

function sendSpent(house: ConsoleHouse, res: Response): void {
  const title = "Liên kết không dùng được nữa";
  const html = signInDocument(house, { title, errors: [], body: <SpentLink /> });
  res.status(410).type("html").send(html);
}

function tokenOf(req: Request): string {
  const token = req.params["token"];
  return typeof token === "string" && /^[\w-]{1,128}$/.test(token) ? token : "";
}
