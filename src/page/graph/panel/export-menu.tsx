import { useState } from 'preact/hooks';
import { usePage, useWords } from '../../shell/page-context.js';
import type { Drawing } from '../drawing/drawing.js';
import { toCsv } from '../export/csv.js';
import { download } from '../export/download.js';
import { toPng } from '../export/png.js';
import { readScene } from '../export/read-scene.js';
import { toSvg } from '../export/svg.js';
import words from '../words.json' with { type: 'json' };

/** Files of what is drawn, and of the edges that the filter lets through. */
export function ExportMenu({ drawing }: { drawing: Drawing | null }) {
  const { overview, edges } = usePage();
  const say = useWords(words);
  const [told, setTold] = useState('');
  if (drawing === null) return null;
  const ways = [
    ['pngSeen', 'isnad.png', () => toPng(drawing, 'seen')],
    ['pngWhole', 'isnad-whole.png', () => toPng(drawing, 'whole')],
    ['svg', 'isnad.svg', async () => new Blob([toSvg(readScene(drawing))], { type: 'image/svg+xml' })],
    ['csv', 'isnad-edges.csv', async () => new Blob([toCsv(overview, edges)], { type: 'text/csv' })],
  ] as const;
  const save = async (file: string, make: () => Promise<Blob>) => {
    try {
      download(await make(), file);
      setTold(say('saved', { file }));
    } catch (error) {
      setTold(say('notSaved', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div class="graph-export">
      {ways.map(([word, file, make]) => (
        <button type="button" key={word} onClick={() => void save(file, make)}>
          {say(word)}
        </button>
      ))}
      <p role="status">{told}</p>
    </div>
  );
}
