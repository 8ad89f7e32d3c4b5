/**
 * Asks until there is an answer; so many milliseconds at most. `failure` says what was waited for in
 * vain. Asking again and again sees what a browser's own waits do not: inside shadow roots.
 */
export async function until<Answer>(
  failure: () => string,
  ask: () => Promise<Answer | undefined>,
  patience = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(failure());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
