package org.uniongraph.cli;

import picocli.CommandLine.IVersionProvider;

/** Which UnionGraph on which Java. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "UnionGraph " + (packaged == null ? "(not packaged)" : packaged), "Java " + Runtime.version()
        };
    }
}
