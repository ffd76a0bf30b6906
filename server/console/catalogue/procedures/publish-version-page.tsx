import { showIsoDate } from "../../../../bot/texts/show-date.ts";
import { vietnamDate } from "../../../calendar/vietnam-date.ts";
import { additionsDigest } from "../../../catalogue/additions-digest.ts";
import { readPublished } from "../../../catalogue/additions-view.ts";
import { withRecord } from "../../../catalogue/publish-version.ts";
import { type VersionLine, viewVersion, viewVersions } from "../../../catalogue/version-view.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { DayField } from "../../parts/field.tsx";
import { notOurs } from "../../parts/not-ours.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { FormErrors, Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { ConfirmBroken } from "../confirm-broken.tsx";
import { GoldenEffect } from "../golden-effect.tsx";
import { isBreaking, runCheck } from "../run-check.ts";
import { Tabs } from "../tabs.tsx";

/** What an edit does to the golden questions, and from which day it is told. */
export async function showPublishVersion(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const { knowledge, clock, db } = house;
  const version = await viewVersion(db.prisma, visit.param("id"));
  if (version?.state !== "review" || version.reviewerId === null) return "not_found";
  const today = vietnamDate(clock.now());
  const published = await readPublished(db.prisma, today);
  const after = withRecord(published, version.record);
  const check = await runCheck(house, published, after);
  const path = `/console/knowledge/versions/${version.id}`;
  const later = await laterEdits(house, version, today);
  return {
    title: `Xuất bản: ${version.record.name}`,
    errors,
    target: `procedure ${version.slug} ${version.version}`,
    path: `${path}/publish`,
    body: (
      <>
        <p class="back">
          <a href={path}>Về bản sửa</a>
        </p>
        <h1 {...notOurs}>{version.record.name}</h1>
        <Tabs current="procedures" />
        {later.map((other) => (
          <p key={other.id} class="alert">
            Đã có bản {other.version} sẽ thay bản này từ ngày{" "}
            {showIsoDate(other.effectiveFrom ?? "")}.
          </p>
        ))}
        <GoldenEffect check={check} knowledge={knowledge} again={`${path}/publish`}>
          <PublishForm
            {...{ visit, errors, path, today }}
            digest={additionsDigest(after)}
            isRisky={isBreaking(check)}
          />
        </GoldenEffect>
      </>
    ),
  };
}

async function laterEdits(
  { db }: ConsoleHouse,
  { slug }: VersionLine,
  today: string,
): Promise<VersionLine[]> {
  const versions = await viewVersions(db.prisma, slug);
  return versions.filter(
    ({ state, effectiveFrom }) => state === "published" && (effectiveFrom ?? today) > today,
  );
}

type FormProps = {
  visit: Visit;
  errors: FormErrors;
  path: string;
  today: string;
  digest: string;
  isRisky: boolean;
};

function PublishForm({ visit, errors, path, today, digest, isRisky }: FormProps) {
  return (
    <section class="card narrow">
      <h2>Xuất bản</h2>
      <PostForm csrf={visit.csrf} action={`${path}/publish`}>
        <input type="hidden" name="digest" value={digest} />
        <DayField
          name="from"
          label="Có hiệu lực từ ngày"
          hint="Nếu là ngày sau này, trợ lý tự dùng bản này khi đến ngày đó."
          value={visit.field("from") || today}
          errors={errors}
        />
        <DayField
          name="to"
          label="Có hiệu lực đến hết ngày"
          hint="Để trống nếu không có hạn. Sau ngày này, trợ lý nói theo bản trước."
          value={visit.field("to")}
          errors={errors}
        />
        {isRisky && <ConfirmBroken />}
        <div class="deeds">
          <button class={isRisky ? "danger" : "main"}>Xuất bản</button>
          <a href={path}>Thôi</a>
        </div>
      </PostForm>
    </section>
  );
}
