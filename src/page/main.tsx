import { render } from 'preact';
import type { Overview, WholeView } from '../view/wire.js';
import type { DataSource } from './data/data-source.js';
import { embeddedSource } from './data/embedded.js';
import { askOverview, servedSource } from './data/served.js';
import { App } from './shell/app.js';
import { setDocument } from './shell/document.js';
import { speak } from './shell/words.js';
import words from './shell/words.json' with { type: 'json' };
import { parseAddress } from './state/address.js';
import type { Language } from './state/state.js';

const usual: Language = navigator.languages.some((language) => language.startsWith('ar')) ? 'ar' : 'en';
const root = document.getElementById('page') ?? document.body.appendChild(document.createElement('div'));

void open();

async function open(): Promise<void> {
  const asked = parseAddress(location.hash, usual);
  setDocument(asked);
  const say = speak(words, asked.language);
  render(<p class="empty">{say('loading')}</p>, root);
  try {
    const { overview, source } = await load();
    render(<App overview={overview} source={source} usual={usual} />, root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failure = (
      <div class="empty" role="alert">
        <p>{say('failed', { reason })}</p>
        <button type="button" onClick={() => void open()}>
          {say('again')}
        </button>
      </div>
    );
    render(failure, root);
  }
}

/** A page that stands alone has its data inside; any other asks the server that it came from. */
async function load(): Promise<{ overview: Overview; source: DataSource }> {
  const whole: WholeView | null = JSON.parse(document.getElementById('isnad-data')?.textContent ?? 'null');
  if (whole !== null) return { overview: whole.overview, source: embeddedSource(whole) };
  return { overview: await askOverview(), source: servedSource() };
}
