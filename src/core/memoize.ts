/** Remembers the last answer: for what a render derives from values that seldom change. */
export function memoizeLast<Args extends readonly unknown[], T>(derive: (...args: Args) => T): (...args: Args) => T {
  let last: { readonly args: Args; readonly value: T } | undefined;
  return (...args) => {
    const known = last;
    if (known?.args.length === args.length && args.every((arg, index) => Object.is(arg, known.args[index]))) {
      return known.value;
    }
    const value = derive(...args);
    last = { args, value };
    return value;
  };
}
