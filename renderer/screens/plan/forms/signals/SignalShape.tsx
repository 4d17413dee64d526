type Props = { readonly level: 'groen' | 'oranje' | 'rood' }

/** A ring, a hatched triangle or a solid octagon: told apart without colour, as on paper. */
export function SignalShape({ level }: Props) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.5" aria-hidden>
      {level === 'groen' && <circle cx="12" cy="12" r="9" />}
      {level === 'oranje' && <path d="M12 3 22 21H2Z M7.5 21l7-12.5 M12 21l4.4-8 M16.5 21l2-3.7" strokeLinejoin="round" strokeWidth="2" />}
      {level === 'rood' && <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8Z" fill="currentColor" strokeLinejoin="round" />}
    </svg>
  )
}
