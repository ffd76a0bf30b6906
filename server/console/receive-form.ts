import type { Request, RequestHandler, Response } from "express";
import type { Action } from "../staff/may.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { boundaryOf, MultipartFault } from "./read-multipart.ts";
import { readVisit } from "./visit.ts";

/**
 * Reads a posted form with files by `read`, whose answer is the request's body. Only for whoever may
 * do what it is for: others go on to the reader of small forms. What is no such form is 400.
 */
export function receiveForm(
  house: ConsoleHouse,
  permission: Action,
  read: (req: Request, boundary: string, res: Response) => Promise<object>,
): RequestHandler {
  return async (req, res, next) => {
    const boundary = req.method === "POST" ? boundaryOf(req.headers["content-type"]) : undefined;
    if (boundary === undefined) return next();
    const visit = await readVisit(house, req);
    if (!visit?.may(permission)) return next();
    try {
      req.body = await read(req, boundary, res);
    } catch (error) {
      if (req.destroyed) return;
      if (!(error instanceof MultipartFault)) throw error;
      res.sendStatus(400);
      return;
    }
    next();
  };
}
