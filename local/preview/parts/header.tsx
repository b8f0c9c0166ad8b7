// The head of the page: what it is, what one can do with the workbook, the add-on's menu, the language.
import type { MenuEntry } from '../../services';
import type { Desk, Language } from '../run/desk';
import type { Words } from '../words';
import { type Entry, Menu } from './menu';

interface HeaderProps {
  readonly desk: Desk | null;
  readonly words: Words;
  readonly language: Language;
  /** Which day the example's clock shows; null beside one's own files. */
  readonly sampleDay: string | null;
  speak(language: Language): void;
  click(caption: string): void;
  download(): void;
  again(): void;
  empty(): void;
}

const entryOf = (entry: MenuEntry, click: (caption: string) => void): Entry => {
  if (entry === 'separator') return 'separator';
  if ('functionName' in entry) return { caption: entry.caption, run: () => click(entry.caption) };
  return { caption: entry.caption, entries: entry.entries.map((inner) => entryOf(inner, click)) };
};

export function Header(props: HeaderProps) {
  const { desk, words, language, sampleDay, speak, click, download, again, empty } = props;
  const menus = desk?.host.menus ?? [];
  return (
    <header>
      <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3" y="2" width="18" height="20" rx="2" fill="#0b5345" />
        <path d="M7 16l3.5-4 3 2.5L18 9" fill="none" stroke="#fff" stroke-width="2" />
      </svg>
      <div class="about">
        <h1>{words.title}</h1>
        <p>{sampleDay === null ? words.tagline : `${words.tagline} ${words.sampleClock(sampleDay)}`}</p>
      </div>
      <div class="actions">
        <button type="button" class="plain" disabled={!desk} onClick={download}>
          {words.download}
        </button>
        <button type="button" class="plain" onClick={again}>
          {words.again}
        </button>
        <button type="button" class="plain" onClick={empty}>
          {words.empty}
        </button>
      </div>
      <div class="languages" role="group" aria-label={words.language}>
        {(['fr', 'en'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            class={one === language ? 'language chosen' : 'language'}
            aria-pressed={one === language}
            onClick={() => speak(one)}
          >
            {one === 'fr' ? 'Français' : 'English'}
          </button>
        ))}
      </div>
      <nav class="menu-bar" aria-label={words.menus}>
        <Menu
          caption={words.extensions}
          entries={menus.map((menu) => ({
            caption: menu.caption,
            entries: menu.entries.map((entry) => entryOf(entry, click)),
          }))}
        />
      </nav>
    </header>
  );
}
