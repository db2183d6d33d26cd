package org.gouji.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import picocli.CommandLine;

/** Finds options whose dashes are those of Chinese texts (——jobs, －o): they would be taken for the names of files. */
final class WideDashes {
    private static final Pattern TYPED = Pattern.compile("([-－—–―−‐]+)([A-Za-z][A-Za-z-]*)(?:[=＝].*)?");

    private WideDashes() {}

    /** What is to be told of the first such option of a command line. */
    static Optional<BadRequest> in(List<String> arguments, CommandLine commands) {
        if (arguments.isEmpty() || !commands.getSubcommands().containsKey(arguments.get(0))) {
            return Optional.empty();
        }
        CommandLine command = commands.getSubcommands().get(arguments.get(0));
        for (String argument : arguments.subList(1, arguments.size())) {
            Matcher typed = TYPED.matcher(argument);
            if (typed.matches() && !typed.group(1).matches("-+")) {
                Optional<String> option = Stream.of("--" + typed.group(2), "-" + typed.group(2))
                        .filter(name -> command.getCommandSpec().findOption(name) != null)
                        .findFirst();
                if (option.isPresent()) {
                    return Optional.of(new BadRequest(new Wording(
                            argument + " 开头的横线不是半角减号：请写 " + option.get(),
                            "the dash of " + argument + " is not that of options: write " + option.get())));
                }
            }
        }
        return Optional.empty();
    }
}
