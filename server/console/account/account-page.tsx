import { viewSecondFactor } from "../../staff/second-factor-view.ts";
import { viewSessions } from "../../staff/session-view.ts";
import { readUnitName } from "../../staff/unit-choices-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { languageNames, LanguageSwitch } from "../parts/language-switch.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { roleLabels } from "../parts/role-labels.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { chatLink } from "./chat-link.tsx";
import { SecondFactorCard } from "./second-factor-card.tsx";
import { SessionsCard } from "./sessions-card.tsx";

/** One's own account. */
export async function showAccount(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const { id, unitId, role } = visit.staff;
  const tx = house.db.prisma;
  const factor = await viewSecondFactor(tx, id);
  const sessions = await viewSessions(tx, id, house.clock.now());
  const unitName = unitId && (await readUnitName(tx, unitId));
  const mustHave = house.totpRoles.includes(role);
  return {
    title: "Tài khoản của tôi",
    path: "/console/account",
    body: (
      <>
        <h1>Tài khoản của tôi</h1>
        <Profile visit={visit} unitName={unitName} />
        <section class="card">
          <h2>Mật khẩu</h2>
          <p class="hint">Đổi mật khẩu thì các phiên đăng nhập khác kết thúc.</p>
          <a class="button" href="/console/account/password">
            Đổi mật khẩu
          </a>
        </section>
        <SecondFactorCard factor={factor} role={role} mustHave={mustHave} />
        <SessionsCard sessions={sessions} visit={visit} />
        {await chatLink(house, visit)}
      </>
    ),
  };
}

function Profile({ visit, unitName }: { visit: Visit; unitName: string | undefined }) {
  const { displayName, login, role, language } = visit.staff;
  return (
    <section class="card">
      <h2>Hồ sơ</h2>
      <dl class="facts">
        <dt>Họ tên</dt>
        <dd {...notOurs}>{displayName}</dd>
        <dt>Tên đăng nhập</dt>
        <dd {...notOurs}>{login}</dd>
        <dt>Vai trò</dt>
        <dd>{roleLabels[role]}</dd>
        <dt>Đơn vị</dt>
        {unitName === undefined ? <dd>Toàn cơ quan</dd> : <dd {...notOurs}>{unitName}</dd>}
        <dt>Ngôn ngữ của trang này</dt>
        <dd {...notOurs}>{languageNames[language]}</dd>
      </dl>
      <p class="hint">Tên, vai trò và đơn vị do người quản trị sửa.</p>
      <LanguageSwitch visit={visit} back="/console/account" />
      <p>
        <a href="/console/notices">Thông báo của tôi</a>
      </p>
    </section>
  );
}
