/** The part of the Standard Schema interface (standardschema.dev) that is used; zod, valibot and arktype have it. */
export interface StandardSchema<Output extends object = object> {
  /** What the interface prescribes, version 1. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** What a schema says about a value. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** What a schema holds against a value. */
export interface SchemaIssue {
  /** What is wrong, in the words of the schema’s library. */
  readonly message: string;
  /** Where in the value; undefined for the value as a whole. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
