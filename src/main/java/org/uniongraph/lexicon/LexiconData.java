package org.uniongraph.lexicon;

import java.util.List;

/**
 * All that the lexicon knows, ready to use.
 *
 * @param fingerprint of the files and rules it was made from
 * @param divisions by code, and so parents before their children
 * @param namesakes by number of the form in the trie
 * @param words of all categories; for the category of divisions only those that have attributes
 */
record LexiconData(long fingerprint, Trie trie, List<Division> divisions, Namesakes namesakes, List<Word> words) {}
