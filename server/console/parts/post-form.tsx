import type { ComponentChildren } from "preact";
import { csrfField } from "../csrf.ts";

type Props = {
  csrf: string;
  action: string;
  class?: string;
  id?: string;
  label?: string;
  children: ComponentChildren;
};

/** An ordinary form with the hidden field that proves it is ours. */
export function PostForm({ csrf, action, class: className, id, label, children }: Props) {
  return (
    <form method="post" action={action} class={className} id={id} aria-label={label}>
      <input type="hidden" name={csrfField} value={csrf} />
      {children}
    </form>
  );
}
