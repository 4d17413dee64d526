import classes from './Actions.module.css'

type Props = { readonly names: readonly string[]; readonly onChoose: (name: string) => void }

/** Names to pick with the mouse while "wie" is empty; by keyboard one types, so Tab passes them by and the field keeps the focus. */
export function WhoNames({ names, onChoose }: Props) {
  return (
    <span className={classes.names}>
      {names.slice(0, 5).map((name) => (
        <button key={name} type="button" tabIndex={-1} onPointerDown={(e) => { e.preventDefault(); onChoose(name) }}><bdi>{name}</bdi></button>
      ))}
    </span>
  )
}
