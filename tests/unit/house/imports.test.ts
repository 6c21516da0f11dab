import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function rulesBroken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

// The import rules pass in silence where their settings are wrong: so each is shown to bite.
describe('the house', () => {
  it('refuses an import that goes upwards', async () => {
    const text = "import { bibliography } from '../citation/engine.ts';\nexport const entries = bibliography;\n";
    expect(await rulesBroken('src/publication/ground.ts', text)).toContain('import-x/no-restricted-paths');
  });
  it('refuses an import that goes upwards from a component', async () => {
    const text = "---\nimport Page from '../../layouts/Page.astro';\n---\n<Page />\n";
    expect(await rulesBroken('src/components/site/Colophon.astro', text)).toContain('import-x/no-restricted-paths');
  });
  it('refuses a circle', async () => {
    const text = "import { formatBreach } from '../invariants.ts';\nexport const format = formatBreach;\n";
    expect(await rulesBroken('src/rules/units/same-units.ts', text)).toContain('import-x/no-cycle');
  });
  it('lets one file alone ask astro:content', async () => {
    expect(await rulesBroken('src/publication/ground.ts', "import 'astro:content';\n")).toContain('no-restricted-imports');
  });
  it('refuses any', async () => {
    expect(await rulesBroken('src/publication/ground.ts', 'export const x: any = 1;\n')).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });
}, 60_000);
