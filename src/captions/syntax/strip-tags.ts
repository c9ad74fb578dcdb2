const TAG = /<\/?(c|i|b|u|s|v|rt|ruby|lang|font|span|em|strong|p|br)(?=[\s.>/])[^<>]{0,300}>/gi;
/** Of these WebVTT knows nothing, but files turned into it from other kinds have them. */
const FOREIGN = /<\/?(s|font|span|em|strong|p|br)(?=[\s.>/])[^<>]{0,300}>|\{\\[^{}]{0,60}\}/gi;

/** Removes the tags that caption files use for looks; `<br>` becomes a newline. "x < y" stays. */
export function stripTags(text: string): string {
  return text.includes('<') ? text.replace(TAG, looks) : text;
}

/** The same for tags that are none of WebVTT's, and for "{\an8}", the place on screen in SRT. */
export function stripForeignTags(text: string): string {
  return text.includes('<') || text.includes('{') ? text.replace(FOREIGN, looks) : text;
}

function looks(_: string, name?: string): string {
  return name?.toLowerCase() === 'br' ? '\n' : '';
}
