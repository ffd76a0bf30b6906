import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import type { Content } from "../message.ts";

/**
 * What a citizen shared with Zalo's form (`user_submit_info`). Its fields differ with the age of
 * the documents; the parts of an address are joined. What is missing is absent.
 */
export function sharedInfo(info: unknown): Content {
  const { name, phone, ...place } = shape.parse(info ?? {});
  const street = place.address ?? place.full_address;
  const address = [street, place.ward, place.district, place.city].reduce(
    (whole, part) => (part === undefined || whole?.includes(part) ? whole : join(whole, part)),
    undefined,
  );
  return {
    kind: "shared_info",
    ...(name !== undefined && { name: cleanText(name, 100) }),
    ...(phone !== undefined && { phone: cleanText(phone, 20) }),
    ...(address !== undefined && { address: cleanText(address, 300) }),
  };
}

function join(whole: string | undefined, part: string): string {
  return whole === undefined ? part : `${whole}, ${part}`;
}

const words = z
  .union([z.string(), z.number().transform(String)])
  .transform((said) => cleanText(said).trim() || undefined)
  .optional()
  .catch(undefined);

const fields = {
  name: words,
  phone: words,
  address: words,
  full_address: words,
  ward: words,
  district: words,
  city: words,
};

const shape = z.object(fields).catch({
  name: undefined,
  phone: undefined,
  address: undefined,
  full_address: undefined,
  ward: undefined,
  district: undefined,
  city: undefined,
});
