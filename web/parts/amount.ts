/** Written in threes, as exact as it came: `3200.00` is 3,200.00. */
export const grouped = (amount: string): string => amount.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')
