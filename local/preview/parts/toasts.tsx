// Short messages at the lower right, as Spreadsheet.toast shows them, gone after a while.
import { useEffect } from 'preact/hooks';

/** Spreadsheet.toast: five seconds unless said otherwise. */
const SHOWN_MS = 5000;

export function Toasts({ texts, done }: { texts: readonly string[]; done(): void }) {
  const [first] = texts;
  useEffect(() => {
    if (first === undefined) return undefined;
    const timer = setTimeout(done, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [texts]);
  return (
    <div class="toasts" role="status">
      {texts.map((text, i) => (
        <p key={i}>{text}</p>
      ))}
    </div>
  );
}
