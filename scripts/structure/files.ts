import ts from 'typescript';
import { isTestOnly, lineOf, type Problem, type Source } from './source.ts';

const lineLimit = 300;
type Text = { readonly path: string; readonly text: string };
const linesIn = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export function tooLong(files: readonly Text[]): Problem[] {
  return files
    .filter(({ text }) => linesIn(text) > lineLimit)
    .map(({ path, text }) => ({ path, says: `has ${linesIn(text)} lines; ${lineLimit} is the limit, split it where its parts part` }));
}

/** The middle length of the files, in lines; 0 for none. */
export function medianLines(files: readonly Text[]): number {
  const lengths = files.map(({ text }) => linesIn(text)).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function worldOf(node: ts.Node, tree: ts.SourceFile): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = `${node.expression.getText(tree)}.${node.name.text}`.replace(/^globalThis\./, '');
    return ['Date.now', 'Math.random', 'performance.now'].includes(text) ? text : undefined;
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const isDate = node.expression.getText(tree).replace(/^globalThis\./, '') === 'Date';
    return isDate && (ts.isCallExpression(node) || !node.arguments?.length) ? 'the present Date' : undefined;
  }
  if (!ts.isIdentifier(node) || node.text !== 'crypto') return undefined;
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node ? undefined : 'crypto';
}

/** Core and exchange answer the same for the same arguments: no clock and no dice in them. Days, instants and ids are handed in. */
export function clocksAndDice(sources: readonly Source[]): Problem[] {
  return sources
    .filter(({ path }) => /^src\/(core|exchange)\//.test(path) && !isTestOnly(path))
    .flatMap((source) => {
      const problems: Problem[] = [];
      const visit = (node: ts.Node): void => {
        const used = worldOf(node, source.tree);
        if (used) problems.push({ path: source.path, line: lineOf(source, node), says: `uses ${used}; take the day, the instant or the id as an argument` });
        ts.forEachChild(node, visit);
      };
      visit(source.tree);
      return problems;
    });
}

/** Files that only pass on what others export: each adds a name to look through and holds nothing. */
export function barrels(sources: readonly Source[]): Problem[] {
  const passesOn = (statement: ts.Statement): boolean =>
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression));
  const exportsAny = (statement: ts.Statement): boolean => !ts.isImportDeclaration(statement);
  return sources
    .filter(({ path, tree }) => path.startsWith('src/') && tree.statements.every(passesOn) && tree.statements.some(exportsAny))
    .map(({ path }) => ({ path, says: 'only passes on what other files export; import from where it is written' }));
}

/** Names that say nothing of what is inside. */
export function drawers(paths: readonly string[]): Problem[] {
  const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.[a-z]+$)/;
  return paths.filter((path) => drawer.test(path)).map((path) => ({ path, says: 'is named as a drawer; name it after what it holds' }));
}

/** Links of Markdown pages that lead to a file the repository does not have. */
export function deadLinks(pages: readonly Text[], paths: readonly string[]): Problem[] {
  const known = new Set(paths.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !known.has(decodeURI(new URL(link, `file:///${path}`).pathname).replace(/^\/|\/$/g, '')))
      .map((link) => ({ path, says: `links to ${link}, which is not there` })),
  );
}
