/** Makes a value when it is first asked for, and again only if making it failed. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const held: { value: Promise<Value> | undefined } = { value: undefined };
  return () => {
    held.value ??= make().catch((error: unknown) => {
      held.value = undefined;
      throw error;
    });
    return held.value;
  };
}
