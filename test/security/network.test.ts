import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import officeScript from '../../assets/pane/office-script.json';

const ROOT = join(__dirname, '../..');

/** Words by which a program in a browser or in Node reaches another computer, or turns text into code or markup. */
const REACHING = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
];
const MAKING_CODE = ['eval', 'Function', 'execScript'];
const MAKING_MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'srcdoc',
  'writeln',
];
const MODULES = /^(node:)?(https?|http2|net|tls|dgram|dns|child_process|vm|worker_threads|cluster)(\/|$)/;

/** The only places that may, and why. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // the sample, from beside the page
  'src/taskpane/hosts/browser.ts': ['fetch'],
  // the page's own files, and nothing of another origin
  'assets/pane/service-worker.js': ['fetch'],
  // `npm start`: serves the page to this computer, builds it, opens the browser
  'src/cli/serve.ts': ['node:http', 'node:net'],
  'src/cli/build-page.ts': ['node:child_process'],
  'src/cli/open-browser.ts': ['node:child_process'],
  // runs the command line's own scripts, as built, from their compiled forms
  'src/cli/compiled/load.ts': ['node:vm'],
  // `npm run excel`: starts Microsoft's sideloading tool, on request only
  'src/cli/excel.ts': ['node:child_process'],
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const FILES = [...sources('src'), ...sources('assets/pane')];

function parsed(file: string, text = readFileSync(join(ROOT, file), 'utf8')): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

/** What a file uses of the words above. Types and comments do nothing and do not count. */
function usesOf(source: ts.SourceFile): string[] {
  const words = new Set([...REACHING, ...MAKING_CODE, ...MAKING_MARKUP]);
  const found: string[] = [];
  visit(source, (node) => {
    if (ts.isIdentifier(node) && words.has(node.text) && !isTypeOnly(node)) found.push(node.text);
    if (ts.isStringLiteralLike(node)) {
      const imported = ts.isImportDeclaration(node.parent) || isImportCall(node.parent);
      if (imported && MODULES.test(node.text)) found.push(node.text);
      if (ts.isElementAccessExpression(node.parent) && words.has(node.text)) found.push(node.text);
    }
  });
  return found;
}

const isTypeOnly = (node: ts.Node): boolean => ts.isTypeReferenceNode(node.parent);
const isImportCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require');

describe('our code reaches no other computer', () => {
  it('has sources to look at', () => expect(FILES.length).toBeGreaterThan(150));

  it.each(FILES)('%s', (file) => {
    expect(usesOf(parsed(file))).toEqual(ALLOWED[file] ?? []);
  });

  it.each([
    ['fetch("x")', ['fetch']],
    ['window["fetch"]("x")', ['fetch']],
    ['navigator.sendBeacon("x")', ['sendBeacon']],
    ['new WebSocket("x")', ['WebSocket']],
    ['new Function("return 1")', ['Function']],
    ['a.innerHTML = b', ['innerHTML']],
    ['import x from "https"', ['https']],
    ['void import("node:net")', ['node:net']],
    ['// fetch and eval are only words here', []],
  ])('would notice %s', (text, uses) => {
    expect(usesOf(parsed('x.ts', text))).toEqual(uses);
  });
});

describe('what is loaded from elsewhere', () => {
  const elements = (file: string): string[] => {
    const tags: string[] = [];
    visit(parsed(file), (node) => {
      if (!ts.isCallExpression(node) || !node.expression.getText().endsWith('.createElement')) return;
      const [tag] = node.arguments;
      tags.push(tag && ts.isStringLiteralLike(tag) ? tag.text : '?');
    });
    return tags;
  };

  it('is one script, and only where Office is', () => {
    const active = FILES.flatMap((file) =>
      elements(file)
        .filter((tag) => !['a', 'p', 'div', 'span'].includes(tag))
        .map((tag) => `${file}: ${tag}`),
    );
    expect(active).toEqual([
      'src/taskpane/hosts/load-office.ts: script',
      // asks whether the browser knows modules; never put into the page
      'assets/pane/notice.js: script',
    ]);
    expect(officeScript.urls.map((url) => new URL(url).host)).toEqual([
      'officeapis.public.onecdn.static.microsoft',
      'appsforoffice.microsoft.com',
    ]);
  });

  it('is named nowhere but in that script’s settings: every other address is a namespace or this computer', () => {
    const foreign = [...FILES, ...pages()].flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return [...text.matchAll(/https?:\/\/[^\s"'`<>)]+/g)]
        .map(([address]) => address)
        .filter((address) => !HARMLESS.test(address))
        .map((address) => `${file}: ${address}`);
    });
    expect(foreign).toEqual([]);
  });
});

/** Namespaces of file formats, this computer, and who may frame the page. */
const HARMLESS =
  /^https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.(oclc\.)?org|www\.w3\.org|localhost|127\.0\.0\.1|\*\.(office|microsoft|sharepoint)\.com|\*\.officeapps\.live\.com)\b/;

function pages(): string[] {
  return readdirSync(join(ROOT, 'assets/pane'))
    .filter((name) => /\.(html|css|svg|webmanifest)$/.test(name))
    .map((name) => `assets/pane/${name}`);
}
