import type { ApologyTemplate } from "../../late-dossiers/apology-template.ts";
import { notOurs } from "../parts/not-ours.ts";

/** The filled letter on the page, as the documents have it. */
export function ApologyPaper({ letter }: { letter: ApologyTemplate }) {
  const { superior, office, nation, number, placeAndDate, title, addressee } = letter;
  return (
    <div class="paper" lang="vi" {...notOurs}>
      <div class="paper-head">
        <div>
          {superior !== "" && <p>{superior}</p>}
          <p>
            <strong>{office.toLocaleUpperCase("vi")}</strong>
          </p>
          <p>{number}</p>
        </div>
        <div>
          {nation.map((line) => (
            <p key={line}>
              <strong>{line}</strong>
            </p>
          ))}
          <p>
            <em>{placeAndDate}</em>
          </p>
        </div>
      </div>
      {title.map((line) => (
        <p class="paper-title" key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      <p class="paper-title">{addressee}</p>
      {letter.paragraphs.map((text) => (
        <p class="words" key={text}>
          {text}
        </p>
      ))}
      <div class="paper-head">
        <div class="paper-copies">
          {letter.copies.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div>
          {letter.signer.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </div>
  );
}
