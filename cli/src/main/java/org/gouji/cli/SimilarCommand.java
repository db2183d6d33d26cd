package org.gouji.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.export.Likeness;
import org.gouji.export.LikenessTable;
import org.gouji.model.Language;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Workspace;
import org.gouji.pipeline.similar.Similar.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji similar}: reports that are much like one. */
@Command(name = "similar")
final class SimilarCommand implements Callable<Integer> {
    private static final double WHOLE = 100;

    private final Console console;

    @Parameters(paramLabel = "REPORT", descriptionKey = "similarReport")
    private String report = "";

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "similarLimit")
    private int limit = 10;

    @Option(names = "--least", paramLabel = "%", descriptionKey = "similarLeast")
    private double least = 5;

    @Option(names = "--other-units", descriptionKey = "similarOthers")
    private boolean otherUnits;

    @Option(names = "--all", descriptionKey = "similarAll")
    private boolean all;

    @Mixin
    private final TableOptions table = new TableOptions();

    SimilarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 1 || !(least >= 0 && least <= WHOLE)) {
            throw new BadRequest(new Wording("-n 至少为 1，--least 为 0 至 100", "-n is 1 or more, --least from 0 to 100"));
        }
        TableFormat form = table.form();
        try (Workspace kept = table.open()) {
            kept.instead(report)
                    .ifPresent(twin -> console.error(console.say(
                            Width.clean(twin.other()) + " 与 " + Width.clean(twin.shown()) + " 内容相同，没有重复读取；下面是后者的结果",
                            Width.clean(twin.other()) + " has the same content as " + Width.clean(twin.shown())
                                    + " and was not read again; this is about the latter")));
            List<Likeness> found = kept.similar(report, new Wanted(limit, least, otherUnits));
            Language language = console.tells().language();
            table.tell(
                    console,
                    form,
                    () -> found.forEach(likeness -> new SimilarText(console, likeness, all).print()),
                    out -> LikenessTable.csv(out, found, language),
                    out -> LikenessTable.json(out, found));
            return Exit.DONE;
        }
    }
}
