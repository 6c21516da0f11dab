// What no one foresaw is told in words too: an author is never shown the inside of the code, unless DEBUG asks for it.

/** @returns whether the work ended well; else what stopped it has been told */
export async function plainly(doing: string, work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    for (const line of wordsOf(doing, error)) console.error(line);
    process.exitCode = 1;
    return false;
  }
}

function wordsOf(doing: string, error: unknown): string[] {
  const { message, stack } = error instanceof Error ? error : { message: String(error) };
  const told = `${doing} stopped at something that the edition’s code did not foresee: ${message}`;
  return process.env.DEBUG ? [told, stack ?? ''] : [told, 'DEBUG=1 says where in the code.'];
}
