package org.gouji.cli;

import java.util.stream.Collectors;
import org.gouji.pipeline.Listener;

/** Shows the causes of crashes to those who ask for them with {@code -v}. */
final class Crashes implements Listener {
    private final Console console;

    Crashes(Console console) {
        this.console = console;
    }

    @Override
    public void crashed(String shown, String how) {
        if (console.tells().verbose()) {
            synchronized (console) {
                console.error(Width.clean(shown) + ":");
                console.error(how.lines().map(Width::clean).collect(Collectors.joining("\n")));
            }
        }
    }
}
