@NullMarked
package org.uniongraph.api.bounds;

import org.jspecify.annotations.NullMarked;
