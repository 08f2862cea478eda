/** Light or dark: the system's, or the reader's own choice, which stays in this browser. */
export type Theme = 'light' | 'dark'

const key = 'theme'

const stored = (): Theme | null => {
  const value = localStorage.getItem(key)
  return value === 'light' || value === 'dark' ? value : null
}

export const themeNow = (): Theme => stored() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

export function showTheme(): void {
  const theme = stored()
  if (theme) document.documentElement.dataset.theme = theme
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  showTheme()
}
