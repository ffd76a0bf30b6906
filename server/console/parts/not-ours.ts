/**
 * For an element with words that somebody typed: `<span {...notOurs}>`. The English switch leaves
 * them alone. (Preact's types know the attribute as a boolean, which renders nothing.)
 */
export const notOurs: object = { translate: "no" };
