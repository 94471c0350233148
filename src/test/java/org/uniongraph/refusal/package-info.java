@NullMarked
package org.uniongraph.refusal;

import org.jspecify.annotations.NullMarked;
