import express, { type RequestHandler } from "express";

/**
 * Reads a form with a file (multipart/form-data) of up to `limit` into `req.body`, as the other
 * forms are: texts as strings, the file as its bytes. Leaves every other request alone.
 */
export function readUpload(limit: string): RequestHandler[] {
  const whole = express.raw({ type: "multipart/form-data", limit });
  return [whole, partIt];
}

const partIt: RequestHandler = async (req, res, next) => {
  const bytes: unknown = req.body;
  if (!Buffer.isBuffer(bytes)) return next();
  const type = req.headers["content-type"] ?? "";
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  if (!form) {
    res.sendStatus(400);
    return;
  }
  const fields: Record<string, string | Uint8Array> = {};
  for (const [name, value] of form) {
    fields[name] = typeof value === "string" ? value : new Uint8Array(await value.arrayBuffer());
  }
  req.body = fields;
  next();
};
