import type { ComponentChildren } from "preact";
import { csrfField } from "../csrf.ts";

type Props = {
  csrf: string;
  action: string;
  class?: string;
  id?: string;
  label?: string;
  /** With files to choose: sent part by part. */
  hasFiles?: boolean;
  /** data-* for our scripts. */
  data?: Record<`data-${string}`, string>;
  children: ComponentChildren;
};

/** An ordinary form with the hidden field that proves it is ours. */
export function PostForm(props: Props) {
  const { csrf, action, class: className, id, label, hasFiles, data, children } = props;
  const rest = { ...(hasFiles && { encType: "multipart/form-data" }), ...data };
  return (
    <form method="post" action={action} class={className} id={id} aria-label={label} {...rest}>
      <input type="hidden" name={csrfField} value={csrf} />
      {children}
    </form>
  );
}
