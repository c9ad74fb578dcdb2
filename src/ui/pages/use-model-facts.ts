import { useEffect, useState } from 'preact/hooks';
import { modelFacts, type ModelFacts } from '@/core/episodes/model-facts';

/** What the model file in this build says of itself; undefined until it is read. */
export function useModelFacts(): ModelFacts | undefined {
  const [facts, setFacts] = useState<ModelFacts>();
  useEffect(() => {
    const left = new AbortController();
    readModel(left.signal).then(
      (data) => setFacts(modelFacts(data)),
      (error: unknown) => {
        if (!left.signal.aborted) console.error('The model file could not be read.', error);
      },
    );
    return () => left.abort();
  }, []);
  return facts;
}

async function readModel(signal: AbortSignal): Promise<unknown> {
  const answer = await fetch('/model.json', { signal });
  return answer.json();
}
