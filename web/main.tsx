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
            path: 'registers',
            lazy: async () => ({ Component: (await import('./pages/registers/registers-page.tsx')).RegistersPage }),
          },
          {
            path: 'registers/:id',
            lazy: async () => ({ Component: (await import('./pages/register/register-page.tsx')).RegisterPage }),
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
            path: 'ledgers/:id/serials',
            lazy: async () => ({ Component: (await import('./pages/serials/serials-page.tsx')).SerialsPage }),
          },
          {
            path: 'ledgers/:id/serials/:serial',
            lazy: async () => ({ Component: (await import('./pages/serials/serials-page.tsx')).SerialsPage }),
          },
          {
            path: 'public-notices',
            lazy: async () => ({
              Component: (await import('./pages/public-notices/public-notices-page.tsx')).PublicNoticesPage,
            }),
          },
          {
            path: 'public-notices/:number',
            lazy: async () => ({
              Component: (await import('./pages/public-notices/public-notice-page.tsx')).PublicNoticePage,
            }),
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
          {
            path: 'records',
            lazy: async () => ({ Component: (await import('./pages/records/records-page.tsx')).RecordsPage }),
          },
          {
            path: 'board',
            lazy: async () => ({ Component: (await import('./pages/board/board-page.tsx')).BoardPage }),
          },
          {
            path: 'board/:id',
            lazy: async () => ({ Component: (await import('./pages/board/measure-page.tsx')).BoardMeasurePage }),
          },
          {
            path: 'watches',
            lazy: async () => ({ Component: (await import('./pages/watches/watches-page.tsx')).WatchesPage }),
          },
          {
            path: 'watches/:id',
            lazy: async () => ({ Component: (await import('./pages/watches/watch-page.tsx')).WatchPage }),
          },
          {
            path: 'signals',
            lazy: async () => ({ Component: (await import('./pages/signals/signals-page.tsx')).SignalsPage }),
          },
          {
            path: 'signals/:id',
            lazy: async () => ({ Component: (await import('./pages/signals/signal-page.tsx')).SignalPage }),
          },
          {
            path: 'ledgers',
            lazy: async () => ({ Component: (await import('./pages/ledgers/ledgers-page.tsx')).LedgersPage }),
          },
          {
            path: 'ledgers/:id',
            lazy: async () => ({ Component: (await import('./pages/ledger/ledger-page.tsx')).LedgerPage }),
          },
          {
            path: 'ledgers/:id/accounts/:account',
            lazy: async () => ({
              Component: (await import('./pages/ledger-account/ledger-account-page.tsx')).LedgerAccountPage,
            }),
          },
          {
            path: 'markets',
            lazy: async () => ({ Component: (await import('./pages/markets/markets-page.tsx')).MarketsPage }),
          },
          {
            path: 'markets/:id',
            lazy: async () => ({ Component: (await import('./pages/market/market-page.tsx')).MarketPage }),
          },
          {
            path: 'markets/:id/offers/:offer',
            lazy: async () => ({ Component: (await import('./pages/market/offer-page.tsx')).OfferPage }),
          },
          {
            path: 'markets/:id/trades/:trade',
            lazy: async () => ({ Component: (await import('./pages/market/trade-page.tsx')).TradePage }),
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
