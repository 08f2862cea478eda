import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    reportCompressedSize: false,
    // The pages' policy allows scripts and pictures from the server itself only: nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs and seldom changes stays in a reader's cache when the pages change.
        codeSplitting: {
          groups: [{ name: 'base', test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/ }],
        },
      },
    },
  },
  // Our own modules lie in `api/` too.
  server: { proxy: { '^/api/(?!.*\\.tsx?($|\\?))': 'http://localhost:8080' } },
})
