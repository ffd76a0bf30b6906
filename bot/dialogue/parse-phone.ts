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

function isPhone(digits: string): digits is Phone {
  return /^0(?:[2-9]\d{8}|2\d{9})$/.test(digits);
}
