type Props<Name extends string> = {
  /** What a screen reader calls the list. */
  label: string;
  /** The pages, in the order shown. */
  tabs: Readonly<Record<Name, { href: string; label: string }>>;
  current: Name;
};

/** The pages of one section, on top of each of them. */
export function SectionTabs<Name extends string>({ label, tabs, current }: Props<Name>) {
  return (
    <nav aria-label={label}>
      <ul class="filters">
        {Object.entries<Props<Name>["tabs"][Name]>(tabs).map(([name, tab]) => (
          <li key={name}>
            <a href={tab.href} aria-current={name === current ? "page" : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
