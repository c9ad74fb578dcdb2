import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Id and words of each section, in order. */
  readonly sections: readonly (readonly [id: string, words: string])[];
}

/** The way between the sections of a long page; the one in sight is marked. */
export function SectionNav({ label, sections }: Props) {
  const [current, setCurrent] = useState(sections[0]?.[0]);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = sections.find(([id]) => seen.has(id));
        if (first) setCurrent(first[0]);
      },
      { rootMargin: '0px 0px -50% 0px' },
    );
    for (const [id] of sections) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [sections]);
  return (
    <nav class="section-nav" aria-label={label}>
      {sections.map(([id, words]) => (
        <a key={id} href={`#${id}`} {...(id === current ? { 'aria-current': true } : {})}>
          {words}
        </a>
      ))}
    </nav>
  );
}
