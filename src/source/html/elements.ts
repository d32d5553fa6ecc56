/** Elements that hold nothing to read; they are passed over with all that is in them. */
export const UNREAD: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'frame',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
  ],
  ...[
    'canvas',
    'audio',
    'video',
    'map',
    'select',
    'option',
    'textarea',
    'input',
    'button',
    'dialog',
    'datalist',
  ],
]);

/** Elements that change how words look and nothing else; without a class they say nothing of what they hold. */
export const LOOKS: ReadonlySet<string> = new Set([
  ...[
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'em',
    'font',
    'i',
    'ins',
    'mark',
    'small',
    'span',
    'strong',
    'sub',
  ],
  ...['sup', 'tt', 'u', 'wbr'],
]);

/** Elements of a page that stand beside its article. */
export const BESIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu']);

/** Elements without content and without an end. */
export const VOID: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
]);

/** Elements that a reader sees on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
  ],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
  ],
  ...[
    'html',
    'legend',
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'option',
    'p',
    'pre',
    'section',
    'summary',
    'table',
  ],
  ...['tbody', 'tfoot', 'thead', 'title', 'tr', 'ul'],
]);

/** What a page says is not to be seen. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes.hidden !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}
