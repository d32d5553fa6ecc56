/** The normal form of names under which the graph's `nameNorm` is stored; loaded when a name is looked up. */
export async function normaliseName(): Promise<(name: string) => string> {
  return (await import('../language/normalise.js')).normaliseName;
}
