import type { FormErrors } from "../shown.ts";

/** All faults of a form on top of the page, each a link to its field. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  if (errors.length === 0) return null;
  return (
    <div class="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">Chưa làm được, xin xem lại</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
