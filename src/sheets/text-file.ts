// What only people read lies in a file of its own, catalogue.html, apart from the code that every call loads.
import { ProblemError } from '../model/problem';

let kept: Readonly<Record<string, unknown>> | undefined;

/** @throws missing-file, in the name of what needs it, where the file is missing from the script */
export function textFile(name: string): Readonly<Record<string, unknown>> {
  try {
    kept ??= JSON.parse(HtmlService.createTemplateFromFile('catalogue').getRawContent()) as Record<string, unknown>;
    return kept;
  } catch {
    throw new ProblemError({ code: 'missing-file', name, file: 'catalogue.html' });
  }
}
