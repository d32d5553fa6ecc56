import { useWords } from './page-context.js';
import words from './words.json' with { type: 'json' };

/** Tells that something could not be had, why, and lets it be asked for again. */
export function Failed({ message, onAgain }: { message: string; onAgain: () => void }) {
  const say = useWords(words);
  return (
    <div class="failed" role="alert">
      <p>{message}</p>
      <button type="button" onClick={onAgain}>
        {say('again')}
      </button>
    </div>
  );
}
