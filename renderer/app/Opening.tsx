import css from './Opening.module.css'

/** The machine has not answered yet: after half a second it says that it is busy. */
export function Opening() {
  return (
    <main className={css.opening}>
      <h1 className="title">Baken</h1>
      <p role="status" className="second">Even geduld, Baken gaat open. Het voorbeeldhuis maken duurt de eerste keer iets langer.</p>
    </main>
  )
}
