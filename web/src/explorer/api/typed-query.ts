/** The text of an operation, which knows what it takes and what it answers. Made from .graphql files by codegen.mjs. */
export type TypedQuery<Result, Variables> = string & { readonly __type?: (variables: Variables) => Result };
