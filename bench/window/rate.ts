/** How many a second, so many at once: for so long, after warming up. */
export async function perSecond(
  run: (n: number) => Promise<unknown>,
  { atOnce = 20, seconds = 8, warm = 2 }: { atOnce?: number; seconds?: number; warm?: number } = {},
): Promise<number> {
  let n = 0
  const round = async (length: number): Promise<number> => {
    const [from, started] = [n, performance.now()]
    const until = started + length * 1000
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (performance.now() < until) await run(++n)
      }),
    )
    return ((n - from) * 1000) / (performance.now() - started)
  }
  await round(warm)
  return round(seconds)
}
