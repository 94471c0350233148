/**
 * Who is who: the facts of one article go in, statements about entities with lasting ids come out. An entity is told
 * apart by what its article says of it, never by its name alone where names repeat. Who is above whom by divisions is
 * added, told apart from what the article says.
 */
@ApplicationModule(allowedDependencies = {"model", "extract", "lexicon"})
@NullMarked
package org.uniongraph.resolve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
