/**
 * The example operations as they first appear, one to a tab. Each stands in a file of its own under examples/, so that a
 * test can send it to the API; the number in front gives the order.
 */
const files = import.meta.glob<string>('./examples/*.graphql', {
  eager: true,
  import: 'default',
  query: '?raw',
});

export const examples = Object.keys(files)
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  .map(file => ({ query: files[file] ?? null }));

/** What an empty new tab says. */
export const welcome = `# UnionGraph 工会图谱
#
# Ctrl-Enter runs the operation, Ctrl-Space completes it; the book on the left opens the documentation.
# Ctrl-Enter 运行，Ctrl-空格 补全；左侧书本图标打开文档。

`;
