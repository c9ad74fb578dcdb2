/** Puts a rule into the page; gives back what takes it out again. */
export function putRule(document: Document, css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.documentElement.append(style);
  return () => style.remove();
}
