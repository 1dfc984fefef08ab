/** What can be done, without what the host hides: a part may have the name of a capability. */
export function withoutHidden<Capabilities extends object>(
  capabilities: Capabilities,
  hidden: ReadonlySet<string>,
): Capabilities {
  const off = [...hidden].filter((part) => part in capabilities);
  // The same object as long as nothing is hidden: what it is given to is not drawn again.
  if (off.length === 0) return capabilities;
  return { ...capabilities, ...Object.fromEntries(off.map((part) => [part, false])) };
}
