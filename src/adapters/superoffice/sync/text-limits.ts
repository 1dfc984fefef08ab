/** What is wrong with a mandatory text, by the name of its field. */
export function textErrors(field: string, text: string, limit: number): Readonly<Record<string, string>> {
  if (text.trim() === '') return { [field]: 'It is mandatory.' };
  return text.length > limit ? { [field]: `At most ${limit} characters.` } : {};
}
