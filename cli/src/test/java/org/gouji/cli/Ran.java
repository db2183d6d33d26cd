package org.gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command line that was run.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Ran(int exit, String out, String err) {
    /** Runs a command line on notes. Paths may be given as they are. */
    static Ran gouji(Object... arguments) {
        return on(NoteReader.engine(), arguments);
    }

    /** Runs a command line on the given engine. */
    static Ran on(Engine engine, Object... arguments) {
        String[] words = Stream.of(arguments)
                .map(word -> word instanceof Path path ? path.toString() : (String) word)
                .toArray(String[]::new);
        List<String> list = List.of(words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Console.Tells(Console.language(list), list.contains("-v"), false, false));
        int exit = Gouji.run(words, console, engine);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
