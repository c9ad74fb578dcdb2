/** Names and short forms of the field as they are written; captions hear them in lower case. */
const WRITTEN = new Map(
  `AI AIs IDA AGI AGIs ASI ML RL RLHF RLAIF LLM LLMs GPT GPTs GPU GPUs TPU TPUs API APIs NLP CNN CNNs RNN
  RNNs SAE SAEs SLT CCS MONA METR ARC MIRI FLI EU UK USA UN NATO ICBM CEO CEOs PhD IQ AIXI UDT CDT
  EDT SGD MNIST ImageNet AlphaGo AlphaZero AlphaFold OpenAI DeepMind Anthropic Google Microsoft
  NVIDIA ChatGPT Claude Gemini Llama Bayesian Bayes Nash Goodhart Solomonoff Kolmogorov Turing
  Markov China Chinese Russia Russian America American Europe European Britain British Taiwan India
  English Python GitHub YouTube Twitter Reddit Wikipedia Copilot Minecraft Atari Dota StarCraft`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);

/** Takes a phrase in words; gives it with the field's names and short forms as they are written. */
export function asWritten(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => {
      const versioned = /^gpt-?(\d[\w.]*)$/i.exec(word);
      if (versioned?.[1] !== undefined) return `GPT-${versioned[1]}`;
      return word === word.toLowerCase() ? (WRITTEN.get(word) ?? word) : word;
    })
    .join(' ')
    .replace(
      /\bunited (states|kingdom|nations)\b/g,
      (_, state: string) => `United ${state.charAt(0).toUpperCase()}${state.slice(1)}`,
    );
}
