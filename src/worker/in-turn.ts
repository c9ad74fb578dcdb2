/** Runs jobs with the same key one after the other, jobs with different keys side by side. */
export function createTurns(): <Answer>(
  key: string,
  job: () => Promise<Answer>,
) => Promise<Answer> {
  const last = new Map<string, Promise<unknown>>();
  return (key, job) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(job, job);
    last.set(key, turn);
    const leave = (): void => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  };
}
