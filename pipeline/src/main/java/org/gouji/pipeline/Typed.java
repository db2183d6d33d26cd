package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Command lines as they can be typed. */
public final class Typed {
    /** What no shell takes for anything but itself; a letter may be of any script. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=,+@%-]+");

    private Typed() {}

    /** The program as it was started: {@code ./gouji}, or {@code gouji} where it is on the path. The launcher tells. */
    public static String gouji() {
        return System.getProperty("gouji.command", "gouji");
    }

    /** A command of the program with its words. */
    public static String gouji(List<String> words) {
        return gouji() + words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
    }

    /** What a command line ends with so that it is about a workspace; nothing for the usual one. */
    public static String workspace(Path folder) {
        return folder.equals(Workspace.USUAL) ? "" : " -w " + quoted(folder.toString());
    }

    /** A word as it can be typed. */
    public static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return word.indexOf('"') < 0 && word.indexOf('$') < 0 && word.indexOf('`') < 0 && word.indexOf('\\') < 0
                ? '"' + word + '"'
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
