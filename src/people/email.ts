/** An e-mail address as accounts are found by it: however it was typed. */
export const plainEmail = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()
