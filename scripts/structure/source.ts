import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import or re-export: what it names, the file of ours it leads to, and whether anything of it is left at run time. */
export type Import = { readonly specifier: string; readonly target: string | undefined; readonly isType: boolean; readonly isLazy: boolean };

export type Source = { readonly path: string; readonly text: string; readonly imports: readonly Import[]; readonly tree: ts.SourceFile };

export type Problem = { readonly path: string; readonly line?: number; readonly says: string };

/** Code that only tests and benches run: it may use what the app may not. */
export const isTestOnly = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path);

export const lineOf = (source: Source, node: ts.Node): number => source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;

/** The path an import leads to, as the repository names it; undefined for a package. */
function targetOf(from: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return `src/${path.slice(1)}`;
  return path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), path)) : undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((one) => one.isTypeOnly);
}

function isTypeExport(statement: ts.ExportDeclaration): boolean {
  const names = statement.exportClause;
  return (
    statement.isTypeOnly || (names !== undefined && ts.isNamedExports(names) && names.elements.length > 0 && names.elements.every((one) => one.isTypeOnly))
  );
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Expression | undefined, isType: boolean, isLazy: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, target: targetOf(path, node.text), isType, isLazy });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause), false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node), false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal as ts.StringLiteral, true, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Reads one file's text into what the rules ask about. */
export function parseSource(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : path.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  return { path, text, tree, imports: importsOf(path, tree) };
}

const notOurs = /(^|\/)(node_modules|dist|\.git|\.cache|test-results|playwright-report)(\/|$)/;

function listedByGit(root: string): string[] | undefined {
  try {
    const command = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    return execFileSync('git', command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] }).split('\0');
  } catch {
    return undefined;
  }
}

/** The repository's own files: what git knows or would add; where there is no git, as in a downloaded copy, all but what is installed or built. */
export function ownPaths(root: string): string[] {
  const listed = listedByGit(root) ?? readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return [...new Set(listed)].filter((path) => path !== '' && !notOurs.test(path) && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
}

export function readSources(root: string, paths: readonly string[]): Source[] {
  return paths
    .filter((path) => /\.(ts|tsx|js)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}
