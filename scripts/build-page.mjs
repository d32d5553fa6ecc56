// Bundles the page of `isnad view` into dist/page: one script and one style sheet, which src/view puts into the document.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

await build({
  absWorkingDir: ROOT,
  entryPoints: [
    { in: join(ROOT, 'src/page/main.tsx'), out: 'page' },
    { in: join(ROOT, 'src/page/styles/page.css'), out: 'page' },
  ],
  outdir: 'dist/page',
  tsconfig: 'tsconfig.page.json',
  bundle: true,
  minify: true,
  format: 'iife',
  // The first that know `light-dark()`.
  target: ['chrome123', 'firefox120', 'safari17.5'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // The licences of what is bundled travel with it.
  legalComments: 'inline',
  logLevel: 'warning',
});
