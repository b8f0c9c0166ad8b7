// The add-on's functions as Google's autocompletion shows them: from the JSDoc comments of the built script.
import { type Comment, parse } from 'acorn';

export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
}

/** The lines of a comment without their stars. */
const linesOf = (comment: string): string[] => comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());

function readDoc(name: string, comment: string): FunctionHelp | null {
  const lines = linesOf(comment);
  if (!lines.includes('@customfunction')) return null;
  const params = lines.flatMap((line) => {
    const match = /^@param (?:\{[^}]*\} )?\[?(\w+)[^\s]*\]? ?(.*)$/.exec(line);
    return match ? [{ name: match[1] ?? '', text: match[2] ?? '' }] : [];
  });
  const summary = lines.filter((line) => line !== '' && !line.startsWith('@')).join(' ');
  return { name, summary, params };
}

/** Functions declared at the top level whose comment says @customfunction, by name. */
export function functionsOf(code: string): FunctionHelp[] {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const found = program.body.flatMap((node) => {
    if (node.type !== 'FunctionDeclaration') return [];
    const doc = docs.find(({ end }) => end <= node.start && code.slice(end, node.start).trim() === '');
    const help = doc && readDoc(node.id.name, doc.value);
    return help ? [help] : [];
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
