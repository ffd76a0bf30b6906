import express, { type Router } from "express";
import { action } from "./action.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { live } from "./live/live.ts";
import { page } from "./page.ts";
import { securityHeaders } from "./security-headers.ts";
import { doUseLink, showLink } from "./sign-in/link-page.tsx";
import { doSignIn, showSignIn } from "./sign-in/sign-in-page.tsx";
import { doSignOut } from "./sign-in/sign-out-action.ts";
import { addStaff, newLink, setActive } from "./staff/staff-actions.ts";
import { showNewStaff, showStaff } from "./staff/staff-page.tsx";

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
  router.get("/live", live(house));
  addStaffRoutes(router, house);
  return router;
}

function addStaffRoutes(router: Router, house: ConsoleHouse): void {
  const post = (path: string, run: StaffDeed) =>
    router.post(
      path,
      action(house, "staff.manage", (tx, visit) => run(house, tx, visit)),
    );
  router.get(
    "/staff",
    page(house, "staff.view", (visit) => showStaff(house, visit)),
  );
  router.get("/staff/new", page(house, "staff.manage", showNewStaff));
  post("/staff", addStaff);
  post("/staff/:id/link", newLink);
  post("/staff/:id/close", setActive(false));
  post("/staff/:id/open", setActive(true));
}

type StaffDeed = typeof addStaff;
