const packageOf = (name) => `^packages/${name}/`;

/** `from` may import no package but `allowed`. */
const onlyDownwards = (from, allowed) => ({
  name: `${from}-imports-down`,
  comment: `tokens, data <- i18n <- react <- embed <- cli, apps: ${from} may import ${allowed.join(', ') || 'no other package'}.`,
  severity: 'error',
  from: { path: packageOf(from), pathNot: '\\.(test|stories|fixtures)\\.|/test/|/build/|\\.config\\.' },
  to: { path: '^(packages|apps|internal)/', pathNot: [from, ...allowed].map(packageOf) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    onlyDownwards('tokens', []),
    onlyDownwards('data', []),
    onlyDownwards('i18n', ['data']),
    onlyDownwards('react', ['i18n', 'data', 'tokens']),
    onlyDownwards('embed', ['react', 'i18n', 'data', 'tokens']),
    onlyDownwards('cli', ['embed', 'i18n', 'data']),
    {
      name: 'public-entries-only',
      comment: 'Another package is used by its public entry, never by a file of its source.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|apps/[^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^$1/' },
    },
    {
      name: 'no-schema-library-in-widgets',
      severity: 'error',
      comment: 'The schema library must not reach a page.',
      from: { path: '^packages/(i18n|react)/src/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'no-test-code-in-packages',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.(test|stories|fixtures|test-d)\\.' },
      to: { path: '^internal/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(dist-server|coverage|evidence)/|^apps/[^/]+/dist/|src/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
