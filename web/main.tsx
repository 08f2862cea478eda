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
