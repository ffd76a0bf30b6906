import { z } from "zod";
import type { ZaloApi } from "../../bot/zalo/zalo-api.ts";

/** What an Official Account says of itself. */
export type OaProfile = {
  name: string;
  isVerified?: boolean | undefined;
  /** 2: of a business; 4: of an authority. */
  type?: number | undefined;
  package?: string | undefined;
  /** As Zalo writes it, such as 31/12/2027. */
  packageUntil?: string | undefined;
};

/** Undefined where Zalo can't be asked, or its answer is none. */
export async function readAccount(
  api: Pick<ZaloApi, "get">,
): Promise<{ oaId: string; profile: OaProfile } | undefined> {
  const answer = await api.get("/v2.0/oa/getoa");
  if (answer.kind !== "done") return undefined;
  const { data } = account.safeParse(answer.data);
  return data && { oaId: data.oa_id, profile: toProfile(data) };
}

/** As it was kept in the database. */
export function readProfile(json: unknown): OaProfile | undefined {
  return profile.safeParse(json).data;
}

const short = z.string().max(200);
/** What it does not say, or says otherwise, is left out: only the name and the id are needed. */
const account = z.object({
  oa_id: z.coerce.string(),
  name: short.default(""),
  is_verified: z.boolean().optional().catch(undefined),
  oa_type: z.coerce.number().int().optional().catch(undefined),
  package_name: short.optional().catch(undefined),
  package_valid_through_date: short.optional().catch(undefined),
});

const profile = z.object({
  name: short,
  isVerified: z.boolean().optional(),
  type: z.int().optional(),
  package: short.optional(),
  packageUntil: short.optional(),
});

function toProfile(data: z.infer<typeof account>): OaProfile {
  return {
    name: data.name,
    isVerified: data.is_verified,
    type: data.oa_type,
    package: data.package_name,
    packageUntil: data.package_valid_through_date,
  };
}
