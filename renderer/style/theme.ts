import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = ['#e3efef', '#c9dfe0', '#a5c6c8', '#7fb0b4', '#5b99a0', '#3b838c', '#1f6c77', '#0e5a66', '#0a4650', '#07343c']

/** What Mantine's own parts need to look like ours; colours come from tokens.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: 7,
  defaultRadius: 8,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'never',
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '19px', xl: '23px' },
  lineHeights: { xs: '20px', sm: '21px', md: '24px', lg: '26px', xl: '31px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  black: '#13272b',
})

const own = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--paper2)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--amber-ink)',
}

/** Points Mantine's variables at our tokens, in both schemes. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: own, dark: own })
