import express, { type Router } from "express";
import type { ConsoleHouse } from "./console-house.ts";
import { securityHeaders } from "./security-headers.ts";
import { doUseLink, showLink } from "./sign-in/link-page.tsx";
import { doSignIn, showSignIn } from "./sign-in/sign-in-page.tsx";
import { doSignOut } from "./sign-in/sign-out-action.ts";

/** The staff's pages, to be mounted at /console. */
export function consoleRouter(house: ConsoleHouse): Router {
  const router = express.Router();
  router.use(securityHeaders);
  router.use(express.urlencoded({ extended: false, limit: "200kb" }));
  router.get("/sign-in", showSignIn(house));
  router.post("/sign-in", doSignIn(house));
  router.post("/sign-out", doSignOut(house));
  router.get("/link/:token", showLink(house));
  router.post("/link/:token", doUseLink(house));
  return router;
}
