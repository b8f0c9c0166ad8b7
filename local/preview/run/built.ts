// What the build puts beside the page: the add-on as it goes to Google, and the decoders of files.
import type { TextDecoderScript, WorkbookDecoderScript } from '../../command/decoder';

export interface Built {
  /** The text of Code.js. */
  readonly code: string;
  /** HTML files by name, without their ending. */
  readonly html: Readonly<Record<string, string>>;
  /** The script that gives a frame its google.script. */
  readonly frameClient: string;
}

declare global {
  /** Defined by addon.js, which the build writes. */
  var SocialRoiBuilt: Built;
  /** Defined by decoder.js and workbook-decoder.js, the sidebar's own scripts. */
  var SocialRoiDecoder: TextDecoderScript;
  var SocialRoiWorkbookDecoder: WorkbookDecoderScript | undefined;
}

export const built = (): Built => globalThis.SocialRoiBuilt;
