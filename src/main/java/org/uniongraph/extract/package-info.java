/**
 * Facts with their exact words: an article and what an extractor (a person, a program) says of it go in, entities,
 * relations and figures grounded in the text come out, and a reason for each one that is not in the text.
 */
@ApplicationModule(allowedDependencies = {"model", "article", "lexicon"})
@NullMarked
package org.uniongraph.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
