import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Data goes one way: workbook → reading → evaluation → reporting → workbook.
 * Each zone names a folder, what it may not reach, and why.
 */
const pure =
  'is pure: it knows cells, not where they are kept. Let actions/ carry data between it and the workbook.';
const zones = [
  {
    target: './src/model',
    from: './src',
    except: ['./model'],
    message: 'The model is the nouns everybody shares; it depends on nobody.',
  },
  {
    target: './src/text',
    from: './src',
    except: ['./text', './model'],
    message: 'Text is words and their spellings, said once for all rooms; it depends on the model alone.',
  },
  {
    target: './src/indicators',
    from: './src',
    except: ['./indicators', './text', './model'],
    message: 'An indicator is facts; whoever needs a view of them comes here, not the other way round.',
  },
  {
    target: './src/rules',
    from: './src',
    except: ['./rules', './indicators', './text', './model'],
    message: 'A rule is a row of facts; judging it is evaluation/, wording it is reporting/.',
  },
  {
    target: './src/messages',
    from: './src',
    except: ['./messages', './rules', './indicators', './text', './model'],
    message: 'Messages turn facts and model data into words; they know nothing else.',
  },
  {
    target: './src/settings',
    from: './src',
    except: ['./settings', './rules', './indicators', './text', './model', './messages'],
    message: `settings/ ${pure}`,
  },
  {
    target: './src/reading',
    from: './src',
    except: ['./reading', './settings', './indicators', './text', './model', './messages'],
    message: `reading/ ${pure}`,
  },
  {
    target: './src/evaluation',
    from: './src',
    except: ['./evaluation', './settings', './rules', './indicators', './model'],
    message: `evaluation/ ${pure} It sees measures, never cells or words.`,
  },
  {
    target: './src/reporting',
    from: './src',
    except: ['./reporting', './settings', './rules', './indicators', './text', './messages', './model'],
    message: `reporting/ ${pure}`,
  },
  {
    target: './src/workbook',
    from: './src',
    except: ['./workbook', './text', './model'],
    message: 'An adapter draws what it is given; it may know the model and its host, no rule and no wording.',
  },
  {
    target: './src/actions',
    from: ['./src/taskpane', './src/commands', './src/cli', './src/workbook/excel', './src/workbook/xlsx'],
    message: 'Use cases know the port, not the doors or the adapters; the door chooses the adapter.',
  },
  {
    target: './src/taskpane',
    from: ['./src/cli', './src/commands', './src/evaluation', './src/reading'],
    message: 'A door holds no rules: call an action.',
  },
  {
    target: './src/cli',
    from: ['./src/taskpane', './src/commands', './src/evaluation', './src/reading', './src/workbook/excel'],
    message: 'A door holds no rules: call an action.',
  },
  {
    target: './src/commands',
    from: ['./src/cli', './src/evaluation', './src/reading', './src/workbook/xlsx'],
    message: 'A door holds no rules: call an action.',
  },
];

const OWN_FILES =
  'What people keep in their workbooks goes nowhere: our code asks no other computer for anything.';
const UNTRUSTED = 'Cell text is untrusted; let React escape it.';
const markup = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: UNTRUSTED };
const network = [
  { selector: "CallExpression[callee.name='fetch']", message: OWN_FILES },
  { selector: 'CallExpression[callee.property.name=/^(fetch|sendBeacon)$/]', message: OWN_FILES },
  {
    selector:
      'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)$/]',
    message: OWN_FILES,
  },
  { selector: "CallExpression[callee.name='importScripts']", message: OWN_FILES },
];

// What the compiler lets pass and a new rule, kind or promise would be forgotten by.
const forgotten = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
};
const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/order': [
        'error',
        { groups: ['builtin', 'external', 'parent', 'sibling', 'index'], alphabetize: { order: 'asc' } },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Cell text is untrusted; build nodes or let React escape it.' },
        { property: 'outerHTML', message: 'Cell text is untrusted; build nodes or let React escape it.' },
        {
          property: 'insertAdjacentHTML',
          message: 'Cell text is untrusted; build nodes or let React escape it.',
        },
      ],
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', markup],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['test/**/*.{ts,tsx}'], languageOptions: typed, rules: forgotten },
  {
    // Rules that look at types in every expression are asked of src alone: on the tests they cost more than they find.
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: typed,
    rules: {
      ...forgotten,
      // A file that grows beyond some 250 lines is two.
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-array-delete': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-template-expression': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-includes': 'error',
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowAny: false, allowNullish: false, allowRegExp: false },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The sample beside the page is the one thing that is fetched.
    ignores: ['src/taskpane/hosts/browser.ts'],
    rules: { 'no-restricted-syntax': ['error', markup, ...network] },
  },
  {
    // The pure core never asks what time it is, where it runs or what is on the disk.
    files: ['src/{model,text,indicators,rules,settings,reading,evaluation,reporting,messages}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Office', message: 'The core is pure; hosts live in workbook/excel and the doors.' },
        { name: 'Excel', message: 'The core is pure; hosts live in workbook/excel and the doors.' },
        { name: 'document', message: 'The core is pure; the DOM lives in taskpane/.' },
        { name: 'window', message: 'The core is pure; the DOM lives in taskpane/.' },
        { name: 'process', message: 'The core is pure; the process lives in cli/.' },
        {
          name: 'Date',
          message: 'The core has no clock: the month comes from the sheet, the time from the door.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*'], message: 'The core is pure; files live in cli/ and workbook/xlsx.' },
            {
              group: ['react', 'react-dom', '@fluentui/*'],
              message: 'The core is pure; pictures live in taskpane/.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{model,settings,reading,evaluation,messages,actions,taskpane,workbook}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'docx', message: 'Only reporting/ writes the Word file.' }] },
      ],
    },
  },
  {
    files: ['**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', process: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  prettier,
);
