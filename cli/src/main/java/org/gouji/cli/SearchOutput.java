package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.export.FoundTable;
import org.gouji.export.review.Conclusion;
import org.gouji.index.Facet;
import org.gouji.index.Facets;
import org.gouji.index.Hit;
import org.gouji.index.HitKind;
import org.gouji.index.Hits;
import org.gouji.index.SearchRequest;
import org.gouji.index.ask.Asking;
import org.gouji.model.Wording;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;

/** Gives what a search finds: to a person, or as a table to programs. */
final class SearchOutput {
    private final Console console;
    private final Workspace kept;
    private final SearchRequest request;

    SearchOutput(Console console, Workspace kept, SearchRequest request) {
        this.console = console;
        this.kept = kept;
        this.request = request;
    }

    /** @param facetsAsked whether facets were asked for by number */
    void print(boolean all, boolean facetsAsked) {
        Hits hits = kept.search(all ? request.page(0, 0) : request);
        HitText text = new HitText(console, this::review);
        if (all) {
            kept.search(request, hit -> text.lines(hit).forEach(console::line));
        } else {
            page(hits, text);
        }
        new FacetText(console).print(hits.facets(), facetsAsked);
        long shown = all ? hits.total() : hits.hits().size();
        console.line(console.say(
                "显示 " + Words.count(shown) + " / 共 " + Words.count(hits.total()),
                "showing " + Words.count(shown) + " of " + Words.count(hits.total())));
        if (hits.near() > 0) {
            near(hits);
        }
        if (hits.total() == 0) {
            new HintText(console).print(kept.hints(request));
        } else if (shown < hits.total()) {
            more();
        }
    }

    /** Kinds one after the other, each with its number; within one, the best first. */
    private void page(Hits hits, HitText text) {
        long kinds = hits.byKind().values().stream().filter(count -> count > 0).count();
        for (HitKind kind : HitKind.values()) {
            List<Hit> found = hits.of(kind);
            long count = hits.byKind().getOrDefault(kind, 0L);
            if (kinds > 1 && count > 0) {
                String as = HitWords.of(kind).en();
                console.line(console.say(HitWords.of(kind)) + " " + found.size() + " / " + Words.count(count)
                        + (found.size() < count ? "  (--as " + as + ")" : ""));
            }
            found.forEach(hit -> text.lines(hit).forEach(console::line));
        }
    }

    /** What only comes near must not pass for what was asked. */
    private void near(Hits hits) {
        console.line(
                hits.near() == hits.total()
                        ? console.say(
                                "没有一条含有检索词原文，以上只是内容相近的段落；只要原文请加引号",
                                "none has the very words: these only come near; put the words in quotes to leave such out")
                        : console.say(
                                "其中 " + Words.count(hits.near()) + " 条没有检索词原文，只是内容相近；只要原文请加引号",
                                Words.count(hits.near())
                                        + " of them do not have the very words and only come near; put the words in quotes to leave them out"));
    }

    private void more() {
        long next = request.limit() == 0 ? 0 : request.offset() / request.limit() + 2;
        String page = next == 0 || request.offset() % request.limit() != 0 ? "" : "--page " + next;
        console.error(console.say(
                "其余结果：" + (page.isEmpty() ? "" : "下一页加 " + page + "，") + "全部写入文件加 --all -o 文件名.csv",
                "the rest: " + (page.isEmpty() ? "" : page + " for the next page, ") + "--all -o FILE.csv for all"));
    }

    /** Writes a table to a file, or to standard output if there is none. */
    void write(TableFormat form, @Nullable Path target, boolean all) {
        try {
            Hits hits = kept.search(all ? request.page(0, 0) : request);
            if (target == null) {
                write(console.out(), form, hits, all);
                console.out().flush();
            } else {
                Output.writeTable(target, out -> write(out, form, hits, all));
            }
            long written = all ? hits.total() : hits.hits().size();
            if (target != null || written < hits.total()) {
                console.error(console.say(
                        "已写出 " + Words.count(written) + " / 共 " + Words.count(hits.total())
                                + (target == null ? "" : " " + target)
                                + (written < hits.total() ? "；加 --all 写出全部" : ""),
                        Words.count(written) + " of " + Words.count(hits.total()) + " written"
                                + (target == null ? "" : " to " + target)
                                + (written < hits.total() ? "; --all writes all" : "")));
            }
        } catch (IOException | UncheckedIOException e) {
            throw Room.failed(
                    target == null ? Path.of("") : target,
                    0,
                    new Wording("无法写出结果：" + e.getMessage(), "the output cannot be written: " + e.getMessage()),
                    e);
        }
    }

    private void write(OutputStream out, TableFormat form, Hits hits, boolean all) throws IOException {
        try (FoundTable table = form == TableFormat.CSV
                ? FoundTable.csv(
                        out, HitRow.columns(request.answers()), console.tells().language())
                : FoundTable.json(out, head -> head(head, hits, all))) {
            boolean constants = form == TableFormat.JSON;
            if (all) {
                kept.search(request, hit -> row(table, hit, constants));
            } else {
                hits.hits().forEach(hit -> row(table, hit, constants));
            }
        }
    }

    private void row(FoundTable table, Hit hit, boolean constants) {
        try {
            table.row(HitRow.of(hit, review(hit), console, constants));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reviewer concluded of a finding. */
    private Optional<Conclusion> review(Hit hit) {
        return hit.finding()
                .flatMap(finding -> kept.reviews()
                        .conclusion(hit.report().fileKey(), hit.report().reportId(), finding.id()));
    }

    private void head(FoundTable.Fields head, Hits hits, boolean all) throws IOException {
        head.text("query", Asking.write(request.asked()));
        head.number("total", hits.total());
        head.number("offset", all ? 0 : request.offset());
        head.number("shown", all ? hits.total() : hits.hits().size());
        head.object("byKind", kinds -> {
            for (HitKind kind : request.answers()) {
                kinds.number(HitWords.of(kind).en(), hits.byKind().getOrDefault(kind, 0L));
            }
        });
        head.object("facets", facets -> {
            for (Map.Entry<Facet, Facets.Counts> facet : hits.facets().counts().entrySet()) {
                if (facet.getValue().values() > 0) {
                    facets.object(
                            facet.getKey().name().toLowerCase(Locale.ROOT), inside -> facet(inside, facet.getValue()));
                }
            }
        });
    }

    private static void facet(FoundTable.Fields inside, Facets.Counts counts) throws IOException {
        inside.number("values", counts.values());
        List<FoundTable.Head> most = new ArrayList<>();
        counts.most()
                .forEach(count -> most.add(one -> {
                    one.text("value", count.value());
                    one.number("hits", count.hits());
                }));
        inside.list("most", most);
    }
}
