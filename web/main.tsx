import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { client, startWith } from './api/queries.ts'
import { PlanPage } from './pages/plan/plan-page.tsx'
import { Broken } from './shell/broken.tsx'
import { NotFound } from './shell/not-found.tsx'
import { Shell } from './shell/shell.tsx'
import { showTheme } from './theme.ts'
import { htmlLanguage, languageOf } from './words.ts'

const search = new URLSearchParams(window.location.search)
document.documentElement.lang = htmlLanguage[languageOf(search, navigator.languages)]
showTheme()
startWith(window.location.pathname, search.get('on'))

const router = createBrowserRouter([
  {
    path: '/',
    Component: Shell,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, Component: PlanPage },
          { path: 'plan', Component: PlanPage },
          {
            path: 'check',
            lazy: async () => ({ Component: (await import('./pages/check/check-page.tsx')).CheckPage }),
          },
          {
            path: 'rules',
            lazy: async () => ({ Component: (await import('./pages/rules/rules-page.tsx')).RulesPage }),
          },
          {
            path: 'rules/:id',
            lazy: async () => ({ Component: (await import('./pages/rule/rule-page.tsx')).RulePage }),
          },
          { path: 'law', lazy: async () => ({ Component: (await import('./pages/law/law-list.tsx')).LawList }) },
          { path: 'law/:id', lazy: async () => ({ Component: (await import('./pages/law/law-page.tsx')).LawPage }) },
          {
            path: 'matters',
            lazy: async () => ({ Component: (await import('./pages/matters/matters-page.tsx')).MattersPage }),
          },
          {
            path: 'matters/:id',
            lazy: async () => ({ Component: (await import('./pages/matter/matter-page.tsx')).MatterPage }),
          },
          {
            path: 'matters/:id/apply',
            lazy: async () => ({ Component: (await import('./pages/apply/apply-page.tsx')).ApplyPage }),
          },
          {
            path: 'cases',
            lazy: async () => ({ Component: (await import('./pages/cases/cases-page.tsx')).CasesPage }),
          },
          {
            path: 'cases/:id',
            lazy: async () => ({ Component: (await import('./pages/case/case-page.tsx')).CasePage }),
          },
          {
            path: 'desk',
            lazy: async () => ({ Component: (await import('./pages/desk/desk-page.tsx')).DeskPage }),
          },
          {
            path: 'statistics',
            lazy: async () => ({ Component: (await import('./pages/statistics/statistics-page.tsx')).StatisticsPage }),
          },
          {
            path: 'licences',
            lazy: async () => ({ Component: (await import('./pages/licences/licences-page.tsx')).LicencesPage }),
          },
          {
            path: 'licences/:id',
            lazy: async () => ({ Component: (await import('./pages/licence/licence-page.tsx')).LicencePage }),
          },
          {
            path: 'verify',
            lazy: async () => ({ Component: (await import('./pages/verify/verify-page.tsx')).VerifyPage }),
          },
          {
            path: 'verify/:number',
            lazy: async () => ({ Component: (await import('./pages/verify/number-page.tsx')).NumberPage }),
          },
          {
            path: 'notices',
            lazy: async () => ({ Component: (await import('./pages/notices/notices-page.tsx')).NoticesPage }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('./pages/account/account-page.tsx')).AccountPage }),
          },
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in-page.tsx')).SignInPage }),
          },
          {
            path: 'account/confirm',
            lazy: async () => ({ Component: (await import('./pages/account/confirm-page.tsx')).ConfirmPage }),
          },
          {
            path: 'sign-in/forgot',
            lazy: async () => ({ Component: (await import('./pages/sign-in/forgot-page.tsx')).ForgotPage }),
          },
          {
            path: 'sign-in/reset',
            lazy: async () => ({ Component: (await import('./pages/sign-in/reset-page.tsx')).ResetPage }),
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
])

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
