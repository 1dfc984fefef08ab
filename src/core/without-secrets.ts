/** Words before a value that is nobody's business, as in `password=…`, `"api_key": "…"`, `Authorization: …`. */
const SECRET =
  /((?:pass(?:word|wd)?|pwd|secret|token|api[-_ ]?key|client[-_ ]?secret|credential|cookie|session|signature|authorization)[\w-]*["']?\s*[=:]\s*)(?:(["']).*?\2|(?:Bearer|Basic)\s+\S+|[^\s,;&"'}]+)/gi;
const BEARER = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;
/** Tokens of services: three parts of base64, or one long word with letters and digits. */
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b(?=\w*\d)(?=\w*[a-z])[\w+/]{32,}={0,2}/gi;
const ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>]+/gi;

/** Messages are technical and hold no secret, says the port; a host's own backend may have forgotten it. */
export function withoutSecrets(text: string): string {
  return text.replace(ADDRESS, addressOf).replace(SECRET, '$1***').replace(BEARER, '$1 ***').replace(TOKEN, '***');
}

/** An address without user, query and fragment. */
export function addressOf(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return '***';
  }
}
