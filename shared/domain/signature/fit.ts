import { refuse } from '../../result/result.ts'
import type { Signature } from './signature.ts'

/** The refusal of an answer under a fixed text: its role answered already, or a name, a reason or a witness lacks; null when it is fit. `about` begins the code. */
export function unfitSignature(about: string, signature: Signature, others: readonly Pick<Signature, 'role'>[]): ReturnType<typeof refuse> | null {
  const no = (code: string, text: string): ReturnType<typeof refuse> => refuse(`${about}.${code}`, text)
  const { name, role, route } = signature
  if (others.some((s) => s.role === role)) return no('signed', `${name} heeft al getekend of een reden gegeven. Haal die eerst weg.`)
  if (name.trim() === '') return no('nameless', 'Vul eerst de naam in van wie tekent.')
  if (route.kind === 'refused' && route.reason.trim() === '') return no('reason', 'Schrijf op waarom er niet getekend wordt, in eigen woorden.')
  if (route.kind === 'typed' && (route.typedName.trim() === '' || route.witness.trim() === '')) return no('witness', 'Typ de naam, en de naam van wie erbij was.')
  return null
}
