/**
 * The pages in a real browser: content with axe in both languages, both themes, on a phone and at a desk;
 * what people come for, done as they would do it; and the weight of the first page.
 */
import { describe } from 'vitest'
import { diagram } from './diagram.ts'
import { effect } from './effect.ts'
import { everyDecision } from './every-decision.ts'
import { firstPage } from './first-page.ts'
import { flows } from './flows.ts'
import { house } from './house.ts'
import { pages } from './pages.ts'

const visit = house()

describe('first page', () => firstPage(visit))
describe('what people do', () => flows(visit))
describe('what a change of the law changes', () => effect(visit))
describe('the diagram, and the questions', () => diagram(visit))
describe('every page', () => pages(visit))
describe('every decision', () => everyDecision(visit))
