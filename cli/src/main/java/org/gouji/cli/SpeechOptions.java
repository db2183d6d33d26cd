package org.gouji.cli;

import org.gouji.model.Language;
import picocli.CommandLine.Option;

/** Options that every command has. {@link Console} has read them before the rest of the line is parsed. */
final class SpeechOptions {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    @SuppressWarnings("unused") // picocli reads it
    private Language language = Language.ZH;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    @SuppressWarnings("unused") // picocli reads it
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;
}
