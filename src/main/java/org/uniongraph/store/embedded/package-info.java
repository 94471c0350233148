/**
 * The embedded database: the only code that touches Neo4j's kernel. Nothing outside refers to it; it offers its beans
 * when the settings name no external database, and the program builds without it.
 */
@NullMarked
package org.uniongraph.store.embedded;

import org.jspecify.annotations.NullMarked;
