import type { Leefgebied } from '../domain/plan/leefgebied.ts'

/** The name of a leefgebied and its aim in one sentence of the resident; our own words. */
export const leefgebiedWords = {
  herstel: { name: 'Herstel en clean blijven', aim: 'Ik gebruik niet meer en ik leer wat mij daarbij helpt.' },
  gevoelens: { name: 'Gevoelens en psychische gezondheid', aim: 'Ik merk wat ik voel en ik kan ermee omgaan.' },
  lichaam: { name: 'Lichaam en gezondheid', aim: 'Ik zorg goed voor mijn lichaam.' },
  dagritme: { name: 'Dagritme en zelfzorg', aim: 'Ik heb een vast ritme en zorg voor mijzelf.' },
  wonen: { name: 'Wonen en huishouden', aim: 'Ik kan zelfstandig wonen en mijn huis op orde houden.' },
  inkomen: { name: 'Inkomen en administratie', aim: 'Ik heb genoeg inkomen en mijn papieren zijn op orde.' },
  schulden: { name: 'Schulden', aim: 'Ik weet wat ik moet betalen en ik heb een plan.' },
  daginvulling: { name: 'Daginvulling, werk en leren', aim: 'Ik heb iets zinvols te doen overdag.' },
  familie: { name: 'Familie en naasten', aim: 'Ik herstel het contact met mensen die belangrijk voor mij zijn.' },
  vrienden: { name: 'Vrienden, netwerk en meedoen', aim: 'Ik heb mensen om mij heen die niet gebruiken.' },
  zingeving: { name: 'Zingeving en vrije tijd', aim: 'Ik doe dingen die mij blij maken en die voor mij tellen.' },
  justitie: { name: 'Politie en justitie', aim: 'Ik kom mijn afspraken na en kom niet opnieuw in de problemen.' },
} as const satisfies Readonly<Record<Leefgebied, { readonly name: string; readonly aim: string }>>

/** 'Wonen en huishouden'. */
export const leefgebiedName = (l: Leefgebied): string => leefgebiedWords[l].name
