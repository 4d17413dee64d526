import { Component, type ReactNode } from 'react'
import { saveAll } from '../state/guard.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import css from './Shell.module.css'

type Props = { readonly children: ReactNode; readonly title: string }
type State = { readonly broken: boolean }

const again = (): void => {
  void saveAll().then(() => window.location.reload())
}

/** Keeps a bug in one screen inside that screen: says so, saves, and starts the window afresh on request. React has no other way than a class. */
export class Fence extends Component<Props, State> {
  override state: State = { broken: false }
  static getDerivedStateFromError(): State {
    return { broken: true }
  }
  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <div className={css.trouble}>
        <h1 className="hidden" tabIndex={-1}>{this.props.title}</h1>
        <Banner heading={this.props.title} actions={<Button onClick={again}>Open het scherm opnieuw</Button>}>Er ging iets mis in het programma zelf. Wat je typte is bewaard. Gebeurt dit vaker? Sluit Baken dan en open het opnieuw.</Banner>
      </div>
    )
  }
}
