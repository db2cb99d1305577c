// Jest's transformer: TypeScript and ES modules to CommonJS by esbuild (the project's own compiler; ts-jest refuses TypeScript 7).
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');

module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(version).update(path).update(source).digest('hex'),
  process(source, path) {
    const { code } = transformSync(source, {
      sourcefile: path,
      loader: path.endsWith('ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
    });
    return { code };
  },
};
