/** A value that a condition compares with. */
export type Scalar = string | number | boolean;

/** Which rows are wanted, as a plain tree. The text form and the object form of `where` both make it. */
export type Condition =
  | { readonly kind: 'compare'; readonly field: string; readonly op: CompareOp; readonly value: Scalar }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'text'; readonly field: string; readonly op: 'contains' | 'starts'; readonly text: string }
  | { readonly kind: 'empty'; readonly field: string }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

/** How one value is compared with another. */
export type CompareOp = '=' | '!=' | '<' | '<=' | '>' | '>=';
