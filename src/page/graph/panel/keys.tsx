import { useWords } from '../../shell/page-context.js';
import words from '../words.json' with { type: 'json' };

const KEYS = [
  ['arrows', 'keyArrows'],
  ['Enter', 'keyEnter'],
  ['E', 'keyE'],
  ['Esc', 'keyEscape'],
  ['+ − 0', 'keyZoom'],
  ['Tab', 'keyTab'],
] as const;

/** What the keys do when the drawing is where they go. */
export function Keys() {
  const say = useWords(words);
  return (
    <dl class="graph-keys">
      {KEYS.map(([key, act]) => (
        <div key={key}>
          <dt>
            <kbd>{key === 'arrows' ? say(key) : key}</kbd>
          </dt>
          <dd>{say(act)}</dd>
        </div>
      ))}
    </dl>
  );
}
