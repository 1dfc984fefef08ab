/** Hands a file to the browser, which saves it. The address is given back once the browser has taken it. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * `NO Gadgets 2026-11-22.csv`, without what a file system refuses or a reader is fooled by.
 * @param fallback - when nothing is left of the name
 */
export function fileName(name: string, date: Date, extension: string, fallback: string): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${Array.from(safe).slice(0, 80).join('').trim() || fallback} ${day}.${extension}`;
}
