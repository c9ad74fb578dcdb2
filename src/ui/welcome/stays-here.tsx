/** YouTube to this computer, and from there no further. */
export function StaysHere() {
  return (
    <svg
      class="stays-here"
      viewBox="0 0 360 132"
      role="img"
      aria-label="Captions come from YouTube to this computer; nothing goes on from there"
    >
      <g class="drawn">
        <rect x="28" y="44" width="64" height="44" rx="10" />
        <path class="solid" d="M54 56v20l17-10z" />
        <rect x="148" y="36" width="76" height="50" rx="6" />
        <path d="M138 96h96" />
        <path class="way" d="M100 66h36m-8-6 8 6-8 6" />
        <path class="no-way" d="M236 66h28" />
        <path class="no-way" d="M258 58l14 16m0-16-14 16" />
        <path class="far" d="M300 78a12 12 0 0 1 2-24 16 16 0 0 1 30 4 10 10 0 0 1 0 20z" />
      </g>
      <g class="bars">
        <rect class="down" x="160" y="62" width="8" height="12" />
        <rect class="mid" x="172" y="58" width="8" height="4" />
        <rect class="up" x="184" y="50" width="8" height="12" />
        <rect class="up" x="196" y="44" width="8" height="18" />
        <rect class="mid" x="208" y="57" width="8" height="5" />
      </g>
      <g class="words">
        <text x="60" y="114">
          YouTube
        </text>
        <text x="186" y="114">
          this computer
        </text>
        <text x="316" y="114">
          anyone else
        </text>
      </g>
    </svg>
  );
}
