package org.gouji.pipeline;

import java.util.Optional;

/** The program itself. */
public final class Program {
    private Program() {}

    /** The version of the jar; {@code dev} where the classes are not in one. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
