import type { PortalLine } from "./corpus-source.ts";

/**
 * Grows a corpus to `size` procedures: after the given ones come new ones, each with the act of one
 * title ("Gia hạn") and the object of another ("giấy phép khai thác nước"), the body that of the
 * object's own. No title stands twice. The same lines always grow the same corpus.
 */
export function* generateCorpus(lines: readonly PortalLine[], size: number): Generator<PortalLine> {
  const titles = new Set(lines.map((line) => line["ten_thu_tuc"] ?? ""));
  const parents = lines.map((line) => ({ line, ...splitTitle(line["ten_thu_tuc"] ?? "") }));
  const acts = [...new Set(parents.map(({ act }) => act))];
  const next = seededNumbers(20_261_122);
  yield* lines.slice(0, size);
  for (let made = 0; made < size - lines.length;) {
    const parent = parents[next() % parents.length];
    const act = acts[next() % acts.length];
    if (parent === undefined || act === undefined) return;
    const other = parents[next() % parents.length]?.line["linh_vuc"] ?? "";
    // A small pack has fewer pairs than are wanted: then the field tells them apart.
    const short = `${act} ${parent.object}`;
    const title = titles.has(short) ? `${short} (${other} ${made})` : short;
    if (titles.has(title)) continue;
    titles.add(title);
    made += 1;
    const code = `9.${String(made).padStart(6, "0")}`;
    yield { ...parent.line, ma_thu_tuc: code, ten_thu_tuc: title };
  }
}

/** The act is the first word of a title, and most Vietnamese words have two syllables. */
function splitTitle(title: string): { act: string; object: string } {
  const words = title.replace(/^Thủ tục:? /i, "").split(/\s+/);
  return { act: words.slice(0, 2).join(" "), object: words.slice(2).join(" ") };
}

/** Whole numbers from 0 on that look like chance and are the same each time (xorshift32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
