import { plainError } from "./plain-error.ts";

/** What may be logged of an object: private keys hidden, errors made plain, text blotted. */
export function hidePrivate(fields: Record<string, unknown>): Record<string, unknown> {
  return hideIn(fields, 0);
}

/** Blots out what looks like a phone or identity number, an e-mail address, a token or a URL's query. */
export function scrub(text: string): string {
  let clean = text.length > longest ? `${text.slice(0, longest)}...` : text;
  for (const pattern of blots) clean = clean.replaceAll(pattern, "[hidden]");
  return clean;
}

const longest = 300;
const deepest = 5;

const blots = [
  /\d{3,20}:[A-Za-z0-9_-]{20,}/g, // a bot's token
  /\bBearer\s+\S+/gi,
  /(?<=:\/\/)[^\s/@]+(?=@)/g, // user and password of a URL
  /(?<=\?)[^\s"']+=[^\s"']*/g, // the query of a URL
  /[^\s"'<>@]+@[^\s"'<>@]+\.[a-z]{2,}/gi,
  /(?<![\w-])\+?\d(?:[ .-]?\d){8,13}(?![\w-])/g, // phone or identity number
];

/** Keys whose value is a person's, or a secret; compared in lower case without "_" and "-". */
const privateKeys = new Set(
  (
    "name fullname displayname applicant applicantmask login address email mail phone mobile tel " +
    "hotline cccd cmnd idnumber identity birthday dateofbirth lastfourdigits digits chat chatid " +
    "userid username firstname lastname from sender contact user citizen text words word what " +
    "where when place happened summary message messages question query answer reply replies " +
    "caption content draft remark note title label body payload update params parameters args " +
    "values headers cookie cookies authorization token secret password passwordhash key secretkey " +
    "apikey session csrf url href search dossier dossiercode input data"
  ).split(" "),
);
const privateEnds = /(token|secret|password|phone|email|cookie|text|words|fullname)$/;

function isPrivate(key: string): boolean {
  const plain = key.toLowerCase().replaceAll(/[_-]/g, "");
  return privateKeys.has(plain) || privateEnds.test(plain);
}

function hideIn(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => [
      key,
      isPrivate(key) && value != null && typeof value !== "boolean"
        ? "[hidden]"
        : shown(value, depth + 1),
    ]),
  );
}

function shown(value: unknown, depth: number): unknown {
  if (typeof value === "string") return scrub(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return plainError(value);
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString();
  if (depth > deepest) return "[deep]";
  if (Array.isArray(value)) return value.slice(0, 50).map((inner) => shown(inner, depth + 1));
  return hideIn(value, depth);
}
