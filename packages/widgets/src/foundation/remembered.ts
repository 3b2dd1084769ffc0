/** Work that is done again only when something that it works from is another thing than before. */
export function remembered<A extends readonly unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  let last: { readonly given: A; readonly result: R } | undefined;
  return (...given) => {
    if (last === undefined || last.given.some((part, index) => part !== given[index])) {
      last = { given, result: work(...given) };
    }
    return last.result;
  };
}
