import robotsParser from 'robots-parser';
import { IsnadError } from '../../errors.js';
import type { Response } from './exchange.js';

interface Rules {
  isDisallowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}

// Its declaration says that the function is the default export of a module; it is the module.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Rules;

/** How long rules are kept; a day is the most that the standard (RFC 9309) allows. */
const KEPT_FOR = 60 * 60 * 1000;

/** Asks each site's robots.txt, once in an hour, what may be read without a person asking for it. */
export class Robots {
  readonly #fetch: (address: string) => Promise<{ readonly response: Response }>;
  readonly #agent: string;
  readonly #known = new Map<string, { readonly until: number; readonly rules: Promise<Rules | null> }>();

  constructor(fetch: (address: string) => Promise<{ readonly response: Response }>, agent: string) {
    this.#fetch = fetch;
    this.#agent = agent;
  }

  /**
   * The seconds that the site wants between two requests; null where it says nothing.
   * @throws IsnadError `input` where it does not want the page read, or cannot be asked
   */
  async check(url: URL): Promise<number | null> {
    const rules = await this.#rulesOf(url.origin);
    if (rules?.isDisallowed(url.href, this.#agent) === true) {
      throw new IsnadError('input', `${url.href}: robots.txt of the site does not allow it to be read`, {
        hint: 'Give the address itself to isnad ingest, if you may read it.',
        context: { source: url.href },
      });
    }
    return rules?.getCrawlDelay(this.#agent) ?? null;
  }

  #rulesOf(origin: string): Promise<Rules | null> {
    const known = this.#known.get(origin);
    if (known !== undefined && known.until > Date.now()) return known.rules;
    const rules = this.#read(`${origin}/robots.txt`);
    this.#known.set(origin, { until: Date.now() + KEPT_FOR, rules });
    // What failed is asked again.
    rules.catch(() => this.#known.delete(origin));
    return rules;
  }

  /** No file, no rules; a server that fails may have some, so that nothing is read then. */
  async #read(address: string): Promise<Rules | null> {
    const { response } = await this.#fetch(address);
    if (response.status >= 500 || response.status === 429) {
      throw new IsnadError(
        'input',
        `${address}: the server answers ${response.status}, so that its rules are not known`,
        {
          hint: 'Try again later.',
          context: { source: address, status: response.status },
        },
      );
    }
    return response.status === 200 ? parseRobots(address, Buffer.from(response.body).toString('utf8')) : null;
  }
}
