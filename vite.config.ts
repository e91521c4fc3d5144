import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** What the page may do: run its own script, use its own styles, and ask nobody for anything. */
function contentPolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  // The styles of charts stand in attributes, which no hash can allow.
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
}

/** Puts the policy, with the hash of the script, into the page that all else was inlined into. */
function policyPlugin(): Plugin {
  return {
    name: 'content-policy',
    enforce: 'post',
    generateBundle: {
      // Behind the plugin that inlines.
      order: 'post',
      handler(_, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('.html')) continue;
          const text = String(asset.source).replace('<script type="module" crossorigin>', '<script type="module">');
          const script = /<script type="module">([\s\S]*?)<\/script>/u.exec(text)?.[1];
          if (script === undefined) throw new Error('the page has no script');
          asset.source = text.replace('%POLICY%', () => contentPolicy(script));
        }
      },
    },
  };
}

export default defineConfig({
  root: 'src/page',
  logLevel: 'warn',
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), policyPlugin()],
  build: {
    outDir: '../../dist',
    emptyOutDir: false,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rollupOptions: { input: 'src/page/page.html' },
  },
});
