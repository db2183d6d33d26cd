package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.export.AtomicFile;
import org.gouji.export.OwnWorkbook;
import org.gouji.export.review.Decision;
import org.gouji.export.review.ReviewSheet;
import org.gouji.model.Wording;
import org.gouji.pipeline.Reviews;
import org.gouji.pipeline.Reviews.Weighed;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Typed;

/**
 * The workbook that an audit is about to write over. What people filled in there is taken over where nothing speaks against it; else the
 * workbook is kept beside. Both are done before anything is written over, so that a kill at any moment loses nothing.
 */
final class FormerWorkbook {
    private static final String ENDING = ".xlsx";

    /** So many of what is not understood are named; the import names all. */
    private static final int MOST_TOLD = 3;

    private final Console console;
    private final Path book;
    private final String option;

    /** @param option what command lines end with so that they are about the workspace of the run */
    FormerWorkbook(Console console, Path book, String option) {
        this.console = console;
        this.book = book;
        this.option = option;
    }

    /** Why a workbook is kept: so many decisions are other ones, are about nothing known, or can't be understood, or sheets and columns were added. */
    private record Left(int other, int strange, int unclear, int added) {
        static final Left ALL = new Left(0, 0, 1, 0);

        boolean none() {
            return !review() && added == 0;
        }

        boolean review() {
            return other + strange + unclear > 0;
        }
    }

    /** Keeps what is in it; nothing to be done where there is none. */
    void keep(Reviews reviews) {
        if (!Files.exists(book)) {
            return;
        }
        try {
            boolean untouched = OwnWorkbook.untouched(book);
            ReviewSheet sheet = ReviewSheet.read(book);
            Weighed weighed = reviews.weigh(sheet.decisions());
            // What we wrote ourselves and what was decided otherwise since is out of date, not filled in.
            Left left = untouched
                    ? new Left(0, weighed.strange().size(), 0, 0)
                    : new Left(
                            weighed.other().size(),
                            weighed.strange().size(),
                            sheet.known() ? sheet.remarks().size() : 1,
                            OwnWorkbook.added(book));
            if (!left.none()) {
                aside(left);
                sheet.remarks().stream()
                        .limit(MOST_TOLD)
                        .forEach(remark -> console.error("    " + console.say(remark)));
            }
            take(reviews, weighed.fresh());
        } catch (IOException e) {
            aside(Left.ALL);
        }
    }

    private void take(Reviews reviews, List<Decision> fresh) {
        if (!fresh.isEmpty()) {
            reviews.decide(fresh);
            console.error(console.say(
                    "已从原有的 " + book + " 读入 " + Words.count(fresh.size()) + " 个问题的复核结论或备注",
                    Words.many(fresh.size(), "conclusion") + " or notes were taken from the " + book
                            + " that was there"));
        }
    }

    private void aside(Left left) {
        Path copy = book;
        try {
            copy = free();
            if (!Files.exists(copy)) {
                AtomicFile.write(copy, out -> Files.copy(book, out));
            }
        } catch (IOException e) {
            throw Room.failed(
                    copy,
                    book.toFile().length(),
                    new Wording(
                            "原有的 " + book + " 里有未读入的复核内容，无法另存为 " + copy + "；没有覆盖它",
                            book + " holds conclusions that are not taken over, and cannot be kept as " + copy
                                    + "; it was not written over"),
                    e);
        }
        told(copy, left);
    }

    private void told(Path copy, Left left) {
        if (!left.review()) {
            console.error(console.say(
                    "原有的 " + book + " 里有自行添加的工作表或列（" + left.added() + " 个），新工作簿中没有，已另存为 " + copy,
                    book + " holds sheets or columns that were added (" + left.added()
                            + ") and the new workbook has not: kept as " + copy));
            return;
        }
        console.error(console.say(
                "原有的 " + book + " 里有没读入的复核内容（" + why(left) + "），已另存为 " + copy,
                book + " holds review that is not taken over (" + why(left) + "): kept as " + copy));
        console.error(console.say(
                        left.unclear() > 0 ? "要以它为准，请先改正认不出的地方，再运行：" : "要以它为准，请运行：",
                        left.unclear() > 0
                                ? "to go by it, mend what is not understood, then run: "
                                : "to go by it, run: ")
                + Typed.gouji(List.of("review", "import", copy.toString()))
                + option);
    }

    private String why(Left left) {
        List<String> all = new ArrayList<>();
        if (left.other() > 0) {
            all.add(console.say("与已有结论不同 " + left.other() + " 个", left.other() + " other than what is decided"));
        }
        if (left.strange() > 0) {
            all.add(console.say("工作区中没有的问题 " + left.strange() + " 个", left.strange() + " not in the workspace"));
        }
        if (left.unclear() > 0) {
            all.add(console.say("无法识别 " + left.unclear() + " 处", left.unclear() + " not understood"));
        }
        if (left.added() > 0) {
            all.add(console.say("自行添加的工作表或列 " + left.added() + " 个", left.added() + " sheets or columns added"));
        }
        return String.join(console.say("，", ", "), all);
    }

    /** A name beside it that nothing has yet, or that the same workbook has: a run that was killed may have kept it. */
    private Path free() throws IOException {
        String name = book.getFileName().toString();
        String stem = name.substring(0, name.length() - ENDING.length());
        for (int number = 1; ; number++) {
            Path copy = book.resolveSibling(stem + console.say("-旧", "-old") + number + ENDING);
            if (!Files.exists(copy) || Files.isRegularFile(copy) && Files.mismatch(copy, book) < 0) {
                return copy;
            }
        }
    }
}
