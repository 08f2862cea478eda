/** The mark: a window, cut as a seal. */
export function Seal() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="4" fill="currentColor" />
      <path d="M6.5 8.5h19M8.5 12v13h15V12M16 12v13M8.5 18.5h15" fill="none" stroke="var(--paper)" strokeWidth="2.2" />
    </svg>
  )
}
