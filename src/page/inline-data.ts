export type InlineName = 'ytInitialPlayerResponse' | 'ytInitialData';

/** The object that an inline script of the page assigns to this name; undefined when there is none. */
export function readInlineData(document: Document, name: InlineName): unknown {
  for (const script of document.querySelectorAll('script:not([src])')) {
    // Where it is cut off, another script may still hold it whole.
    const found = inlineDataIn(script.textContent, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same from the text of a script or of a whole page. */
export function inlineDataIn(text: string, name: InlineName): unknown {
  try {
    return JSON.parse(assignmentIn(text, name) ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/** The text of the object literal after `var NAME = `, up to its own closing brace. */
function assignmentIn(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:var\\s+|window\\[["'])${name}(?:["']\\])?\\s*=\\s*[{']`).exec(text);
  if (!found) return undefined;
  if (found[0].endsWith("'")) return unquoted(text, found.index + found[0].length);
  const start = found.index + found[0].length - 1;
  let depth = 0;
  // Quoted texts may hold braces: step over each in one go.
  const marks = /["{}]/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      marks.lastIndex = endOfText(text, mark.index);
      continue;
    }
    depth += mark[0] === '{' ? 1 : -1;
    if (depth === 0) return text.slice(start, mark.index + 1);
  }
  return undefined;
}

/** The phone page's form: JSON in a quoted text, its marks written as `\\x22`. */
function unquoted(text: string, start: number): string | undefined {
  const literal = /(?:[^'\\]|\\.)*/sy;
  literal.lastIndex = start;
  const [quoted = ''] = literal.exec(text) ?? [];
  return quoted.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/gs, (_, x, u, one?: string) =>
    one === undefined ? String.fromCharCode(parseInt(String(x ?? u), 16)) : one,
  );
}

function endOfText(text: string, quote: number): number {
  for (let i = quote + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}
