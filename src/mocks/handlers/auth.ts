const SCHEMES = /^(?:Bearer|Basic|SOTicket|Negotiate)\s+\S/i;

/** Browsers keep the Cookie header from scripts: there only the request's mode can tell. */
function cookiesAreVisible(): boolean {
  return new Request('http://localhost/', { headers: { cookie: 'seen=1' } }).headers.has('cookie');
}

/** Whether the request carries credentials of any kind that the WebAPI accepts. Their content is not checked. */
export function isAuthenticated(request: Request): boolean {
  const { headers } = request;
  if (SCHEMES.test(headers.get('Authorization') ?? '')) return true;
  if ((headers.get('X-XSRF-TOKEN') ?? '') === '') return false;
  return cookiesAreVisible() ? headers.has('cookie') : request.credentials !== 'omit';
}
