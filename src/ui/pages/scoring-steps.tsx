import type { ComponentChildren } from 'preact';

/** The four steps from captions to bars, each with a small drawing. */
export function ScoringSteps() {
  return (
    <ol class="steps">
      <Step name="Captions" says="read from the video that is playing; nothing is sent anywhere">
        <path d="M12 10h22M12 19h22M12 28h22M12 37h22" stroke="#9aa1ac" />
        <path d="M42 10h98M42 19h76M42 28h90M42 37h66" stroke="#e6e8ec" />
      </Step>
      <Step
        name="Segments"
        says="about 200 words each, cut at a chapter, a pause or a sentence end"
      >
        {[8, 44, 80, 116].map((x) => (
          <g key={x} stroke="#e6e8ec">
            <rect x={x} y="12" width="32" height="24" rx="5" />
            <path d={`M${x + 6} 19h18M${x + 6} 24h20M${x + 6} 29h14`} />
          </g>
        ))}
      </Step>
      <Step
        name="Phrases"
        says="each with a weight; negation, hedges, questions and quotes change it, and said again it counts less"
      >
        <path d="M10 12h136M10 24h46M104 24h42M10 36h26M72 36h56" stroke="#9aa1ac" />
        <path d="M62 24h36" stroke="#e8850f" stroke-width="9" />
        <path d="M42 36h24" stroke="#ffffff" stroke-width="9" />
      </Step>
      <Step name="Bars" says="the weights add up to the score, and every score can be opened">
        <path d="M8 24h140" stroke="#ffffff75" stroke-width="1" />
        <path d="M20 24v8M64 24v16M136 24v10" stroke="#e8850f" stroke-width="9" />
        <path d="M34 23v-4M78 23v-3M92 24v3" stroke="#22d3ee" stroke-width="9" />
        <path d="M48 23V11M106 23V9M120 23V7" stroke="#dff8fd" stroke-width="9" />
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly says: string;
  readonly children: ComponentChildren;
}

function Step({ name, says, children }: StepProps) {
  return (
    <li class="card">
      <svg viewBox="0 0 156 48" fill="none" stroke-width="2" aria-hidden="true">
        <rect width="156" height="48" rx="8" fill="#16181d" stroke="none" />
        {children}
      </svg>
      <h3>{name}</h3>
      <p>{says}</p>
    </li>
  );
}
