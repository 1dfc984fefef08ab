/**
 * The next of the fewest steps from one order to another: the field that moves up by one place; `undefined` when there
 * is nothing to be done. Every step brings two neighbours that are the wrong way round into their order, so there is no
 * shorter way, and what is stored in between lies between both orders.
 *
 * @param wanted the same ids
 */
export function nextStep(order: readonly number[], wanted: readonly number[]): number | undefined {
  // All before this one stands right: it only has to go up, past those that belong behind it.
  return wanted.find((id, place) => order[place] !== id);
}

/** One place up. */
export function movedUp(order: readonly number[], id: number): readonly number[] {
  const place = order.indexOf(id);
  const above = order[place - 1];
  if (above === undefined) return order;
  return order.map((each, index) => (index === place ? above : index === place - 1 ? id : each));
}

export function isSameOrder(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, place) => b[place] === id);
}
