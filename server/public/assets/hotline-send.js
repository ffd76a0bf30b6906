import { now } from "./hotline-keep.js";

/**
 * Posts a call. What became of it: saved (its page is at `url`, or it is shown in `fresh`), refused
 * (`fresh` says why), or one of unsent, signed_out and old_page, where it may be sent again under
 * the same id: the house keeps it once.
 */
export async function sendCall({ fields, startedAt, endedAt }) {
  const sentAt = now();
  const body = formBody({
    ...fields,
    startedAgo: `${Math.max(0, sentAt - startedAt)}`,
    endedAgo: `${Math.max(0, sentAt - endedAt)}`,
  });
  const answer = await ask("/console/hotline", body);
  if (!answer || answer.status >= 500) return { state: "unsent" };
  if (answer.status === 401) return { state: "signed_out" };
  if (answer.status === 403) return { state: "old_page" };
  const fresh = parse(await answer.text());
  if (!answer.ok) return { state: "refused", fresh };
  return { state: "saved", fresh, ...(answer.redirected ? { url: answer.url } : {}) };
}

/** The page anew, as the fields say; undefined: it can't be had now. */
export async function lookAgain(fields, part) {
  const answer = await ask("/console/hotline/look", formBody({ ...fields, part }));
  return answer?.ok ? parse(await answer.text()) : undefined;
}

async function ask(path, body) {
  try {
    const headers = { "x-live": "1" };
    return await fetch(path, {
      method: "POST",
      body,
      headers,
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    return undefined;
  }
}

/** The secret of the session comes from the page, never from what was kept. */
function formBody(fields) {
  const csrf = document.querySelector('input[name="csrf"]')?.value ?? "";
  return new URLSearchParams({ ...fields, csrf });
}

const parse = (html) => new DOMParser().parseFromString(html, "text/html");
