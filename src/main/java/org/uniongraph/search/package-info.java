/**
 * What a thing is found by, and what a text is looked for with. Names go in, and the keys under which they are stored
 * come out; what a person typed goes in, and the same kind of keys come out, with queries for the full-text indexes;
 * found text goes in, and the places that matched come out. Pure functions of the words: no database, no lexicon.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.uniongraph.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
