/**
 * The words that extraction and resolution know beforehand. A text goes in; the places of known names, titles and other
 * listed words come out, and for a place name the administrative divisions that it can mean. Uses no other package but
 * the domain model.
 */
@ApplicationModule(allowedDependencies = {"model"})
@NullMarked
package org.uniongraph.lexicon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
