// The text of the frame's page: what google.script needs stands before the first script of the sidebar's own.

/** @param client the text of the built client; @param functions names that google.script.run offers */
export function framePage(content: string, client: string, functions: readonly string[], language: string): string {
  const list = JSON.stringify(functions).replace(/</g, '\\u003c');
  const first = `<script>${client.replace(/<\/script/gi, '<\\/script')}\nSocialRoiFrame.install(${list}, ${JSON.stringify(language)});</script>`;
  const head =
    /<head(\s[^>]*)?>/i.exec(content) ?? /<html(\s[^>]*)?>/i.exec(content) ?? /^\s*<!doctype[^>]*>/i.exec(content);
  const at = head ? head.index + head[0].length : 0;
  return content.slice(0, at) + first + content.slice(at);
}
