// The sidebar's own decoders, run in the page: the heavier one is fetched for the first file that needs it.
import type { Decoded } from '../../command/decoder';

let workbookDecoder: Promise<void> | null = null;

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}

export async function decode(bytes: Uint8Array): Promise<Decoded> {
  if (SocialRoiDecoder.kindOf(bytes).kind !== 'workbook')
    return SocialRoiDecoder.decode(new Blob([new Uint8Array(bytes)]));
  workbookDecoder ??= loadScript('workbook-decoder.js');
  await workbookDecoder;
  if (!globalThis.SocialRoiWorkbookDecoder) throw new Error('workbook-decoder.js holds no decoder');
  return globalThis.SocialRoiWorkbookDecoder.decodeWorkbook(bytes);
}
