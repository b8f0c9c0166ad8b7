// Where files are dropped or chosen. Dropped anywhere in the panel, they are taken as well.
import { bringIn } from '../actions/bring-in';
import { useApp } from './context';
import { ExportHelp } from './export-help';
import { FileButton } from './parts';

export function DropZone() {
  const { words, actor } = useApp();
  return (
    <>
      <div class="zone">
        <p>{words.data.drop}</p>
        <FileButton onFiles={(files) => void bringIn(actor, files)}>{words.data.choose}</FileButton>
        <p class="note">{words.data.kinds}</p>
      </div>
      <ExportHelp title={words.data.help} />
    </>
  );
}
