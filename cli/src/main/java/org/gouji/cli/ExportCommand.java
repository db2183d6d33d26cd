package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gouji.export.ContractJson;
import org.gouji.export.CrossTable;
import org.gouji.export.FigureRow;
import org.gouji.export.Figures;
import org.gouji.export.OwnWorkbook;
import org.gouji.export.review.Decisions;
import org.gouji.index.Filter;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji export}: the figures of the workspace as a table. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "exportOutput")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "exportFormat")
    private @Nullable Format format;

    @Option(names = "--across", descriptionKey = "across")
    private boolean across;

    @Option(names = "--reports", descriptionKey = "reports")
    private boolean reports;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    ExportCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    /** The forms of the table. */
    enum Format {
        XLSX,
        CSV,
        JSONL,
        /** All views of the workspace, a file each. */
        PARQUET
    }

    @Override
    public Integer call() {
        Format form = form();
        if (form == Format.PARQUET) {
            return parquet();
        }
        if (form == Format.XLSX && output == null) {
            throw new BadRequest(new Wording("xlsx 需要用 -o 给出文件名", "xlsx needs a file name: -o"));
        }
        if (output != null) {
            check(output, form);
        }
        if (reports && form != Format.JSONL) {
            throw new BadRequest(new Wording(
                    "--reports 只能输出为 jsonl：请加 --format jsonl，或给出 .jsonl 文件名",
                    "--reports gives jsonl only: --format jsonl, or a name that ends in .jsonl"));
        }
        if (across && !filter.filter().equals(Filter.none())) {
            throw new BadRequest(new Wording(
                    "--across 总是导出全部跨报告核对：请去掉筛选条件；按地区、单位等筛选请用 gouji sql 查 across",
                    "--across is of all comparisons: leave out the conditions, or ask the view across with gouji sql"));
        }
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            Output.expectNoReport(output, kept);
            String where = output == null ? "" : " " + output;
            if (reports) {
                writeReports(kept.dossiers(), kept.reviews().decisions());
                if (output != null) {
                    console.error(console.say("已写出 ", "written: ") + output);
                }
                return Exit.DONE;
            }
            if (across) {
                Counted<CrossCheck> checks = new Counted<>(kept.across());
                writeAcross(checks, form);
                console.error(console.say(
                        "已导出 " + checks.count + " 项跨报告核对" + where,
                        Words.many(checks.count, "comparison") + " of reports exported" + where));
                return Exit.DONE;
            }
            Counted<FigureRow> rows = new Counted<>(kept.figures(filter.filter()));
            write(rows, form);
            if (rows.count == 0) {
                console.error(console.say(
                        "没有符合条件的数字" + (output == null ? "" : "，" + output + " 里没有数据行") + "；请放宽条件再试",
                        "no figures match" + (output == null ? "" : ": there are no rows in " + output)
                                + "; try with fewer conditions"));
                return Exit.DONE;
            }
            console.error(console.say(
                    "已导出 " + rows.count + " 个数字" + where, Words.many(rows.count, "figure") + " exported" + where));
        } catch (IOException | UncheckedIOException e) {
            throw Room.failed(
                    output == null ? Path.of("") : output,
                    0,
                    new Wording("无法写出结果：" + e.getMessage(), "the output cannot be written: " + e.getMessage()),
                    e);
        }
        return Exit.DONE;
    }

    /** The workbook of an audit is no place for a table: what reviewers wrote into it would be lost. */
    private static void check(Path target, Format form) {
        if (form != Format.XLSX) {
            Output.check(target, form.name().toLowerCase(Locale.ROOT));
            return;
        }
        Output.checkOwn(target, "xlsx");
        if (Files.exists(target) && OwnWorkbook.reviewed(target)) {
            throw new BadRequest(new Wording(
                    target + " 是 gouji audit 的工作簿，里面可能有复核结论，不会覆盖：请用 -o 另给文件名",
                    target
                            + " is a workbook of gouji audit, with conclusions perhaps: it is not written over; name another"
                            + " file with -o"));
        }
    }

    private int parquet() {
        if (across || reports || !filter.filter().equals(Filter.none())) {
            throw new BadRequest(new Wording(
                    "parquet 总是导出整个工作区：请去掉 --across、--reports 和筛选条件",
                    "parquet is of the whole workspace: leave out --across, --reports and the conditions"));
        }
        return new ParquetText(console).write(workspace.folder(), output);
    }

    private Format form() {
        if (format != null) {
            return format;
        }
        if (output == null) {
            return Format.CSV;
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        return Stream.of(Format.values())
                .filter(known -> name.endsWith("." + known.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadRequest(new Wording(
                        "输出文件名应以 .xlsx、.csv 或 .jsonl 结尾：" + output,
                        "the output's name must end in .xlsx, .csv or .jsonl: " + output)));
    }

    private void writeReports(Iterable<Dossier> dossiers, Decisions decisions) throws IOException {
        Language language = console.tells().language();
        if (output == null) {
            ContractJson.lines(console.out(), dossiers, decisions, language);
        } else {
            Output.writeTable(output, out -> ContractJson.lines(out, dossiers, decisions, language));
        }
    }

    private void writeAcross(Iterable<CrossCheck> checks, Format form) throws IOException {
        Language language = console.tells().language();
        Path target = output;
        if (target == null) {
            if (form == Format.CSV) {
                CrossTable.csv(console.out(), checks, language);
            } else {
                CrossTable.jsonl(console.out(), checks, language);
            }
            console.out().flush();
            return;
        }
        switch (form) {
            case XLSX -> CrossTable.xlsx(target, checks, engine.rules(List.of()), language);
            case CSV -> Output.writeTable(target, out -> CrossTable.csv(out, checks, language));
            default -> Output.writeTable(target, out -> CrossTable.jsonl(out, checks, language));
        }
    }

    private void write(Iterable<FigureRow> rows, Format form) throws IOException {
        Language language = console.tells().language();
        Path target = output;
        if (target == null) {
            if (form == Format.CSV) {
                Figures.csv(console.out(), rows, language);
            } else {
                Figures.jsonl(console.out(), rows);
            }
            console.out().flush();
            return;
        }
        switch (form) {
            case XLSX -> Figures.xlsx(target, rows, language);
            case CSV -> Output.writeTable(target, out -> Figures.csv(out, rows, language));
            default -> Output.writeTable(target, out -> Figures.jsonl(out, rows));
        }
    }

    /** Rows that count themselves as they go by. */
    private static final class Counted<T> implements Iterable<T> {
        private final Iterable<T> rows;
        private long count;

        Counted(Iterable<T> rows) {
            this.rows = rows;
        }

        @Override
        public Iterator<T> iterator() {
            count = 0;
            Iterator<T> each = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public T next() {
                    count++;
                    return each.next();
                }
            };
        }
    }
}
