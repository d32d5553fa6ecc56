import MarkdownIt from 'markdown-it';
import { IsnadError } from '../errors.js';
import { checkText } from './decode.js';
import { joinParagraphs, paragraphsOf } from './html/to-text.js';

/** Where marks are matched within a paragraph, the time can grow with the square of its length. */
const MAX_PARAGRAPH = 32_000;

/**
 * The text of Markdown without its marks, paragraph by paragraph.
 * @throws IsnadError `input` for a paragraph that would take for ever, and for a text without a letter
 */
export function readMarkdown(body: string, source: string): string {
  if (body.split(/\n[ \t\r]*\n/).some(({ length }) => length > MAX_PARAGRAPH)) {
    throw new IsnadError(
      'input',
      `${source}: a Markdown paragraph of more than ${MAX_PARAGRAPH} characters`,
      {
        hint: 'Leave empty lines between paragraphs, or read it as it stands: --input-format text.',
        context: { source },
      },
    );
  }
  const html = new MarkdownIt({ html: true, breaks: false }).render(body);
  const text = joinParagraphs(paragraphsOf(html, source));
  checkText(text, source);
  return text;
}
