// Keeps out of a bundle what stands in one of its own, and refers to that one.

/**
 * `library`: an expression for the bundle of the protocol library, which has one export for each import path in `paths`.
 * `bills`: an expression for the bundle that reads bills of materials; only an import that waits for the first bill is
 * taken for it.
 */
export const elsewhere = ({ library, paths = [], bills }) => ({
  name: 'elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver/ }, ({ path }) =>
      paths.includes(path) ? { path, namespace: 'library' } : undefined,
    );
    onResolve({ filter: /\/bom\/read-bill\.ts$/ }, ({ path, kind }) =>
      bills !== undefined && kind === 'dynamic-import' ? { path, namespace: 'bills' } : undefined,
    );
    onResolve({ filter: /^\.\/(library|bills)\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({
      contents: `module.exports = ${library}['${path}'];`,
    }));
    onLoad({ filter: /./, namespace: 'bills' }, () => ({ contents: `module.exports = ${bills};` }));
  },
});
