package org.uniongraph.article;

/**
 * A file to read.
 *
 * @param name the file's name; its extension chooses the format, a date in it is the date of last resort
 * @param bytes the content, in any encoding that docs/articles.md lists; not copied, not changed
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Source(String name, byte[] bytes) {}
