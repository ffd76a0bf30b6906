import { createServer, type RequestListener, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { zaloFiles } from "../../bot/zalo/fetch-file.ts";

let server: Server | undefined;
afterEach(() => void server?.close());

async function serve(listener: RequestListener): Promise<{ origin: string; host: string }> {
  server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, origin: `http://${host}` };
}

const lost = { kind: "refused", reason: "lost" };

test("a file is fetched from a host of the list", async () => {
  const { origin, host } = await serve((_request, response) => response.end("ảnh"));
  const fetch = zaloFiles({ mediaHosts: ["zdn.vn", host] });
  expect(await fetch(`${origin}/a.jpg?x=1`, 100)).toEqual({
    kind: "got",
    bytes: Buffer.from("ảnh"),
  });
});

test.each([
  "http://127.0.0.1/a.jpg",
  "http://169.254.169.254/latest/meta-data",
  "https://zdn.vn.evil.example/a.jpg",
  "https://evilzdn.vn/a.jpg",
  "https://user:secret@photo.zdn.vn/a.jpg",
  "https://photo.zdn.vn:8443/a.jpg",
  "ftp://photo.zdn.vn/a.jpg",
  "file:///etc/passwd",
  "//photo.zdn.vn/a.jpg",
  "no address",
])("%s is never asked for", async (address) => {
  let isAsked = false;
  const { host } = await serve((_request, response) => {
    isAsked = true;
    response.end("x");
  });
  expect(await zaloFiles({ mediaHosts: ["zdn.vn", host] })(address, 100)).toEqual(lost);
  expect(isAsked).toBe(false);
});

test("an address that leads on is followed within the list, not out of it, not in a ring", async () => {
  const { origin, host } = await serve(({ url }, response) => {
    if (url === "/end") return void response.end("tệp");
    const to = { "/on": "/end", "/out": "http://127.0.0.1:1/x", "/ring": "/ring" }[url ?? ""];
    response.writeHead(302, { location: to ?? "" }).end();
  });
  const fetch = zaloFiles({ mediaHosts: [host] });
  expect(await fetch(`${origin}/on`, 100)).toMatchObject({ kind: "got" });
  expect(await fetch(`${origin}/out`, 100)).toEqual(lost);
  expect(await fetch(`${origin}/ring`, 100)).toEqual(lost);
});

test("a file longer than it may be is cut off, whatever it says of itself", async () => {
  const { origin, host } = await serve((_request, response) => {
    response.write("x".repeat(200));
    response.end("x".repeat(200));
  });
  expect(await zaloFiles({ mediaHosts: [host] })(`${origin}/a`, 100)).toEqual({
    kind: "refused",
    reason: "too_big",
  });
});

test("an address whose time has run out is lost; a host in trouble, or silent, is asked again", async () => {
  const { origin, host } = await serve(({ url }, response) => {
    if (url !== "/silent") response.writeHead(Number(url?.slice(1))).end();
  });
  const fetch = zaloFiles({ mediaHosts: [host], timeoutMs: 100 });
  expect(await fetch(`${origin}/403`, 100)).toEqual(lost);
  expect(await fetch(`${origin}/404`, 100)).toEqual(lost);
  expect(await fetch(`${origin}/503`, 100)).toMatchObject({ kind: "busy" });
  expect(await fetch(`${origin}/silent`, 100)).toMatchObject({ kind: "busy" });
  server?.closeAllConnections();
});
