import type { ReactNode } from 'react'

type Props = {
  readonly title: ReactNode
  readonly page: number
  readonly pages: number
  readonly fitting: boolean
  readonly onPage: (page: number) => void
  readonly onFit: () => void
}

/** Above the paper: which page this is, the ones beside it, and whether the sheet fits the pane. */
export const PaperBar = ({ title, page, pages, fitting, onPage, onFit }: Props): ReactNode => (
  <div className="paper-bar">
    <span className="paper-bar-title">{title}</span>
    <span className="paper-bar-page" aria-live="polite">{`Bladzijde ${page + 1} van ${pages}`}</span>
    <button type="button" className="paper-bar-step" aria-label="Vorige bladzijde" aria-disabled={page <= 0} onClick={() => onPage(page - 1)}>
      <Chevron d="M15 6l-6 6l6 6" />
    </button>
    <button type="button" className="paper-bar-step" aria-label="Volgende bladzijde" aria-disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
      <Chevron d="M9 6l6 6l-6 6" />
    </button>
    <button type="button" className="paper-bar-fit" aria-pressed={fitting} onClick={onFit}>
      Passend
    </button>
  </div>
)

const Chevron = ({ d }: { readonly d: string }): ReactNode => (
  <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
    <path d={d} />
  </svg>
)
