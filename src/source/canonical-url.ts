/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|ocid|cmpid|ns_.*|at_.*|__twitter_impression)$/i;

/**
 * An address in the form by which an article is known: without fragment, credentials and tracking parameters; null for
 * what is no web address. `base` is what relative ones start from.
 */
export function canonicalUrl(written: string, base: string | null = null): string | null {
  const text = written.trim();
  if (text === '' || !URL.canParse(text, base ?? undefined)) return null;
  const url = new URL(text, base ?? undefined);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...new Set(url.searchParams.keys())]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  // Deleting a parameter writes the others anew; where there was none of that kind, the address stays as it is written.
  return url.href.replace(/\?$/, '');
}

/**
 * Whether a page at `own` may say that its address is `claimed`: a page of another site may not, since it would become a
 * version of that site's article; nor may an article be its site's front page, which broken templates say of all.
 */
export function mayClaim(claimed: string, own: string | null): boolean {
  const target = new URL(claimed);
  const isFront = target.pathname === '/' && target.search === '';
  if (own === null) return !isFront;
  const here = new URL(own);
  if (isFront && (here.pathname !== '/' || here.search !== '')) return false;
  return siteOf(target.hostname) === siteOf(here.hostname) || isBelow(here.hostname, siteOf(target.hostname));
}

function siteOf(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

/** `arabic.example.org` is a part of `example.org`; a public suffix such as `com` or `co.uk` has no site of its own. */
function isBelow(host: string, site: string): boolean {
  return site.split('.').length >= 2 && site.length > 6 && host.endsWith(`.${site}`);
}
