/** A Vietnamese telephone number in its national form: "0912345678". */
export type Phone = string & { readonly isPhone: true };

/**
 * Takes 0…, 84… or +84… with spaces, dots, dashes and brackets. Ten digits; a fixed line (02…) may
 * have eleven. Undefined: not a number that an officer could call.
 */
export function parsePhone(text: string): Phone | undefined {
  const digits = text.replace(/[\s.()\-–]/g, "").replace(/^(?:\+|00)?84(?=\d{9,10}$)/, "0");
  return isPhone(digits) ? digits : undefined;
}

/** The same, of a mobile phone (beginnings since 2018): only such a number has an account at Zalo. */
export function parseMobile(text: string): Phone | undefined {
  const phone = parsePhone(text);
  return phone && /^0[35789]\d{8}$/.test(phone) ? phone : undefined;
}

function isPhone(digits: string): digits is Phone {
  return /^0(?:[2-9]\d{8}|2\d{9})$/.test(digits);
}
