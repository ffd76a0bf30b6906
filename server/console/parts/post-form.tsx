import type { ComponentChildren } from "preact";
import { csrfField } from "../csrf.ts";

type Props = {
  csrf: string;
  action: string;
  class?: string;
  id?: string;
  label?: string;
  /** data-* for our scripts. */
  data?: Record<`data-${string}`, string>;
  children: ComponentChildren;
};

/** An ordinary form with the hidden field that proves it is ours. */
export function PostForm({ csrf, action, class: className, id, label, data, children }: Props) {
  return (
    <form method="post" action={action} class={className} id={id} aria-label={label} {...data}>
      <input type="hidden" name={csrfField} value={csrf} />
      {children}
    </form>
  );
}
