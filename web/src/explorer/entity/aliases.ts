/** A name with the statements that give it. */
export interface AliasSource<Statement> {
  readonly alias: string;
  readonly statements: readonly Statement[];
}

/** Each alias with the descriptions that give or print it; a form that follows from others by rule has none. */
export function aliasSources<Statement extends { readonly name: string | null; readonly quote: string }>(entity: {
  readonly aliases: readonly string[];
  readonly evidence: readonly Statement[];
}): readonly AliasSource<Statement>[] {
  return entity.aliases.map(alias => ({
    alias,
    statements: entity.evidence.filter(({ name, quote }) => name === alias || quote === alias),
  }));
}
