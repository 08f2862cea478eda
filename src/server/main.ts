/** Starts the server: PORT (8080), HOST (this machine only, unless named), TRUST_PROXY=1 behind a proxy. */
import process from 'node:process'
import { serve } from './serve.ts'

process.exitCode = await serve(process.env)
