package org.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/**
 * Where a command writes: results to {@code out}, all else to {@code err}, both in UTF-8 whatever the locale.
 *
 * @param out results only
 * @param err progress and errors
 * @param tells how to talk to the person
 */
record Console(PrintStream out, PrintStream err, Tells tells) {
    /**
     * How to talk to the person.
     *
     * @param language the language of messages
     * @param verbose whether causes of errors are wanted
     * @param outTerminal whether a person reads {@code out} on a terminal
     * @param errTerminal whether a person reads {@code err} on a terminal
     */
    record Tells(Language language, boolean verbose, boolean outTerminal, boolean errTerminal) {}

    /** The console of the process. The language is needed before the arguments are parsed: help depends on it. */
    static Console ofProcess(List<String> arguments) {
        return new Console(
                new PrintStream(new StandardOutput(), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                new Tells(language(arguments), verbose(arguments), terminal("out"), terminal("err")));
    }

    static Language language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            String value = arguments.get(i).equals("--lang") ? next : arguments.get(i);
            if (value.equalsIgnoreCase("en") && arguments.get(i).equals("--lang")
                    || value.equalsIgnoreCase("--lang=en")) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }

    private static boolean verbose(List<String> arguments) {
        return arguments.contains("-v") || arguments.contains("--verbose");
    }

    /** The launcher knows what its streams are; without it a console stands for a terminal. */
    private static boolean terminal(String stream) {
        String told = System.getProperty("gouji.terminal." + stream);
        return told == null ? System.console() != null : told.equals("1");
    }

    /** The same console speaking another language. */
    Console in(Language other) {
        return new Console(out, err, new Tells(other, tells.verbose(), tells.outTerminal(), tells.errTerminal()));
    }

    String say(Wording wording) {
        return wording.in(tells.language());
    }

    String say(String zh, String en) {
        return tells.language() == Language.ZH ? zh : en;
    }

    void line(String text) {
        out.print(text + "\n");
    }

    /** A line of a summary, with what it is about before it. */
    void head(String zh, String en, String text) {
        line(say(Width.padded(zh, 8), Width.padded(en, 11)) + text);
    }

    void error(String text) {
        err.print(text + "\n");
    }
}
