/** The fence, generated from src/charters.json so that lint, test and README share one source. */
const charters = require('./src/charters.json');

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const folderPath = (folder) => `^src/${folder}/`;

const rules = Object.entries(charters).flatMap(([folder, { folders, packages, node }]) => [
  {
    name: `${folder}-imports-only-its-charter`,
    comment: `src/${folder} may import ${folders.join(', ') || 'nothing of ours'} (src/charters.json).`,
    severity: 'error',
    from: { path: folderPath(folder) },
    to: { path: '^src/', pathNot: [folder, ...folders].map(folderPath) },
  },
  {
    name: `${folder}-packages`,
    comment: `src/${folder} may use the packages: ${packages.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: folderPath(folder) },
    to: {
      path: 'node_modules/',
      ...(packages.length > 0 && { pathNot: packages.map((name) => `node_modules/${escape(name)}/`) }),
    },
  },
  ...(node
    ? []
    : [
        {
          name: `${folder}-no-node`,
          comment: `src/${folder} also runs in a browser: no Node modules.`,
          severity: 'error',
          from: { path: folderPath(folder) },
          to: { dependencyTypes: ['core'] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'no-cycles',
      comment: 'A cycle, types included, means two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
