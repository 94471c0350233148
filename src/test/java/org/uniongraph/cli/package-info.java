@NullMarked
package org.uniongraph.cli;

import org.jspecify.annotations.NullMarked;
