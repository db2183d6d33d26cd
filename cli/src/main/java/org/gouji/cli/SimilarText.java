package org.gouji.cli;

import org.gouji.export.Likeness;
import org.gouji.export.Likeness.Figures;
import org.gouji.export.Likeness.Match;
import org.gouji.export.Likeness.Paper;
import org.gouji.export.Likeness.Passage;
import org.gouji.export.LikenessTable;

/** What a report shares with others, for the eye. */
final class SimilarText {
    private static final int PASSAGES = 5;

    private final Console console;
    private final Likeness likeness;
    private final boolean all;

    /** @param all whether every passage is shown, not only the most telling */
    SimilarText(Console console, Likeness likeness, boolean all) {
        this.console = console;
        this.likeness = likeness;
        this.all = all;
    }

    void print() {
        console.line(named(likeness.report()));
        if (likeness.length() == 0) {
            console.line(console.say("  没有可比的长段落", "  no long paragraphs to compare"));
            return;
        }
        likeness.matches().forEach(this::print);
        int found = likeness.matches().size() + likeness.more();
        console.line(console.say(
                "显示 " + likeness.matches().size() + " / 共 " + found + " 份雷同，已与 " + likeness.compared() + " 份报告比较",
                "showing " + likeness.matches().size() + " of " + found + " alike, compared with " + likeness.compared()
                        + " reports"));
    }

    private void print(Match match) {
        console.line("");
        console.line(named(match.other()));
        console.line(console.say(
                "  雷同文字 " + match.alike() + "%，其中数字也相同的 " + match.exact() + "%；按少见程度折算 " + match.telling() + "%",
                "  alike " + match.alike() + "%, figures and all " + match.exact() + "%; weighed by rarity "
                        + match.telling() + "%"));
        int shown = all
                ? match.passages().size()
                : Math.min(PASSAGES, match.passages().size());
        match.passages().subList(0, shown).forEach(this::print);
        int rest = match.passages().size() - shown;
        if (rest > 0) {
            console.line(console.say(
                    "  另有 " + rest + " 段相同（--all 列出全部）", "  " + rest + " more passages (--all lists them)"));
        }
    }

    private void print(Passage passage) {
        console.line("  [" + console.say(LikenessTable.figures(passage.figures())) + console.say("，", ", ")
                + console.say(passage.reports() + " 份报告有", "in " + passage.reports() + " reports") + "] "
                + Width.clean(passage.here()));
        if (passage.figures() == Figures.OTHER) {
            console.line("    ↔ " + Width.clean(passage.there()));
        }
    }

    private static String named(Paper paper) {
        String year = paper.year().isPresent() ? "  " + paper.year().getAsInt() : "";
        return Width.clean(paper.unit().isEmpty() ? paper.title() : paper.unit()) + year + "  "
                + Width.clean(paper.title()) + "  " + Width.clean(paper.path());
    }
}
