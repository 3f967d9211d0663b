import { join } from 'node:path';
import ts from 'typescript';
import { OLDEST_API, UNDO_GROUP_API } from '../../../src/workbook/excel';

const FOLDER = join('src', 'workbook', 'excel');

/**
 * Members that came later, and what is asked before each is used: the version where it tells the truth, else the
 * member itself.
 */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  'RangeAreas.select': /typeof areas\.select === 'function'/,
  'RunOptions.mergeUndoGroup': /supports\?\.\(UNDO_GROUP_API\)/,
};

interface Used {
  readonly member: string;
  /** "1.9"; undefined for what Microsoft names no version of, such as the client's own machinery. */
  readonly since: string | undefined;
  readonly file: ts.SourceFile;
}

const minor = (version: string): number => Number(version.split('.')[1]);

function since(symbol: ts.Symbol): string | undefined {
  const texts = (symbol.declarations ?? []).flatMap((declaration) =>
    ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText()),
  );
  const found = texts.flatMap((text) => /\[Api set: ([^\]]*)\]/.exec(text)?.[1] ?? []);
  return found.map((set) => /ExcelApi (1\.\d+)/.exec(set)?.[1] ?? set)[0];
}

const isExcels = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((declaration) =>
    /@types[\\/]office-js/.test(declaration.getSourceFile().fileName),
  );

/** Every member of Excel's objects that the adapter names, in its code or in what it asks to be loaded. */
function membersUsed(): Used[] {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, '.');
  const files = ts.sys.readDirectory(FOLDER, ['.ts']);
  const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const used: Used[] = [];

  const note = (symbol: ts.Symbol | undefined, file: ts.SourceFile): void => {
    if (!symbol || !isExcels(symbol)) return;
    const owner = (symbol as ts.Symbol & { readonly parent?: ts.Symbol }).parent?.name ?? '';
    used.push({ member: `${owner}.${symbol.name}`, since: since(symbol), file });
  };
  /** "items/name" on a collection: each step is a property of what the one before it holds. */
  const walkPath = (path: string, start: ts.Type, file: ts.SourceFile): void => {
    path.split('/').reduce<ts.Type | undefined>((type, name) => {
      const property = type?.getProperty(name.trim());
      if (!property) throw new Error(`${FOLDER}: ${name} of ${path} is no member`);
      note(property, file);
      const held = checker.getTypeOfSymbol(property);
      return checker.getIndexTypeOfType(held, ts.IndexKind.Number) ?? held;
    }, start);
  };
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
    if (ts.isPropertyAssignment(node)) {
      const literal = checker.getContextualType(node.parent);
      note(literal?.getProperty(node.name.getText()), file);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [argument] = node.arguments;
      if (node.expression.name.text === 'load' && argument && ts.isStringLiteral(argument))
        for (const path of argument.text.split(','))
          walkPath(path, checker.getTypeAtLocation(node.expression.expression), file);
    }
    node.forEachChild((child) => visit(child, file));
  };
  for (const file of program.getSourceFiles())
    if (files.some((name) => file.fileName.endsWith(name.replace(/\\/g, '/')))) visit(file, file);
  return used;
}

const used = membersUsed();

it('the adapter is looked through as a whole', () => {
  const members = new Set(used.map(({ member }) => member));
  for (const known of ['Range.getRowProperties', 'Worksheet.getRanges', 'Range.setCellProperties'])
    expect(members).toContain(known);
  // What is only asked to be loaded counts too.
  expect(members).toContain('ConditionalFormat.customOrNullObject');
  expect(members.size).toBeGreaterThan(70);
});

it(`uses nothing later than ExcelApi ${OLDEST_API} without asking first`, () => {
  const later = used.filter(
    ({ since: version }) => version !== undefined && !(minor(version) <= minor(OLDEST_API)),
  );
  const unasked = later.filter(({ member, file }) => !ASKED_FOR[member]?.test(file.text));
  expect(unasked.map(({ member, since: version }) => `${member}: ${version ?? ''}`)).toEqual([]);
});

it('asks for what it says it asks for', () => {
  const members = new Set(used.map(({ member }) => member));
  expect(Object.keys(ASKED_FOR).filter((member) => !members.has(member))).toEqual([]);
  expect(minor(UNDO_GROUP_API)).toBeGreaterThan(minor(OLDEST_API));
});
