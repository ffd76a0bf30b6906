import express, { type RequestHandler, Router } from "express";
import { apiErrorHandler, refuse } from "./api-error.ts";
import { askToken } from "./ask-token.ts";
import { openAssets } from "./assets-folder.ts";
import { openChatHub } from "./chat-hub.ts";
import { chatPage } from "./chat-page.tsx";
import { openChat } from "./chat-session.ts";
import { openChatShields } from "./chat-shields.ts";
import { dossierLookup } from "./dossier-lookup.ts";
import { getEvents } from "./get-events.ts";
import { getChatFile, getLinkedFile } from "./get-file.ts";
import { isCrossSite } from "./is-cross-site.ts";
import { openApi } from "./openapi.ts";
import { pageHeaders } from "./page-headers.ts";
import { deleteFile, postFile } from "./post-file.ts";
import { getDossierImport, postDossierImport } from "./post-dossier-import.ts";
import { postMessage } from "./post-message.ts";
import type { PublicHouse } from "./public-house.ts";
import { ticketLookup } from "./ticket-lookup.ts";
import { verifierPath, zaloVerifier } from "./zalo-verifier.tsx";

/** The pages and the API that anybody may use, mounted at "/". */
export function publicRouter(house: PublicHouse): Router {
  const router = Router();
  const hub = openChatHub(house);
  const shields = openChatShields(house.clock);
  const assets = openAssets(house.root);
  const headers = pageHeaders(house);

  router.use("/assets", headers, assets.serve);
  router.get("/", headers, (request, response) => {
    openChat(house, request, response);
    response.set("Cache-Control", "no-store").type("html").send(chatPage(house, assets));
  });

  const { zaloVerification: key } = house;
  if (key !== undefined) router.get(verifierPath(key), headers, zaloVerifier(key));

  router.use("/phieu", headers, ticketLookup(house, assets));
  router.use("/tra-cuu", headers, dossierLookup(house, assets));

  router.get("/tep/:id/:lastDay/:mark", headers, getLinkedFile(house));

  router.use("/api", headers);
  router.get("/api/openapi.json", (_request, response) => void response.json(openApi(house)));
  router.get("/api/chat/events", getEvents(house, hub));
  router.post(
    "/api/chat/messages",
    fromOurPage(house),
    ...readBody,
    postMessage(house, { hub, shields }),
  );
  router.post("/api/chat/files", fromOurPage(house), ...postFile(house, { shields }));
  router.get("/api/chat/files/:id", getChatFile(house));
  router.delete("/api/chat/files/:id", fromOurPage(house), deleteFile(house));
  router.all("/api/chat/messages", allowOnly("POST"));
  router.all("/api/chat/files", allowOnly("POST"));
  router.all("/api/chat/files/:id", allowOnly("GET, HEAD, DELETE"));
  router.all("/api/chat/events", allowOnly("GET, HEAD"));
  const askImporter = askToken(house, "dossiers.import", 60);
  router.post("/api/dossiers/import", postDossierImport(house, askImporter));
  router.get("/api/dossiers/imports/:id", getDossierImport(house, askImporter));
  router.all("/api/dossiers/import", allowOnly("POST"));
  router.use("/api", apiErrorHandler(house));
  return router;
}

function fromOurPage(house: PublicHouse): RequestHandler {
  return (request, response, next) => {
    if (isCrossSite(request, house.publicUrl)) refuse(response, "cross_site");
    else next();
  };
}

/** A body is JSON of at most 16 kB, not compressed. */
const readBody: RequestHandler[] = [
  (request, response, next) => {
    if (request.is("application/json")) next();
    else refuse(response, "wrong_content_type");
  },
  express.json({ limit: 16 * 1024, inflate: false }),
];

function allowOnly(methods: string): RequestHandler {
  return (_request, response) => {
    response.set("Allow", methods);
    refuse(response, "wrong_method");
  };
}
