import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** An import of a module, with the module or package that it names. */
export interface Import {
  /** A path below `src`, or the name that follows `from`. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

/** What the tests of the architecture look at in a file of `src`. */
export interface SourceModule {
  /** Below `src`, with `/`. */
  readonly path: string;
  /** The folder of `src` that it stands in, or its own name where it stands in none. */
  readonly part: string;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly hasEnum: boolean;
  /** Names that statements of the file itself declare in a way that lets them change: `let`, empty collections. */
  readonly state: readonly string[];
  /** Texts, parts of templates and regular expressions. */
  readonly literals: readonly string[];
  /** Properties and calls on globals, `process.env`, `Date.now`, `new Date()`. */
  readonly surroundings: readonly string[];
}

const SOURCE = 'src';

/** Every module of `src`, in order. */
export function readSourceModules(): SourceModule[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(readModule);
}

function readModule(file: string): SourceModule {
  const text = readFileSync(path.join(SOURCE, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const nodes = everyNode(source);
  return {
    path: file,
    part: file.includes('/') ? (file.split('/')[0] ?? '') : file,
    imports: nodes.flatMap(importOf).map((each) => resolveImport(each, file)),
    exports: source.statements.flatMap(exportsOf),
    hasDefaultExport: nodes.some(
      (node) => ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && isModifier(node)),
    ),
    hasEnum: nodes.some(ts.isEnumDeclaration),
    state: source.statements.flatMap(stateOf),
    literals: nodes.flatMap(literalOf),
    surroundings: nodes.flatMap(surroundingOf),
  };
}

function everyNode(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

function isModifier(node: ts.Node): boolean {
  return ts.canHaveModifiers(node.parent) && (node.parent.modifiers ?? []).some((modifier) => modifier === node);
}

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `require('x')`. */
function importOf(node: ts.Node): NamedImport[] {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeClause(node.importClause));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (!ts.isCallExpression(node)) return [];
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return isImport ? named(node.arguments[0], false) : [];
}

interface NamedImport {
  readonly target: string;
  readonly isType: boolean;
}

function named(node: ts.Node | undefined, isType: boolean): NamedImport[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [{ target: node.text, isType }] : [];
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((each) => each.isTypeOnly);
}

function resolveImport({ target, isType }: NamedImport, file: string): Import {
  if (!target.startsWith('.')) return { target, isType, isPackage: true };
  return { target: path.posix.join(path.posix.dirname(file), target), isType, isPackage: false };
}

function exportsOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : ['*'];
  }
  if (
    !ts.canHaveModifiers(statement) ||
    !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  ) {
    return [];
  }
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}

function stateOf(statement: ts.Statement): string[] {
  if (!ts.isVariableStatement(statement)) return [];
  const { declarations, flags } = statement.declarationList;
  const isLet = (flags & ts.NodeFlags.Const) === 0;
  return declarations
    .filter(({ initializer, type }) => isLet || (isEmptyCollection(initializer) && !isReadonly(type)))
    .map(({ name }) => name.getText());
}

function isReadonly(type: ts.TypeNode | undefined): boolean {
  return type !== undefined && /^readonly /iu.test(type.getText().replace(/^Readonly/u, 'readonly '));
}

/** A collection that begins empty is there to be filled. */
function isEmptyCollection(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return (
    ts.isNewExpression(node) &&
    /^(?:Map|Set|WeakMap|WeakSet)$/u.test(node.expression.getText()) &&
    !node.arguments?.length
  );
}

function literalOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    return [node.text];
  }
  return node.kind === ts.SyntaxKind.RegularExpressionLiteral ? [node.getText()] : [];
}

function surroundingOf(node: ts.Node): string[] {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return ['new Date()'];
  if (!ts.isPropertyAccessExpression(node)) return [];
  const owner = node.expression.getText();
  return /^(?:process|Date|Math|performance|console|globalThis)$/u.test(owner) ? [`${owner}.${node.name.text}`] : [];
}
