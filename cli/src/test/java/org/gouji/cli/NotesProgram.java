package org.gouji.cli;

import java.util.List;

/** The program on notes, for tests that need it as a process of its own. */
final class NotesProgram {
    private NotesProgram() {}

    public static void main(String[] arguments) {
        System.exit(Gouji.run(arguments, Console.ofProcess(List.of(arguments)), NoteReader.engine()));
    }
}
