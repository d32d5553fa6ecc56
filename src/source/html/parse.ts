import { Parser } from 'htmlparser2';
import { IsnadError } from '../../errors.js';

export interface HtmlEvents {
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void;
  ontext(text: string): void;
  onclosetag(name: string): void;
}

/** The parser's time grows with the square of the depth beyond some thousands. */
const MAX_OPEN = 20_000;

/**
 * Goes through HTML once, without recursion.
 * @throws IsnadError `input` for more than `MAX_OPEN` elements that are open at once
 */
export function parseHtml(html: string, events: HtmlEvents, source = 'the text'): void {
  parseMarkup(html, events, source, false);
}

/** The same for XML; entities that it declares itself are left as they are. */
export function parseXml(xml: string, events: HtmlEvents, source: string): void {
  parseMarkup(xml, events, source, true);
}

function parseMarkup(text: string, events: HtmlEvents, source: string, xmlMode: boolean): void {
  let open = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open += 1;
        if (open > MAX_OPEN) throw tooDeep(source);
        events.onopentag(name, attributes);
      },
      ontext: (written) => events.ontext(written),
      onclosetag(name) {
        open -= 1;
        events.onclosetag(name);
      },
    },
    { decodeEntities: true, xmlMode },
  );
  parser.write(text);
  parser.end();
}

function tooDeep(source: string): IsnadError {
  return new IsnadError('input', `${source}: elements that are nested more than ${MAX_OPEN} deep`, {
    hint: 'It is no page of a newspaper; save the text of the article.',
    context: { source },
  });
}
