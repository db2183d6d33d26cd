package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.YearMention;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Dated;
import org.gouji.model.Claim.Dated.Role;
import org.gouji.model.Span;

/** Reads years that belong to the report's: a form's （2020年度）, 截至2022年12月31日, 填报日期, and earlier years put in brackets. */
final class YearReader {
    private static final Pattern FORM = Pattern.compile("[（(]?(?:20\\d\\d|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})年度?[）)]?");
    private static final Pattern FILED = Pattern.compile("(?:填报|填表|编制|报送|填写|上报)(?:日期|时间)[：:]?$");
    private static final Pattern UNTIL = Pattern.compile("(?:截至|截止)到?$");
    private static final Pattern CLOSING = Pattern.compile("^(?:年?末|年?底|12月).*");
    private static final Pattern ASKED = Pattern.compile("(?:开展|做好|组织|关于|布置|印发|编制)[^，。；]{0,6}$");
    private static final Pattern NOTICE = Pattern.compile("^[^，。；]{0,24}(?:评价|自评|决算|绩效)[^，。；]{0,8}通知.*");
    private static final Pattern ASIDE = Pattern.compile("[（(](?:[^）)]*(?:结转|补发|补付)|(?:其中)?(?:含|包括|包含|不含))[^）)]*$");

    /** So many characters before and behind a year tell what it is. */
    private static final int REACH = 400;

    private final NumberReader numbers;

    YearReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The claims of one unit's papers. */
    List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        List<YearMention> closings = new ArrayList<>();
        for (Paper paper : papers) {
            Optional<Span> reported = at(papers, paper);
            if (paper.year().isPresent() && reported.isPresent()) {
                Walk walk = new Walk(paper.year().getAsInt(), reported.get(), closings, claims);
                paper.passages().forEach(p -> passage(p, walk));
            }
        }
        return claims;
    }

    /** Where the year reported on is named: by the first paper that has the same year, which the others are annexed to. */
    private static Optional<Span> at(List<Paper> papers, Paper paper) {
        return papers.stream()
                .filter(p -> p.year().equals(paper.year()))
                .flatMap(p -> p.yearAt().stream())
                .findFirst();
    }

    private void passage(Passage passage, Walk walk) {
        for (Sentence sentence : passage.sentences()) {
            numbers.years(sentence.line()).forEach(year -> walk.year(sentence, year));
        }
    }

    /**
     * A walk over the years of one paper.
     *
     * @param reported the year reported on
     * @param at where the papers name it
     * @param closings closing dates met so far
     * @param claims what is found
     */
    private record Walk(int reported, Span at, List<YearMention> closings, List<Claim> claims) {
        void year(Sentence sentence, YearMention year) {
            Line line = sentence.line();
            int from = line.indexOf(year.span().start());
            int to = line.indexOf(year.span().end());
            String before =
                    line.chars().substring(Math.max(0, from - REACH), from).stripTrailing();
            String after = Vocabulary.plain(line.chars().substring(to, Math.min(line.length(), to + REACH)));
            boolean closing =
                    UNTIL.matcher(before).find() && CLOSING.matcher(after).matches();
            if (closing && !closings.isEmpty()) {
                YearMention first = closings.get(0);
                claims.add(new Dated(year.span(), year.year(), first.span(), first.year(), Role.SAME, sentence.span()));
            }
            if (closing) {
                closings.add(year);
            }
            role(sentence, before, after, closing, year.year() < reported)
                    .filter(r -> !at.equals(year.span()))
                    .ifPresent(r -> claims.add(new Dated(year.span(), year.year(), at, reported, r, sentence.span())));
        }

        private static Optional<Role> role(
                Sentence sentence, String before, String after, boolean closing, boolean earlier) {
            if (closing
                    || sentence.line().length() < REACH
                            && FORM.matcher(Vocabulary.plain(sentence.line().chars()))
                                    .matches()) {
                return Optional.of(Role.SAME);
            }
            boolean asked =
                    ASKED.matcher(before).find() && NOTICE.matcher(after).matches();
            if (asked || FILED.matcher(Vocabulary.plain(before)).find()) {
                return Optional.of(Role.WRITTEN);
            }
            return earlier && ASIDE.matcher(before).find() ? Optional.of(Role.ASIDE) : Optional.empty();
        }
    }
}
