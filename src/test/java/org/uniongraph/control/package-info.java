@NullMarked
package org.uniongraph.control;

import org.jspecify.annotations.NullMarked;
