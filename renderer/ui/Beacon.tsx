/** The sign of Baken: a small lighthouse with its light on. */
export function Beacon({ size = 26 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 26 26" width={size} height={size} aria-hidden focusable="false">
      <path d="M1 6h5M20 6h5" stroke="var(--link)" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="13" cy="6" r="4.2" fill="var(--amber)" />
      <path d="M9.2 13h7.6l2 12.4H7.2z" fill="var(--link)" />
    </svg>
  )
}
