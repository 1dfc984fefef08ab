/**
 * SuperOffice's own texts, which no method of the service gives: what it resolves may be the tenant's text, as long as
 * there is one, and until the next sign-in even after it was taken away. So a resolved text counts only while no own one
 * has been seen here; what was learnt before that is remembered.
 *
 * It cannot know of a text that somebody took away between the user's sign-in and the first reading.
 */
export class StandardTexts {
  readonly #known = new Map<string, string>();
  readonly #doubtful = new Set<string>();

  /**
   * @param hasOwn whether the tenant has an own text of that resource in a culture of that language
   * @param resolved what the service says in that language; `undefined`: nothing
   * @returns the standard text, as far as it is known
   */
  learn(resource: string, language: string, hasOwn: boolean, resolved: string | undefined): string | undefined {
    const key = `${language} ${resource.toUpperCase()}`;
    if (hasOwn) this.#doubtful.add(key);
    if (!this.#doubtful.has(key) && resolved !== undefined) this.#known.set(key, resolved);
    return this.#known.get(key);
  }
}
