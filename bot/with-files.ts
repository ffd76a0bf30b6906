import type { Reply, ReplyFile } from "./reply.ts";

/** A reply and files, each a letter of its own but the first, which goes with the words. */
export function withFiles(reply: Reply, files: readonly ReplyFile[]): [Reply, ...Reply[]] {
  const [first, ...others] = files;
  return [first ? { ...reply, file: first } : reply, ...others.map((file) => ({ text: "", file }))];
}
