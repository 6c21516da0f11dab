// A step of work, told in a line: "Writing the pages … 38.2 s". The words come before the wait.

export async function told<T>(doing: string, work: () => T | Promise<T>): Promise<T> {
  process.stdout.write(`${doing} … `);
  const start = performance.now();
  let end = 'stopped';
  try {
    const result = await work();
    end = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    return result;
  } finally {
    process.stdout.write(`${end}\n`);
  }
}
