import type { Tx } from "../db.ts";

/** A new consent takes the place of an older one. */
export async function saveConsent(
  tx: Tx,
  { contactId, phone, now }: { contactId: string; phone: string; now: Date },
): Promise<void> {
  const consent = { phone, agreedAt: now, withdrawnAt: null };
  await tx.phoneConsent.upsert({
    where: { contactId },
    create: { contactId, ...consent },
    update: consent,
  });
}

/** The number goes with the consent; when it was given and taken back stays. False: there is none. */
export async function endConsent(tx: Tx, contactId: string, now: Date): Promise<boolean> {
  const { count } = await tx.phoneConsent.updateMany({
    where: { contactId, withdrawnAt: null },
    data: { phone: "", withdrawnAt: now },
  });
  return count > 0;
}

/** As 84…; undefined: they did not agree, or no longer do. */
export async function consentedPhone(tx: Tx, contactId: string): Promise<string | undefined> {
  const consent = await tx.phoneConsent.findFirst({
    where: { contactId, withdrawnAt: null },
    select: { phone: true },
  });
  return consent?.phone;
}
