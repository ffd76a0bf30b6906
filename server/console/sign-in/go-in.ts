import type { Response } from "express";
import type { Entry } from "../../staff/enter.ts";
import { setSessionCookie } from "../session-cookie.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { setStepCookie } from "./step-cookie.ts";

/** Sends on who has shown the right password: to the page they wanted, or to the code first. */
export function goIn(house: ConsoleHouse, res: Response, entry: Entry, wanted?: string): void {
  const to = wanted ?? "/console";
  if (entry.next === "session") {
    setSessionCookie(house, res, entry.token);
    res.redirect(303, to);
    return;
  }
  setStepCookie(house, res, entry.step);
  const back = to === "/console" ? "" : `?back=${encodeURIComponent(to)}`;
  res.redirect(303, `/console/sign-in/code${back}`);
}
