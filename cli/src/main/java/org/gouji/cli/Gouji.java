package org.gouji.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gouji.model.Language;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program {@code gouji}: its commands, and how their errors are told. */
@Command(name = "gouji", versionProvider = Gouji.Version.class)
public final class Gouji implements Runnable {
    /** Kept, so that its level is not lost: Lucene has things to say of the JDK that no user can act on. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** What an option may be long so that what it does begins beside it. */
    private static final int LONGEST_OPTION = 26;

    private final Console console;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("unused") // picocli reads it
    private boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    private Gouji(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.OFF);
        Console console = Console.ofProcess(List.of(arguments));
        System.exit(run(arguments, console, Engine.standard()));
    }

    /** Runs one command line. @return the exit code */
    static int run(String[] arguments, Console console, Engine engine) {
        Faults faults = new Faults(console);
        CommandLine line = commands(console, engine)
                .setParameterExceptionHandler(faults::usage)
                .setExecutionExceptionHandler((fault, command, parsed) -> faults.of(fault));
        Optional<BadRequest> wide = WideDashes.in(List.of(arguments), line);
        if (wide.isPresent()) {
            return faults.badRequest(wide.get());
        }
        try {
            int exit = line.execute(arguments);
            return exit != Exit.INTERNAL && console.out().checkError() ? faults.output() : exit;
        } catch (ReaderGone gone) {
            return Exit.DONE;
        }
    }

    /** The commands, ready to parse a command line. */
    static CommandLine commands(Console console, Engine engine) {
        return new CommandLine(new Gouji(console))
                .addSubcommand("audit", new AuditCommand(console, engine))
                .addSubcommand("extract", new ExtractCommand(console, engine))
                .addSubcommand("show", new ShowCommand(console, engine))
                .addSubcommand("search", new SearchCommand(console))
                .addSubcommand("compare", new CompareCommand(console))
                .addSubcommand("similar", new SimilarCommand(console))
                .addSubcommand("export", new ExportCommand(console, engine))
                .addSubcommand("report", new ReportCommand(console, engine))
                .addSubcommand("sql", new SqlCommand(console))
                .addSubcommand("dist", new DistCommand(console))
                .addSubcommand("status", new StatusCommand(console))
                .addSubcommand("retry", new RetryCommand(console, engine))
                .addSubcommand("review", ReviewCommand.line(console))
                .addSubcommand("selftest", new SelftestCommand(console, engine))
                .addSubcommand("rules", new RulesCommand(console, engine))
                .addSubcommand("annotate", new AnnotateCommand(console, engine))
                .addSubcommand("letters", new LettersCommand(console, engine))
                .setResourceBundle(bundle(console.tells().language()))
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.tells().outTerminal() ? Ansi.ON : Ansi.OFF))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static PrintWriter writer(PrintStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "org.gouji.cli.Help",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }

    /** Prints the version. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gouji " + Program.version()};
        }
    }
}
