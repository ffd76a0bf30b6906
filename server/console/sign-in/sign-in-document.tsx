import type { VNode } from "preact";
import type { ConsoleHouse } from "../console-house.ts";
import { DemoBanner } from "../parts/demo-banner.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { renderDocument } from "../render-document.tsx";
import type { FormErrors } from "../shown.ts";

/** The page around a form for those who are not signed in yet. */
export function signInDocument(
  house: Pick<ConsoleHouse, "isDemo" | "officeName">,
  page: { title: string; errors: FormErrors; body: VNode },
): string {
  const { officeName } = house;
  return renderDocument(
    { title: page.title, hasErrors: page.errors.length > 0, officeName },
    <>
      <a class="skip" href="#main">
        Đến nội dung chính
      </a>
      {house.isDemo && <DemoBanner />}
      <main id="main" class="narrow" tabindex={-1}>
        <p class="brand">
          <span class="brand-mark" aria-hidden="true">
            DH
          </span>
          <span>
            Dân Hỏi <small>{officeName}</small>
          </span>
        </p>
        <ErrorSummary errors={page.errors} />
        <section class="card">
          <h1>{page.title}</h1>
          {page.body}
        </section>
      </main>
    </>,
  );
}
