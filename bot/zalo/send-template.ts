import type { Delivery } from "../channel.ts";
import { toDelivery } from "./to-delivery.ts";
import { templateRefusalOf } from "./template-failure.ts";
import type { ZaloApi } from "./zalo-api.ts";

/** A template with its parameters; `letterId` comes back with the receipt as its tracking id. */
export type FilledTemplate = { id: string; data: Record<string, string>; letterId: string };

type Poster = Pick<ZaloApi, "post">;

/** Sends a template to a user's id, by the account's own API. */
export async function sendTemplateByUid(
  api: Poster,
  userId: string,
  template: FilledTemplate,
  now: () => Date,
): Promise<Delivery> {
  const body = { user_id: userId, ...toBody(template) };
  return toDelivery(await api.post("/v3.0/oa/message/template", body), now());
}

/** Sends a template to a telephone number (84…), by the API for business. */
export async function sendTemplateByPhone(
  business: Poster,
  phone: string,
  template: FilledTemplate,
  now: () => Date,
): Promise<Delivery> {
  const answer = await business.post("/message/template", { phone, ...toBody(template) });
  return toDelivery(answer, now(), templateRefusalOf);
}

function toBody({ id, data, letterId }: FilledTemplate): object {
  return { template_id: id, template_data: data, tracking_id: letterId };
}
