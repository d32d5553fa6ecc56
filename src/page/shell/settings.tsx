import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGES, THEMES } from '../state/state.js';
import { usePage, useWords } from './page-context.js';
import words from './words.json' with { type: 'json' };

/** Language, names and colours, in a menu that closes by Escape, by a press elsewhere and when the focus leaves it. */
export function Settings() {
  const { state, go } = usePage();
  const say = useWords(words);
  const menu = useMenu();
  return (
    <details ref={menu} class="settings">
      <summary>{say('settings')}</summary>
      <div class="settings-choices">
        <Choice
          label={say('language')}
          choices={LANGUAGES}
          chosen={state.language}
          onChoose={(language) => go({ language, names: language })}
        />
        <Choice
          label={say('names')}
          choices={LANGUAGES}
          chosen={state.names}
          onChoose={(names) => go({ names })}
        />
        <Choice
          label={say('theme')}
          choices={THEMES}
          chosen={state.theme}
          onChoose={(theme) => go({ theme })}
        />
      </div>
    </details>
  );
}

function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = menu.current;
    if (details === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      event.preventDefault();
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    const closeFrom = (target: EventTarget | null) => {
      if (!(target instanceof Node && details.contains(target))) details.open = false;
    };
    const onPointerDown = (event: PointerEvent) => closeFrom(event.target);
    const onFocusOut = (event: FocusEvent) => {
      if (event.relatedTarget !== null) closeFrom(event.relatedTarget);
    };
    details.addEventListener('keydown', onKeyDown);
    details.addEventListener('focusout', onFocusOut);
    addEventListener('pointerdown', onPointerDown, true);
    return () => {
      details.removeEventListener('keydown', onKeyDown);
      details.removeEventListener('focusout', onFocusOut);
      removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);
  return menu;
}

interface ChoiceProps<Option> {
  readonly label: string;
  readonly choices: readonly Option[];
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends keyof typeof words>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceProps<Option>) {
  const say = useWords(words);
  return (
    <label class="choice">
      {label}
      <select
        value={chosen}
        onChange={(event) => {
          const option = choices.find((choice) => choice === event.currentTarget.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {choices.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
