/**
 * The token of a page that runs inside a logged-in SuperOffice web session: cookie `XSRF-TOKEN`, else the hidden input
 * `XSRF_TOKEN` (SuperOffice WebAPI, authentication). `''` when the page has none; the server then answers 401.
 */
export function readXsrfToken(): string {
  if (typeof document === 'undefined') return '';
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
  if (cookie !== undefined) return decodeURIComponent(cookie);
  const input = document.querySelector<HTMLInputElement>('input[name="XSRF_TOKEN"], input#XSRF_TOKEN');
  return input?.value ?? '';
}
