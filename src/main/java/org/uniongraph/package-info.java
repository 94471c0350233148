/** The application's entry: hands the command line to {@code cli}. */
@NullMarked
package org.uniongraph;

import org.jspecify.annotations.NullMarked;
