/**
 * Takes from jsonld and rdf-canonize what verification never reaches: words of errors and events (their codes stay), framing, compaction,
 * parsing. No check is touched: a test runs the W3C vectors and the unsafe documents against what remains.
 */

/** Functions that only compaction, framing, logging or parsing call. */
const unreached = new Set([
  'api.buildHeaders', 'api.parseLinkHeader', 'api.removeProperty', 'api.removeValue', 'api.relabelBlankNodes', 'api.compareShortestLeast',
  'api.removeBase', 'api.createMergedNodeMap', 'api.mergeNodeMaps', 'api.mergeNodeMapGraphs', 'api.logEventHandler',
  'api.logWarningEventHandler', 'api.unhandledEventHandler', 'api.setDefaultEventHandler',
]); // prettier-ignore
const unreachedMethods = new Set(['parse', 'serialize']);
const unreachedDeclarations = new Set([
  '_createInverseContext',
  '_compareTriples',
  '_stringLiteralUnescape',
  '_iriUnescape',
  '_labelBlankNodes',
]);
const wordsOfEvents = new Set(['type', 'message', 'details']);

/**
 * Active contexts are not changed once they are made, so that copies of one are one: only then does the cache of processed contexts, whose key
 * is the active context, ever answer for a type-scoped context. What was a second for a learner record is some milliseconds.
 */
const shareContexts = [
  [
    'rval = rval.clone();\n    rval.previousContext = activeCtx;',
    'rval = rval.scoped ??= Object.assign(rval.clone(), {previousContext: activeCtx});',
  ],
  ['child.previousContext = this.previousContext.clone();', 'child.previousContext = this.previousContext;'],
  ['return this.previousContext.clone();', 'return this.previousContext;'],
];

export function strip() {
  return {
    name: 'strip',
    transform(original, id) {
      if (!/[\\/](jsonld|rdf-canonize)[\\/]lib[\\/][\w-]+\.js$/.test(id)) return null;
      const code = /jsonld[\\/]lib[\\/]context\.js$/.test(id) ? replaceOnce(original, shareContexts) : original;
      const edits = [];
      visit(this.parse(code), (node) => edits.push(...editsOf(node, code)));
      return { code: apply(code, edits), map: null };
    },
  };
}

function replaceOnce(code, replacements) {
  return replacements.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`jsonld has changed: ${from}`);
    return text.replace(from, to);
  }, code);
}

function editsOf(node, code) {
  const text = ({ start, end }) => code.slice(start, end);
  if (node.type === 'NewExpression' && node.callee.name === 'JsonLdError') {
    const [message, , details] = node.arguments;
    return [
      { start: message.start, end: message.end, with: "''" },
      ...(details ? [{ start: details.start, end: details.end, with: '{}' }] : []),
    ];
  }
  if (node.type === 'Property' && node.key.name === 'event' && node.value.type === 'ObjectExpression') {
    const kept = node.value.properties.filter(({ key }) => !wordsOfEvents.has(key.name));
    return [{ start: node.value.start, end: node.value.end, with: `{${kept.map(text).join(',')}}` }];
  }
  if (node.type === 'AssignmentExpression' && unreached.has(text(node.left))) {
    return [{ start: node.right.start, end: node.right.end, with: 'undefined' }];
  }
  if (node.type === 'MemberExpression' && text(node) === 'options.isFrame') return [{ ...node, with: 'false' }];
  const named =
    (node.type === 'MethodDefinition' && node.static && unreachedMethods.has(node.key.name) && node.value.body) ||
    (node.type === 'FunctionDeclaration' && unreachedDeclarations.has(node.id.name) && node.body);
  return named ? [{ start: named.start, end: named.end, with: '{}' }] : [];
}

function visit(node, see) {
  see(node);
  for (const value of Object.values(node)) {
    for (const inner of [value].flat()) if (inner && typeof inner.type === 'string') visit(inner, see);
  }
}

/** From the back, the outermost first: an edit inside one that is already made falls away. */
function apply(code, edits) {
  const ordered = edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = ordered.filter(
    (edit, index) => !ordered.slice(0, index).some(({ start, end }) => start <= edit.start && edit.end <= end),
  );
  return outer.reduceRight((text, edit) => text.slice(0, edit.start) + edit.with + text.slice(edit.end), code);
}
