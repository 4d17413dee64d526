import { expect, type Page } from '@playwright/test'
import { axeFinds } from './lookAt.ts'

/** The page breaks no rule of WCAG 2.2 AA that axe can see. */
export const accessible = async (page: Page, what: string): Promise<void> => expect(await axeFinds(page), what).toEqual([])
