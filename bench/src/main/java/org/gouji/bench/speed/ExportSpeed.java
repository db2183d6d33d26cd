package org.gouji.bench.speed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gouji.bench.speed.Meter.Cost;
import org.gouji.export.LedgerRow;
import org.gouji.export.Workbook;
import org.gouji.export.WorkbookInput;
import org.gouji.export.WorkbookInput.Places;
import org.gouji.export.WorkbookInput.ProgramFacts;
import org.gouji.export.review.Decisions;
import org.gouji.model.Dossier;
import org.gouji.model.Language;

/** Writes a workbook of many reports and prints what it costs: {@code ExportSpeed FILE REPORTS}. Each report has 100 numbers and 5 findings. */
public final class ExportSpeed {
    private static final int SENTENCES = 25;
    private static final int WRONG = 5;
    private static final int ARGUMENTS = 2;
    private static final double MEGA = 1 << 20;

    private ExportSpeed() {}

    public static void main(String[] args) throws Exception {
        if (args.length != ARGUMENTS) {
            throw new IllegalArgumentException("FILE REPORTS");
        }
        Path file = Path.of(args[0]);
        int reports = Integer.parseInt(args[1]);
        Iterable<Dossier> dossiers = () -> IntStream.range(0, reports)
                .mapToObj(n -> Fabricated.of(n, SENTENCES, WRONG))
                .iterator();
        Iterable<LedgerRow> ledger = () -> IntStream.range(0, reports)
                .mapToObj(n -> LedgerRow.of(Fabricated.of(n, 1, 0), Language.ZH))
                .iterator();
        WorkbookInput input = new WorkbookInput(
                ledger,
                dossiers,
                List.of(),
                List.of(),
                Decisions.NONE,
                new Places(
                        file.toAbsolutePath().getParent(),
                        List.of(file.toAbsolutePath().getParent())),
                new ProgramFacts("bench", "", List.of()),
                Language.ZH);
        Cost cost = Meter.of(() -> Workbook.write(file, input));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%,d reports, %,d figures, %,d checks, %,d findings: %.1f s (%.1f s CPU), peak heap %.0f MB, %.1f MB"
                        + " file%n",
                reports,
                (long) reports * SENTENCES * Fabricated.NUMBERS,
                (long) reports * Fabricated.CHECKED * 2,
                (long) reports * WRONG,
                cost.wall(),
                cost.cpu(),
                cost.peak() / MEGA,
                Files.size(file) / MEGA);
    }
}
