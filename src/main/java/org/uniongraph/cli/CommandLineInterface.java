package org.uniongraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.ExtractorConfiguration;
import org.uniongraph.model.ArticleId;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the words of the command line and does what they say. */
public final class CommandLineInterface {
    private static final Set<String> ABOUT_ITSELF = Set.of("-h", "--help", "-V", "--version");

    private final CommandLine picocli;
    private final Terminal terminal;

    CommandLineInterface(
            Class<?> application,
            Graphs graphs,
            Function<Map<String, String>, ArticleExtractor> extractors,
            Terminal terminal) {
        this.terminal = terminal;
        this.picocli = commands(application, graphs, extractors, terminal)
                .setExecutionExceptionHandler((thrown, command, words) -> failed(thrown))
                .setParameterExceptionHandler((wrong, words) -> misused(wrong))
                .registerConverter(ArticleId.class, CommandLineInterface::articleId)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    }

    /** The one that starts {@code application}, a Spring Boot application. */
    public static CommandLineInterface of(Class<?> application) {
        Terminal terminal = Terminal.ofProcess();
        return new CommandLineInterface(
                application, new StoreOrServer(application, terminal), CommandLineInterface::extractor, terminal);
    }

    private static ArticleExtractor extractor(Map<String, String> options) {
        return Hints.of(options).mayChooseAnExtractor()
                ? ExtractorConfiguration.chosenBy(Settings.of(options).environment())
                : ExtractorConfiguration.standardExtractor();
    }

    /** Does what the words say and gives the exit code. Without a command it serves. */
    public int run(String... words) {
        return picocli.execute(isCommandMissing(words) ? serving(words) : words);
    }

    private static boolean isCommandMissing(String[] words) {
        return words.length == 0 || (words[0].startsWith("-") && !ABOUT_ITSELF.contains(words[0]));
    }

    private static String[] serving(String[] options) {
        return Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new);
    }

    private static CommandLine commands(
            Class<?> application,
            Graphs graphs,
            Function<Map<String, String>, ArticleExtractor> extractors,
            Terminal terminal) {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().header("Print a script that completes these words in bash and zsh.");
        return new CommandLine(new Root())
                .addSubcommand(new ServeCommand(application, terminal))
                .addSubcommand(new IngestCommand(graphs, terminal))
                .addSubcommand(new ExtractCommand(extractors, terminal))
                .addSubcommand(new RetractCommand(graphs, terminal))
                .addSubcommand(new VerifyCommand(graphs, terminal))
                .addSubcommand(new RebuildCommand(graphs, terminal))
                .addSubcommand(new ExportCommand(graphs, terminal))
                .addSubcommand("completion", completion)
                .addSubcommand("help", new HelpCommand())
                .addSubcommand(new VersionCommand());
    }

    private static ArticleId articleId(String word) {
        try {
            return new ArticleId(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private int misused(ParameterException wrong) {
        terminal.say("UnionGraph: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, picocli.getErr());
        terminal.say("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    private int failed(Exception thrown) {
        Failure failure = Failure.of(thrown);
        if (isEnding()) {
            return failure.exitCode().number();
        }
        if (failure.message() != null) {
            terminal.say("UnionGraph: " + failure.message());
        } else {
            terminal.say("UnionGraph: something unexpected happened; please report it with what follows.");
            thrown.printStackTrace(terminal.err());
        }
        return failure.exitCode().number();
    }

    /** Whether the process was told to stop: what fails then fails because of that, and nobody wants to read of it. */
    private static boolean isEnding() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
