package org.uniongraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line as a whole; what is said here of help, version and exit codes holds for every command. */
@Command(
        name = "union-graph",
        header = "UnionGraph (工会图谱): a knowledge graph of trade unions, with the sentence behind every link.",
        description = {
            "Without a command it serves: it starts the server and says where to look.",
            "Settings can also stand in the environment or in an application.yaml; see docs/command-line.md."
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        descriptionHeading = "%n",
        sortOptions = false,
        usageHelpWidth = 100,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Something was refused, or faults were found; the output says what.",
            "2:The command line or a setting is wrong.",
            "3:Something is in use: the store, the port, or a server by another job.",
            "4:The database or the server does not answer.",
            "5:Something unexpected; the output has the details."
        })
final class Root {}
