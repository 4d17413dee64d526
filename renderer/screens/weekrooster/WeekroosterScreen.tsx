/** The week of the house: a grid to fill, with the hours that the contract asks above it. */
export function WeekroosterScreen({ monday }: { readonly monday?: string | undefined; readonly rollCall?: { readonly on: string; readonly blockId: string } | undefined }) {
  return <h1>Weekrooster {monday}</h1>
}
