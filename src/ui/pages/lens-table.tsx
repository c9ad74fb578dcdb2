import type { Lens } from '@/core/lens';

const LENSES: readonly (readonly [lens: Lens, about: string])[] = [
  ['technical', 'how systems, training, evaluations, experiments and maths work'],
  ['governance', 'law, policy, institutions, lab practice, security'],
  ['societal', 'effects on people and power'],
  ['strategic', 'forecasts, timelines, threat models, which research matters'],
  ['philosophical', 'agency, values, ethics, decision theory, knowledge'],
];

/** What each lens looks at. */
export function LensTable() {
  return (
    <table class="rows plain">
      <tbody>
        {LENSES.map(([lens, about]) => (
          <tr key={lens}>
            <th scope="row">{lens}</th>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
