import { isObject, type Call } from "./call.ts";
import type { Outcome } from "./oa-api.ts";
import { Refusal, invalid } from "./refusal.ts";
import { oaId, type World } from "./world.ts";

/** GET /v2.0/oa/getoa. Type 4 is an account of the state. */
export function accountData(world: World): Outcome {
  const followers = [...world.people.values()].filter(({ follows }) => follows);
  return {
    data: {
      oa_id: oaId,
      name: "Dân Hỏi (tài khoản thử)",
      description: "Official Account giả để thử",
      is_verified: true,
      oa_type: 4,
      cate_name: "Cơ quan nhà nước",
      num_follower: followers.length,
      package_name: "Gói Nâng cao",
      package_valid_through_date: "31/12/2027",
      package_auto_renew_date: "Không đăng ký",
    },
  };
}

/** GET /v3.0/oa/user/detail?data={"user_id":"…"} */
export function userDetail(world: World, { url }: Call): Outcome {
  const user = dataOf(url)["user_id"];
  if (typeof user !== "string") throw invalid("user_id");
  const person = world.people.get(user);
  if (person === undefined) throw new Refusal(-213, "User has not followed the OA");
  const last = person.lastInteractionAt;
  return {
    data: {
      user_id: user,
      user_id_by_app: idByApp(user),
      user_external_id: "",
      display_name: person.name,
      user_alias: person.name,
      is_sensitive: false,
      user_last_interaction_date:
        last === undefined ? "" : new Date(last).toLocaleDateString("en-GB"),
      user_is_follower: person.follows,
      avatar: `${world.origin}/media/avatar.png`,
      tags_and_notes_info: { notes: [], tag_names: [] },
      shared_info: person.shared ?? {},
    },
  };
}

/** POST /v2.0/oa/quota/message: the shape is as an SDK reads it, and never seen live. */
export function quotaData(): Outcome {
  return { data: { quota_type: "reply", remain: "8", total: "8" } };
}

/** The same citizen has another id for each application. */
export function idByApp(user: string): string {
  return `55${user.slice(2)}`;
}

function dataOf(url: URL): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(url.searchParams.get("data") ?? "");
    if (isObject(value)) return value;
  } catch {
    // Falls through to the refusal.
  }
  throw invalid("data");
}
