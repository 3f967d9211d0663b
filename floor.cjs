/**
 * The oldest browsers the page runs in, and what holds its scripts to them: Chrome and Edge 97, Firefox 104, WebKit of
 * Safari 16.4. Chrome and Edge 109 are the last on Windows 7 and 8.1. `assets/pane/notice.js` asks for the same at the
 * start, so that an older one says so instead of failing later.
 */
const { parse } = require('acorn');

/** Syntax and regular expressions, look-behinds among them. */
const LANGUAGE = 2022;

/** Members of the language that came later than these browsers. */
const LATER = new Set([
  ...['toSorted', 'toReversed', 'toSpliced', 'fromAsync'],
  ...['isWellFormed', 'toWellFormed', 'withResolvers', 'groupBy'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference'],
]);

/** What a script asks for that the oldest browser lacks, each in a line; none where it may be shipped. */
function newerThanFloor(script) {
  let tree;
  try {
    tree = parse(script, { ecmaVersion: LANGUAGE, sourceType: 'module' });
  } catch (error) {
    return [`does not parse as ES${LANGUAGE}: ${error.message}`];
  }
  const found = new Set();
  const open = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'MemberExpression') {
      const name = node.computed ? node.property.value : node.property.name;
      if (LATER.has(name)) found.add(`asks for ${name}`);
    }
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === 'string') open.push(child);
  }
  return [...found];
}

/** No build where a script asks for more. */
class Floor {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Floor', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Floor', stage }, () => {
        for (const { name, source } of compilation.getAssets())
          if (name.endsWith('.js'))
            for (const fault of newerThanFloor(source.source().toString()))
              compilation.errors.push(new WebpackError(`${name} ${fault}: older browsers do not have it.`));
      });
    });
  }
}

module.exports = { Floor, newerThanFloor };
