// Where to export, network by network.
import type { NetworkId } from '../../model/networks';
import { useApp } from './context';

/** Networks whose own files are recognised, in the order of the grid. */
const WITH_FILES: readonly NetworkId[] = [
  'facebook',
  'instagram',
  'meta',
  'linkedin',
  'x',
  'tiktok',
  'youtube',
  'ga4',
  'shopify',
  'hubspot',
];

export function ExportAdvice({ network }: { readonly network: NetworkId }) {
  const { words } = useApp();
  const { where, note } = words.exports[network];
  return (
    <>
      <p>{where}</p>
      {note !== undefined && <p class="note">{note}</p>}
    </>
  );
}

export function ExportHelp({ title }: { readonly title: string }) {
  const { words } = useApp();
  return (
    <details>
      <summary>{title}</summary>
      <dl class="exports">
        {WITH_FILES.map((network) => (
          <div key={network}>
            <dt>{words.networks[network]}</dt>
            <dd>
              <ExportAdvice network={network} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
