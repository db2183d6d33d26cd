package org.gouji.pipeline;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.export.FigureRow;
import org.gouji.export.Figures;
import org.gouji.export.KnownFile;
import org.gouji.export.LedgerRow;
import org.gouji.export.page.ReadFile;
import org.gouji.index.Filter;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** What a workspace keeps of files, as rows, dossiers and figures. Each dossier is unpacked when it is its turn, so that any number of them fits into memory. */
final class Kept {
    private final Store store;

    Kept(Store store) {
        this.store = store;
    }

    /** All files that the workspace knows, in the order of their paths. */
    List<KnownFile> files(Language language) {
        return store.all().stream()
                .map(row -> new KnownFile(
                        row(row, row.shown(), row.status(), row.why().in(language)),
                        row.millis(),
                        Place.of(row.key()) == Place.GONE))
                .toList();
    }

    /**
     * The dossiers of a ledger's files, in its order; duplicates and files that are no reports left out. Each is unpacked when it is its
     * turn, so that a run of any size fits into memory.
     */
    Iterable<Dossier> dossiers(Ledger ledger) {
        return () -> ledger.entries().stream()
                .filter(entry -> entry.take() != Entry.Take.PASSED)
                .map(entry -> store.row(entry.key()))
                .flatMap(Optional::stream)
                .map(this::dossier)
                .iterator();
    }

    /** The dossiers of all files that the workspace keeps, in path order; duplicates and files that are no reports left out. */
    Iterable<Dossier> dossiers() {
        return () -> store.all().stream()
                .filter(row -> row.status() != Status.DUPLICATE && row.status() != Status.SKIPPED)
                .map(this::dossier)
                .iterator();
    }

    /** The same files with the text that their dossiers were made from. */
    Iterable<ReadFile> read(Ledger ledger) {
        return () -> ledger.entries().stream()
                .filter(entry -> entry.take() != Entry.Take.PASSED)
                .map(entry -> store.row(entry.key()))
                .flatMap(Optional::stream)
                .map(row -> new ReadFile(dossier(row), store.text(row)))
                .iterator();
    }

    private Dossier dossier(FileRow row) {
        return store.dossier(row)
                .orElseThrow(() -> new StoreFailed(
                        new Wording(
                                "工作区中 " + row.shown() + " 的结果已损坏，请删除工作区后重新运行",
                                "the result of " + row.shown() + " is damaged; delete the workspace and run again"),
                        new IllegalStateException(row.key())));
    }

    /** The ledger as rows of the workbook, missing files left out. */
    Iterable<LedgerRow> rows(Ledger ledger, Language language) {
        return () ->
                ledger.entries().stream().map(entry -> row(entry, language)).iterator();
    }

    private LedgerRow row(Entry entry, Language language) {
        FileRow row = store.row(entry.key()).orElseThrow(() -> new IllegalStateException(entry.key()));
        return row(row, entry.shown(), entry.status(), entry.why().in(language));
    }

    private LedgerRow row(FileRow row, String shown, Status status, String why) {
        Store.Counts counts = store.counts(row.key());
        return new LedgerRow(
                shown,
                status,
                why,
                store.mediaType(row.key()),
                row.scan().sha256(),
                new LedgerRow.Counts(row.scan().bytes(), counts.reports(), counts.errors(), counts.warnings()));
    }

    /** All figures that the workspace keeps and that pass a filter, in the order of paths and reading; one dossier in memory at a time. */
    Iterable<FigureRow> figures(Filter filter) {
        FigureQuery query = new FigureQuery(store.connection(), filter);
        return () -> query.files().stream()
                .map(store::row)
                .flatMap(Optional::stream)
                .flatMap(row -> figures(dossier(row), query.of(row.key())))
                .iterator();
    }

    private static Stream<FigureRow> figures(Dossier dossier, Map<Integer, BitSet> wanted) {
        List<FigureRow> rows = Figures.of(dossier);
        Stream.Builder<FigureRow> chosen = Stream.builder();
        int first = 0;
        for (int report = 0; report < dossier.reports().size(); report++) {
            int from = first;
            wanted.getOrDefault(report, new BitSet()).stream().forEach(figure -> chosen.add(rows.get(from + figure)));
            first += dossier.reports().get(report).facts().size();
        }
        return chosen.build();
    }
}
